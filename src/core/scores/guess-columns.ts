/** Tells the columns of a sheet without a heading row from what stands in its cells. */
import type { Columns } from './columns';
import { readCode } from './item-code';
import type { Line } from './line';
import { readScore } from './score-cell';

const LEAST_ROWS = 5;

/** Null where no column of codes has a column of scores to its right in at least five rows. */
export function guessColumns(lines: readonly Line[]): Columns | null {
  const codes = new Map<number, number>();
  const bare = new Map<number, number>();
  const pairs = new Map<string, number>();
  for (const line of lines) {
    for (const cell of line.cells) {
      const code = readCode(cell.text);
      if (!code || (code.form !== 'letter' && code.form !== 'zero')) continue;
      add(codes, cell.column);
      if (!code.rest) add(bare, cell.column);
      const score = line.cells.find(
        (other) => other.column > cell.column && readScore(other.value, other.format).kind === 'score',
      );
      if (score) add(pairs, `${String(cell.column)} ${String(score.column)}`);
    }
  }
  const [best] = [...pairs].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < LEAST_ROWS) return null;
  const [code = 0, score = 0] = best[0].split(' ').map(Number);
  const separate = (bare.get(code) ?? 0) * 2 > (codes.get(code) ?? 0) && score > code + 1;
  return {
    instrument: code > 0 ? code - 1 : null,
    code: separate ? code : null,
    item: { from: separate ? code + 1 : code, to: score - 1 },
    scores: [{ column: score, year: null, level: score + 1 }],
    issue: null,
    guessed: true,
  };
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
