/** The place ผลวิเคราะห์: what it means. */
import { toDecimal } from '../../../core/hundredths';
import type { ResultText } from '../../pane/result';

/** Longer lists of codes are only counted. */
const MOST_CODES = 6;

function items(count: number): string {
  return `${String(count)} ${count === 1 ? 'item' : 'items'}`;
}

/** "IIT", "IIT and EIT", "IIT, EIT and OIT". */
function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');
}

export const EN_RESULT: ResultText = {
  toPlan: 'Make the plan',
  total: 'Total',
  level: (word, english) => english || word,
  higher: ({ word, english, totalCut, instrumentCut, below }) => {
    const reasons = [
      totalCut !== null && `the total is below ${toDecimal(totalCut)}`,
      instrumentCut !== null &&
        below.length > 0 &&
        `${listed(below.map(({ instrument }) => instrument))} ${below.length > 1 ? 'are' : 'is'} below ${toDecimal(instrumentCut)}`,
    ];
    return `Not yet “${english || word}”: ${reasons.filter(Boolean).join(' and ')}`;
  },
  highest: 'This is the highest level',
  noLevel: (year) => `No level of the agency is known for ${String(year)}`,
  unverified: (year) => `The levels of ${String(year)} are not confirmed. Check them with the NACC.`,
  change: (direction, by, year) =>
    direction === 'same'
      ? `As in ${String(year)}`
      : `${direction === 'up' ? '▲ Up' : '▼ Down'} ${by} on ${String(year)}`,
  noTotal: {
    title: 'No total yet',
    text: 'The total needs the scores of all three instruments.',
    incomplete: ({ instrument, of, missing }) => {
      if (!missing.length) return `${instrument} cannot be read yet`;
      if (missing.length === of) return `${instrument} has no scores`;
      if (missing.length <= MOST_CODES) return `${instrument} lacks ${missing.join(', ')}`;
      return `${instrument} has ${String(of - missing.length)} of ${items(of)}`;
    },
  },
  instruments: 'Three instruments',
  instrumentNames: {
    IIT: 'As seen by those within the agency',
    EIT: 'As seen by those outside of the agency',
    OIT: 'Public disclosure of information',
  },
  scale: (target) => `Tick = target ${target} · bars begin at 60`,
  issues: (count) =>
    count === 7 ? 'Seven issues' : `${String(count)} ${count === 1 ? 'issue' : 'issues'} with scores`,
  belowTarget: 'below the target',
  belowPass: 'below the pass line',
  noScore: 'No score yet',
  mendCount: (count) => `Mend ${String(count)}`,
  developCount: (count) => `Develop ${String(count)}`,
  unplaced: 'Items without an issue',
  unplacedAbout: 'They count in no issue. Write their codes or the heading of the issue and read again.',
  mustMend: 'Must be mended',
  develop: 'Should be developed',
  below: (score, count) => `below ${score} · ${items(count)}`,
  noneBelow: (score) => `No item is below ${score}`,
  belowAverage: 'Below the average of its issue',
  belowAverageToo: "Items below their issue's average are counted too, as set",
  noCode: 'no code',
  indicators: 'Ten indicators',
  findings: {
    title: 'Check of the tables',
    count: (count) => `${String(count)} ${count === 1 ? 'place' : 'places'}`,
    none: 'Checked: nothing to correct and nothing to look at',
    filter: 'Which findings to show',
    all: 'All',
    workbook: 'The whole workbook',
    showAll: (count) => `Show all ${String(count)}`,
  },
};
