/** A rule looks at scores and their assessment and gives findings; it changes nothing. */
import type { Assessment } from '../assessment/assessment';
import type { Finding } from '../problem';
import type { Scores } from '../scores/table';

export type Rule = (scores: Scores, assessment: Assessment) => readonly Finding[];
