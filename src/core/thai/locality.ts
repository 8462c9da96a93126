/** The district and the province in which an agency lies. */

import { PROVINCES } from './provinces';

/** Thai letters, vowels and marks of one unbroken run. */
export const THAI_RUN = '[ก-\u0E2Eะ-\u0E3Aเ-\u0E45\u0E47-\u0E4E]+';

/** What a sentence goes on with after a name, when no blank stands between. */
const CONTINUATION =
  /มี(?:ผล|การ|ความ|หน้าที่|อำนาจ|คะแนน|นโยบาย|ระบบ|มาตรการ|กระบวน|ภารกิจ)|ได้(?:รับ|ดำเนิน|มี|จัด|กำหนด|คะแนน)|ประจำ(?:ปี|เดือน)|ปีงบประมาณ|จะ(?:ดำเนิน|ต้อง|มี|ได้|นำ|จัด)|ต้อง|ควร|จึง|ซึ่ง|สามารถ|ดำเนิน(?:การ|งาน)|ประสบความ|มาจาก|เพื่อ|โดย|และ|หรือ|ตาม(?:พระราช|ที่|แผน|ระเบียบ|กฎ|หลัก|มาตรา)|ที่(?:มี|ได้|ต้อง|จะ|เป็น)|ใน(?:การ|ปี|ด้าน|ประเด็น|ระดับ|เรื่อง|ฐานะ)|อยู่ใน|เป็น|จัด(?:ทำ|ให้)|กำหนด|ต่อ(?:สาธารณะ|ประชาชน)|ขอ(?:ประกาศ|แจ้ง)/;

/** A name with the same words needs a longer rest than this to be cut: นาจะหลวย stays whole. */
const SHORTEST_REST = 6;

/** A run of Thai letters without the sentence that goes on after it; empty where it holds no name. */
export function withoutSentence(run: string): string {
  const found = CONTINUATION.exec(run);
  if (!found) return run;
  if (found.index === 0) return '';
  return run.length - found.index >= SHORTEST_REST ? run.slice(0, found.index) : run;
}

const LONGEST_FIRST = [...PROVINCES].sort((a, b) => b.length - a.length);
const PROVINCE = new RegExp(`(?:จังหวัด|(?<![ก-๎.])จ\\.) ?:? ?(${THAI_RUN})|(กรุงเทพมหานคร|กทม\\.)`, 'g');
const DISTRICT = new RegExp(`(?:อำเภอ(?: ?/ ?เขต)?|(?<![ก-๎.])อ\\.) ?:? ?(${THAI_RUN})`, 'g');
const BANGKOK_DISTRICT = new RegExp(`(?<![ก-๎])เขต ?(${THAI_RUN})`);

/** The province whose name begins the run, or null. */
export function provinceAtStart(run: string): string | null {
  return LONGEST_FIRST.find((province) => run.startsWith(province)) ?? null;
}

/** The first province that a line names with its word: "จังหวัดบึงกาฬ", "จ.บึงกาฬ". */
export function readProvince(line: string): string | null {
  for (const [, run, bangkok] of line.matchAll(PROVINCE)) {
    if (bangkok !== undefined) return 'กรุงเทพมหานคร';
    const province = provinceAtStart(run ?? '');
    if (province !== null) return province;
  }
  return null;
}

/** The first district that a line names with its word: "อำเภอปากคาด", "อ.ปากคาด"; "เขตดุสิต" in Bangkok. */
export function readDistrict(line: string): string | null {
  for (const [, run] of line.matchAll(DISTRICT)) {
    const name = withoutSentence((run ?? '').replace(/จังหวัด.*/, ''));
    if (name.length > 1) return name;
  }
  if (readProvince(line) !== 'กรุงเทพมหานคร') return null;
  return BANGKOK_DISTRICT.exec(line)?.[1] ?? null;
}
