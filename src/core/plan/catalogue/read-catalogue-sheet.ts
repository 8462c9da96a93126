/** Reads the catalogue back from its sheet: what is unchanged, changed, deleted and added. */
import type { SheetGrid } from '../../grid';
import { type Finding, finding } from '../../problem';
import { clean, fold } from '../../thai/fold';
import { agencyId, isAgencyId } from './agency-id';
import { CATALOGUE } from './catalogue';
import type { CatalogueField } from './catalogue-headings';
import { type TypedRow, readCatalogueTable } from './catalogue-table';
import { type Catalogue, type CatalogueMeasure, type TypedCells, type UnreadRow, ofProgram } from './in-use';
import { issueOf, nameOf, readMeasure } from './read-measure';

export interface CatalogueRead extends Omit<Catalogue, 'copied'> {
  readonly findings: readonly Finding[];
}

/**
 * By the key beside each row; a row without one is the program's measure of the same name, or else one of the agency's
 * own. Codes are those of the list that the heading names, or of `year`. Null where no table can be found.
 */
export function readCatalogueSheet(sheet: SheetGrid, year: number): CatalogueRead | null {
  const table = readCatalogueTable(sheet);
  if (!table) return null;
  const ofYear = table.year ?? year;
  const rows = withIds(table.rows.filter(({ cells }) => !isEmptied(cells)));
  const firsts = rowsOfKeys(rows, ofYear);
  const taken = new Set(firsts.keys());
  const reading = new SheetReading(ofYear);
  for (const { row, id } of rows) {
    const first = firsts.get(id) ?? row;
    if (row === first) {
      reading.take(row, id);
      continue;
    }
    const same = saidOf(row.cells) === saidOf(first.cells);
    reading.findings.push(
      finding('catalogue-twice', row.place('key'), { name: nameOf(row.cells), first: first.place('key'), same }),
    );
    if (same) continue;
    const own = agencyId(issueOf(row.cells), nameOf(row.cells), (one) => taken.has(one));
    taken.add(own);
    reading.take(row, own);
  }
  const { measures, typed, unread, remarks, findings } = reading;
  const newer = CATALOGUE.filter(({ id, since = 1 }) => since > table.edition && !firsts.has(id));
  return {
    measures: [
      ...[...measures.filter(({ id }) => ofProgram(id)), ...newer].sort(byProgram),
      ...measures.filter(({ id }) => !ofProgram(id)),
    ],
    typed,
    unread,
    remarks: { headings: table.remarks, of: remarks },
    findings,
  };
}

class SheetReading {
  readonly measures: CatalogueMeasure[] = [];
  readonly typed = new Map<string, TypedCells>();
  readonly unread: UnreadRow[] = [];
  readonly remarks = new Map<string, readonly string[]>();
  readonly findings: Finding[] = [];

  constructor(private readonly year: number) {}

  take(row: TypedRow, id: string): void {
    const { measure, typed, findings } = readMeasure(row, id, this.year);
    this.findings.push(...findings);
    if (!measure) {
      this.unread.push({ cells: { ...typed, key: '' }, remarks: row.remarks });
      return;
    }
    this.measures.push(measure);
    if (Object.keys(typed).length) this.typed.set(id, typed);
    if (row.remarks.some(Boolean)) this.remarks.set(id, row.remarks);
  }
}

interface KeyedRow {
  readonly row: TypedRow;
  readonly id: string;
}

function withIds(rows: readonly TypedRow[]): readonly KeyedRow[] {
  const keys = new Set(rows.map(({ cells }) => keyOf(cells)));
  return rows.map((row) => {
    const key = keyOf(row.cells);
    if (ofProgram(key) || isAgencyId(key)) return { row, id: key };
    const named = NAMED.get(fold(row.cells.name ?? ''));
    if (named !== undefined && !keys.has(named)) return { row, id: named };
    return { row, id: agencyId(issueOf(row.cells), nameOf(row.cells)) };
  });
}

const NAMED: ReadonlyMap<string, string> = new Map(CATALOGUE.map(({ id, name }) => [fold(name), id]));
const ORDER: ReadonlyMap<string, number> = new Map(CATALOGUE.map(({ id }, index) => [id, index]));

function keyOf({ key = '' }: TypedCells): string {
  return clean(key).toLowerCase();
}

/** The row that has a key by right: the one in which the program's measure stands unchanged, or the first. */
function rowsOfKeys(rows: readonly KeyedRow[], year: number): ReadonlyMap<string, TypedRow> {
  const firsts = new Map<string, TypedRow>();
  for (const { row, id } of rows) {
    const first = firsts.get(id);
    if (!first || (isUntouched(row, id, year) && !isUntouched(first, id, year))) firsts.set(id, row);
  }
  return firsts;
}

function isUntouched(row: TypedRow, id: string, year: number): boolean {
  const measure = ofProgram(id);
  return measure !== undefined && readMeasure(row, id, year).measure === measure;
}

function saidOf(cells: TypedCells): string {
  return (Object.keys(cells) as CatalogueField[])
    .map((field) => (field === 'key' ? '' : fold(cells[field] ?? '')))
    .join('|');
}

const WORDS = ['name', 'steps', 'indicator', 'target', 'evidence', 'followUp'] as const;

/** A row with a key whose words were taken out is deleted like one that was taken away. */
function isEmptied(cells: TypedCells): boolean {
  return keyOf(cells) !== '' && WORDS.every((field) => !cells[field]?.trim());
}

function byProgram(a: CatalogueMeasure, b: CatalogueMeasure): number {
  return (ORDER.get(a.id) ?? 0) - (ORDER.get(b.id) ?? 0);
}
