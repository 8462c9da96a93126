/** Reads decisions about the plan from parsed JSON. Throws Unreadable. */
import { ISSUE_NUMBERS } from '../scheme/scheme';
import {
  type Read,
  Unreadable,
  fieldsOf,
  listOf,
  oneOf,
  orNull,
  readText,
  recordOf,
  textLike,
} from '../strict-reading';
import type { MeasureEdit, OwnMeasure, PlanDecisions } from './decisions';
import type { FiscalMonth } from './measure';
import type { WrittenMeasure } from './written';

const MONTHS: readonly FiscalMonth[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const readMonth = oneOf(MONTHS);
const readMonths: Read<number> = readMonth;
const readIssue = oneOf(ISSUE_NUMBERS);
const readId = textLike(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const readOwnId = textLike(/^own-[1-9]\d{0,5}$/);
const readName = textLike(/\S/);
const readSteps = listOf(readText);

const EDIT_READERS: { readonly [K in keyof MeasureEdit]-?: Read<NonNullable<MeasureEdit[K]>> } = {
  name: readName,
  steps: readSteps,
  from: readMonth,
  months: readMonths,
  period: readText,
  owner: readText,
  budget: readText,
  indicator: readText,
  target: readText,
  followUp: readText,
};

const readEdit: Read<MeasureEdit> = (value) => {
  const fields = fieldsOf(value);
  const read = Object.entries(EDIT_READERS).flatMap(([key, reader]) =>
    fields.has(key) ? [[key, reader(fields.get(key))] as const] : [],
  );
  return Object.fromEntries(read);
};

const readOwn: Read<OwnMeasure> = (value) => {
  const fields = fieldsOf(value);
  return {
    ...readEdit(value),
    id: readOwnId(fields.get('id')),
    issue: readIssue(fields.get('issue')),
    name: readName(fields.get('name')),
    steps: readSteps(fields.get('steps')),
    from: readMonth(fields.get('from')),
    months: readMonths(fields.get('months')),
    owner: readText(fields.get('owner')),
  };
};

export const readPlanDecisions: Read<PlanDecisions> = (value) => {
  const fields = fieldsOf(value);
  return {
    leftOut: noneTwice(listOf(readId)(fields.get('leftOut'))),
    added: noneTwice(listOf(readId)(fields.get('added'))),
    edits: recordOf(readId, readEdit)(fields.get('edits')),
    own: noneTwice(listOf(readOwn)(fields.get('own')), ({ id }) => id),
  };
};

const readOneWritten: Read<WrittenMeasure> = (value) => {
  const fields = fieldsOf(value);
  return {
    id: readId(fields.get('id')),
    issue: readIssue(fields.get('issue')),
    name: readText(fields.get('name')),
    steps: readSteps(fields.get('steps')),
    period: readText(fields.get('period')),
    owner: readText(fields.get('owner')),
    budget: orNull(readText)(fields.get('budget')),
    indicator: orNull(readText)(fields.get('indicator')),
    followUp: orNull(readText)(fields.get('followUp')),
  };
};

export const readWritten: Read<readonly WrittenMeasure[]> = (value) =>
  noneTwice(listOf(readOneWritten)(value), ({ id }) => id);

function noneTwice<T>(list: readonly T[], key: (one: T) => unknown = (one) => one): readonly T[] {
  if (new Set(list.map(key)).size < list.length) throw new Unreadable('twice');
  return list;
}
