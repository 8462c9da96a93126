/** Which column of a plan table holds what: told from its row of headings, or from two. */
import type { Place } from '../grid';
import type { FiscalMonth } from './measure';
import { type PlanField, type PlanHeading, planHeading } from './plan-headings';
import type { PlanCell, PlanLine } from './plan-lines';
import { monthsOfQuarter, readTickHeading } from './stated-period';

export interface ColumnHeading {
  readonly field: PlanField;
  /** As it is written, on one line. */
  readonly written: string;
  readonly place: Place;
}

export interface PlanColumns {
  readonly columns: ReadonlyMap<PlanField, number>;
  /** Columns to be ticked, with the months that each stands for. */
  readonly ticks: ReadonlyMap<number, readonly FiscalMonth[]>;
  readonly headings: readonly ColumnHeading[];
  /** How many lines the headings take. */
  readonly lines: 1 | 2;
}

const LEAST_COLUMNS = 3;

/** Null for a line that is no row of headings. */
export function readPlanColumns(line: PlanLine, next: PlanLine | undefined): PlanColumns | null {
  const found = line.cells.flatMap((cell) => {
    const heading = planHeading(cell.text);
    return heading ? [{ cell, heading }] : [];
  });
  const chosen = chooseFields(found);
  const below = next?.isBelow ? ticksBelow(line, next) : new Map<number, readonly FiscalMonth[]>();
  const ticks = below.size ? below : ticksOf(line.cells);
  if (ticks.size) chosen.delete('period');
  if (!chosen.has('name') || chosen.size + (ticks.size ? 1 : 0) < LEAST_COLUMNS) return null;
  return {
    columns: new Map([...chosen].map(([field, { column }]) => [field, column])),
    ticks,
    headings: [...chosen].map(([field, { text, place }]) => ({ field, written: text.replace(/\s+/g, ' '), place })),
    lines: below.size ? 2 : 1,
  };
}

interface Found {
  readonly cell: PlanCell;
  readonly heading: PlanHeading;
}

/** Of several columns of one kind the one with the better heading; a second name is what is done where no steps are. */
function chooseFields(found: readonly Found[]): Map<PlanField, PlanCell> {
  const chosen = new Map<PlanField, PlanCell>();
  for (const { cell, heading } of [...found].sort((a, b) => a.heading.rank - b.heading.rank)) {
    if (!chosen.has(heading.field)) chosen.set(heading.field, cell);
  }
  const spare = found.find(({ cell, heading }) => heading.field === 'name' && chosen.get('name') !== cell);
  if (spare && !chosen.has('steps')) chosen.set('steps', spare.cell);
  return chosen;
}

/** More than one, or it is a word in a cell. */
function ticksOf(cells: readonly PlanCell[]): Map<number, readonly FiscalMonth[]> {
  const ticks = cells.flatMap(({ column, text }) => {
    const months = readTickHeading(text);
    return months ? [[column, months] as const] : [];
  });
  return new Map(ticks.length > 1 ? ticks : []);
}

/** A second row of headings: months, quarters, or bare numbers 1 to 4 below "ไตรมาส". */
function ticksBelow({ cells }: PlanLine, next: PlanLine): Map<number, readonly FiscalMonth[]> {
  const ticks = ticksOf(next.cells);
  if (ticks.size) return ticks;
  const isNumbered = next.cells.length === 4 && next.cells.every(({ text }, index) => text === String(index + 1));
  if (!isNumbered || !cells.some(({ text }) => text.includes('ไตรมาส'))) return ticks;
  return new Map(next.cells.map(({ column }, index) => [column, monthsOfQuarter(index + 1)]));
}
