/** Whether what is said of a score is right way round, above all where agreeing with the item's question is bad. */
import type { ItemText, TextBand } from '../../src/core/report/item-texts/item-text';
import type { ItemCode } from '../../src/core/scheme/code';

interface Misconduct {
  /** Words of the bad conduct that the item asks after. */
  readonly conduct: readonly string[];
  /** How a high score may deny that it was met, each before the conduct. */
  readonly denied: readonly string[];
}

/** The items whose score is turned round: 100 is the best, and says that the conduct was not met. */
export const MISCONDUCT: Readonly<Partial<Record<ItemCode, Misconduct>>> = {
  i3: { conduct: ['เรียกรับ'], denied: ['แทบไม่พบ', 'ไม่พบ', 'ไม่เคยพบ'] },
  i5: { conduct: ['เบิก'], denied: ['แทบไม่พบ', 'แทบไม่มี', 'ไม่เคยพบ'] },
  i6: { conduct: ['เอื้อประโยชน์'], denied: ['แทบไม่พบ', 'แทบไม่เห็น', 'แทบไม่มี'] },
  i7: { conduct: ['ธุระส่วนตัว', 'เรื่องส่วนตัว'], denied: ['แทบไม่พบ', 'แทบไม่มี', 'แทบไม่สั่ง', 'แทบไม่ใช้'] },
  i8: { conduct: ['ทุจริต'], denied: ['แทบไม่พบ', 'แทบไม่มี'] },
  i9: { conduct: ['สินบน'], denied: ['แทบไม่พบ', 'แทบไม่มี', 'ไม่มี', 'ไม่เคยพบ'] },
  i11: { conduct: ['ส่วนตัว', 'ประโยชน์ของตน'], denied: ['แทบไม่พบ', 'แทบไม่มี'] },
  e3: { conduct: ['เรียกรับ'], denied: ['แทบไม่มีรายใดระบุว่า', 'ไม่เคยถูก', 'แทบไม่พบ'] },
};

/** How far before the conduct its negation may stand, in characters: "เช่น …, … หรือ …" may come between. */
const REACH = 120;
const ANY_DENIAL = /แทบไม่|ไม่พบ|ไม่เคย|ไม่มี|ไม่ใช้|มิได้/g;
const MET = /พบ|เคยถูก|ระบุว่า|รับรู้|เห็นว่า|เห็นการ|สะท้อน/;
const ADMITTED = /พบว่ามี|ระบุว่ามี|รับรู้ว่ามี|เห็นว่ามี|พบการ|เคยพบ|เคยถูก|เคยเห็น/g;
const TURN = /แต่|อย่างไรก็ดี|ทั้งนี้|ขณะที่/;

/** Where the words stand in the text, each as [from, to]. */
function places(text: string, words: RegExp | readonly string[]): [number, number][] {
  const pattern = words instanceof RegExp ? words : new RegExp(words.join('|'), 'g');
  return [...text.matchAll(pattern)].map((found) => [found.index, found.index + found[0].length]);
}

/** Whether one of the first words stands before one of the second, near enough and with no turn of thought between. */
function governs(text: string, before: RegExp | readonly string[], conduct: readonly string[]): boolean {
  return places(text, before).some(([, to]) =>
    places(text, conduct).some(([from]) => from >= to && from - to <= REACH && !TURN.test(text.slice(to, from))),
  );
}

/** Whether something was met, with no denial in the 40 characters that lead to it. */
function admits(text: string): boolean {
  return places(text, ADMITTED).some(([from]) => text.slice(Math.max(0, from - 40), from + 4).search(ANY_DENIAL) < 0);
}

function denies(text: string, conduct: readonly string[]): boolean {
  return governs(text, ANY_DENIAL, conduct);
}

function misconductFaults(band: TextBand, text: string, { conduct, denied }: Misconduct): string[] {
  if (band === 'excellent' || band === 'good') {
    const faults = governs(text, denied, conduct) ? [] : ['does not deny the conduct'];
    return band === 'excellent' && admits(text) ? [...faults, 'says that the conduct was met'] : faults;
  }
  const faults = denies(text, conduct) ? ['denies the conduct'] : [];
  const met = places(text, conduct).length > 0 && MET.test(text);
  return met ? faults : [...faults, 'does not say that the conduct was met'];
}

/** What may stand in a good text for all that it holds a negative word. */
const HARMLESS = /ยังคง|ไม่ว่า|ไม่เลือกปฏิบัติ|โดยไม่ต้อง|ไม่น้อยกว่า/g;
const LACK = /ไม่|มิได้|ขาด|ยัง|บกพร่อง|ล่าช้า|ต่ำ/;
const SHORT_OF_IT = /ไม่|ขาด|ยัง|ต่ำ|แตกต่าง|เป็นปัญหา/;

function goodConductFaults(band: TextBand, text: string): string[] {
  const lack = LACK.exec(text.replace(HARMLESS, ''));
  if (band === 'excellent') return lack ? [`says ${lack[0]} of the good that is asked after`] : [];
  return band === 'good' || SHORT_OF_IT.test(text) ? [] : ['does not say what falls short'];
}

/** "i3 good: does not deny the conduct" for each text of the item that is the wrong way round. */
export function polarityFaults({ code, says }: Pick<ItemText, 'code' | 'says'>): string[] {
  const misconduct = MISCONDUCT[code];
  return (Object.entries(says) as [TextBand, string][]).flatMap(([band, text]) =>
    (misconduct ? misconductFaults(band, text, misconduct) : goodConductFaults(band, text)).map(
      (fault) => `${code} ${band}: ${fault}`,
    ),
  );
}
