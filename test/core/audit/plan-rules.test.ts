import assert from 'node:assert/strict';
import { MISSPELLINGS } from '../../../src/core/audit/misspellings';
import type { WorkbookGrid } from '../../../src/core/grid';
import { NO_DECISIONS } from '../../../src/core/decisions';
import { carryOver } from '../../../src/core/plan/carry-over';
import { CATALOGUE } from '../../../src/core/plan/catalogue/catalogue';
import { editMeasure } from '../../../src/core/plan/decide';
import { NO_PLAN_DECISIONS, type PlanDecisions } from '../../../src/core/plan/decisions';
import type { Finding } from '../../../src/core/problem';
import { study } from '../../../src/core/prongsai';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { findingText } from '../../../src/text/finding-text';
import { EN_FINDINGS } from '../../../src/text/en/findings';
import { TH_FINDINGS } from '../../../src/text/th/findings';
import { type Row, sheetOf } from '../../fixtures/grids';
import { sampleWorkbook } from '../../fixtures/sample';
import { inColumns, seedDocument } from '../../fixtures/seed-document';

const SHEET = 'แผนปีก่อน';
const YEAR: Row = ['แผนปฏิบัติการ ประจำปีงบประมาณ พ.ศ. 2568'];
const FOURTH: Row = ['(4) กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ'];
const HEADINGS: Row = ['ลำดับ', 'มาตรการ', 'ขั้นตอน', 'ระยะเวลา', 'ผู้รับผิดชอบ'];

/** The sample with a sheet of an earlier plan beside it. */
const beside = (...rows: readonly Row[]): WorkbookGrid => ({
  sheets: [...sampleWorkbook().sheets, sheetOf(SHEET, rows)],
});

/** One table of issue 4 in rows 1 to 3, its measures from row 4 on. */
const table = (...rows: readonly Row[]): WorkbookGrid => beside(YEAR, FOURTH, HEADINGS, ...rows);

function audit(workbook: WorkbookGrid, plan: PlanDecisions = NO_PLAN_DECISIONS): readonly Finding[] {
  const { findings } = study(workbook, DEFAULT_SETTINGS, { ...NO_DECISIONS, plan });
  return findings.filter(({ place }) => place?.sheet === SHEET);
}

const lines = (findings: readonly Finding[]): string[] =>
  findings.map(
    ({ code, severity, place, facts }) => `${severity} ${code} ${place?.cell ?? ''} ${JSON.stringify(facts)}`,
  );

const measure = (name: string, steps = 'ทำ', period = 'มกราคม - มีนาคม 2568', owner = 'กองคลัง'): Row => [
  1,
  name,
  steps,
  period,
  owner,
];

describe('checking the earlier plan of the sample', () => {
  it('finds its slips, each at its cell, and nothing else', function () {
    const document = seedDocument();
    if (!document) this.skip();
    const found = audit(beside(...inColumns(document.plan)));
    // row 1 is the heading of the plan, the issues' headings stand in rows 3, 9, 16, 22, 28, 34 and 40
    assert.deepEqual(lines(found), [
      'info issue-title A9 {"issue":2,"written":"การให้บริการ E-Service","expected":"การให้บริการและระบบ E-Service"}',
      'info header-spelling B11 {"spellings":["มาตรการ/โครงการ/กิจกรรม","มาตรการ/โครงการ/ กิจกรรม","มาตรการ/ โครงการ/กิจกรรม"]}',
      'info typing C12 {"written":"พีเจอาร์","expected":"ฟีเจอร์"}',
      'info typing C14 {"written":"การให้บริหาร","expected":"การให้บริการ"}',
      'warning agency-misspelt B20 {"written":"องค์กรบริหารส่วน ตำบลสมสนุก","expected":"องค์การบริหารส่วนตำบลสมสนุก"}',
      'info typing C20 {"written":"จัดทำตั้ง","expected":"จัดตั้ง"}',
      'warning year-missing D20 {"written":"ตุลาคม - กันยายน 2569","expected":"ตุลาคม 2568 - กันยายน 2569"}',
      'info typing C26 {"written":"แผ่นผัง","expected":"แผนผัง"}',
      'warning row-number A31 {"written":"","expected":1}',
      'warning row-number A32 {"written":"","expected":2}',
      'warning step-sequence C32 {"shape":"repeated","number":5,"expected":6}',
      'info typing C32 {"written":"ท่วมกัน","expected":"ทั่วกัน"}',
      'warning period-too-short D37 {"recurring":"ทุกไตรมาส","written":"ตุลาคม 2568","months":1}',
      'warning foreign-agency B38 {"name":"องค์การบริหารส่วนตำบลนาทับ","own":"องค์การบริหารส่วนตำบลสมสนุก"}',
      'warning step-sequence C38 {"shape":"first","number":null,"expected":1}',
      'info typing C38 {"written":"กฏระเบียบ","expected":"กฎระเบียบ"}',
      'info typing C38 {"written":"สมรรถการ","expected":"สมรรถนะการ"}',
    ]);
  });
});

describe('the rules for an earlier plan', () => {
  it('find nothing in a right table', () => {
    const workbook = table(
      [1, 'ทะเบียนยืมพัสดุ', '1) ทำแบบยืม 2) ตรวจคืนทุกไตรมาส', 'ตุลาคม 2567 - กันยายน 2568', 'กองคลัง'],
      [2, 'ตรวจนับครุภัณฑ์', 'นับ\nรายงาน', 'สิงหาคม - กันยายน 2568', 'กองคลัง อบต.สมสนุก'],
      ['(5) กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง'],
      HEADINGS,
      [1, 'แจ้งยอดเบิก', '1. สรุปยอด', 'ตลอดปีงบประมาณ', 'กองคลัง'],
    );
    assert.deepEqual(lines(audit(workbook)), []);
  });

  it('find rows without a number and rows out of order, but not numbers that run on over the issues', () => {
    const fifth: Row = ['(5) กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง'];
    const named = (order: number | string | null, name: string): Row => [order, ...measure(name).slice(1)];
    const workbook = (...orders: readonly (number | string | null)[]) =>
      table(
        named(orders[0] ?? null, 'ทะเบียนยืมพัสดุ'),
        named(orders[1] ?? null, 'ตรวจนับ'),
        fifth,
        named(orders[2] ?? null, 'แจ้งยอด'),
      );
    assert.deepEqual(lines(audit(workbook(1, 2, 3))), []);
    assert.deepEqual(lines(audit(workbook(1, 2, 1))), []);
    assert.deepEqual(lines(audit(workbook('1.1', '1.2', '2.1'))), []);
    assert.deepEqual(lines(audit(workbook(1, 3, 1))), ['warning row-number A5 {"written":"3","expected":2}']);
    assert.deepEqual(lines(audit(workbook(1, null, 1))), ['warning row-number A5 {"written":"","expected":2}']);
  });

  it('find steps that are numbered wrongly', () => {
    const faults = (steps: string) => lines(audit(table(measure('ทะเบียน', steps))));
    assert.deepEqual(faults('1) ก 2) ข 2) ค'), [
      'warning step-sequence C4 {"shape":"repeated","number":2,"expected":3}',
    ]);
    assert.deepEqual(faults('1) ก\n2) ข\n4) ค'), [
      'warning step-sequence C4 {"shape":"skipped","number":4,"expected":3}',
    ]);
    assert.deepEqual(faults('2) ก\n3) ข'), ['warning step-sequence C4 {"shape":"first","number":2,"expected":1}']);
    assert.deepEqual(faults('1) ก\n2) ข\n1) ค'), ['warning step-sequence C4 {"shape":"back","number":1,"expected":3}']);
    assert.deepEqual(faults('ก\nข'), []);
  });

  it('find periods without their years, reversed and outside the year', () => {
    const faults = (period: string) => lines(audit(table(measure('ทะเบียน', 'ทำ', period))));
    assert.deepEqual(faults('ตุลาคม - กันยายน 2568'), [
      'warning year-missing D4 {"written":"ตุลาคม - กันยายน 2568","expected":"ตุลาคม 2567 - กันยายน 2568"}',
    ]);
    assert.deepEqual(faults('มีนาคม'), ['warning year-missing D4 {"written":"มีนาคม","expected":"มีนาคม 2568"}']);
    assert.deepEqual(faults('มีนาคม - มกราคม 2568'), ['warning period-reversed D4 {"written":"มีนาคม - มกราคม 2568"}']);
    assert.deepEqual(faults('กันยายน - ตุลาคม 2568'), [
      'warning period-outside-year D4 {"written":"กันยายน - ตุลาคม 2568","year":2568}',
    ]);
    const second = [2, ...measure('ตรวจนับ', 'นับ', 'ตลอดปีงบประมาณ 2567').slice(1)];
    assert.deepEqual(lines(audit(table(measure('ทะเบียน'), second))), [
      'warning period-outside-year D5 {"written":"ตลอดปีงบประมาณ 2567","year":2568}',
    ]);
    for (const right of [
      'มกราคม - มีนาคม 2568',
      'ไตรมาส 1',
      'ตลอดปีงบประมาณ',
      '1 ตุลาคม 2567 - 31 มีนาคม 2568',
      'ภายใน 15 วัน',
      '',
    ]) {
      assert.deepEqual(faults(right), [], right);
    }
  });

  it('ask for no year where the column’s heading has it', () => {
    const headings = HEADINGS.map((heading) => (heading === 'ระยะเวลา' ? 'ระยะเวลา (ปีงบประมาณ พ.ศ. 2568)' : heading));
    assert.deepEqual(lines(audit(beside(YEAR, FOURTH, headings, measure('ทะเบียน', 'ทำ', 'ม.ค. - มี.ค.')))), []);
  });

  it('find work that recurs in too short a period', () => {
    const faults = (steps: string, period: string) =>
      audit(table(measure('ทะเบียน', steps, period))).map(({ code, place }) => `${code} ${place?.cell ?? ''}`);
    const short = ['period-too-short D4'];
    assert.deepEqual(faults('ตรวจทุกไตรมาส', 'มกราคม - มีนาคม 2568'), short);
    assert.deepEqual(faults('ตรวจทุกไตรมาส', 'มกราคม - มิถุนายน 2568'), []);
    assert.deepEqual(faults('สรุปผลเป็นรายเดือน', 'มกราคม 2568'), short);
    assert.deepEqual(faults('ตรวจเดือนละ 1 ครั้ง', 'มกราคม - กุมภาพันธ์ 2568'), []);
    assert.deepEqual(faults('ติดตามตลอดปีงบประมาณ', 'ไตรมาส 1 - 3'), short);
    assert.deepEqual(faults('รายงานรอบ 6 เดือน', 'ไตรมาส 1 - 2'), short);
    assert.deepEqual(faults('ตรวจทุกไตรมาส', ''), []);
  });

  it('find a neighbour’s name, but no partner’s and not the own one broken or followed by words', () => {
    const faults = (...rows: readonly Row[]) => lines(audit(table(...rows)));
    assert.deepEqual(faults(measure('มาตรการของเทศบาลตำบลปากคาด')), [
      'warning foreign-agency B4 {"name":"เทศบาลตำบลปากคาด","own":"องค์การบริหารส่วนตำบลสมสนุก"}',
    ]);
    assert.deepEqual(faults(measure('ทะเบียน', 'ทำ', 'ทั้งปี', 'กองคลัง อบต.นาทับ')), [
      'warning foreign-agency E4 {"name":"องค์การบริหารส่วนตำบลนาทับ","own":"องค์การบริหารส่วนตำบลสมสนุก"}',
    ]);
    for (const right of [
      'อบรมร่วมกับโรงเรียนบ้านสมสนุก',
      'ติดต่อสำนักงานการตรวจเงินแผ่นดิน',
      'ขอรับการสนับสนุนจากองค์การบริหารส่วนจังหวัดบึงกาฬ',
      'เจ้าหน้าที่องค์การ บริหารส่วนตำบลสมสนุกทราบทุกคน',
      'ประชาชนขององค์การบริหารส่วนตำบลสม สนุก',
    ]) {
      assert.deepEqual(faults(measure(right)), [], right);
    }
  });

  it('call a neighbour’s name an error once the measure is in the new plan, until it is corrected there', () => {
    const workbook = table(measure('มาตรการของเทศบาลตำบลปากคาด', 'ทำแบบยืม', 'ทั้งปี'));
    const [earlier] = study(workbook, DEFAULT_SETTINGS).earlierPlan?.measures ?? [];
    assert.ok(earlier);
    const carried = carryOver(NO_PLAN_DECISIONS, earlier, 2569);
    assert.deepEqual(lines(audit(workbook, carried)), [
      'error foreign-agency-carried B4 {"name":"เทศบาลตำบลปากคาด","own":"องค์การบริหารส่วนตำบลสมสนุก","measure":"มาตรการของเทศบาลตำบลปากคาด"}',
    ]);
    const corrected = editMeasure(carried, 'own-1', { name: 'มาตรการขององค์การบริหารส่วนตำบลสมสนุก' }, null);
    assert.deepEqual(
      audit(workbook, corrected).map(({ code }) => code),
      ['foreign-agency'],
    );
  });

  it('find the own name misspelt', () => {
    assert.deepEqual(lines(audit(table(measure('มาตรการขององค์กรบริหารส่วนตำบลสมสนุก')))), [
      'warning agency-misspelt B4 {"written":"องค์กรบริหารส่วนตำบลสมสนุก","expected":"องค์การบริหารส่วนตำบลสมสนุก"}',
    ]);
  });

  it('find every known misspelling, also with a blank in it, and no right word', () => {
    for (const [written, right] of MISSPELLINGS) {
      const broken = written.replace(/(?<=^.{2,})(?=[ก-ฮ])/, ' ');
      for (const [text, count] of [
        [`ทำ ${written} ต่อ`, 1],
        [`ทำ ${broken} ต่อ`, 1],
        [`ทำ ${right} ต่อ`, 0],
      ] as const) {
        const slips = audit(table(measure('ทะเบียน', text))).filter(({ code }) => code === 'typing');
        assert.ok(count ? slips.length > 0 : slips.length === 0, text);
      }
    }
  });

  it('find words that stand twice, but not those that only meet', () => {
    const faults = (text: string) => lines(audit(table(measure('ทะเบียน', text))));
    assert.deepEqual(faults('ปรับปรุง ปรับปรุงแบบยืม'), ['info typing C4 {"written":"ปรับปรุง ปรับปรุง","expected":"ปรับปรุง"}']);
    assert.deepEqual(faults('เจ้าหน้าที่ที่รับผิดชอบประกาศมาตรการการบริหารงานต่าง ๆ'), []);
  });

  it('find no slip of typing in the catalogue', () => {
    const rows = CATALOGUE.map(({ name, steps }): Row => measure(name, steps.join('\n')));
    assert.deepEqual(
      audit(table(...rows)).filter(
        ({ code }) => code === 'typing' || code === 'agency-misspelt' || code === 'foreign-agency',
      ),
      [],
    );
  });

  it('find a heading that is spelt in several ways, and an issue under another title and number', () => {
    const second = HEADINGS.map((heading) => (heading === 'ขั้นตอน' ? 'ขั้น ตอน' : heading));
    const workbook = beside(
      YEAR,
      ['(2) กระบวนการกำกับดูแลการใช้ทรัพย์สินราชการ'],
      HEADINGS,
      measure('ทะเบียนยืม'),
      ['(5) กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง'],
      second,
      measure('แจ้งยอดเบิก'),
    );
    assert.deepEqual(lines(audit(workbook)), [
      'info issue-title A2 {"issue":4,"written":"กระบวนการกำกับดูแลการใช้ทรัพย์สินราชการ","expected":"กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ"}',
      'warning heading-number A2 {"written":"(2)","issue":4}',
      'info header-spelling C6 {"spellings":["ขั้นตอน","ขั้น ตอน"]}',
    ]);
  });

  it('find two measures that say nearly the same', () => {
    const workbook = table(measure('จัดทำทะเบียนคุมการยืมพัสดุ'), [2, ...measure('จัดทำทะเบียนคุมการยืมพัสดุของกอง').slice(1)]);
    assert.deepEqual(lines(audit(workbook)), [
      `warning near-duplicate B5 {"name":"จัดทำทะเบียนคุมการยืมพัสดุของกอง","other":"จัดทำทะเบียนคุมการยืมพัสดุ","place":{"sheet":"${SHEET}","cell":"B4"}}`,
    ]);
  });

  it('say once a table that its measures have no issue', () => {
    const workbook = beside(YEAR, HEADINGS, measure('ประชุมประจำเดือน'), [2, ...measure('อบรมประจำปี').slice(1)]);
    assert.deepEqual(lines(audit(workbook)), [
      'warning measure-issue B3 {"name":"ประชุมประจำเดือน","issue":null,"count":2}',
    ]);
  });

  it('say what to do about each, in both languages', () => {
    const workbook = beside(
      YEAR,
      HEADINGS,
      measure('มาตรการองค์กรบริหารส่วนตำบลสมสนุกกับเทศบาลตำบลปากคาด', '2) กฏหมาย รายเดือน', 'มกราคม'),
    );
    const found = audit(workbook);
    assert.deepEqual(found.map(({ code }) => code).sort(), [
      'agency-misspelt',
      'foreign-agency',
      'measure-issue',
      'period-too-short',
      'step-sequence',
      'typing',
      'year-missing',
    ]);
    for (const texts of [TH_FINDINGS, EN_FINDINGS]) {
      for (const one of found) {
        const { found: what, advice } = findingText(one, texts);
        assert.ok(what.length > 8 && advice.length > 20, one.code);
      }
    }
  });
});
