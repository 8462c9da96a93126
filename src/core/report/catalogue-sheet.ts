/** The catalogue of measures: a sheet that anybody may edit and that is read back (plan/catalogue). */
import { CATALOGUE_EDITION } from '../plan/catalogue/catalogue';
import { CATALOGUE_FIELDS, type CatalogueField } from '../plan/catalogue/catalogue-headings';
import { editionText } from '../plan/catalogue/catalogue-table';
import { type SheetSpec, blank, text } from '../sheet';
import { CATALOGUE_COLUMN, CatalogueCells } from './catalogue-cells';
import { type CatalogueContents, type CatalogueRow, catalogueRows } from './catalogue-rows';
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
/** Rows below the table in which new measures may be typed and the lists are offered too. */
const ROWS_TO_COME = 200;

const REMARK_WIDTH = 24;

/** Under its settled name; `choices` are the ranges of the lists that cells are filled from. */
export function catalogueSheet(
  context: ReportContext,
  name: string,
  choices: SettingCells['choices'],
): { readonly spec: SheetSpec; readonly cells: CatalogueCells } {
  const { words, said, assessment } = context;
  const cells = new CatalogueCells(name);
  const { headings: remarks } = context.catalogue.remarks;
  const widths = [...CATALOGUE_FIELDS.map((field) => WIDTHS[field]), ...remarks.map(() => REMARK_WIDTH)];
  const draft = new SheetDraft(widths, context.styles);
  const last = CATALOGUE_COLUMN.followUp;
  draft.add([
    { column: 0, to: last, content: said(words.catalogue.title), style: 'title' },
    { column: CATALOGUE_COLUMN.key, content: text(editionText(CATALOGUE_EDITION)), style: 'key' },
  ]);
  draft.line(text(context.agency), 'subtitle', last);
  for (const note of words.catalogue.notes) draft.line(said(note), 'note', last);
  const headings = { ...words.catalogue.headings, answers: words.catalogue.answers(assessment.resultYear) };
  const header = draft.add([
    ...CATALOGUE_FIELDS.map((field, column): DraftCell => {
      return { column, content: said(headings[field]), style: field === 'key' ? 'sideHeading' : 'heading' };
    }),
    ...besides(remarks, 'sideHeading'),
  ]);
  for (const row of catalogueRows(context)) {
    const { name: called, key } = row.contents;
    cells.put(called.kind === 'text' && key.kind === 'text' ? called.text : '', draft.next);
    addRow(draft, context, row);
  }
  const bottom = draft.next - 1;
  validate(draft, context, choices, header + 1, bottom + ROWS_TO_COME);
  const spec = draft.finish({
    key: 'catalogue',
    name,
    tab: TAB.catalogue,
    freeze: { rows: header + 1, columns: 0 },
    page: pageSetup({
      orientation: 'landscape',
      footer: context.footer,
      titleRows: { from: header, to: header },
      printArea: { top: 0, left: 0, bottom, right: last },
    }),
  });
  return { spec, cells };
}

/** What is too tall for one row goes on in the next, under the same key. */
function addRow(draft: SheetDraft, { words, said }: ReportContext, { contents, remarks }: CatalogueRow): void {
  const cells = (some: Partial<CatalogueContents>) =>
    CATALOGUE_FIELDS.map((field, column): DraftCell => {
      return { column, content: some[field] ?? blank, style: STYLES[field] ?? 'openText' };
    });
  const aside = besides(remarks, 'side');
  const whole = [...cells(contents), ...aside];
  const height = draft.heightOf(whole);
  if (height < TALLEST_ROW) {
    draft.addGrowing(whole, height);
    return;
  }
  const pieces = CATALOGUE_FIELDS.map((field) => {
    const content = contents[field];
    if (content.kind !== 'text') return { field, all: [content] };
    const begin = field === 'name' ? said(words.plan.continued).text : '';
    const shown = (piece: string) => text([begin, piece].filter(Boolean).join(' '));
    const fits = (piece: string) => draft.heightOf(cells({ [field]: shown(piece) })) < TALLEST_ROW;
    const [first = '', ...rest] = inRows(content.text, fits);
    return { field, all: [text(first), ...rest.map(shown)] };
  });
  const rows = Math.max(...pieces.map(({ all }) => all.length));
  for (let index = 0; index < rows; index += 1) {
    const goesOn = index > 0 ? { name: said(words.plan.continued), key: contents.key } : {};
    const here = pieces.flatMap(({ field, all }) => (all[index] ? [[field, all[index]] as const] : []));
    draft.addGrowing([...cells({ ...goesOn, ...Object.fromEntries(here) }), ...(index > 0 ? [] : aside)]);
  }
}

/** Behind our columns; it does not make its row higher. */
function besides(remarks: readonly string[], style: StyleName): readonly DraftCell[] {
  return remarks.flatMap((remark, index) =>
    remark ? [{ column: CATALOGUE_FIELDS.length + index, content: text(remark), style, tall: true }] : [],
  );
}

function validate(
  draft: SheetDraft,
  { words, say }: ReportContext,
  { roles, months, yesNo }: SettingCells['choices'],
  top: number,
  bottom: number,
): void {
  const below = (field: CatalogueField) => ({
    top,
    left: CATALOGUE_COLUMN[field],
    bottom,
    right: CATALOGUE_COLUMN[field],
  });
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
