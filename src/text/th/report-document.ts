/** The words of the document that the analysis says. */
import type { DocumentWords, Movement } from '../../core/report/document-words';
import type { Instrument } from '../../core/scheme/code';

const INSTRUMENTS = {
  IIT: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)',
  EIT: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)',
  OIT: 'แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)',
} as const;

const KINDS = { instrument: 'แบบวัด', indicator: 'ตัวชี้วัด', issue: 'ประเด็น', item: 'ข้อ' } as const;

const AGAINST = {
  above: (target: string, gap: string) => `สูงกว่าเป้าหมาย (${target} คะแนน) อยู่ ${gap} คะแนน`,
  at: (target: string) => `เท่ากับเป้าหมาย (${target} คะแนน)`,
  below: (target: string, gap: string) => `ต่ำกว่าเป้าหมาย (${target} คะแนน) อยู่ ${gap} คะแนน`,
} as const;

const WHO = { IIT: 'บุคลากรภายใน', EIT: 'ผู้รับบริการและผู้มาติดต่อ' } as const;

/** What is asked of people, by band. */
const GENERAL_SURVEY = {
  excellent: (who: string, about: string) => `ความเห็นของ${who}${about} ให้ผลในทางที่ดีอย่างเด่นชัด`,
  good: (who: string, about: string) => `ความเห็นของ${who}${about} ให้ผลในทางที่ดี และยังพัฒนาต่อได้`,
  weak: (who: string, about: string) => `ความเห็นของ${who}${about} ให้ผลต่ำกว่าที่ควร และควรตรวจสอบว่าเกิดจากเหตุใด`,
  urgent: (who: string, about: string) => `ความเห็นของ${who}${about} ให้ผลต่ำกว่าที่ควรอย่างมาก ต้องหาสาเหตุและแก้ไขโดยด่วน`,
} as const;

/** What is asked of the published data, by band. */
const GENERAL_DISCLOSURE = {
  excellent: (about: string) => `ข้อมูล${about} เผยแพร่ไว้ตามที่เกณฑ์การประเมินกำหนด`,
  good: (about: string) => `ข้อมูล${about} เผยแพร่แล้วเป็นส่วนใหญ่ ควรทบทวนองค์ประกอบให้ครบตามเกณฑ์`,
  weak: (about: string) => `ข้อมูล${about} ยังเผยแพร่ไม่ครบตามเกณฑ์ ต้องตรวจและเติมส่วนที่ขาด`,
  urgent: (about: string) => `ข้อมูล${about} ยังไม่เป็นไปตามเกณฑ์หรือยังไม่พบการเผยแพร่ ต้องดำเนินการให้เสร็จก่อนการประเมินครั้งถัดไป`,
} as const;

const moved = ({ direction, by }: Movement): string =>
  direction === 'same' ? 'เท่าเดิม' : `${direction === 'up' ? 'เพิ่มขึ้น' : 'ลดลง'} ${by} คะแนน`;

const listed = (names: readonly string[]): string =>
  // a number in brackets is not written together with the word before it
  [names.slice(0, -1).join(' '), names.at(-1)].filter(Boolean).join(names.at(-1)?.startsWith('(') ? ' และ ' : ' และ');

const disclosed = (instrument: Instrument | null): boolean => instrument === 'OIT';
const asked = (instrument: Instrument | null): string =>
  instrument === 'IIT' || instrument === 'EIT' ? WHO[instrument] : 'ผู้ตอบ';

export const TH_DOCUMENT: DocumentWords = {
  byItem: 'ผลการวิเคราะห์รายข้อ',
  overview: 'สรุปภาพรวม',
  strengths: 'จุดแข็ง',
  improvements: 'จุดที่ควรปรับปรุง',
  suggestions: 'ข้อเสนอแนะ',
  conclusion: 'สรุป',
  instrument: (instrument) => (instrument ? INSTRUMENTS[instrument] : 'ข้อที่ไม่ระบุแบบวัด'),
  item: ({ code, title, score, level, text }) =>
    [code, title, score && `ได้ ${score} คะแนน`, level && `ระดับ${level}`].filter(Boolean).join(' ') + `: ${text}`,
  about: (subject) => `เรื่อง “${subject}”`,
  aboutCode: (code) => `ตามข้อ ${code}`,
  untitled: (code) => `สิ่งที่ประเมินในข้อ ${code}`,
  general: (instrument, band, about) =>
    disclosed(instrument) ? GENERAL_DISCLOSURE[band](about) : GENERAL_SURVEY[band](asked(instrument), about),
  generalAdvice: (instrument, need, about) => {
    if (disclosed(instrument)) {
      return {
        keep: `รักษาข้อมูล${about} ให้เป็นปัจจุบันและเปิดอ่านได้ตลอดปี`,
        develop: `ตรวจองค์ประกอบของข้อมูล${about} กับเกณฑ์ แล้วเติมส่วนที่ยังขาด`,
        mend: `จัดทำข้อมูล${about} ให้ครบตามเกณฑ์ เสนอผู้บริหารเห็นชอบ แล้วเผยแพร่บนเว็บไซต์`,
      }[need];
    }
    return {
      keep: `รักษาแนวปฏิบัติ${about} และติดตามความเห็นของ${asked(instrument)}เป็นระยะ`,
      develop: `สอบถามความเห็นของ${asked(instrument)}${about} เพิ่มเติม แล้วนำมาปรับปรุงงาน`,
      mend: `หาสาเหตุของผลคะแนน${about} กำหนดวิธีแก้ไขพร้อมผู้รับผิดชอบ และติดตามผลทุกเดือน`,
    }[need];
  },
  noItemScore: 'ยังไม่มีคะแนน จึงยังวิเคราะห์ข้อนี้ไม่ได้',
  negative: '(ข้อคำถามเชิงลบ คะแนนสูงหมายถึงผลดี)',

  average: ({ items, scored, average, level, target, against, gap }) =>
    [
      `ประเด็นนี้มีข้อประเมิน ${String(items)} ข้อ`,
      scored < items && `(มีคะแนน ${String(scored)} ข้อ)`,
      `ได้คะแนนเฉลี่ย ${average} คะแนน อยู่ในระดับ${level}`,
      AGAINST[against](target, gap),
    ]
      .filter(Boolean)
      .join(' '),
  moved: (movement, year) =>
    movement.direction === 'same' ? `เท่ากับคะแนนเฉลี่ยของปี ${String(year)}` : `${moved(movement)}จากปี ${String(year)}`,
  counts: ({ scored, reached, develop, mustMend }, pass, target) => {
    if (reached === scored) return `ข้อที่มีคะแนน ${String(scored)} ข้อได้ตั้งแต่ ${target} คะแนนขึ้นไป`;
    return [
      `ข้อที่มีคะแนน ${String(scored)} ข้อ แบ่งเป็น`,
      [
        `ถึงเป้าหมาย ${String(reached)} ข้อ`,
        `ควรพัฒนา ${String(develop)} ข้อ`,
        `ต้องแก้ไข (ต่ำกว่า ${pass} คะแนน) ${String(mustMend)} ข้อ`,
      ].join(' '),
    ].join(' ');
  },
  noScore: 'ประเด็นนี้ยังไม่มีคะแนน จึงยังสรุปผลไม่ได้',
  strengthsLead: (count, listed, target) =>
    `ข้อที่ได้คะแนนตั้งแต่ ${target} คะแนนขึ้นไปมี ${String(count)} ข้อ ${
      listed < count ? `ข้อที่ได้คะแนนสูงสุด ${String(listed)} ข้อ ได้แก่` : 'ได้แก่'
    }`,
  strength: (order, code, subject, score) => `${String(order)}) ${subject} (${code} ได้ ${score} คะแนน)`,
  noStrength: (target) => `ยังไม่มีข้อที่ได้คะแนนตั้งแต่ ${target} คะแนนขึ้นไป`,
  improvement: (order, need, { code, subject, score, gap }) =>
    [
      `${String(order)}) ${need === 'must-mend' ? 'ต้องแก้ไข' : 'ควรพัฒนา'}: ${subject} (${code} ได้ ${score} คะแนน`,
      gap === null ? 'ต่ำกว่าคะแนนเฉลี่ยของประเด็น)' : `ต่ำกว่าเป้าหมายอยู่ ${gap} คะแนน)`,
    ].join(' '),
  noImprovement: (target) => `ไม่มีข้อที่ได้คะแนนต่ำกว่าเป้าหมาย (${target} คะแนน)`,
  suggestion: (order, advice, code, measure) =>
    `${String(order)}) ${advice} (${[code, measure !== null && `ดำเนินการตามมาตรการ “${measure}”`].filter(Boolean).join(' ')})`,
  concluded: ({ title, average, level, strongest, weakest, weak, mustMend, measures, unanswered }) => {
    const result = `ผลการประเมินประเด็น “${title}” ได้คะแนนเฉลี่ย ${average} คะแนน อยู่ในระดับ${level}`;
    const kept = strongest === null ? '' : `ด้าน${strongest}`;
    const plan = `แผนปฏิบัติการของประเด็นนี้กำหนดไว้ ${String(measures)} มาตรการ`;
    if (!weak) {
      return [result, kept && `${kept}เป็นจุดเด่นที่ควรรักษาไว้`, measures > 0 && `${plan} เพื่อให้ผลที่ดีนี้คงอยู่ต่อไป`]
        .filter(Boolean)
        .join(' ');
    }
    const open = unanswered > 0 ? ` โดยยังมีข้อที่ไม่มีมาตรการรองรับโดยตรง ${String(unanswered)} ข้อ` : '';
    return [
      result,
      mustMend
        ? `เรื่องที่ต้องแก้ไขเป็นลำดับแรกคือด้าน${weakest.join(' และด้าน')}`
        : `เรื่องที่ควรพัฒนาก่อนคือด้าน${weakest.join(' และด้าน')}`,
      kept && `ขณะที่${kept}เป็นจุดแข็งที่ควรรักษาไว้`,
      measures > 0 && `${plan} เพื่อยกระดับข้อที่ต่ำกว่าเป้าหมาย ${String(weak)} ข้อ${open}`,
    ]
      .filter(Boolean)
      .join(' ');
  },
  aside: (name, aside) => `${name} (${aside})`,

  agencyHeading: 'ผลการประเมินในภาพรวมของหน่วยงาน',
  summaryHeading: 'คะแนนรวมและระดับ',
  instrumentsHeading: 'ผลตามแบบวัด',
  indicatorsHeading: 'ผลตามตัวชี้วัด',
  issuesHeading: 'การเปรียบเทียบรายประเด็น',
  changeHeading: 'การเปลี่ยนแปลงจากปีก่อน',
  total: ({ agency, total, level, target, against, gap }) =>
    [
      `${agency} ได้คะแนนรวม ${total} คะแนน`,
      level !== null && `ผลการประเมินระดับ “${level}”`,
      AGAINST[against](target, gap),
    ]
      .filter(Boolean)
      .join(' '),
  instrumentsText: (highest, lowest, gap) =>
    `แบบวัดที่ได้คะแนนสูงสุดคือ ${listed(highest.names)} ${highest.score} คะแนน และต่ำสุดคือ ${listed(lowest.names)} ${lowest.score} คะแนน ต่างกัน ${gap} คะแนน`,
  indicatorsText: (highest, lowest) =>
    `ตัวชี้วัดที่ได้คะแนนสูงสุดคือ ${listed(highest.names)} ${highest.score} คะแนน และต่ำสุดคือ ${listed(lowest.names)} ${lowest.score} คะแนน`,
  belowTarget: (what, names, target) =>
    names.length
      ? `${KINDS[what]}ที่ยังต่ำกว่าเป้าหมาย (${target} คะแนน) มี ${String(names.length)} ${KINDS[what]} ได้แก่ ${listed(names)}`
      : `ไม่มี${KINDS[what]}ที่ได้คะแนนต่ำกว่าเป้าหมาย (${target} คะแนน)`,
  issuesText: (highest, lowest, gap) =>
    `ประเด็นที่ได้คะแนนเฉลี่ยสูงสุดคือ ${listed(highest.names)} ${highest.score} คะแนน และต่ำสุดคือ ${listed(lowest.names)} ${lowest.score} คะแนน ต่างกัน ${gap} คะแนน`,
  even: (what, score) => `${KINDS[what]}ที่มีคะแนนได้ ${score} คะแนน`,
  totalMoved: (movement, previous, year) =>
    movement.direction === 'same'
      ? `คะแนนรวมเท่ากับปี ${String(year)} ซึ่งได้ ${previous} คะแนน`
      : `คะแนนรวม${moved(movement)}จากปี ${String(year)} ซึ่งได้ ${previous} คะแนน`,
  mostMoved: (what, name, movement) =>
    `${KINDS[what]}ที่คะแนน${movement.direction === 'up' ? 'เพิ่มขึ้นมากที่สุด' : 'ลดลงมากที่สุด'}คือ ${name} (${moved(movement)})`,

  preface: ({ agency, resultYear, planYear, issues }) => [
    'การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ช่วยให้หน่วยงานเห็นผลการทำงานของตนจากความเห็นของบุคลากรภายใน ความเห็นของผู้รับบริการ และข้อมูลที่เปิดเผยต่อสาธารณะ ผลคะแนนจะเกิดประโยชน์เมื่อนำมาวิเคราะห์หาจุดที่ควรแก้ไข แล้วลงมือปรับปรุงงานอย่างจริงจัง',
    `เอกสารฉบับนี้วิเคราะห์ผลการประเมินปีงบประมาณ พ.ศ. ${String(resultYear)} ของ${agency} ใน ${String(issues)} ประเด็น และกำหนดมาตรการที่จะดำเนินการในปีงบประมาณ พ.ศ. ${String(planYear)} เนื้อหาแบ่งเป็น 2 ส่วน คือ ส่วนที่ 1 ผลการวิเคราะห์ในภาพรวมและรายประเด็น และส่วนที่ 2 มาตรการ ขั้นตอน ระยะเวลา และผู้รับผิดชอบของแต่ละประเด็น`,
    `${agency}หวังว่าทุกส่วนงานจะใช้เอกสารนี้เป็นแนวทางในการปฏิบัติและติดตามผลร่วมกัน เพื่อให้การบริหารงานและการให้บริการเป็นไปด้วยความสุจริต โปร่งใส และตรวจสอบได้`,
  ],
  planIntroduction: ({ agency, planYear, measures, issues, answered, weak }) => [
    [
      `จากผลการวิเคราะห์ในส่วนที่ 1 ${agency}กำหนดมาตรการที่จะดำเนินการในปีงบประมาณ พ.ศ. ${String(planYear)} รวม ${String(measures)} มาตรการ ใน ${String(issues)} ประเด็น`,
      weak > 0 && `รองรับข้อที่ต้องแก้ไขหรือควรพัฒนา ${String(answered)} จาก ${String(weak)} ข้อ`,
      'ตามตารางของแต่ละประเด็นดังนี้',
    ]
      .filter(Boolean)
      .join(' '),
  ],
  planIssue: (number, title) => `ประเด็นที่ ${String(number)} ${title}`,
  noAgency: 'หน่วยงาน ........................................',
  place: (district, province) => {
    const bangkok = province === 'กรุงเทพมหานคร';
    return [
      district && `${bangkok ? 'เขต' : 'อำเภอ'}${district}`,
      province && (bangkok ? province : `จังหวัด${province}`),
    ]
      .filter(Boolean)
      .join(' ');
  },
  signatures: ['ผู้จัดทำ', 'ผู้ตรวจสอบ', 'ผู้อนุมัติ'],
};
