import assert from 'node:assert/strict';
import { hundredthsOf } from '../../../src/core/hundredths';
import type { Plan, PlannedMeasure } from '../../../src/core/plan/plan';
import { study } from '../../../src/core/prongsai';
import { buildReport } from '../../../src/core/report/report';
import { TALLEST_ROW } from '../../../src/core/report/text-height';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import type { WorkbookSpec } from '../../../src/core/sheet';
import { AGENCY, TWO_ITEMS, WORDS, sheetNamed, shown } from './reports';

const MEASURE: PlannedMeasure = {
  id: 'lend',
  name: 'ทะเบียนยืมทรัพย์สิน',
  steps: ['ทำแบบยืม', 'ส่งคืนภายใน 7 วัน'],
  from: 1,
  months: 12,
  period: 'ตุลาคม 2568 - กันยายน 2569',
  owner: 'กองคลัง',
  needsBudget: true,
  budget: null,
  indicator: 'รายการที่คืนตรงเวลา',
  target: 'ร้อยละ 95',
  evidence: 'ทะเบียน',
  followUp: 'รายงานทุกไตรมาส',
  reasons: [{ code: 'i10', score: hundredthsOf(7455), need: 'must-mend' }],
  origin: 'weak',
  edited: false,
};
const GENERAL: PlannedMeasure = {
  ...MEASURE,
  id: 'general',
  name: 'ตรวจนับ',
  needsBudget: false,
  reasons: [],
  origin: 'general',
};
const FOURTH = { number: 4, title: 'การใช้ทรัพย์สิน', measures: [MEASURE, GENERAL], leftOut: [] } as const;
const FIFTH = { number: 5, title: 'การใช้งบประมาณ', measures: [GENERAL], leftOut: [] } as const;

function planReport(plan: Plan, settings: Partial<Settings> = {}): WorkbookSpec {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  return buildReport({ ...study(TWO_ITEMS, all), plan, settings: all }, WORDS);
}

const TITLE = [
  ['มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'],
  ['ส่วนที่ ๒ แผนปฏิบัติการตามมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'],
  [AGENCY],
];
const HEADINGS = ['ลำดับ', 'มาตรการ/โครงการ/กิจกรรม', 'ขั้นตอน/วิธีการปฏิบัติ', 'ระยะเวลา', 'ผู้รับผิดชอบ'];
const STEPS = '๑) ทำแบบยืม\n๒) ส่งคืนภายใน ๗ วัน';
const PERIOD = 'ตุลาคม ๒๕๖๘ -\nกันยายน ๒๕๖๙';

describe('the plan sheets', () => {
  it('show a table an issue, with the reasons beside what is printed', () => {
    const sheet = sheetNamed(planReport({ planYear: 2569, issues: [FOURTH] }), 'แผน ๔');
    assert.deepEqual(shown(sheet), [
      ...TITLE,
      ['(๔) การใช้ทรัพย์สิน'],
      [...HEADINGS, 'ที่มา (ไม่พิมพ์)'],
      [1, 'ทะเบียนยืมทรัพย์สิน', STEPS, PERIOD, 'กองคลัง', 'i๑๐  ๗๔.๕๕'],
      [2, 'ตรวจนับ', STEPS, PERIOD, 'กองคลัง', 'ทั่วไป'],
    ]);
    assert.equal(sheet.page.orientation, 'landscape');
    assert.deepEqual(sheet.page.printArea, { top: 0, left: 0, bottom: 6, right: 4 });
    assert.deepEqual(sheet.page.titleRows, { from: 4, to: 4 });
    assert.deepEqual(sheet.freeze, { rows: 5, columns: 0 });
  });

  it('can be one table of all issues, each issue on a page of its own', () => {
    const spec = planReport({ planYear: 2569, issues: [FOURTH, FIFTH] }, { planSheets: 'one', digits: 'arabic' });
    const sheet = sheetNamed(spec, 'แผนปฏิบัติการ');
    assert.deepEqual(
      shown(sheet)
        .slice(3)
        .map((row) => row.slice(0, 2)),
      [
        HEADINGS.slice(0, 2),
        ['(4) การใช้ทรัพย์สิน'],
        [1, 'ทะเบียนยืมทรัพย์สิน'],
        [2, 'ตรวจนับ'],
        ['(5) การใช้งบประมาณ'],
        [1, 'ตรวจนับ'],
      ],
    );
    assert.deepEqual(sheet.page.breaks, [7]);
  });

  it('have the columns that the settings ask for', () => {
    const all = { withBudget: true, withIndicator: true, withFollowUp: true };
    const sheet = sheetNamed(planReport({ planYear: 2569, issues: [FOURTH] }, all), 'แผน ๔');
    assert.deepEqual(
      shown(sheet)
        .slice(4)
        .map((row) => row.slice(5)),
      [
        ['งบประมาณ', 'ตัวชี้วัด', 'การกำกับติดตาม', 'ที่มา (ไม่พิมพ์)'],
        ['................. บาท', 'รายการที่คืนตรงเวลา\nเป้าหมาย: ร้อยละ ๙๕', 'รายงานทุกไตรมาส', 'i๑๐  ๗๔.๕๕'],
        ['ไม่ใช้งบประมาณ', 'รายการที่คืนตรงเวลา\nเป้าหมาย: ร้อยละ ๙๕', 'รายงานทุกไตรมาส', 'ทั่วไป'],
      ],
    );
    assert.deepEqual(sheet.page.printArea, { top: 0, left: 0, bottom: 6, right: 7 });
  });

  it('show the officer’s words: a budget before the usual one, and what is left empty as empty', () => {
    const bare = { indicator: '', target: '', followUp: '', reasons: [] };
    const own: PlannedMeasure = { ...MEASURE, ...bare, id: 'own-1', budget: '5,000 บาท', origin: 'own', owner: '' };
    const added: PlannedMeasure = { ...GENERAL, ...bare, budget: '', indicator: 'จำนวนครั้ง', origin: 'added' };
    const all = { withBudget: true, withIndicator: true, withFollowUp: true };
    const issue = { ...FOURTH, measures: [own, added], leftOut: [GENERAL] };
    const sheet = sheetNamed(planReport({ planYear: 2569, issues: [issue] }, all), 'แผน ๔');
    assert.deepEqual(shown(sheet).slice(5), [
      [1, 'ทะเบียนยืมทรัพย์สิน', STEPS, PERIOD, '', '๕,๐๐๐ บาท', '', '', 'เขียนเอง'],
      [2, 'ตรวจนับ', STEPS, PERIOD, 'กองคลัง', '', 'จำนวนครั้ง', '', 'เลือกเพิ่ม'],
    ]);
  });

  it('go on in a further row where the steps are taller than a row can be', () => {
    const steps = Array.from({ length: 24 }, (_, index) => `ขั้นที่ ${String(index + 1)}`);
    const long = { ...FOURTH, measures: [{ ...MEASURE, steps }] };
    const sheet = sheetNamed(planReport({ planYear: 2569, issues: [long] }), 'แผน ๔');
    const rows = shown(sheet).slice(5);
    assert.deepEqual(
      rows.map((row) => row.slice(0, 2)),
      [
        [1, 'ทะเบียนยืมทรัพย์สิน'],
        ['', '(ต่อ)'],
      ],
    );
    const lines = rows.flatMap((row) => String(row[2]).split('\n'));
    assert.deepEqual([lines.length, lines[0], lines.at(-1)], [24, '๑) ขั้นที่ ๑', '๒๔) ขั้นที่ ๒๔']);
    assert.ok(sheet.rows.every(({ height }) => height < TALLEST_ROW));
  });

  it('are none without issues', () => {
    const keys = planReport({ planYear: 2569, issues: [] }, { planSheets: 'one' }).sheets.map(({ key }) => key);
    assert.equal(keys.includes('plan'), false);
  });
});
