/** The issue of a measure that stands below no heading: of the one like it in the catalogue, else of the item it names. */
import { ISSUES } from '../scheme/issues';
import { SCHEME_2568 } from '../scheme/scheme-2568';
import type { IssueNumber } from '../scheme/scheme';
import { CATALOGUE } from './catalogue/catalogue';
import type { Measure } from './measure';
import { type MeasureProfiles, SAME_MEASURE, alike, profilesOf } from './measure-likeness';
import { TitleCoverage } from './title-coverage';

interface Wording {
  readonly name: string;
  readonly steps: readonly string[];
}

/** Null where several are as likely. */
export function likelyIssue({ name, steps }: Wording): IssueNumber | null {
  const known = catalogueMeasure({ name, steps }, null);
  if (known) return known.issue;
  const items = SCHEME_2568.items.map(({ title, issue }) => ({ title: title ?? '', issue }));
  const titles = [...items, ...ISSUES.map(({ title, number }) => ({ title, issue: number }))];
  coverage ??= new TitleCoverage(titles.map(({ title }) => title));
  const meant = coverage.meant(
    name,
    titles.map(({ title }) => title),
  );
  const issues = new Set(meant.map((index) => titles[index]?.issue));
  return issues.size === 1 ? ([...issues][0] ?? null) : null;
}

let coverage: TitleCoverage | null = null;
let profiles: ReadonlyMap<Measure, MeasureProfiles> | null = null;

/** The measure of the catalogue that is worded so, or nearly; of one issue where that is known. */
export function catalogueMeasure({ name, steps }: Wording, issue: IssueNumber | null): Measure | null {
  profiles ??= new Map(CATALOGUE.map((measure) => [measure, profilesOf(measure.name, measure.steps)]));
  const own = profilesOf(name, steps);
  let best: Measure | null = null;
  let most = SAME_MEASURE;
  for (const [measure, one] of profiles) {
    if (issue !== null && measure.issue !== issue) continue;
    const found = alike(own, one);
    if (found < most) continue;
    best = measure;
    most = found;
  }
  return best;
}
