/** The column headings of the catalogue sheet: ours, and what officers may make of them. */
import { readYear } from '../../thai/fiscal-year';
import { fold } from '../../thai/fold';
import { readPlanHeading } from '../plan-headings';

/** In the order of the sheet. */
export const CATALOGUE_FIELDS = [
  'issue',
  'answers',
  'name',
  'steps',
  'from',
  'months',
  'owner',
  'needsBudget',
  'indicator',
  'target',
  'evidence',
  'followUp',
  'key',
] as const;
export type CatalogueField = (typeof CATALOGUE_FIELDS)[number];

type OwnField = Exclude<CatalogueField, SharedField>;
type SharedField = (typeof SHARED)[number];

/** Those that the action plan has too. */
const SHARED = ['name', 'steps', 'owner', 'indicator', 'followUp'] as const;

const HEADINGS: Readonly<Record<OwnField, readonly string[]>> = {
  issue: ['ประเด็น', 'ประเด็นที่'],
  answers: ['ข้อที่รองรับ', 'ข้อที่ตอบ', 'รองรับข้อ', 'ตอบข้อ'],
  from: ['เดือนที่เริ่ม', 'เริ่มเดือน', 'เดือนเริ่มต้น', 'เดือนเริ่ม'],
  months: ['จำนวนเดือน', 'ระยะเวลา(เดือน)'],
  needsBudget: ['ใช้งบประมาณ'],
  target: ['ค่าเป้าหมาย', 'เป้าหมาย'],
  evidence: ['หลักฐาน', 'หลักฐานเชิงประจักษ์'],
  key: ['รหัส', 'รหัสมาตรการ'],
};

const FIELDS = new Map(
  (Object.keys(HEADINGS) as OwnField[]).flatMap((field) =>
    HEADINGS[field].map((heading) => [fold(heading), field] as const),
  ),
);
const REMARK = /(.)\([^()]*\)$/;

/** Null where the text is no heading of the catalogue. A remark in brackets behind the heading does not matter. */
export function readCatalogueHeading(text: string): CatalogueField | null {
  const folded = fold(text);
  const own = FIELDS.get(folded) ?? FIELDS.get(folded.replace(REMARK, '$1'));
  if (own) return own;
  const shared = readPlanHeading(text) ?? readPlanHeading(folded.replace(REMARK, '$1'));
  return SHARED.find((field) => field === shared) ?? null;
}

/** The year of the list whose codes stand under the heading; null where it does not say. */
export function yearInHeading(text: string): number | null {
  return readYear(text);
}
