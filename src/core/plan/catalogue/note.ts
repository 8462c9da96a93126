/** What is kept of the catalogue with the decisions, so that what an officer wrote outlives its sheet. */
import { ISSUE_NUMBERS } from '../../scheme/scheme';
import { parseItemCode } from '../../scheme/code';
import { type Read, Unreadable, fieldsOf, listOf, oneOf, readText, textLike } from '../../strict-reading';
import type { FiscalMonth } from '../measure';
import { type Owner, ROLES } from '../owners';
import { CATALOGUE } from './catalogue';
import { type Catalogue, type CatalogueMeasure, type YearItem, ofProgram } from './in-use';

export interface CatalogueNote {
  /** Whether the sheet was made with it: where it is not there any more somebody deleted it. */
  readonly onSheet: boolean;
  /** The agency's own, and those of the program that were changed. */
  readonly measures: readonly CatalogueMeasure[];
  /** Ids of the program's that were deleted. */
  readonly gone: readonly string[];
  /** Ids of those that a copied sheet brought along: deleted, they do not come again. */
  readonly copied: readonly string[];
}

/** Undefined where the catalogue is the program's. */
export function noteOf({ measures, copied }: Catalogue, onSheet: boolean): CatalogueNote | undefined {
  const there = new Set(measures.map(({ id }) => id));
  const note: CatalogueNote = {
    onSheet,
    measures: measures.filter((measure) => measure !== ofProgram(measure.id)),
    gone: CATALOGUE.flatMap(({ id }) => (there.has(id) ? [] : [id])),
    copied: [...new Set(copied)],
  };
  return note.measures.length || note.gone.length || note.copied.length ? note : undefined;
}

const MONTHS: readonly FiscalMonth[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const readMonth = oneOf(MONTHS);
const readFlag = oneOf([true, false]);
const readId = textLike(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

const readItem: Read<YearItem['code']> = (value) => {
  const code = parseItemCode(readText(value));
  if (code === null) throw new Unreadable('no code');
  return code;
};

const readYearItem: Read<YearItem> = (value) => {
  const fields = fieldsOf(value);
  const year = fields.get('year');
  if (!Number.isInteger(year)) throw new Unreadable('no year');
  return { code: readItem(fields.get('code')), year: year as number };
};

const readOwner: Read<Owner> = (value) =>
  typeof value === 'string' ? oneOf(ROLES)(value) : { unit: readText(fieldsOf(value).get('unit')) };

const readMeasure: Read<CatalogueMeasure> = (value) => {
  const fields = fieldsOf(value);
  const elsewhere = fields.get('elsewhere');
  return {
    id: readId(fields.get('id')),
    issue: oneOf(ISSUE_NUMBERS)(fields.get('issue')),
    answers: listOf(readItem)(fields.get('answers')),
    ...(elsewhere !== undefined && { elsewhere: listOf(readYearItem)(elsewhere) }),
    name: textLike(/\S/)(fields.get('name')),
    steps: listOf(readText)(fields.get('steps')),
    from: readMonth(fields.get('from')),
    months: readMonth(fields.get('months')),
    owner: readOwner(fields.get('owner')),
    indicator: readText(fields.get('indicator')),
    target: readText(fields.get('target')),
    evidence: readText(fields.get('evidence')),
    followUp: readText(fields.get('followUp')),
    needsBudget: readFlag(fields.get('needsBudget')),
  };
};

/** From parsed JSON. Throws Unreadable. */
export const readCatalogueNote: Read<CatalogueNote> = (value) => {
  const fields = fieldsOf(value);
  return {
    onSheet: readFlag(fields.get('onSheet')),
    measures: listOf(readMeasure)(fields.get('measures')),
    gone: listOf(readId)(fields.get('gone')),
    copied: listOf(readId)(fields.get('copied')),
  };
};
