/** The documents' words. They are always in Thai. Figures are in Arabic digits; the sheets convert them. */
import type { FindingWords, ReportWords } from '../../core/report/words';
import { toDecimal } from '../../core/hundredths';
import type { Finding } from '../../core/problem';
import { type FindingTexts, findingText } from '../finding-text';
import { TH_SEVERITIES } from './findings';
import { TH_ANALYSIS } from './report-analysis';
import { TH_CALENDAR } from './report-calendar';
import { TH_CATALOGUE } from './report-catalogue';
import { TH_CHARTS } from './report-charts';
import { TH_DOCUMENT } from './report-document';
import { TH_EARLIER_PLAN } from './report-earlier-plan';
import { TH_FOLLOW_UP } from './report-follow-up';
import { TH_SCHEME } from './report-scheme';
import { TH_SETTINGS } from './report-settings';
import { TH_TEMPLATE } from './report-template';

const DOCUMENT = 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน';

/** The words of the sheets, with those of the findings. */
export function thReport(findingTexts: FindingTexts): ReportWords {
  return { ...WORDS, finding: (finding: Finding): FindingWords => findingText(finding, findingTexts) };
}

const INSTRUMENT_NAMES = {
  IIT: 'การรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)',
  EIT: 'การรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)',
  OIT: 'การเปิดเผยข้อมูลสาธารณะ (OIT)',
} as const;

const WORDS: Omit<ReportWords, 'finding'> = {
  documentName: DOCUMENT,
  documentTitle: (planYear) => `${DOCUMENT} ประจำปีงบประมาณ พ.ศ. ${String(planYear)}`,
  fileName: (source, planYear) => `${source}-แผน-${String(planYear)}.xlsx`,
  wordFileName: (agency, planYear) => ['มาตรการ-ITA', agency, `${String(planYear)}.docx`].filter(Boolean).join('-'),
  agency: ({ name, kind, district, province }) => {
    const bangkok = province === 'กรุงเทพมหานคร';
    // a province's own name says where it is
    const named = (kind === 'จังหวัด' || kind === 'อบจ.') && province !== null && (name ?? '').includes(province);
    return [
      name ?? 'หน่วยงาน ........................................',
      district && `${bangkok ? 'เขต' : 'อำเภอ'}${district}`,
      province && !named && (bangkok ? province : `จังหวัด${province}`),
    ]
      .filter(Boolean)
      .join(' ');
  },
  issue: (number, title) => `(${String(number)}) ${title}`,
  footer: (agency, year) => `${agency} | ปีงบประมาณ พ.ศ. ${String(year)} | หน้า `,
  dash: '–',

  sheets: {
    summary: 'สรุปผล ITA',
    overview: 'บทวิเคราะห์ภาพรวม',
    scores: 'คะแนน',
    analysis: (issue) => (issue === null ? 'บทวิเคราะห์' : `บทวิเคราะห์ ${String(issue)}`),
    weakItems: 'จุดอ่อน',
    plan: (issue) => (issue === null ? 'แผนปฏิบัติการ' : `แผน ${String(issue)}`),
    calendar: 'ปฏิทินแผน',
    followUp: (planYear) => (planYear === null ? 'รายงานผล' : `รายงานผล ${String(planYear)}`),
    earlierPlan: 'แผนเดิม',
    findings: 'ตรวจทาน',
    catalogue: 'คลังมาตรการ',
    scheme: 'เกณฑ์ ITA',
    settings: 'ตั้งค่า',
  },

  scores: {
    title: (year) => `คะแนนการประเมิน ITA ปีงบประมาณ พ.ศ. ${String(year)}`,
    note: 'แก้คะแนนในช่องคะแนนได้ ค่าเฉลี่ย ระดับ และตัวเลขในแผ่นงานอื่นจะเปลี่ยนตาม คลิกที่คอลัมน์ “ที่มา” เพื่อไปยังเซลล์ต้นทางของคะแนน',
    liveNote:
      'คะแนนที่เป็นตัวเลขในตารางต้นทางจะเปลี่ยนตามตารางนั้น คะแนนอื่นแก้ได้ในช่องคะแนน แล้วค่าเฉลี่ย ระดับ และตัวเลขในแผ่นงานอื่นจะเปลี่ยนตาม คลิกที่คอลัมน์ “ที่มา” เพื่อไปยังเซลล์ต้นทางของคะแนน',
    issue: 'ประเด็น',
    instrument: 'แบบวัด',
    code: 'ข้อ',
    item: 'ประเด็นการประเมิน',
    score: 'คะแนน',
    scoreOfYear: (year) => `คะแนน ปี ${String(year)}`,
    change: 'เปลี่ยนแปลง',
    level: 'ระดับ',
    source: 'ที่มา',
    average: 'คะแนนเฉลี่ย',
    unplaced: 'ข้อที่ยังไม่ทราบว่าอยู่ในประเด็นใด (ไม่นำไปคิดค่าเฉลี่ยของประเด็น)',
    none: 'ไม่พบคะแนนในไฟล์นี้',
  },

  summary: {
    title: 'สรุปผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงาน (ITA)',
    year: (year) => `ปีงบประมาณ พ.ศ. ${String(year)}`,
    total: 'คะแนนรวม',
    level: 'ระดับ',
    instrument: 'แบบวัด',
    instrumentName: (instrument) => INSTRUMENT_NAMES[instrument],
    weight: 'น้ำหนัก (ร้อยละ)',
    score: 'คะแนน',
    weighted: 'คะแนนถ่วงน้ำหนัก',
    sum: 'รวม',
    indicator: 'ตัวชี้วัด',
    indicatorName: (number, title) => `${String(number)}. ${title}`,
    number: 'ที่',
    issue: 'ประเด็น',
    items: 'จำนวน\nข้อ',
    average: 'เฉลี่ย',
    mustMend: 'ต้องแก้ไข (ข้อ)',
    develop: 'ควรพัฒนา* (ข้อ)',
    ofYear: (year) => `เฉลี่ย ปี ${String(year)}`,
    instrumentOfYear: (year) => `แบบวัด ปี ${String(year)}`,
    change: 'เปลี่ยนแปลง',
    higher: ({ word, totalCut, instrumentCut, below }) => {
      const reasons = [
        totalCut !== null && `คะแนนรวมยังไม่ถึง ${toDecimal(totalCut)} คะแนน`,
        below.length > 0 &&
          instrumentCut !== null &&
          `ระดับนี้กำหนดให้ทุกแบบวัดได้ตั้งแต่ ${toDecimal(instrumentCut)} คะแนนขึ้นไป แต่ ${listed(
            below.map(({ instrument, score }) => `${instrument} ได้ ${toDecimal(score)}`),
          )}`,
      ];
      return `ยังไม่ถึงระดับ “${word}” เพราะ${reasons.filter(Boolean).join(' และ')}`;
    },
    highest: 'ได้ระดับสูงสุดตามเกณฑ์ของการประเมินแล้ว',
    noTotal: (incomplete) => `ยังคิดคะแนนรวมและระดับของหน่วยงานไม่ได้ เพราะคะแนนของ ${listed(incomplete)} ยังไม่ครบทุกข้อ`,
    noLevel: (year) => `ไม่มีเกณฑ์ระดับของหน่วยงานสำหรับปี ${String(year)}`,
    unverified: (year) =>
      `เกณฑ์ระดับของปี ${String(year)} ยังไม่ได้ยืนยัน โปรดตรวจกับเกณฑ์ของสำนักงาน ป.ป.ช. แก้ไขได้ที่แผ่นงาน “ตั้งค่า”`,
    previous: (total, year) => `ปี ${String(year)} ได้คะแนนรวม ${total} คะแนน`,
    counting: (pass, target) => `ต้องแก้ไข: ต่ำกว่า ${pass} คะแนน   * ควรพัฒนา: ต่ำกว่าเป้าหมาย ${target} คะแนน ไม่นับข้อที่ต้องแก้ไข`,
    charts: TH_CHARTS,
  },

  analysis: TH_ANALYSIS,
  document: TH_DOCUMENT,

  weakItems: {
    title: 'ข้อที่ต้องแก้ไขและข้อที่ควรพัฒนา',
    lead: (count, mustMend, pass, target) =>
      `รวม ${String(count)} ข้อ ต้องแก้ไข ${String(mustMend)} ข้อ (ต่ำกว่า ${pass}) ควรพัฒนา ${String(
        count - mustMend,
      )} ข้อ (เป้าหมาย ${target}) เรียงจากข้อที่ห่างจากเป้าหมายมากไปน้อย`,
    code: 'ข้อ',
    item: 'ประเด็นการประเมิน',
    score: 'คะแนน',
    gap: 'ห่างจากเป้าหมาย',
    need: 'ผล',
    mustMend: 'ต้องแก้ไข',
    develop: 'ควรพัฒนา',
    reached: 'ถึงเป้าหมาย',
    measure: 'มาตรการที่รองรับ',
    noMeasure: 'ยังไม่มีมาตรการรองรับ',
    none: (target) => `ไม่มีข้อที่ได้คะแนนต่ำกว่าเป้าหมาย (${target} คะแนน)`,
  },

  plan: {
    part: (year) => `ส่วนที่ 2 แผนปฏิบัติการตามมาตรการ ประจำปีงบประมาณ พ.ศ. ${String(year)}`,
    number: 'ลำดับ',
    measure: 'มาตรการ/โครงการ/กิจกรรม',
    steps: 'ขั้นตอน/วิธีการปฏิบัติ',
    step: (order, text) => `${String(order)}) ${text}`,
    continued: '(ต่อ)',
    period: 'ระยะเวลา',
    owner: 'ผู้รับผิดชอบ',
    budget: 'งบประมาณ',
    noBudget: 'ไม่ใช้งบประมาณ',
    budgetToFill: '................. บาท',
    indicator: 'ตัวชี้วัด',
    target: (target) => `เป้าหมาย: ${target}`,
    followUp: 'การกำกับติดตาม',
    reasons: 'ที่มา (ไม่พิมพ์)',
    reason: (code, score) => `${code}  ${score}`,
    noReason: { general: 'ทั่วไป', added: 'เลือกเพิ่ม', own: 'เขียนเอง' },
  },

  calendar: TH_CALENDAR,
  followUp: TH_FOLLOW_UP,
  earlierPlan: TH_EARLIER_PLAN,

  findings: {
    title: 'ผลการตรวจทาน',
    lead: ({ error, warning, info }) =>
      `พบ ${String(error + warning + info)} รายการ: ต้องแก้ ${String(error)} ควรตรวจ ${String(warning)} แจ้งให้ทราบ ${String(info)}`,
    severity: 'ระดับ',
    severities: TH_SEVERITIES,
    place: 'ที่',
    wholeWorkbook: 'ทั้งไฟล์',
    found: 'พบ',
    expected: 'ควรเป็น',
    reason: 'เหตุผล',
    inScores: 'ในแผ่นงานคะแนน',
    none: 'ตรวจแล้ว ไม่พบสิ่งที่ต้องแก้หรือต้องตรวจเพิ่ม',
  },

  catalogue: TH_CATALOGUE,
  scheme: TH_SCHEME,
  settings: TH_SETTINGS,
  template: TH_TEMPLATE,
};

/** "IIT", "IIT และ EIT", "IIT EIT และ OIT". */
function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(' ')} และ ${last}` : last;
}
