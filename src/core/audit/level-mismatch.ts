/** A stated level must be the one its score earns; another scale used throughout is one finding, not one a row. */
import type { Assessment } from '../assessment/assessment';
import type { Place } from '../grid';
import type { Hundredths } from '../hundredths';
import { type Finding, type Subject, finding } from '../problem';
import { LEVEL_SCALES, type LevelScale, bandOf } from '../scheme/level-scales';
import { readLevel, statesLevel } from '../scheme/read-level';
import { wholeOf } from './average-mismatch';
import type { Rule } from './rule';

interface StatedLevel {
  readonly subject: Subject;
  /** The score that stands beside the level. */
  readonly score: Hundredths;
  readonly stated: string;
  readonly place: Place;
}

/** Fewer rows than this are slips, not another scale. */
const LEAST_FOR_ANOTHER_SCALE = 3;

export const levelMismatch: Rule = (_scores, assessment) => {
  const levels = [...itemLevels(assessment), ...averageLevels(assessment)];
  const wrong = levels.filter((level) => !earns(level, assessment.scale));
  const first = wrong[0];
  if (first && wrong.length >= LEAST_FOR_ANOTHER_SCALE) {
    const other = Object.values(LEVEL_SCALES).find((scale) => levels.every((level) => earns(level, scale)));
    if (other) {
      const facts = { stated: other.name, used: assessment.scale.name, disagree: wrong.length };
      return [finding('level-vocabulary', first.place, facts), ...agencyLevel(assessment)];
    }
  }
  return [
    ...wrong.map((level) => mismatch(level, bandOf(assessment.scale, level.score).word)),
    ...agencyLevel(assessment),
  ];
};

function earns({ stated, score }: StatedLevel, scale: LevelScale): boolean {
  return statesLevel(stated, bandOf(scale, score));
}

function mismatch({ subject, score, stated, place }: StatedLevel, expected: string): Finding {
  return finding('level-mismatch', place, { subject, score, stated, expected });
}

function itemLevels({ issues, unplaced }: Assessment): readonly StatedLevel[] {
  return [...issues.flatMap(({ items }) => items), ...unplaced].flatMap((item) => {
    const { code, title, score, statedLevel, levelPlace, place } = item;
    if (score === null || !statedLevel) return [];
    return [{ subject: { kind: 'item', code, title }, score, stated: statedLevel, place: levelPlace ?? place }];
  });
}

/** The level beside an average belongs to the true average, whatever stands there. */
function averageLevels(assessment: Assessment): readonly StatedLevel[] {
  const ofIssues = assessment.issues.flatMap(({ number, stated, average }): StatedLevel[] => {
    if (!stated?.level || average === null) return [];
    return [
      {
        subject: { kind: 'issue', issue: number },
        score: average,
        stated: stated.level,
        place: stated.levelPlace ?? stated.place,
      },
    ];
  });
  const ofInstruments = assessment.stated.flatMap((stated): StatedLevel[] => {
    const { subject, average } = wholeOf(stated, assessment);
    if (!stated.level || average === null || subject.kind === 'agency') return [];
    return [{ subject, score: average, stated: stated.level, place: stated.levelPlace ?? stated.place }];
  });
  return [...ofIssues, ...ofInstruments];
}

/** NACC's level of the whole agency hangs on every instrument, not on the total alone. */
function agencyLevel({ stated, agencyLevel: level, total }: Assessment): readonly Finding[] {
  return stated.flatMap(({ of, level: word, levelPlace, place }) => {
    if (of !== 'agency' || !word || !level || total === null || readLevel(word) === readLevel(level.word)) return [];
    return [
      mismatch({ subject: { kind: 'agency' }, score: total, stated: word, place: levelPlace ?? place }, level.word),
    ];
  });
}
