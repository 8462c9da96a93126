/** What a role is called on the settings and the catalogue sheet. */
import { fold } from '../../thai/fold';
import { ROLES, type Role } from '../owners';

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  central: 'งานบริหารทั่วไป',
  planning: 'งานนโยบายและแผน',
  personnel: 'งานบุคคล',
  finance: 'งานการเงินและงบประมาณ',
  procurement: 'งานจัดซื้อจัดจ้าง',
  property: 'งานดูแลทรัพย์สิน',
  audit: 'งานตรวจสอบภายใน',
  legal: 'งานวินัยและเรื่องร้องเรียน',
  publicity: 'งานประชาสัมพันธ์และเว็บไซต์',
  information: 'งานเทคโนโลยีสารสนเทศ',
  service: 'งานที่ให้บริการประชาชน',
  executive: 'ผู้บริหาร',
  everyone: 'ทุกส่วนงาน',
};

const BY_WORD: ReadonlyMap<string, Role> = new Map(ROLES.map((role) => [fold(ROLE_WORDS[role]), role]));

/** Null where the text is no role's word: then it is a unit's name. */
export function readRole(text: string): Role | null {
  return BY_WORD.get(fold(text)) ?? null;
}
