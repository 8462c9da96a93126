/**
 * The same OIT subject under the codes of different years. 2567 is inferred, 2569 is one agency's list, 2566 is by
 * title and only where the subject is clearly the same.
 */
import type { ItemCode } from './code';
import { instrumentOf } from './code';
import { findItem } from './scheme';
import { nearestKnownYear, schemeOfYear } from './schemes';

export interface CrosswalkRow {
  /** Short title. */
  readonly subject: string;
  readonly in2566: readonly ItemCode[];
  readonly in2567: readonly ItemCode[];
  readonly in2568: ItemCode;
  readonly in2569: ItemCode;
  /** Years in which the subject has no item of its own and stands inside the named one. */
  readonly inside: readonly (2568 | 2569)[];
}

type Row = readonly [
  subject: string,
  in2566: readonly ItemCode[],
  in2567: readonly ItemCode[],
  in2568: ItemCode,
  in2569: ItemCode,
  ...inside: (2568 | 2569)[],
];

const ROWS: readonly Row[] = [
  ['โครงสร้าง', ['o1'], ['o1'], 'o1', 'o1'],
  ['ข้อมูลผู้บริหาร', ['o2'], ['o2'], 'o2', 'o2'],
  ['อำนาจหน้าที่', ['o3'], ['o3'], 'o1', 'o1', 2568, 2569],
  ['ข้อมูลการติดต่อ', ['o5'], ['o4'], 'o3', 'o3'],
  ['ข่าวประชาสัมพันธ์', ['o7'], ['o5'], 'o4', 'o4'],
  ['Q&A', ['o8'], ['o6'], 'o3', 'o3', 2568, 2569],
  ['แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน', ['o4'], ['o7'], 'o5', 'o5'],
  ['แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณ', ['o11', 'o12'], ['o8'], 'o6', 'o6'],
  ['รายงานผลการดำเนินงานประจำปี', ['o13'], ['o9'], 'o7', 'o7'],
  ['คู่มือการปฏิบัติงานของเจ้าหน้าที่', ['o14'], ['o10'], 'o8', 'o8'],
  ['คู่มือการให้บริการ', ['o15'], ['o11'], 'o9', 'o9'],
  ['ข้อมูลสถิติการให้บริการ', ['o16'], ['o12'], 'o11', 'o10', 2569],
  ['E-Service', ['o18'], ['o13'], 'o10', 'o10'],
  ['รายการและความก้าวหน้าการจัดซื้อจัดจ้าง', ['o19', 'o20', 'o21'], ['o14', 'o15', 'o16'], 'o12', 'o11'],
  ['รายงานผลการจัดซื้อจัดจ้างประจำปี', ['o22'], ['o17'], 'o13', 'o12'],
  ['แผนการบริหารและพัฒนาทรัพยากรบุคคล', ['o23', 'o25'], ['o18'], 'o14', 'o13'],
  ['รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล', ['o26'], ['o19'], 'o15', 'o14'],
  ['ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม', ['o39', 'o40', 'o41'], ['o20', 'o21'], 'o16', 'o15'],
  ['แนวปฏิบัติการจัดการเรื่องร้องเรียน', ['o27'], ['o22'], 'o17', 'o16'],
  ['ช่องทางแจ้งเรื่องร้องเรียน', ['o28'], ['o23'], 'o18', 'o17'],
  ['ข้อมูลสถิติเรื่องร้องเรียน', ['o29'], ['o24'], 'o19', 'o18'],
  ['การเปิดโอกาสให้เกิดการมีส่วนร่วม', ['o30'], ['o25'], 'o20', 'o19'],
  ['No Gift Policy', ['o31', 'o32', 'o33'], ['o26', 'o27', 'o28'], 'o21', 'o20'],
  ['รายงานการรับทรัพย์สินโดยธรรมจรรยา', [], ['o29'], 'o22', 'o20', 2569],
  ['การประเมินความเสี่ยงการทุจริต', ['o34'], ['o30'], 'o23', 'o21'],
  ['รายงานผลการจัดการความเสี่ยงการทุจริต', ['o35'], ['o31'], 'o24', 'o22'],
  ['แผนปฏิบัติการป้องกันการทุจริต', ['o36'], ['o32'], 'o25', 'o23'],
  ['รายงานผลการป้องกันการทุจริต', ['o37', 'o38'], ['o33'], 'o26', 'o24'],
  ['มาตรการส่งเสริมคุณธรรมและความโปร่งใส', ['o42'], ['o34'], 'o27', 'o25'],
  ['รายงานผลการส่งเสริมคุณธรรมและความโปร่งใส', ['o43'], ['o35'], 'o28', 'o26'],
];

export const CROSSWALK: readonly CrosswalkRow[] = ROWS.map(([subject, in2566, in2567, in2568, in2569, ...inside]) => ({
  subject,
  in2566,
  in2567,
  in2568,
  in2569,
  inside,
}));

/**
 * The item of 2568 with the same subject as `code` of another year, or null where there is none or it is not known:
 * survey questions before 2567, and OIT before 2566 but for the measure and its report. Survey questions of 2567 and
 * 2569 keep their code (unverified). Years outside 2562–2569 are read as the nearest of them.
 */
export function codeIn2568(code: ItemCode, year: number): ItemCode | null {
  const known = nearestKnownYear(year);
  const scheme = schemeOfYear(known);
  if (!findItem(scheme, code)) return null;
  if (known === 2568) return code;
  if (instrumentOf(code) !== 'OIT') return known < 2567 ? null : code;
  if (known < 2566) return code === scheme.measureItem ? 'o27' : code === scheme.reportItem ? 'o28' : null;
  return CROSSWALK.find((row) => holds(row, code, known))?.in2568 ?? null;
}

/** The items of a year by the item of 2568 with the same subject (see codeIn2568), in the order of the year's list. */
export function codesBySubject(year: number): ReadonlyMap<ItemCode, readonly ItemCode[]> {
  const codes = new Map<ItemCode, ItemCode[]>();
  for (const { code } of schemeOfYear(year).items) {
    const subject = codeIn2568(code, year);
    if (subject !== null) codes.set(subject, [...(codes.get(subject) ?? []), code]);
  }
  return codes;
}

function holds(row: CrosswalkRow, code: ItemCode, year: number): boolean {
  if (year === 2566) return row.in2566.includes(code);
  if (year === 2567) return row.in2567.includes(code);
  return row.in2569 === code && !row.inside.includes(2569);
}
