/** องค์กร is a body, องค์การ the name of this one. */
import { finding } from '../problem';
import { mentionsIn } from '../thai/agency-mention';
import type { PlanRule } from './plan-rule';

const MISSPELT = /องค์กร ?บริหาร ?ส่วน ?(?:ตำบล|จังหวัด)/;

export const agencyMisspelt: PlanRule = ({ earlier: { measures } }) =>
  measures.flatMap(({ written }) =>
    written.texts.flatMap(({ text, place }) => {
      const found = MISSPELT.exec(text);
      if (!found) return [];
      const [line = ''] = text.slice(found.index).split('\n');
      const expected = mentionsIn(line)[0]?.name ?? found[0].replace('องค์กร', 'องค์การ').replaceAll(' ', '');
      return [finding('agency-misspelt', place, { written: withName(line, found[0], expected), expected })];
    }),
  );

/** What is written of the name, as far as it goes. */
function withName(line: string, form: string, expected: string): string {
  const own = expected.replace(/^องค์การบริหารส่วน(?:ตำบล|จังหวัด)/, '');
  return line.slice(form.length).trimStart().startsWith(own)
    ? line.slice(0, line.indexOf(own, form.length) + own.length)
    : form;
}
