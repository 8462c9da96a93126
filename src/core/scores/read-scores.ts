/** The one way from a workbook's grids to its scores. */
import type { SheetGrid, WorkbookGrid } from '../grid';
import { cellName, newestSet } from '../grid';
import { type Finding, finding } from '../problem';
import { type OtherScheme, recogniseOtherScheme } from '../scheme/other-schemes';
import { KNOWN_SCHEMES, type Schemes, issueTitles, schemeOfYear } from '../scheme/schemes';
import { findAgency } from '../thai/agency-name';
import { readYear, readYears } from '../thai/fiscal-year';
import { findTables } from './find-tables';
import { likeliestYear } from './likeliest-year';
import { withMovedItems } from './moved-items';
import { oneList } from './one-list';
import { areFractions, plainScore } from './pick-score';
import type { RawAverage, RawRow, RawTable } from './raw-table';
import { type TableContext, readTable, resolveRow } from './read-table';
import type { Scores, StatedAverage } from './table';
import { type YearEvidence, findHeadlines, settleYears } from './years';

export interface ReadingWish {
  /** The year of results that the officer asks for; null for the newest there is. */
  readonly resultYear: number | null;
  readonly planYear: number | null;
}

/** A table is one of ITA scores when at least this share of its rows are surely items. */
const LEAST_ITEMS = 1 / 3;
/** Lists that between them hold every number a code can have. */
const PROBE_YEARS = [2568, 2566];

/**
 * Reads every score table of a workbook. The newest sheet made by us counts only where there is nothing else, hidden sheets only
 * where no visible one has scores. Nothing found leaves `tables` empty and a finding that says where was looked.
 */
export function readScores(workbook: WorkbookGrid, wish: ReadingWish, schemes: Schemes = KNOWN_SCHEMES): Scores {
  const { sheets, tables: candidates, totals } = firstFound(workbook, schemes);
  const recognised = recogniseOtherScheme(candidates.flatMap((table) => table.rows.map(writtenItem)));
  const resultYear = () => settleYears(yearEvidence(sheets, candidates, schemes), wish).resultYear;
  const other = recognised && isDefined(recognised, schemes, resultYear) ? null : recognised;
  const raw = other ? [] : candidates.filter((table) => isItemTable(table, schemes));
  const years = settleYears(yearEvidence(sheets, raw, schemes), wish);
  const scheme = schemeOfYear(years.resultYear, schemes);
  const previousYear = columnYears(raw).filter((year) => year < years.resultYear)[0] ?? null;
  const readings = raw.map((table) =>
    readTable(table, { scheme, resultYear: years.resultYear, previousYear, ...surroundings(table, raw) }),
  );
  const dated = readings.map((reading) => ({ ...reading, year: yearOfSheet(reading.table.sheet, sheetYears(raw)) }));
  const list = oneList(dated, years.resultYear);
  return {
    agency: findAgency(sheets.flatMap(agencyCells)),
    resultYear: years.resultYear,
    planYear: years.planYear,
    previousYear: previousYear ?? list.previousYear,
    tables: sheets.some(({ made }) => made) ? withMovedItems(list.tables, years.resultYear, schemes) : list.tables,
    stated: totals.filter(({ sheet }) => raw.some((table) => table.sheet === sheet)).flatMap(statedTotal),
    findings: [
      ...(other ? [otherScheme(other.name, candidates)] : []),
      ...(!other && !raw.length
        ? [finding('no-scores', null, { sheets: workbook.sheets.map(({ name }) => name) })]
        : []),
      ...(raw.length ? years.findings : []),
      // an older sheet's rows are only compared with
      ...dated.filter(({ year }) => year === null || year === years.resultYear).flatMap(({ findings }) => findings),
      ...list.findings,
    ],
  };
}

interface Found {
  readonly sheets: readonly SheetGrid[];
  readonly tables: readonly RawTable[];
  readonly totals: readonly SheetTotal[];
}

interface SheetTotal extends RawAverage {
  readonly sheet: string;
}

/** The first group of sheets with tables of items; without one, the first with any table, which may be another scheme's. */
function firstFound(workbook: WorkbookGrid, schemes: Schemes): Found {
  const issues = issueTitles(schemes);
  const officers = workbook.sheets.filter(({ made }) => made === null);
  const groups = [
    officers.filter(({ hidden }) => !hidden),
    officers.filter(({ hidden }) => hidden),
    newestSet(workbook.sheets.filter(({ made }) => made === 'scores')),
  ];
  let first: Found | null = null;
  for (const sheets of groups) {
    const found = sheets.map((sheet) => ({ sheet: sheet.name, ...findTables(sheet, issues) }));
    const tables = found.flatMap((each) => each.tables);
    const totals = found.flatMap((each) => each.totals.map((total) => ({ ...total, sheet: each.sheet })));
    if (tables.some((table) => isItemTable(table, schemes))) return { sheets, tables, totals };
    if (tables.length) first ??= { sheets, tables, totals };
  }
  return first ?? { sheets: officers, tables: [], totals: [] };
}

function statedTotal({ of, scores: [score] }: SheetTotal): readonly StatedAverage[] {
  if (!score) return [];
  const { place, level, levelPlace } = score;
  return [{ of, average: plainScore(score, false), place, level, levelPlace }];
}

/** The year's scheme is the officer's own, and its items say that it is this very scheme. */
function isDefined({ id }: OtherScheme, { own }: Schemes, resultYear: () => number): boolean {
  if (!own || own.year !== resultYear()) return false;
  const rows = own.items.map(({ code, title }) => ({ codeAsWritten: code, title: title ?? '' }));
  return recogniseOtherScheme(rows)?.id === id;
}

function isItemTable(table: RawTable, { own }: Schemes): boolean {
  const least = Math.ceil(table.rows.length * LEAST_ITEMS);
  return [...PROBE_YEARS.map((year) => schemeOfYear(year)), ...(own ? [own] : [])].some((scheme) => {
    let sure = 0;
    return table.rows.some((row) => {
      sure += resolveRow(row, scheme).confident ? 1 : 0;
      return sure >= least;
    });
  });
}

function surroundings(
  table: RawTable,
  all: readonly RawTable[],
): Pick<TableContext, 'fractions' | 'aloneOnSheet' | 'firstOnSheet'> {
  const beside = all.filter(({ sheet }) => sheet === table.sheet);
  return {
    fractions: table.columns.scores.map((_, index) => areFractions(beside, index)),
    aloneOnSheet: beside.length === 1,
    firstOnSheet: beside[0] === table,
  };
}

function yearEvidence(sheets: readonly SheetGrid[], tables: readonly RawTable[], schemes: Schemes): YearEvidence {
  const rows = tables.flatMap((table) => table.rows);
  return {
    columns: columnYears(tables),
    sheets: sheetYears(tables),
    titles: rows.flatMap(({ titles, itemPlace: place }) =>
      readYears(titles.join(' ')).map((year) => ({ year, place })),
    ),
    headlines: sheets.flatMap((sheet) => {
      const areas = tables.filter((table) => table.sheet === sheet.name).map(({ area }) => area);
      return findHeadlines(sheet, (row) => areas.some(({ top, bottom }) => row >= top && row <= bottom));
    }),
    likeliest: () => likeliestYear(rows, schemes),
    firstItem: rows[0]?.itemPlace ?? null,
  };
}

/** Years in the headings of score columns, newest first, each once. */
function columnYears(tables: readonly RawTable[]): readonly number[] {
  const years = tables.flatMap(({ columns }) => columns.scores.flatMap(({ year }) => year ?? []));
  return [...new Set(years)].sort((a, b) => b - a);
}

/** Years in the names of the sheets with tables, each once. */
function sheetYears(tables: readonly RawTable[]): readonly number[] {
  return [...new Set(tables.flatMap(({ sheet }) => readYear(sheet) ?? []))];
}

/** The year of a sheet among sheets of several years; one year alone may as well be that of the plan. */
function yearOfSheet(sheet: string, years: readonly number[]): number | null {
  return years.length > 1 ? readYear(sheet) : null;
}

/** Longer texts are prose that names all sorts of agencies. */
const LONGEST_AGENCY_CELL = 400;

function agencyCells(sheet: SheetGrid) {
  return sheet.rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, value }) =>
      typeof value === 'string' && value.length <= LONGEST_AGENCY_CELL
        ? [{ text: value, place: { sheet: sheet.name, cell: cellName(row, column) } }]
        : [],
    ),
  );
}

function writtenItem({ codeText, written, titles }: RawRow): { codeAsWritten: string; title: string } {
  const title = titles.join(' ');
  const lead = codeText || (written?.written ?? /^[A-Za-z]+[\s.-]*[\d๐-๙]+/.exec(title)?.[0] ?? '');
  return { codeAsWritten: lead, title: title.startsWith(lead) ? title.slice(lead.length).trim() : title };
}

function otherScheme(name: string, tables: readonly RawTable[]): Finding {
  const rows = tables.flatMap((table) => table.rows);
  const codes = rows.map((row) => writtenItem(row).codeAsWritten).filter(Boolean);
  return finding('other-scheme', rows[0]?.itemPlace ?? null, { scheme: name, codes: codes.slice(0, 5) });
}
