/** The catalogue that a workbook uses: its sheet, those copied from other workbooks, and what was kept of it. */
import type { Place, SheetGrid } from '../../grid';
import { type Finding, finding } from '../../problem';
import { isAgencyId } from './agency-id';
import { CATALOGUE } from './catalogue';
import type { CatalogueSheets } from './catalogue-table';
import { type Catalogue, type CatalogueMeasure, PROGRAM_CATALOGUE, ofProgram } from './in-use';
import type { CatalogueNote } from './note';
import { type CatalogueRead, readCatalogueSheet } from './read-catalogue-sheet';

export interface KeptAside {
  /** What the sheet said when it was written last; left out where it never was. */
  readonly note?: CatalogueNote;
  /** Measures that were added to the plan. */
  readonly added: readonly string[];
}

export interface CatalogueInUse {
  readonly catalogue: Catalogue;
  readonly findings: readonly Finding[];
}

/**
 * The sheet that we made decides; without one a copied one does. Further copies bring the agency's own measures along,
 * each once: deleted on our sheet they do not come again. Where our sheet was deleted the program's measures are all
 * there, and the agency's own as they were noted; where it was not made the last time all is as noted.
 * `year` is that of the results.
 */
export function catalogueOf({ made, copies }: CatalogueSheets, year: number, kept: KeptAside): CatalogueInUse {
  const readCopies = copies.flatMap((sheet) => {
    const read = readCatalogueSheet(sheet, year);
    return read ? [{ sheet, read }] : [];
  });
  const own = made && readCatalogueSheet(made, year);
  const unreadable = made && !own ? [finding('catalogue-unreadable', topOf(made), {})] : [];
  const [whole] = made ? [] : readCopies;
  const base = own ?? whole?.read;
  const first = base ? fromSheet(base) : noted(kept.note);
  const known = new Set([...first.catalogue.measures.map(({ id }) => id), ...(kept.note?.copied ?? [])]);
  const brought = readCopies
    .filter((copy) => copy !== whole)
    .map(({ sheet, read }) => broughtAlong(sheet, read, known));
  const catalogue: Catalogue = {
    ...first.catalogue,
    measures: [...first.catalogue.measures, ...brought.flatMap(({ measures }) => measures)],
    copied: [
      ...(kept.note?.copied ?? []),
      ...(whole ? agencys(whole.read.measures) : brought.flatMap(({ measures }) => measures)).map(({ id }) => id),
    ],
  };
  const { measures, findings } = missed(catalogue, kept, made ?? whole?.sheet ?? null);
  return {
    catalogue: { ...catalogue, measures: [...catalogue.measures, ...measures] },
    findings: [
      ...unreadable,
      ...(whole ? [copied(whole.sheet, agencys(whole.read.measures).length, true)] : []),
      ...first.findings,
      ...brought.flatMap(({ findings: told }) => told),
      ...findings,
    ],
  };
}

function fromSheet({ findings, ...read }: CatalogueRead): CatalogueInUse {
  return { catalogue: { ...read, copied: [] }, findings };
}

function noted(note: CatalogueNote | undefined): CatalogueInUse {
  if (!note) return { catalogue: PROGRAM_CATALOGUE, findings: [] };
  const changed = new Map(note.measures.map((measure) => [measure.id, measure]));
  const program = note.onSheet
    ? CATALOGUE
    : CATALOGUE.filter(({ id }) => !note.gone.includes(id)).map((measure) => changed.get(measure.id) ?? measure);
  return { catalogue: { ...PROGRAM_CATALOGUE, measures: [...program, ...agencys(note.measures)] }, findings: [] };
}

/** The agency's own of a further sheet that are not `known`; they are from now on. */
function broughtAlong(sheet: SheetGrid, read: CatalogueRead, known: Set<string>) {
  const measures = agencys(read.measures).filter(({ id }) => !known.has(id));
  for (const { id } of measures) known.add(id);
  return { measures, findings: measures.length ? [copied(sheet, measures.length, false)] : [] };
}

/** What was added to the plan and is not there any more: the agency's own stays as it was noted, the program's goes. */
function missed({ measures }: Catalogue, { note, added }: KeptAside, sheet: SheetGrid | null) {
  const known = new Set(measures.map(({ id }) => id));
  const missing = added.filter((id) => !known.has(id));
  const place = sheet && topOf(sheet);
  const kept = agencys(note?.measures ?? []).filter(({ id }) => missing.includes(id));
  const gone = missing.flatMap((id) => ofProgram(id) ?? []);
  return {
    measures: kept,
    findings: [
      ...kept.map(({ name }) => finding('catalogue-kept', place, { name })),
      ...gone.map(({ name }) => finding('catalogue-gone', place, { name })),
    ],
  };
}

function copied(sheet: SheetGrid, count: number, whole: boolean): Finding {
  return finding('catalogue-copied', topOf(sheet), { count, whole });
}

function agencys(measures: readonly CatalogueMeasure[]): readonly CatalogueMeasure[] {
  return measures.filter(({ id }) => isAgencyId(id));
}

function topOf({ name }: SheetGrid): Place {
  return { sheet: name, cell: 'A1' };
}
