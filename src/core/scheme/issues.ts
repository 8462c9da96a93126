/** The seven issues that the measure item asks an analysis and measures for. */
import type { SchemeIssue } from './scheme';

export const ISSUES: readonly SchemeIssue[] = [
  { number: 1, title: 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ' },
  { number: 2, title: 'การให้บริการและระบบ E-Service' },
  { number: 3, title: 'ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ' },
  { number: 4, title: 'กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ' },
  { number: 5, title: 'กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง' },
  { number: 6, title: 'กระบวนการควบคุม ตรวจสอบการใช้อำนาจ และการบริหารงานบุคคล' },
  { number: 7, title: 'กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน' },
];
