/** Reads steps back from a cell: "๑) … ๒) …", one a line or one behind the other. */
import { toArabicDigits } from '../thai/digits';
import { clean } from '../thai/fold';

const MARK = String.raw`\(?(\d{1,2})\s?[).](?!\d)\s*`;
const NUMBERED = new RegExp(`^${MARK}`);
const INSIDE = new RegExp(String.raw`\s${MARK}`, 'g');
const BULLET = /^[-–•●▪*]\s+/;

/** Sentences without their numbers, in Arabic digits. Lines without numbers are steps where none has a number. */
export function readSteps(text: string): readonly string[] {
  const lines = toArabicDigits(clean(text))
    .split('\n')
    .filter((line) => line.trim());
  if (!lines.some((line) => NUMBERED.test(line))) return lines.map((line) => line.replace(BULLET, ''));
  const steps: string[] = [];
  for (const line of lines) {
    const mark = NUMBERED.exec(line);
    if (!mark && steps.length) steps[steps.length - 1] = `${steps.at(-1) ?? ''} ${line.trim()}`;
    else steps.push(...inOneLine(line.slice(mark?.[0].length ?? 0), Number(mark?.[1] ?? 1)));
  }
  return steps.map((step) => step.trim()).filter(Boolean);
}

/** A line goes on with the next step only where the next number stands. */
function inOneLine(line: string, number: number): readonly string[] {
  const steps: string[] = [];
  let from = 0;
  for (const mark of line.matchAll(INSIDE)) {
    if (Number(mark[1]) !== number + steps.length + 1) continue;
    steps.push(line.slice(from, mark.index));
    from = mark.index + mark[0].length;
  }
  return [...steps, line.slice(from)];
}
