/** Who does it: a measure names a role, a kind of agency has a unit for it, and an officer may name another. */
import type { AgencyKind } from '../thai/agency-kind';

/**
 * - central: the office of the clerk or secretary; general administration
 * - planning: policy and plan
 * - personnel: human resources
 * - finance: money, budget spending
 * - procurement: buying, supplies
 * - property: keeping and lending of the agency's property
 * - audit: internal audit
 * - legal: discipline, complaints
 * - publicity: public relations, website
 * - information: IT and E-Service
 * - service: the units that serve the public
 * - executive: the head and deputies
 * - everyone: every unit
 */
export const ROLES = [
  'central',
  'planning',
  'personnel',
  'finance',
  'procurement',
  'property',
  'audit',
  'legal',
  'publicity',
  'information',
  'service',
  'executive',
  'everyone',
] as const;
export type Role = (typeof ROLES)[number];

/** A role, or a unit of the agency by its name. */
export type Owner = Role | { readonly unit: string };

/** The unit's name; `owners` are those that the officer named. */
export function unitOf(owner: Owner, kind: AgencyKind, owners: Readonly<Partial<Record<Role, string>>>): string {
  return typeof owner === 'object' ? owner.unit : (owners[owner] ?? OWNERS[kind][owner]);
}

/** Unit names by kind of agency. Usual names, [unverified] for all but อบต. and เทศบาล; every one can be overridden. */
export const OWNERS: Readonly<Record<AgencyKind, Readonly<Record<Role, string>>>> = {
  'อบต.': {
    central: 'สำนักปลัด',
    planning: 'งานนโยบายและแผน สำนักปลัด',
    personnel: 'งานการเจ้าหน้าที่ สำนักปลัด',
    finance: 'กองคลัง',
    procurement: 'งานพัสดุ กองคลัง',
    property: 'งานพัสดุและทรัพย์สิน กองคลัง',
    audit: 'หน่วยตรวจสอบภายใน',
    legal: 'งานนิติการ สำนักปลัด',
    publicity: 'งานประชาสัมพันธ์ สำนักปลัด',
    information: 'สำนักปลัด',
    service: 'ทุกสำนัก/กองที่ให้บริการประชาชน',
    executive: 'นายกองค์การบริหารส่วนตำบลและคณะผู้บริหาร',
    everyone: 'ทุกสำนัก/กอง',
  },
  เทศบาล: {
    central: 'สำนักปลัดเทศบาล',
    planning: 'กองยุทธศาสตร์และงบประมาณ',
    personnel: 'งานการเจ้าหน้าที่ สำนักปลัดเทศบาล',
    finance: 'กองคลัง',
    procurement: 'งานพัสดุ กองคลัง',
    property: 'งานพัสดุและทรัพย์สิน กองคลัง',
    audit: 'หน่วยตรวจสอบภายใน',
    legal: 'งานนิติการ สำนักปลัดเทศบาล',
    publicity: 'งานประชาสัมพันธ์ กองยุทธศาสตร์และงบประมาณ',
    information: 'กองยุทธศาสตร์และงบประมาณ',
    service: 'ทุกสำนัก/กองที่ให้บริการประชาชน',
    executive: 'นายกเทศมนตรีและคณะผู้บริหาร',
    everyone: 'ทุกสำนัก/กอง',
  },
  'อบจ.': {
    central: 'สำนักปลัดองค์การบริหารส่วนจังหวัด',
    planning: 'กองยุทธศาสตร์และงบประมาณ',
    personnel: 'กองการเจ้าหน้าที่',
    finance: 'กองคลัง',
    procurement: 'กองพัสดุและทรัพย์สิน',
    property: 'กองพัสดุและทรัพย์สิน',
    audit: 'หน่วยตรวจสอบภายใน',
    legal: 'ฝ่ายนิติการ',
    publicity: 'ฝ่ายประชาสัมพันธ์',
    information: 'กองยุทธศาสตร์และงบประมาณ',
    service: 'ทุกสำนัก/กองที่ให้บริการประชาชน',
    executive: 'นายกองค์การบริหารส่วนจังหวัดและคณะผู้บริหาร',
    everyone: 'ทุกสำนัก/กอง',
  },
  จังหวัด: {
    central: 'สำนักงานจังหวัด',
    planning: 'กลุ่มงานยุทธศาสตร์และข้อมูลเพื่อการพัฒนาจังหวัด',
    personnel: 'กลุ่มงานบริหารทรัพยากรบุคคล',
    finance: 'กลุ่มงานอำนวยการ สำนักงานจังหวัด',
    procurement: 'กลุ่มงานอำนวยการ สำนักงานจังหวัด',
    property: 'กลุ่มงานอำนวยการ สำนักงานจังหวัด',
    audit: 'หน่วยตรวจสอบภายในจังหวัด',
    legal: 'ศูนย์ดำรงธรรมจังหวัด',
    publicity: 'สำนักงานประชาสัมพันธ์จังหวัด',
    information: 'กลุ่มงานยุทธศาสตร์และข้อมูลเพื่อการพัฒนาจังหวัด',
    service: 'ทุกส่วนราชการที่ให้บริการประชาชน',
    executive: 'ผู้ว่าราชการจังหวัดและรองผู้ว่าราชการจังหวัด',
    everyone: 'ทุกส่วนราชการในจังหวัด',
  },
  กรม: {
    central: 'สำนักงานเลขานุการกรม',
    planning: 'กองยุทธศาสตร์และแผนงาน',
    personnel: 'กองการเจ้าหน้าที่',
    finance: 'กองบริหารการคลัง',
    procurement: 'กลุ่มพัสดุ กองบริหารการคลัง',
    property: 'กลุ่มพัสดุ กองบริหารการคลัง',
    audit: 'กลุ่มตรวจสอบภายใน',
    legal: 'กองกฎหมาย',
    publicity: 'กลุ่มประชาสัมพันธ์ สำนักงานเลขานุการกรม',
    information: 'ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร',
    service: 'ทุกกองที่ให้บริการประชาชน',
    executive: 'อธิบดีและรองอธิบดี',
    everyone: 'ทุกกอง/สำนัก',
  },
  สถานศึกษา: {
    central: 'กลุ่มบริหารทั่วไป',
    planning: 'งานนโยบายและแผน กลุ่มบริหารงบประมาณ',
    personnel: 'กลุ่มบริหารงานบุคคล',
    finance: 'งานการเงินและบัญชี กลุ่มบริหารงบประมาณ',
    procurement: 'งานพัสดุ กลุ่มบริหารงบประมาณ',
    property: 'งานพัสดุ กลุ่มบริหารงบประมาณ',
    audit: 'คณะกรรมการควบคุมภายใน',
    legal: 'กลุ่มบริหารงานบุคคล',
    publicity: 'งานประชาสัมพันธ์ กลุ่มบริหารทั่วไป',
    information: 'งานสารสนเทศ กลุ่มบริหารทั่วไป',
    service: 'ทุกกลุ่มงานที่ให้บริการ',
    executive: 'ผู้อำนวยการและรองผู้อำนวยการ',
    everyone: 'ทุกกลุ่มงาน',
  },
  'อื่น ๆ': {
    central: 'หน่วยงานบริหารทั่วไป',
    planning: 'หน่วยงานนโยบายและแผน',
    personnel: 'หน่วยงานบริหารทรัพยากรบุคคล',
    finance: 'หน่วยงานการเงินและการคลัง',
    procurement: 'หน่วยงานพัสดุ',
    property: 'หน่วยงานพัสดุ',
    audit: 'หน่วยตรวจสอบภายใน',
    legal: 'หน่วยงานกฎหมายและวินัย',
    publicity: 'หน่วยงานประชาสัมพันธ์',
    information: 'หน่วยงานเทคโนโลยีสารสนเทศ',
    service: 'ทุกหน่วยงานที่ให้บริการประชาชน',
    executive: 'ผู้บริหารสูงสุดและคณะผู้บริหาร',
    everyone: 'ทุกหน่วยงานในสังกัด',
  },
};
