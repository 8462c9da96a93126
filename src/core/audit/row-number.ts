/** The rows of a plan's table are numbered from 1, or on from the table before. */
import type { EarlierMeasure } from '../plan/earlier-plan';
import type { TableHead } from '../plan/plan-row';
import { type Finding, finding } from '../problem';
import type { PlanRule } from './plan-rule';

export const rowNumber: PlanRule = ({ earlier: { measures } }) => {
  const findings: Finding[] = [];
  let due = 1;
  let head: TableHead | null = null;
  let heading: EarlierMeasure['written']['heading'] = null;
  for (const { written, place } of measures) {
    const number = /^(\d{1,3})[.)]?$/.exec(written.order)?.[1];
    const isFirst = written.head !== head || written.heading !== heading;
    const column = written.head.columns.find(({ field }) => field === 'order');
    ({ head, heading } = written);
    // numbered otherwise: "1.1", "ก"
    if (!column || (number === undefined && written.order !== '')) continue;
    if (isFirst && Number(number ?? 1) !== due) due = 1;
    if (Number(number) !== due) {
      const own = written.texts.find(({ field }) => field === 'order')?.place;
      findings.push(
        finding('row-number', own ?? beside(place, column.place), { written: written.order, expected: due }),
      );
    }
    due = Number(number ?? due) + 1;
  }
  return findings;
};

/** The empty cell in the row of the measure and the column of numbers. */
function beside(row: EarlierMeasure['place'], column: EarlierMeasure['place']): EarlierMeasure['place'] {
  return { sheet: row.sheet, cell: column.cell.replace(/\d+$/, '') + row.cell.replace(/^[A-Z]+/, '') };
}
