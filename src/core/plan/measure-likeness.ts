/** How alike two measures are: by their names, or by names and steps together. */
import { type Profile, likeness, profileOf } from '../thai/similarity';

export interface MeasureProfiles {
  readonly name: Profile;
  readonly whole: Profile;
}

export function profilesOf(name: string, steps: readonly string[]): MeasureProfiles {
  return { name: profileOf(name), whole: profileOf([name, ...steps].join('\n')) };
}

/** 0…1. Different measures of an issue are up to 0.6 alike. */
export function alike(a: MeasureProfiles, b: MeasureProfiles): number {
  return Math.max(likeness(a.name, b.name), likeness(a.whole, b.whole));
}

/** From here on two wordings are of the same measure. */
export const SAME_MEASURE = 0.65;
