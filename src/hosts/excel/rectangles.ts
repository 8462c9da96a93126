/** Few rectangles for many cells, and their names in as few addresses. */
import { type Area, areaName } from '../../core/grid';

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Rectangles that cover exactly the cells, which come row by row from left to right, each once. */
export function rectangles(cells: readonly Position[]): Area[] {
  const runs: Area[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return stacked(runs);
}

/** Joins areas of one row each, from top to bottom, with those right below them of the same columns. */
export function stacked(runs: readonly Area[]): Area[] {
  const done: Area[] = [];
  const open = new Map<string, number>();
  for (const run of runs) {
    const columns = `${String(run.left)}:${String(run.right)}`;
    const index = open.get(columns);
    const above = index === undefined ? undefined : done[index];
    if (index !== undefined && above?.bottom === run.top - 1) done[index] = { ...above, bottom: run.bottom };
    else open.set(columns, done.push(run) - 1);
  }
  return done;
}

/** An address holds 8192 characters; some versions are slow well below. */
const ADDRESS_LENGTH = 2000;

/** "A1:B2,D4:D4", in as many addresses as their length asks for. */
export function addresses(areas: readonly Area[]): string[] {
  return joined(areas.map(areaName));
}

/** "3:3,5:9" for rows in ascending order. */
export function rowAddresses(rows: readonly number[]): string[] {
  const areas = stacked(rows.map((row) => ({ top: row, left: 0, bottom: row, right: 0 })));
  return joined(areas.map(({ top, bottom }) => `${String(top + 1)}:${String(bottom + 1)}`));
}

function joined(names: readonly string[]): string[] {
  const lines: string[] = [];
  for (const name of names) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + name.length < ADDRESS_LENGTH) lines[lines.length - 1] = `${line},${name}`;
    else lines.push(name);
  }
  return lines;
}
