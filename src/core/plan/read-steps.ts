/** Reads steps back from a cell: "๑) … ๒) …", one a line or one behind the other. */
import { toArabicDigits } from '../thai/digits';
import { clean } from '../thai/fold';

export interface WrittenStep {
  /** As the step is numbered; null where it is not. */
  readonly number: number | null;
  /** Without the number, in Arabic digits. */
  readonly text: string;
}

const MARK = String.raw`\(?(\d{1,2})\s?[).](?!\d)\s*`;
const NUMBERED = new RegExp(`^${MARK}`);
const INSIDE = new RegExp(String.raw`\s${MARK}`, 'g');
const BULLET = /^[-–•●▪*]\s+/;

/** Sentences without their numbers, in Arabic digits. Lines without numbers are steps where none has a number. */
export function readSteps(text: string): readonly string[] {
  return writtenSteps(text).map((step) => step.text);
}

/** The same with the numbers as they are written, right or wrong. */
export function writtenSteps(text: string): readonly WrittenStep[] {
  const lines = toArabicDigits(clean(text))
    .split('\n')
    .filter((line) => line.trim());
  const steps: WrittenStep[] = [];
  if (!lines.some(isNumbered)) {
    steps.push(...lines.map((line) => ({ number: null, text: line.replace(BULLET, '') })));
  } else {
    for (const line of lines) {
      const mark = NUMBERED.exec(line);
      const last = steps.at(-1);
      if (!mark && last) steps.splice(-1, 1, ...inOneLine(`${last.text} ${line.trim()}`, last.number));
      else steps.push(...inOneLine(line.slice(mark?.[0].length ?? 0), mark ? Number(mark[1]) : null));
    }
  }
  return steps.map((step) => ({ ...step, text: step.text.trim() })).filter((step) => step.text);
}

/** A line that begins with a number, or goes on with the second step behind a first one that has lost its number. */
function isNumbered(line: string): boolean {
  return NUMBERED.test(line) || marksIn(line, null).length > 0;
}

function inOneLine(line: string, number: number | null): readonly WrittenStep[] {
  const steps: WrittenStep[] = [];
  let from = 0;
  let current = number;
  for (const mark of marksIn(line, number)) {
    steps.push({ number: current, text: line.slice(from, mark.at) });
    from = mark.at + mark.length;
    current = mark.number;
  }
  return [...steps, { number: current, text: line.slice(from) }];
}

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly number: number;
}

/**
 * The numbers in a line at which the next step begins: the one that is due, the same once more, or one too high where
 * the numbers go on from there. Any other belongs to the sentence. A line without a first number has to go on to a 3.
 */
function marksIn(line: string, number: number | null): readonly Mark[] {
  const all = [...line.matchAll(INSIDE)].map((found): Mark => ({
    at: found.index,
    length: found[0].length,
    number: Number(found[1]),
  }));
  const marks: Mark[] = [];
  let last = number ?? 1;
  for (const [index, mark] of all.entries()) {
    const goesOn = all.slice(index + 1).some((later) => later.number === mark.number + 1);
    const isSure = number !== null || marks.length > 0;
    const isNext =
      (mark.number === last + 1 && (isSure || goesOn)) ||
      (mark.number === last && isSure) ||
      (mark.number === last + 2 && isSure && goesOn);
    if (!isNext) continue;
    marks.push(mark);
    last = mark.number;
  }
  return marks;
}
