/** What stands in each place and the buttons below it. All but the first are fetched behind what is on the screen. */
import * as React from 'react';
import { fetchFindings } from './findings/findings';
import { ScoresFoot, ScoresPlace } from './scores/scores-place';
import type { PlaceName } from './session/state';

export interface PlaceParts {
  readonly Body: React.ComponentType;
  /** The buttons below. */
  readonly Foot: React.ComponentType;
}

const result = () => import('./result/result-place');
const plan = () => import('./plan/plan-place');
const documents = () => import('./documents/documents-place');

export const PLACE_PARTS: Readonly<Record<PlaceName, PlaceParts>> = {
  scores: { Body: ScoresPlace, Foot: ScoresFoot },
  result: {
    Body: React.lazy(async () => ({ default: (await result()).ResultPlace })),
    Foot: React.lazy(async () => ({ default: (await result()).ResultFoot })),
  },
  plan: {
    Body: React.lazy(async () => ({ default: (await plan()).PlanPlace })),
    Foot: React.lazy(async () => ({ default: (await plan()).PlanFoot })),
  },
  documents: {
    Body: React.lazy(async () => ({ default: (await documents()).DocumentsPlace })),
    Foot: React.lazy(async () => ({ default: (await documents()).DocumentsFoot })),
  },
};

/** Rejects where one did not arrive; it is asked for again when it is visited. */
export async function fetchPlaces(): Promise<void> {
  await Promise.all([result(), plan().then(({ fetchTasks }) => fetchTasks()), documents(), fetchFindings()]);
}
