/** The catalogue of measures: a sheet that anybody may edit and that is read back (plan/catalogue). */
import { answersWriter } from '../plan/catalogue/answers-cell';
import { CATALOGUE_FIELDS, type CatalogueField } from '../plan/catalogue/catalogue-headings';
import type { CatalogueMeasure, TypedCells } from '../plan/catalogue/in-use';
import { catalogueWithPlan } from '../plan/catalogue/with-plan';
import { type Content, type SheetSpec, blank, number, text } from '../sheet';
import { FISCAL_MONTH_ABBREVIATIONS } from '../thai/fiscal-year';
import type { ReportContext } from './context';
import { type DraftCell, SheetDraft } from './draft';
import { pageSetup } from './page';
import type { SettingCells } from './setting-cells';
import { TAB, type StyleName } from './styles';
import { inRows } from './tall-text';
import { TALLEST_ROW } from './text-height';

const WIDTHS: Readonly<Record<CatalogueField, number>> = {
  issue: 7.5,
  answers: 9.5,
  name: 17,
  steps: 68,
  from: 7,
  months: 7,
  owner: 11,
  needsBudget: 9.5,
  indicator: 14,
  target: 10.5,
  evidence: 14,
  followUp: 15,
  key: 36,
};
const STYLES: Readonly<Partial<Record<CatalogueField, StyleName>>> = {
  issue: 'openWhole',
  answers: 'fillIn',
  from: 'fillIn',
  months: 'openWhole',
  owner: 'fillIn',
  needsBudget: 'fillIn',
  key: 'side',
};
const COLUMN = Object.fromEntries(CATALOGUE_FIELDS.map((field, column) => [field, column])) as Readonly<
  Record<CatalogueField, number>
>;
/** Rows below the table in which new measures may be typed and the lists are offered too. */
const ROWS_TO_COME = 200;

type Row = Readonly<Record<CatalogueField, Content>>;

/** `choices` are the ranges of the lists that cells are filled from. */
export function catalogueSheet(context: ReportContext, choices: SettingCells['choices']): SheetSpec {
  const { words, said, assessment } = context;
  const draft = new SheetDraft(
    CATALOGUE_FIELDS.map((field) => WIDTHS[field]),
    context.styles,
  );
  const last = COLUMN.followUp;
  draft.line(said(words.catalogue.title), 'title', last);
  draft.line(text(context.agency), 'subtitle', last);
  for (const note of words.catalogue.notes) draft.line(said(note), 'note', last);
  const headings = { ...words.catalogue.headings, answers: words.catalogue.answers(assessment.resultYear) };
  const header = draft.add(
    CATALOGUE_FIELDS.map((field, column): DraftCell => {
      return { column, content: said(headings[field]), style: field === 'key' ? 'sideHeading' : 'heading' };
    }),
  );
  for (const row of rowsOf(context)) addRow(draft, context, row);
  const bottom = draft.next - 1;
  validate(draft, context, choices, header + 1, bottom + ROWS_TO_COME);
  return draft.finish({
    key: 'catalogue',
    name: context.nameOf('catalogue', null, words.sheets.catalogue),
    tab: TAB.catalogue,
    freeze: { rows: header + 1, columns: 0 },
    page: pageSetup({
      orientation: 'landscape',
      footer: context.footer,
      titleRows: { from: header, to: header },
      printArea: { top: 0, left: 0, bottom, right: last },
    }),
  });
}

/** Issue by issue, the agency's own behind the program's; rows of which no measure could be made come last. */
function rowsOf(context: ReportContext): readonly Row[] {
  const { plan, assessment, settings } = context;
  const { catalogue } = catalogueWithPlan(context.catalogue, plan, assessment, settings);
  const answers = answersWriter(assessment.resultYear);
  return [
    ...[...catalogue.measures]
      .sort((a, b) => a.issue - b.issue)
      .map((measure) => ({
        ...measureRow(context, measure, answers(measure)),
        ...asTyped(catalogue.typed.get(measure.id) ?? {}),
      })),
    ...catalogue.unread.map((cells) => ({ ...NOTHING, ...asTyped(cells) })),
  ];
}

function measureRow(context: ReportContext, measure: CatalogueMeasure, answers: string): Row {
  const { words, said } = context;
  const { owner, steps } = measure;
  const saidOrBlank = (sentence: string): Content => (sentence ? said(sentence) : blank);
  const lines = steps.map((step, index) => words.plan.step(index + 1, step));
  return {
    issue: number(measure.issue),
    answers: said(answers || words.catalogue.general),
    name: said(measure.name),
    steps: saidOrBlank(lines.join('\n')),
    from: text(FISCAL_MONTH_ABBREVIATIONS[measure.from - 1] ?? ''),
    months: number(measure.months),
    owner: saidOrBlank(typeof owner === 'string' ? words.settings.roles[owner] : owner.unit),
    needsBudget: text(measure.needsBudget ? words.settings.yes : words.settings.no),
    indicator: saidOrBlank(measure.indicator),
    target: saidOrBlank(measure.target),
    evidence: saidOrBlank(measure.evidence),
    followUp: saidOrBlank(measure.followUp),
    key: text(measure.id),
  };
}

const NOTHING = Object.fromEntries(CATALOGUE_FIELDS.map((field) => [field, blank])) as unknown as Row;

/** Word for word, digits and all. */
function asTyped(cells: TypedCells): Partial<Row> {
  return Object.fromEntries(Object.entries(cells).map(([field, typed]) => [field, typed ? text(typed) : blank]));
}

/** What is too tall for one row goes on in the next, under the same key. */
function addRow(draft: SheetDraft, { words, said }: ReportContext, row: Row): void {
  const cells = (contents: Readonly<Partial<Record<CatalogueField, Content>>>) =>
    CATALOGUE_FIELDS.map((field, column): DraftCell => {
      return { column, content: contents[field] ?? blank, style: STYLES[field] ?? 'openText' };
    });
  const whole = cells(row);
  if (draft.heightOf(whole) < TALLEST_ROW) {
    draft.add(whole);
    return;
  }
  const pieces = CATALOGUE_FIELDS.map((field) => {
    const content = row[field];
    if (content.kind !== 'text') return { field, all: [content] };
    const begin = field === 'name' ? said(words.plan.continued).text : '';
    const shown = (piece: string) => text([begin, piece].filter(Boolean).join(' '));
    const fits = (piece: string) => draft.heightOf(cells({ [field]: shown(piece) })) < TALLEST_ROW;
    const [first = '', ...rest] = inRows(content.text, fits);
    return { field, all: [text(first), ...rest.map(shown)] };
  });
  const rows = Math.max(...pieces.map(({ all }) => all.length));
  for (let index = 0; index < rows; index += 1) {
    const goesOn = index > 0 ? { name: said(words.plan.continued), key: row.key } : {};
    const here = pieces.flatMap(({ field, all }) => (all[index] ? [[field, all[index]] as const] : []));
    draft.add(cells({ ...goesOn, ...Object.fromEntries(here) }));
  }
}

function validate(
  draft: SheetDraft,
  { words, say }: ReportContext,
  { roles, months, yesNo }: SettingCells['choices'],
  top: number,
  bottom: number,
): void {
  const below = (field: CatalogueField) => ({ top, left: COLUMN[field], bottom, right: COLUMN[field] });
  const { issueError, monthsError } = words.catalogue;
  draft.lists.push(
    { area: below('from'), source: months, error: words.settings.listError },
    // a unit's own name does as well
    { area: below('owner'), source: roles, error: null },
    { area: below('needsBudget'), source: yesNo, error: words.settings.listError },
  );
  draft.numbers.push(
    { area: below('issue'), minimum: 1, maximum: 7, error: say(issueError) },
    { area: below('months'), minimum: 1, maximum: 12, error: say(monthsError) },
  );
}
