/** Which row of a plan sheet is which measure that was written there. */
import type { IssueNumber } from '../scheme/scheme';
import { fold } from '../thai/fold';
import { type Profile, likeness, profileOf } from '../thai/similarity';
import type { TypedRow } from './read-plan-sheets';
import { readSteps } from './read-steps';
import type { WrittenMeasure } from './written';

/** Different measures of an issue are up to 0.6 alike. */
const LIKE = 0.65;
/** Under the same number less is enough. */
const LIKE_IN_PLACE = 0.45;

/** By the same name, then by the same steps, then by likeness, most alike first. No measure is two rows. */
export function matchRows(
  rows: readonly TypedRow[],
  written: readonly WrittenMeasure[],
): ReadonlyMap<TypedRow, WrittenMeasure> {
  const matches = new Map<TypedRow, WrittenMeasure>();
  const free = new Set(written);
  const take = (row: TypedRow, measure: WrittenMeasure) => {
    matches.set(row, measure);
    free.delete(measure);
  };
  const exactly = (rowKey: (row: TypedRow) => string, key: (measure: WrittenMeasure) => string) => {
    for (const row of rows) {
      const wanted = matches.has(row) ? '' : rowKey(row);
      const found = wanted ? [...free].filter((measure) => key(measure) === wanted) : [];
      const same = found.find(({ issue }) => issue === row.issue) ?? found[0];
      if (same) take(row, same);
    }
  };
  exactly(
    ({ cells }) => fold(cells.name ?? ''),
    ({ name }) => fold(name),
  );
  exactly(
    ({ cells }) => fold(readSteps(cells.steps ?? '').join('\n')),
    ({ steps }) => fold(steps.join('\n')),
  );
  const order = orders(written);
  const pairs = rows
    .filter((row) => !matches.has(row))
    .flatMap((row) => {
      const profiles = profilesOf(row.cells.name ?? '', readSteps(row.cells.steps ?? ''));
      return [...free]
        .filter(({ issue }) => issue === row.issue)
        .map((measure) => ({
          row,
          measure,
          alike: alike(profiles, profilesOf(measure.name, measure.steps)),
          inPlace: row.order !== null && row.order === order.get(measure),
        }));
    })
    .filter((pair) => pair.alike >= (pair.inPlace ? LIKE_IN_PLACE : LIKE))
    .sort((a, b) => b.alike - a.alike);
  for (const { row, measure } of pairs) if (!matches.has(row) && free.has(measure)) take(row, measure);
  return matches;
}

interface Profiles {
  readonly name: Profile;
  readonly whole: Profile;
}

function profilesOf(name: string, steps: readonly string[]): Profiles {
  return { name: profileOf(name), whole: profileOf([name, ...steps].join('\n')) };
}

function alike(a: Profiles, b: Profiles): number {
  return Math.max(likeness(a.name, b.name), likeness(a.whole, b.whole));
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
