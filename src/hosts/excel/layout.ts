/** Widths, heights, merges, frozen panes and the tab of a sheet. */
import { type Area, areaName, cellName, columnName } from '../../core/grid';
import type { SheetSpec, WorkbookSpec } from '../../core/sheet';
import { rowAddresses, stacked } from './rectangles';
import { type Step, step } from './requests';
import { briefly } from './run';
import { columnPoints } from './units';

export function layoutSteps(sheet: Excel.Worksheet, spec: SheetSpec, font: WorkbookSpec['font']): Step[] {
  const { tab } = spec;
  const tabSteps = tab === null ? [] : [step(1, tab, () => void (sheet.tabColor = tab))];
  return [
    ...tabSteps,
    ...widthSteps(sheet, spec.columns, font),
    ...heightSteps(sheet, spec),
    ...mergeSteps(sheet, spec.merges),
    ...freezeSteps(sheet, spec.freeze),
    ...growthSteps(sheet, spec),
  ];
}

/** Neighbours of one width at once. */
function widthSteps(sheet: Excel.Worksheet, widths: readonly number[], font: WorkbookSpec['font']): Step[] {
  const runs: { from: number; to: number; width: number }[] = [];
  widths.forEach((width, column) => {
    const last = runs.at(-1);
    if (last?.width === width) last.to = column;
    else runs.push({ from: column, to: column, width });
  });
  return runs.map(({ from, to, width }) =>
    step(1, width, () => {
      briefly(sheet.getRange(`${columnName(from)}:${columnName(to)}`)).format.columnWidth = columnPoints(width, font);
    }),
  );
}

/** All rows of one height at once. */
function heightSteps(sheet: Excel.Worksheet, { rows }: SheetSpec): Step[] {
  const byHeight = new Map<number, number[]>();
  for (const { row, height } of rows) byHeight.set(height, [...(byHeight.get(height) ?? []), row]);
  return [...byHeight].flatMap(([height, numbers]) =>
    rowAddresses(numbers).map((address) =>
      step(1, address, () => {
        briefly(sheet.getRanges(address)).format.rowHeight = height;
      }),
    ),
  );
}

/** Last of all: Excel fits a row to what it holds then, and goes on doing so while somebody types. */
function growthSteps(sheet: Excel.Worksheet, { rows }: SheetSpec): Step[] {
  const growing = rows.flatMap(({ row, grows }) => (grows ? [{ top: row, left: 0, bottom: row, right: 0 }] : []));
  return stacked(growing).map(({ top, bottom }) =>
    step(1, null, () => {
      briefly(sheet.getRange(`${String(top + 1)}:${String(bottom + 1)}`)).format.autofitRows();
    }),
  );
}

/** Merges across single rows that stand below one another are asked for together. A merge of one cell is none. */
function mergeSteps(sheet: Excel.Worksheet, merges: readonly Area[]): Step[] {
  const single = merges.filter(({ top, left, bottom, right }) => top === bottom && left < right);
  const tall = merges.filter(({ top, bottom }) => top < bottom);
  const across = stacked([...single].sort((a, b) => a.top - b.top || a.left - b.left));
  const merge = (area: Area, rowByRow: boolean) =>
    step(1, null, () => {
      briefly(sheet.getRange(areaName(area))).merge(rowByRow);
    });
  return [...across.map((area) => merge(area, true)), ...tall.map((area) => merge(area, false))];
}

function freezeSteps(sheet: Excel.Worksheet, { rows, columns }: SheetSpec['freeze']): Step[] {
  if (rows === 0 && columns === 0) return [];
  return [
    step(1, null, () => {
      if (columns === 0) sheet.freezePanes.freezeRows(rows);
      else if (rows === 0) sheet.freezePanes.freezeColumns(columns);
      else sheet.freezePanes.freezeAt(`A1:${cellName(rows - 1, columns - 1)}`);
    }),
  ];
}
