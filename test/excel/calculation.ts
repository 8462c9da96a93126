/** Formulas of an emulated workbook, worked out by IronCalc. */
import { Model } from '@ironcalc/wasm';
import '../fixtures/ironcalc';
import type { Cell } from './emulator/sheet';
import type { Workbook } from './emulator/workbook';

const EVERYWHERE = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

/** Gives every formula that has no value yet its value. */
export function calculate({ sheets, names }: Workbook): void {
  const model = new Model('book', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  sheets.forEach(({ name }, index) => {
    if (index) model.newSheet();
    model.renameSheet(index, name);
  });
  const waiting: { readonly cell: Cell; readonly sheet: number; readonly row: number; readonly column: number }[] = [];
  sheets.forEach((sheet, index) => {
    for (const [row, column, cell] of sheet.cellsIn(EVERYWHERE)) {
      if (cell.value === null) waiting.push({ cell, sheet: index, row, column });
      const input = inputOf(cell, names);
      if (input !== '') model.setUserInput(index, row + 1, column + 1, input);
    }
  });
  model.resumeEvaluation();
  model.evaluate();
  for (const { cell, sheet, row, column } of waiting) {
    const shown = model.getFormattedCellValue(sheet, row + 1, column + 1);
    cell.value = shown !== '' && Number.isFinite(Number(shown)) ? Number(shown) : shown;
  }
}

/** A formula with its defined names spelt out, which the engine does not find on a sheet with a Thai name. */
function inputOf({ formula, value }: Cell, names: Workbook['names']): string {
  if (formula !== null) {
    // a longer name may begin with a shorter one
    const longest = [...names].sort((a, b) => b.name.length - a.name.length);
    return longest.reduce((spelt, { name, formula: to }) => spelt.replaceAll(name, () => to.slice(1)), formula);
  }
  return typeof value === 'string' ? value && `'${value}` : String(value ?? '');
}
