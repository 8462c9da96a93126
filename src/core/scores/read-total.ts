/** Reads a total that stands above the tables: its label, then its score, then perhaps its level. */
import { readTotalLabel } from './average-row';
import { type Line, placeOf } from './line';
import type { RawAverage } from './raw-table';
import { readScore } from './score-cell';

/** Empty where the line is none. */
export function readTotal(sheet: string, line: Line): readonly RawAverage[] {
  const [label, ...others] = line.cells;
  const of = label ? readTotalLabel(label.text) : null;
  const at = others.findIndex((cell) => readScore(cell.value, cell.format).kind === 'score');
  const score = others[at];
  if (!of || !score) return [];
  const level = others.slice(at + 1).find(({ value }) => typeof value === 'string');
  return [
    {
      of,
      scores: [
        {
          reading: readScore(score.value, score.format),
          place: placeOf(sheet, line, score.column),
          level: level?.text ?? null,
          levelPlace: level ? placeOf(sheet, line, level.column) : null,
        },
      ],
    },
  ];
}
