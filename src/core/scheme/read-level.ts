/** What a stated level says, however it is spelt. */
import { fold } from '../thai/fold';
import type { LevelBand } from './level-scales';

/** "ระดับ", "อยู่ในเกณฑ์", "Grade" … say nothing of their own. */
const LEAD = /^(?:ผลการประเมิน|ผลประเมิน|อยู่|ใน|ระดับ|เกณฑ์|เกรด|คะแนน|grade|level|[:：=\-–])+/;
const TAIL = /(?:level|grade|[.。,;])+$/;

/** Folded spelling → the word of the scales that it stands for. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['excellent', 'ดีเยี่ยม'],
  ['excellence', 'ดีเยี่ยม'],
  ['verygood', 'ดีมาก'],
  ['good', 'ดี'],
  ['fair', 'พอใช้'],
  ['pass', 'ผ่าน'],
  ['passed', 'ผ่าน'],
  ['needsimprovement', 'ต้องปรับปรุง'],
  ['needimprovement', 'ต้องปรับปรุง'],
  ['needsurgentimprovement', 'ต้องปรับปรุงโดยด่วน'],
  ['urgent', 'ต้องปรับปรุงโดยด่วน'],
  ['urgentimprovement', 'ต้องปรับปรุงโดยด่วน'],
  ['ปรับปรุง', 'ต้องปรับปรุง'],
  ['ควรปรับปรุง', 'ต้องปรับปรุง'],
  ['ต้องปรับปรุงด่วน', 'ต้องปรับปรุงโดยด่วน'],
  ['ปรับปรุงด่วน', 'ต้องปรับปรุงโดยด่วน'],
  ['ปรับปรุงโดยด่วน', 'ต้องปรับปรุงโดยด่วน'],
  ['ดีเยียม', 'ดีเยี่ยม'],
  ['ผ่านดีเยียม', 'ผ่านดีเยี่ยม'],
]);

/**
 * A stated level as one of the scales' words where it is known, otherwise folded ("ระดับสูงสุด" → "สูงสุด"). What
 * stands in brackets beside a level is left out. "ผ่านดี" is not "ดี", and "A+" is not "A". Empty where nothing is
 * stated.
 */
export function readLevel(text: string): string {
  const word = bareWord(text);
  return SPELLINGS.get(word) ?? (/^(?:aa|[a-f])[+-]?$/.test(word) ? word.toUpperCase() : word);
}

/** Whether a stated level names the band, in Thai, by letter or in English. */
export function statesLevel(stated: string, band: LevelBand): boolean {
  const word = bareWord(stated);
  return readLevel(stated) === readLevel(band.word) || (word !== '' && word === bareWord(band.english));
}

function bareWord(text: string): string {
  const folded = fold(text);
  const outside = folded.replace(/[([][^)\]]*[)\]]/g, '') || folded.replace(/[()[\]]/g, '');
  return outside
    .replace(/^["'“”‘’]+|["'“”‘’]+$/g, '')
    .replace(LEAD, '')
    .replace(TAIL, '');
}
