import assert from 'node:assert/strict';
import type { WorkbookGrid } from '../../../src/core/grid';
import { reportDocument, study } from '../../../src/core/prongsai';
import type { ReportDocument } from '../../../src/core/report/document';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { twoYearsWorkbook } from '../../fixtures/situations';
import { sampleWorkbook } from '../../fixtures/sample';
import { HEADER, I10, TWO_ITEMS, WORDS, workbook } from './reports';

function documentOf(grid: WorkbookGrid, settings: Partial<Settings> = {}): ReportDocument {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  return reportDocument(study(grid, all), all, WORDS);
}

/** Every text of a document. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const ISSUE_4 = '(4) กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ';

describe('the document', () => {
  it('compares the agency’s instruments, indicators and issues', () => {
    const { overview } = documentOf(sampleWorkbook());
    assert.deepEqual(overview.summary, [
      'องค์การบริหารส่วนตำบลสมสนุก ได้คะแนนรวม ๙๖.๖๑ คะแนน ผลการประเมินระดับ “ผ่านดี” สูงกว่าเป้าหมาย (๙๕.๐๐ คะแนน) อยู่ ๑.๖๑ คะแนน',
      'ยังไม่ถึงระดับ “ผ่านดีเยี่ยม” เพราะระดับนี้กำหนดให้ทุกแบบวัดได้ตั้งแต่ ๙๕.๐๐ คะแนนขึ้นไป แต่ IIT ได้ ๙๓.๓๘',
    ]);
    assert.deepEqual(
      overview.instruments.map(({ weight, score, weighted, level }) => [weight, score, weighted, level]),
      [
        ['๓๐', '๙๓.๓๘', '๒๘.๐๑', 'ดี'],
        ['๓๐', '๙๕.๓๔', '๒๘.๖๐', 'ดีเยี่ยม'],
        ['๔๐', '๑๐๐.๐๐', '๔๐.๐๐', 'ดีเยี่ยม'],
      ],
    );
    assert.deepEqual(
      overview.indicators.map(({ score }) => score),
      ['๙๕.๑๕', '๙๔.๙๕', '๙๗.๗๘', '๘๗.๒๘', '๙๑.๗๒', '๙๕.๔๕', '๙๕.๒๘', '๙๕.๒๙', '๑๐๐.๐๐', '๑๐๐.๐๐'],
    );
    assert.deepEqual(overview.indicatorsText, [
      'ตัวชี้วัดที่ได้คะแนนสูงสุดคือ การเปิดเผยข้อมูล และการป้องกันการทุจริต ๑๐๐.๐๐ คะแนน และต่ำสุดคือ การใช้ทรัพย์สินของราชการ ๘๗.๒๘ คะแนน',
      'ตัวชี้วัดที่ยังต่ำกว่าเป้าหมาย (๙๕.๐๐ คะแนน) มี ๓ ตัวชี้วัด ได้แก่ การใช้ทรัพย์สินของราชการ (๘๗.๒๘) การแก้ไขปัญหาการทุจริต (๙๑.๗๒) และการใช้งบประมาณ (๙๔.๙๕)',
    ]);
    assert.deepEqual(overview.issuesText, [
      'ประเด็นที่ได้คะแนนเฉลี่ยสูงสุดคือ (๖) กระบวนการควบคุม ตรวจสอบการใช้อำนาจ และการบริหารงานบุคคล ๙๘.๘๙ คะแนน และต่ำสุดคือ (๔) กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ ๘๗.๒๘ คะแนน ต่างกัน ๑๑.๖๑ คะแนน',
      'ประเด็นที่ยังต่ำกว่าเป้าหมาย (๙๕.๐๐ คะแนน) มี ๑ ประเด็น ได้แก่ (๔) กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ (๘๗.๒๘)',
    ]);
    assert.deepEqual(overview.change, []);
  });

  it('holds every item of the workbook and every measure of the plan', () => {
    const document = documentOf(sampleWorkbook());
    assert.deepEqual(
      document.issues.map(({ average, scores }) => [average, scores.length]),
      [
        ['๙๗.๙๒', 7],
        ['๙๗.๒๒', 10],
        ['๙๘.๔๓', 9],
        ['๘๗.๒๘', 3],
        ['๙๖.๙๗', 5],
        ['๙๘.๘๙', 6],
        ['๙๘.๒๓', 14],
      ],
    );
    for (const { scores, instruments } of document.issues) {
      assert.equal(instruments.flatMap(({ items }) => items).length, scores.length);
    }
    const { plan } = study(sampleWorkbook(), DEFAULT_SETTINGS);
    assert.deepEqual(
      document.plan.map(({ measures }) => measures.length),
      plan.issues.map(({ measures }) => measures.length),
    );
  });

  for (const digits of ['thai', 'arabic'] as const) {
    it(`is in ${digits} digits, with nothing that went wrong in putting it together`, () => {
      const settings = { digits, withBudget: true, withIndicator: true, withFollowUp: true };
      const texts = textsOf(documentOf(twoYearsWorkbook(), settings));
      const wrong = /undefined|null|NaN|\[object| {2}|^ | $|“”|\(\)/;
      assert.deepEqual(
        texts.filter((text) => wrong.test(text)),
        [],
      );
      const other = digits === 'thai' ? /(?<![A-Za-z])[0-9]/ : /[๐-๙]/;
      assert.deepEqual(
        texts.filter((text) => other.test(text)),
        [],
      );
    });
  }

  it('says what has changed since the year before', () => {
    const grid = workbook(
      [ISSUE_4],
      ['แบบวัด', 'ประเด็นการประเมิน', 'คะแนน ปี 2567', 'คะแนน ปี 2568'],
      ['IIT', 'i10 การขอยืมทรัพย์สิน', 96, 74.55],
      ['IIT', 'i11 การนำทรัพย์สินไปใช้ส่วนตัว', 90, 97.58],
    );
    assert.deepEqual(documentOf(grid).overview.change, [
      'ประเด็นที่คะแนนลดลงมากที่สุดคือ (๔) กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ (ลดลง ๖.๙๓ คะแนน)',
      'ข้อที่คะแนนเพิ่มขึ้นมากที่สุดคือ i๑๑ การป้องกันการนำทรัพย์สินของราชการไปใช้เพื่อประโยชน์ส่วนตัว (เพิ่มขึ้น ๗.๕๘ คะแนน)',
      'ข้อที่คะแนนลดลงมากที่สุดคือ i๑๐ การขอยืมทรัพย์สินของราชการอย่างถูกต้อง (ลดลง ๒๑.๔๕ คะแนน)',
    ]);
  });

  it('cannot say the total of an agency whose scores are not complete', () => {
    assert.deepEqual(documentOf(TWO_ITEMS).overview.summary, [
      'ยังคิดคะแนนรวมและระดับของหน่วยงานไม่ได้ เพราะคะแนนของ IIT EIT และ OIT ยังไม่ครบทุกข้อ',
    ]);
  });

  it('ends an issue in which every item reaches the target with what is to be kept', () => {
    const grid = workbook([ISSUE_4], HEADER, ['IIT', 'i10 การขอยืมทรัพย์สิน', 98.5], ['IIT', 'i12 การตรวจสอบ', 96]);
    const [issue] = documentOf(grid).issues;
    assert.deepEqual(issue?.improvements, ['ไม่มีข้อที่ได้คะแนนต่ำกว่าเป้าหมาย (๙๕.๐๐ คะแนน)']);
    assert.equal(
      issue.conclusion,
      'ผลการประเมินประเด็น “กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ” ได้คะแนนเฉลี่ย ๙๗.๒๕ คะแนน อยู่ในระดับดีเยี่ยม ด้านการขอยืมทรัพย์สินของราชการอย่างถูกต้องเป็นจุดเด่นที่ควรรักษาไว้ แผนปฏิบัติการของประเด็นนี้กำหนดไว้ ๒ มาตรการ เพื่อให้ผลที่ดีนี้คงอยู่ต่อไป',
    );
  });

  it('ends an issue without strengths with what is to be mended', () => {
    const [issue] = documentOf(workbook([ISSUE_4], HEADER, ['IIT', 'i10 การขอยืมทรัพย์สิน', 60])).issues;
    assert.deepEqual(issue?.strengths, ['ยังไม่มีข้อที่ได้คะแนนตั้งแต่ ๙๕.๐๐ คะแนนขึ้นไป']);
    assert.equal(
      issue.conclusion,
      'ผลการประเมินประเด็น “กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ” ได้คะแนนเฉลี่ย ๖๐.๐๐ คะแนน อยู่ในระดับต้องปรับปรุงโดยด่วน เรื่องที่ต้องแก้ไขเป็นลำดับแรกคือด้านการขอยืมทรัพย์สินของราชการอย่างถูกต้อง (i๑๐) แผนปฏิบัติการของประเด็นนี้กำหนดไว้ ๒ มาตรการ เพื่อยกระดับข้อที่ต่ำกว่าเป้าหมาย ๑ ข้อ',
    );
  });

  it('calls an item that has neither a title nor a text by its code', () => {
    const grid = workbook(
      ['ผลคะแนน ITA ปีงบประมาณ พ.ศ. 2565'],
      [ISSUE_4],
      HEADER,
      ['IIT', 'i20', 96],
      ['IIT', 'i21', 60],
    );
    const { issues, plan } = documentOf(grid, { resultYear: 2565 });
    const [issue] = issues;
    assert.deepEqual(
      issue?.scores.map(({ item }) => item),
      ['i๒๐', 'i๒๑'],
    );
    assert.deepEqual(
      issue.instruments[0]?.items.map(({ text }) => text),
      [
        'ความเห็นของบุคลากรภายในตามข้อ i๒๐ ให้ผลในทางที่ดีอย่างเด่นชัด',
        'ความเห็นของบุคลากรภายในตามข้อ i๒๑ ให้ผลต่ำกว่าที่ควรอย่างมาก ต้องหาสาเหตุและแก้ไขโดยด่วน',
      ],
    );
    assert.deepEqual(issue.strengths.slice(1), ['๑) สิ่งที่ประเมินในข้อ i๒๐ (i๒๐ ได้ ๙๖.๐๐ คะแนน)']);
    assert.deepEqual(issue.improvements, [
      '๑) ต้องแก้ไข: สิ่งที่ประเมินในข้อ i๒๑ (i๒๑ ได้ ๖๐.๐๐ คะแนน ต่ำกว่าเป้าหมายอยู่ ๓๕.๐๐ คะแนน)',
    ]);
    assert.deepEqual(issue.suggestions, [
      '๑) หาสาเหตุของผลคะแนนตามข้อ i๒๑ กำหนดวิธีแก้ไขพร้อมผู้รับผิดชอบ และติดตามผลทุกเดือน (i๒๑ ดำเนินการตามมาตรการ “มาตรการยกระดับผลการประเมินข้อ i๒๑”)',
      '๒) รักษาแนวปฏิบัติตามข้อ i๒๐ และติดตามความเห็นของบุคลากรภายในเป็นระยะ (i๒๐)',
    ]);
    assert.deepEqual(
      plan[0]?.measures.map(({ name }) => name).filter((name) => name.includes('i๒๑')),
      ['มาตรการยกระดับผลการประเมินข้อ i๒๑'],
    );
  });

  it('writes no name in brackets together with the word before it', () => {
    const grid = workbook(
      [ISSUE_4],
      HEADER,
      ['IIT', 'i10 การขอยืมทรัพย์สิน', 60],
      ['(5) กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง'],
      HEADER,
      ['IIT', 'i4 การใช้จ่ายงบประมาณ', 80],
    );
    assert.equal(
      documentOf(grid).overview.issuesText.at(-1),
      'ประเด็นที่ยังต่ำกว่าเป้าหมาย (๙๕.๐๐ คะแนน) มี ๒ ประเด็น ได้แก่ (๔) กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ (๖๐.๐๐) และ (๕) กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง (๘๐.๐๐)',
    );
  });

  it('says of an item outside the texts what its title asks, by band', () => {
    const grid = workbook(
      ['ผลคะแนน ITA ปีงบประมาณ พ.ศ. 2565'],
      [ISSUE_4],
      HEADER,
      ['IIT', 'i20 การดูแลทรัพย์สินส่วนกลาง มากน้อยเพียงใด', 91],
      ['IIT', 'i21 การเปิดเผยทะเบียนทรัพย์สิน มากน้อยเพียงใด', 50],
    );
    const [issue] = documentOf(grid, { resultYear: 2565 }).issues;
    assert.deepEqual(
      issue?.instruments[0]?.items.map(({ text }) => text),
      [
        'ความเห็นของบุคลากรภายในเรื่อง “การดูแลทรัพย์สินส่วนกลาง” ให้ผลในทางที่ดี และยังพัฒนาต่อได้',
        'ความเห็นของบุคลากรภายในเรื่อง “การเปิดเผยทะเบียนทรัพย์สิน” ให้ผลต่ำกว่าที่ควรอย่างมาก ต้องหาสาเหตุและแก้ไขโดยด่วน',
      ],
    );
  });

  it('takes the text of an item of another year by its subject', () => {
    const grid = workbook(['(6) กระบวนการควบคุม ตรวจสอบการใช้อำนาจ และการบริหารงานบุคคล'], HEADER, [
      'OIT',
      'o18 แผนการบริหารและพัฒนาทรัพยากรบุคคล',
      100,
    ]);
    const [issue] = documentOf(grid, { resultYear: 2567 }).issues;
    assert.deepEqual(
      issue?.instruments[0]?.items.map(({ code, text }) => [code, text]),
      [
        [
          'o๑๘',
          'แผนการบริหารและพัฒนาทรัพยากรบุคคลเผยแพร่ตามองค์ประกอบที่เกณฑ์กำหนด แสดงทั้งงานบริหารบุคลากรและงานพัฒนาความรู้ พร้อมงบประมาณและช่วงเวลาที่จะดำเนินการ',
        ],
      ],
    );
  });

  it('shows the scores of an issue as they stand in its table', () => {
    const [issue] = documentOf(TWO_ITEMS).issues;
    assert.deepEqual(issue?.scores[0], {
      instrument: 'IIT',
      item: `i๑๐ ${I10}`,
      score: '๗๔.๕๕',
      level: 'ต้องปรับปรุง',
    });
    assert.equal(issue.scores[1]?.instrument, '');
  });
});
