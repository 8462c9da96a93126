/** Known misspellings, and words that stand twice. */
import { finding } from '../problem';
import { MISSPELLINGS } from './misspellings';
import type { PlanRule } from './plan-rule';

const KNOWN = MISSPELLINGS.map(([written, right]) => [new RegExp([...written].join(' ?')), right] as const);
/** Fewer letters may be the end of one word and the beginning of the next: หน้าที่ที่, มาตรการการ. */
const TWICE = /([ก-ฮะ-ฺเ-ๅ็-๎]{5,}) ?\1/;

export const typing: PlanRule = ({ earlier: { measures } }) =>
  measures.flatMap(({ written }) =>
    written.texts.flatMap(({ text, place }) =>
      [...misspelt(text), ...twice(text)].map((facts) => finding('typing', place, facts)),
    ),
  );

interface Slip {
  readonly written: string;
  readonly expected: string;
}

function misspelt(text: string): readonly Slip[] {
  return KNOWN.flatMap(([pattern, right]) => {
    const written = pattern.exec(text)?.[0];
    return written === undefined ? [] : [{ written: written.replaceAll(' ', ''), expected: right }];
  });
}

function twice(text: string): readonly Slip[] {
  const [written, once] = TWICE.exec(text) ?? [];
  return written === undefined || once === undefined ? [] : [{ written, expected: once }];
}
