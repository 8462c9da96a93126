/** What becomes of references to a sheet that is deleted: "#REF!" stands where its name was. */
import { quoted } from './area';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

const EVERYWHERE = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

export function loseReferences({ sheets, names }: Workbook, { name }: Sheet): void {
  const written = `'${name.replaceAll("'", "''")}'!`;
  const bare = quoted(name) === name ? `${name}!` : null;
  const lost = (formula: string): string => {
    const without = formula.replaceAll(written, '#REF!');
    return bare === null ? without : without.replace(bareIn(bare), '$1#REF!');
  };
  for (const defined of names) defined.formula = lost(defined.formula);
  for (const sheet of sheets)
    for (const [, , cell] of sheet.cellsIn(EVERYWHERE)) {
      if (cell.formula === null) continue;
      const formula = lost(cell.formula);
      if (formula !== cell.formula) Object.assign(cell, { formula, value: null });
    }
}

function bareIn(reference: string): RegExp {
  return new RegExp(`(^|[^\\p{L}\\p{M}\\p{N}_.'\\]])${reference.replaceAll('.', '\\.')}`, 'gu');
}
