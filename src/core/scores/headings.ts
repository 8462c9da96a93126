/** The column headings of score tables as offices write them (domain §4.2), and how a heading is recognised. */
import { fold, foldLoose } from '../thai/fold';
import { readYear } from '../thai/fiscal-year';

export type Field = 'instrument' | 'item' | 'code' | 'score' | 'full' | 'level' | 'issue' | 'source';

/** Within a field the earlier heading is the better one when a table has several. */
const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
  instrument: ['แบบวัด', 'เครื่องมือ', 'ประเภทแบบวัด', 'แบบสำรวจ', 'แบบประเมิน', 'เครื่องมือการประเมิน', 'Instrument'],
  item: [
    'ประเด็นการประเมิน',
    'ข้อคำถาม',
    'คำถาม',
    'คำถามหลัก',
    'รายการประเมิน',
    'รายการตัวชี้วัด',
    'ประเด็นคำถาม',
    'หัวข้อการประเมิน',
    'หัวข้อ',
    'รายการ',
    'รายละเอียด',
    'ตัวชี้วัดย่อย',
    'ตัวชี้วัด',
    'ชื่อตัวชี้วัด',
    'ข้อมูลที่เปิดเผย',
    'ประเด็น',
    'เกณฑ์การประเมิน',
    'Item',
    'Title',
    'Question',
  ],
  code: ['รหัส', 'รหัสข้อ', 'รหัสตัวชี้วัด', 'รหัสรายการ', 'ข้อ', 'ข้อที่', 'ตัวชี้วัดที่', 'ลำดับที่', 'ลำดับ', 'ที่', 'Code', 'No', 'No.'],
  score: [
    'คะแนน',
    'คะแนนที่ได้',
    'คะแนนที่ได้รับ',
    'ผลคะแนน',
    'ผลคะแนนการประเมิน',
    'คะแนนการประเมิน',
    'คะแนนประเมิน',
    'คะแนนผลการประเมิน',
    'คะแนนเฉลี่ย',
    'ค่าคะแนน',
    'ค่าคะแนนเฉลี่ย',
    'ร้อยละ',
    'คะแนนร้อยละ',
    'ผลการประเมิน',
    'ค่าเฉลี่ย',
    'Score',
  ],
  full: ['คะแนนเต็ม', 'เต็ม', 'ค่าน้ำหนัก', 'น้ำหนัก'],
  level: [
    'ระดับการประเมิน',
    'ระดับผลการประเมิน',
    'ระดับคะแนน',
    'ระดับ',
    'ผลการประเมิน',
    'ผลการประเมินระดับ',
    'เกณฑ์',
    'แปลผล',
    'การแปลผล',
    'ผล',
    'Level',
  ],
  issue: ['ประเด็นที่', 'ประเด็นการวิเคราะห์', 'ประเด็นวิเคราะห์', 'ประเด็น', 'Issue'],
  source: ['ที่มา', 'Source'],
};

const FOLDED = new Map<Field, readonly string[]>(
  (Object.keys(HEADINGS) as Field[]).map((field) => [field, HEADINGS[field].map((heading) => foldLoose(heading))]),
);

/** What may stand beside a heading without changing it. */
const ASIDES = /ita|iit|eit|oit|\((?:เต็ม)?100(?:คะแนน)?\)|\(คะแนนเต็ม100(?:คะแนน)?\)|\(ร้อยละ\)|\(คะแนน\)|\(?%\)?/g;

export interface Heading {
  /** Every field the words may mean, best first. Empty for a bare year. */
  readonly fields: readonly Field[];
  /** Rank of the words within their field, 0 best. */
  readonly rank: number;
  /** B.E. year in the heading. */
  readonly year: number | null;
}

const LONGEST_HEADING = 60;

/** Reads a heading cell; null where the words are no heading. */
export function readHeading(text: string): Heading | null {
  if (text.length > LONGEST_HEADING) return null;
  const year = readYear(text);
  const bare = withoutYear(text);
  if (!bare) return year === null ? null : { fields: [], rank: 0, year };
  for (const candidate of [bare, bare.replace(ASIDES, '')].map(foldLoose)) {
    const fields: Field[] = [];
    let rank = Number.MAX_SAFE_INTEGER;
    for (const [field, headings] of FOLDED) {
      const at = headings.indexOf(candidate);
      if (at < 0) continue;
      fields.push(field);
      rank = Math.min(rank, at);
    }
    if (fields.length) return { fields, rank, year };
  }
  return null;
}

/** Folded, without a year, the words that lead to it, and stray marks at the ends. */
function withoutYear(text: string): string {
  return fold(text)
    .replace(/(?:ประจำ)?(?:ปีงบประมาณ|ปี)?(?:พ\.?ศ\.?|ค\.?ศ\.?)?(?:25\d\d|20\d\d)/g, '')
    .replace(/\(\)/g, '')
    .replace(/^[:.\-–*]+|[:\-–*]+$/g, '');
}

const PLAN_HEADING =
  /^(?:มาตรการ|โครงการ|กิจกรรม|แนวทาง|ขั้นตอน|วิธีดำเนินการ|วิธีการ|ระยะเวลา|ช่วงเวลา|ผู้รับผิดชอบ|หน่วยงานที่รับผิดชอบ|งบประมาณ)/;
const ITEM_CODE = /^[ieo0๐]\s*\d/i;

/** The heading of an action-plan table: at least two of its columns, none of them an item. */
export function isPlanHeading(texts: readonly string[]): boolean {
  const short = texts.filter((text) => text.length <= LONGEST_HEADING && !ITEM_CODE.test(text));
  return short.filter((text) => PLAN_HEADING.test(fold(text))).length >= 2;
}
