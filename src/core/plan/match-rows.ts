/** Which row of a plan sheet is which measure that was written there. */
import type { IssueNumber } from '../scheme/scheme';
import { fold } from '../thai/fold';
import { SAME_MEASURE } from './measure-likeness';
import { type Worded, matchWordings } from './match-wordings';
import type { TypedRow } from './read-plan-sheets';
import { readSteps } from './read-steps';
import type { WrittenMeasure } from './written';

/** Under the same number less is enough. */
const LIKE_IN_PLACE = 0.45;

/** By the same name, then by the same steps, then by likeness, most alike first. No measure is two rows. */
export function matchRows(
  rows: readonly TypedRow[],
  written: readonly WrittenMeasure[],
): ReadonlyMap<TypedRow, WrittenMeasure> {
  const order = orders(written);
  return matchWordings(
    rows.map((row): Worded<TypedRow> => {
      const { issue, cells } = row;
      return { of: row, issue, name: cells.name ?? '', steps: readSteps(cells.steps ?? '') };
    }),
    written.map((measure): Worded<WrittenMeasure> => ({ ...measure, of: measure })),
    {
      exactly: [({ name }) => fold(name), ({ steps }) => fold(steps.join('\n'))],
      least: (row, measure) => (row.order !== null && row.order === order.get(measure) ? LIKE_IN_PLACE : SAME_MEASURE),
    },
  );
}

/** The number of each measure in its issue's table. */
function orders(written: readonly WrittenMeasure[]): ReadonlyMap<WrittenMeasure, number> {
  const counts = new Map<IssueNumber, number>();
  return new Map(
    written.map((measure) => {
      const order = (counts.get(measure.issue) ?? 0) + 1;
      counts.set(measure.issue, order);
      return [measure, order] as const;
    }),
  );
}
