/** Spelling of Thai texts against the word list of hunspell-th, and misspellings that are known. */
import { existsSync, readFileSync } from 'node:fs';
import { OWN_WORDS, SHORT_WORDS } from './thai-words';

const DICTIONARY = '/usr/share/hunspell/th_TH.dic';

/** The words of hunspell-th; null where it is not installed. */
export function dictionary(): ReadonlySet<string> | null {
  if (!existsSync(DICTIONARY)) return null;
  const [, ...lines] = readFileSync(DICTIONARY, 'utf8').split('\n');
  return new Set(lines.map((line) => line.trim().split('/')[0] ?? ''));
}

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/**
 * Pieces of the text that are no known word. A misspelt word falls into small pieces, many of which are words by
 * chance, so a piece of up to three characters must be among those that were read and found right.
 */
export function unknownWords(text: string, known: ReadonlySet<string>): string[] {
  return [...segmenter.segment(text)]
    .map(({ segment }) => segment)
    .filter((piece) => /[\u0E01-\u0E5B]/.test(piece))
    .filter((piece) => (piece.length <= 3 ? !SHORT_WORDS.has(piece) : !known.has(piece) && !OWN_WORDS.has(piece)));
}

const MISSPELT =
  /(?<!ปรา)กฏ|ปรากฎ|ปฎิ|อนุญาติ|สังเกตุ|ผลลัพท์|ลายเซ็นต์|ลายเซ็นต|บุคคลากร|บุคลการ|ทรัพยกร|คำนวน|งบประมาน|สาธารณะชน|มาตราฐาน|ประสิทธภาพ|ประสิทธิ์|ประสพการณ์|เจตจำนงค์|เจตนารมย์|จรรยาบรรณ์|ธรรมาภิบาน|ศักยะภาพ|กระทันหัน|สัมนา|แผ่นผัง|พีเจอร์|โทรศัพย์|วัตถุประสงค(?!์)|อุปสรรค์|ริเร่ม|บรรทึก|เบิกจ่าน|ทุจริจ|เผยแผ่|เว็ป|เวป|เวบ|เวปไซต์|เว็บไซด์|เว็บไซท์|เว็ปไซต์|อินเตอร์เน็ต|อินเทอร์เนต|ดิจิตอล|อัพเดท|อัพเดต|อัปเดท|แอพพลิเคชั่น|แอพลิเคชัน|แอปพลิเคชั่น|อีเมล์|ลิ้งค์|ลิ้งก์|ลิงค์|คลิ๊ก|โควต้า|เวิร์ค|โปรแกรมม์|โปรเจค|วีดีโอ|วีดีทัศน์|อิเลคทรอนิกส์|อิเล็คทรอนิกส์/;

/** Misspellings seen in documents of this kind, whether or not the word list knows them as words. */
export function misspellings(text: string): string[] {
  const found = MISSPELT.exec(text);
  return found ? [found[0]] : [];
}
