/** The catalogue as a workbook has it: the program's measures as an officer changed them, and the agency's own. */
import type { ItemCode } from '../../scheme/code';
import type { Measure } from '../measure';
import type { Owner } from '../owners';
import { CATALOGUE } from './catalogue';
import type { CatalogueField } from './catalogue-headings';

/** An item of a year's list. */
export interface YearItem {
  readonly code: ItemCode;
  /** Fiscal year, B.E. */
  readonly year: number;
}

/** A measure of the program, or one of the agency's own: any number of steps, and texts that may be empty. */
export interface CatalogueMeasure extends Omit<Measure, 'owner'> {
  readonly owner: Owner;
  /** Items of other years that it answers besides, whose subject the list of 2568 does not have. */
  readonly elsewhere?: readonly YearItem[];
}

/** Cells as they were typed. */
export type TypedCells = Readonly<Partial<Record<CatalogueField, string>>>;

export interface UnreadRow {
  readonly cells: TypedCells;
  /** As Remarks has those of a measure. */
  readonly remarks: readonly string[];
}

/** Columns that the officer put beside ours: they stay too. */
export interface Remarks {
  readonly headings: readonly string[];
  /** By the measure's id, one a heading; left out for a measure that has none. */
  readonly of: ReadonlyMap<string, readonly string[]>;
}

export interface Catalogue {
  /** The program's in its order, then the agency's own in the order of the sheet. */
  readonly measures: readonly CatalogueMeasure[];
  /** What could not be read of a measure, by its id: it stays on the sheet as it was typed. */
  readonly typed: ReadonlyMap<string, TypedCells>;
  /** Rows of which no measure could be made: they stay on the sheet too. */
  readonly unread: readonly UnreadRow[];
  readonly remarks: Remarks;
  /** Ids of the agency's own that a copied sheet brought along. */
  readonly copied: readonly string[];
}

/** Where nobody changed anything. */
export const PROGRAM_CATALOGUE: Catalogue = {
  measures: CATALOGUE,
  typed: new Map(),
  unread: [],
  remarks: { headings: [], of: new Map() },
  copied: [],
};

/** Whether it holds what only its sheet keeps: measures are kept with the decisions too. */
export function needsSheet({ typed, unread, remarks }: Catalogue): boolean {
  return typed.size > 0 || unread.length > 0 || remarks.headings.length > 0;
}

/** A measure of the program as nobody changed it, or undefined. */
export function ofProgram(id: string): Measure | undefined {
  return BY_ID.get(id);
}

const BY_ID: ReadonlyMap<string, Measure> = new Map(CATALOGUE.map((measure) => [measure.id, measure]));

/** Without an item that it answers. */
export function isGeneral({ answers, elsewhere = [] }: CatalogueMeasure): boolean {
  return answers.length === 0 && elsewhere.length === 0;
}
