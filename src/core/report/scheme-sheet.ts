/** The scheme in use: year, weights, issues, indicators and items, for an officer to check and to correct. */
import { cellName } from '../grid';
import { FIRST_YEAR, LAST_YEAR } from '../read-settings';
import { INSTRUMENTS, type Instrument } from '../scheme/code';
import { formOf, saysWeights } from '../scheme/scheme-form';
import { type ConditionalFormat, type SheetSpec, text } from '../sheet';
import type { ReportContext } from './context';
import { SheetDraft } from './draft';
import { pageSetup } from './page';
import { CHOICE_COLUMNS, type SchemeList, offer } from './scheme-choices';
import { CERTAINTY, INDICATOR, ISSUE, POLARITY, TITLE } from './scheme-contents';
import { type FactRows, type Rows, addFacts, addIndicators, addIssues, addItems } from './scheme-tables';
import { absolute } from './setting-cells';
import { DEVELOP, TAB } from './styles';

/** Code, indicator, issue, title, direction, certainty; then what does not print. */
const COLUMNS = [7, 8, 8, 44, 10, 13, 13, ...CHOICE_COLUMNS];

/** References to the weights' cells, absolute and with the sheet's name. */
export type WeightCells = Readonly<Record<Instrument, string>>;

export interface SchemeSheet {
  readonly spec: SheetSpec;
  /** Null where other weights are in force than the sheet says. */
  readonly weights: WeightCells | null;
}

/** What the officer's sheet says, else the scheme of the results. */
export function schemeSheet(context: ReportContext, name: string): SchemeSheet {
  const { words, said, assessment } = context;
  const form = context.schemeForm ?? formOf(assessment.scheme);
  const draft = new SheetDraft(COLUMNS, context.styles);
  draft.line(said(words.scheme.title(typeof form.year === 'number' ? form.year : null)), 'title', CERTAINTY);
  draft.line(text(context.agency), 'subtitle', CERTAINTY);
  for (const note of words.scheme.notes) draft.line(said(note), 'note', CERTAINTY);
  const facts = addFacts(draft, context, form);
  const issues = addIssues(draft, context, form);
  const indicators = addIndicators(draft, context, form);
  draft.breaks.push(draft.next);
  const items = addItems(draft, context, form);
  const choose = (list: SchemeList, { first, last }: Rows, column: number) =>
    draft.lists.push(
      offer(context, name, issues.first, list, { top: first, left: column, bottom: last, right: column }),
    );
  choose('instrument', indicators, INDICATOR);
  choose('polarity', items, POLARITY);
  for (const rows of [indicators, items]) {
    choose('certainty', rows, CERTAINTY);
    draft.conditions.push(unverified(context, rows));
  }
  validateNumbers(draft, context, facts, items);
  const header = items.first - 1;
  const spec = draft.finish({
    key: 'scheme',
    name,
    tab: TAB.settings,
    freeze: { rows: 0, columns: 0 },
    page: pageSetup({
      orientation: 'portrait',
      footer: context.footer,
      titleRows: { from: header, to: header },
      printArea: { top: 0, left: 0, bottom: draft.next - 1, right: CERTAINTY },
    }),
  });
  const cells = INSTRUMENTS.map((one) => [one, absolute(name, facts[`weight.${one}`], TITLE)] as const);
  const inForce = form.year === assessment.scheme.year && saysWeights(form, assessment.scheme.weights);
  return { spec, weights: inForce ? (Object.fromEntries(cells) as Record<Instrument, string>) : null };
}

function unverified({ words }: ReportContext, { first, last }: Rows): ConditionalFormat {
  const area = { top: first, left: CERTAINTY, bottom: last, right: CERTAINTY };
  const { certainties } = words.scheme;
  return { area, formula: `${cellName(first, CERTAINTY)}="${certainties.unverified}"`, ...DEVELOP };
}

function validateNumbers(
  draft: SheetDraft,
  { words, say }: ReportContext,
  { year, ...facts }: FactRows,
  items: Rows,
): void {
  const add = ({ first, last }: Rows, column: number, minimum: number, maximum: number) => {
    const error = say(words.scheme.numberError(minimum, maximum));
    draft.numbers.push({ area: { top: first, left: column, bottom: last, right: column }, minimum, maximum, error });
  };
  add({ first: year, last: year }, TITLE, FIRST_YEAR, LAST_YEAR);
  add({ first: facts['weight.IIT'], last: facts['weight.OIT'] }, TITLE, 0, 100);
  add(items, INDICATOR, 1, 10);
  add(items, ISSUE, 1, 7);
}
