import assert from 'node:assert/strict';
import { NO_DECISIONS } from '../../../src/core/decisions';
import type { WorkbookGrid } from '../../../src/core/grid';
import { CATALOGUE } from '../../../src/core/plan/catalogue/catalogue';
import { NO_PLAN_DECISIONS, type OwnMeasure, type PlanDecisions } from '../../../src/core/plan/decisions';
import { report, study } from '../../../src/core/prongsai';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import type { WorkbookSpec } from '../../../src/core/sheet';
import { workbookParts } from '../../../src/hosts/file/write/write-workbook';
import { type Row, sheetOf, workbookOf } from '../../fixtures/grids';
import { recalculate } from '../../fixtures/ironcalc';
import { inColumns, seedDocument } from '../../fixtures/seed-document';
import { AGENCY, I10, I11, WORDS, sheetNamed, shown } from './reports';

const HEADINGS: Row = ['ลำดับ', 'มาตรการ', 'ขั้นตอน', 'ระยะเวลา', 'ผู้รับผิดชอบ', 'ที่มา'];
const FOURTH: Row = ['(4) กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ'];
const register = CATALOGUE.find(({ id }) => id === 'borrowing-form-and-register');
assert.ok(register);
const REGISTER: Row = [1, register.name, register.steps.join('\n'), 'มกราคม - มีนาคม 2568', 'กองคลัง'];
const BOTH: Row = [2, 'ประชุมประจำเดือน', '1) นัด 2) ประชุม', 'ทั้งปี', 'สำนักปลัด', 'i10 i11'];
const OWN: OwnMeasure = {
  id: 'own-1',
  issue: 4,
  name: 'ประชุมประจำเดือน',
  steps: ['นัด', 'ประชุม'],
  from: 1,
  months: 12,
  owner: 'สำนักปลัด',
};

/** Scores of one or two years, and beside them a plan of 2568. */
function workbook(previous: boolean, ...measures: readonly Row[]): WorkbookGrid {
  const score = (code: string, title: string, before: number, now: number): Row =>
    previous ? ['IIT', `${code} ${title}`, before, now] : ['IIT', `${code} ${title}`, now];
  return workbookOf(
    sheetOf('ผล', [
      ['องค์การบริหารส่วนตำบลสมสนุก'],
      ['อำเภอปากคาด จังหวัดบึงกาฬ'],
      FOURTH,
      previous
        ? ['แบบวัด', 'ประเด็นการประเมิน', 'คะแนนปี 2567', 'คะแนนปี 2568']
        : ['แบบวัด', 'ประเด็นการประเมิน', 'คะแนนปี 2568'],
      score('i10', I10, 65, 70),
      score('i11', I11, 97, 96),
    ]),
    sheetOf('แผนปีก่อน', [['แผนปฏิบัติการ ปีงบประมาณ พ.ศ. 2568'], FOURTH, HEADINGS, ...measures]),
  );
}

function reportOf(grid: WorkbookGrid, plan: Partial<PlanDecisions> = {}): WorkbookSpec {
  const result = study(grid, DEFAULT_SETTINGS, { ...NO_DECISIONS, plan: { ...NO_PLAN_DECISIONS, ...plan } });
  return report(result, DEFAULT_SETTINGS, WORDS);
}

const STEPS = register.steps.map((step, index) => `${String(index + 1)}) ${step}`).join('\n');

describe('the sheet of the earlier plan', () => {
  it('shows each measure against the new plan, its items with live scores of both years, and what is new', () => {
    const spec = reportOf(workbook(true, REGISTER, BOTH), { own: [OWN] });
    const sheet = sheetNamed(spec, 'แผนเดิม');
    const rows = shown(sheet);
    const keys =
      study(workbook(true, REGISTER, BOTH), DEFAULT_SETTINGS).earlierPlan?.measures.map(({ id }) => id) ?? [];
    assert.deepEqual(rows.slice(0, 5), [
      ['แผนเดิมปีงบประมาณ พ.ศ. ๒๕๖๘ เทียบกับแผนใหม่'],
      [AGENCY],
      [
        'แผนเดิมปีงบประมาณ พ.ศ. ๒๕๖๘ มี ๒ มาตรการ แบ่งเป็นคงไว้ ๑ ปรับปรุง ๑ และไม่ได้นำมาใช้ต่อ ๐ ส่วนแผนใหม่มีมาตรการเพิ่มใหม่ ๑ มาตรการ',
      ],
      [
        'หากต้องการนำมาตรการใดมาใช้ต่อ โปรดเลือก “ใช่” ในช่อง “นำมาใช้ต่อ” แล้วอ่านสมุดงานนี้ใหม่ โปร่งใสจะเพิ่มมาตรการนั้นในแผนใหม่ โดยใช้เดือนเดิมและเปลี่ยนปีให้ตรงกับแผนใหม่',
      ],
      [
        'ลำดับ',
        'มาตรการ',
        'ระยะเวลา',
        'ผู้รับผิดชอบ',
        'ผลเทียบกับแผนใหม่',
        'ข้อที่รองรับ',
        'คะแนน ปี ๒๕๖๗',
        'คะแนน ปี ๒๕๖๘',
        'เปลี่ยนแปลง',
        'ผล',
        'นำมาใช้ต่อ',
        'รหัสมาตรการ',
        'ขั้นตอน/วิธีการปฏิบัติ',
        'งบประมาณ',
        'ตัวชี้วัด',
        'การกำกับติดตาม',
        'ที่มา (ไม่พิมพ์)',
      ],
    ]);
    const live = (row: number, score: number, values: readonly [number, number, number, string]) => [
      `=IF('คะแนน'!E${String(score)}="","",'คะแนน'!E${String(score)}) → ${String(values[0])}`,
      `=IF('คะแนน'!F${String(score)}="","",'คะแนน'!F${String(score)}) → ${String(values[1])}`,
      `=IF(OR(G${String(row)}="",H${String(row)}=""),"",ROUND(H${String(row)}-G${String(row)},2)) → ${String(values[2])}`,
      `=IF(I${String(row)}="","",IF(I${String(row)}>0,"สูงขึ้น",IF(I${String(row)}<0,"ลดลง","เท่าเดิม"))) → ${values[3]}`,
    ];
    assert.deepEqual(rows.slice(5, 9), [
      ['(๔) กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ'],
      [
        1,
        register.name,
        'มกราคม -\nมีนาคม ๒๕๖๘',
        'กองคลัง',
        'ปรับปรุง',
        'i๑๐',
        ...live(7, 6, [65, 70, 5, 'สูงขึ้น']),
        '',
        keys[0],
        STEPS.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit))),
      ],
      [
        2,
        'ประชุมประจำเดือน',
        'ทั้งปี',
        'สำนักปลัด',
        'คงไว้',
        'i๑๐',
        ...live(8, 6, [65, 70, 5, 'สูงขึ้น']),
        '',
        keys[1],
        '๑) นัด\n๒) ประชุม',
        '',
        '',
        '',
        'i๑๐ i๑๑',
      ],
      ['', '', '', '', '', 'i๑๑', ...live(9, 7, [97, 96, -1, 'ลดลง'])],
    ]);
    assert.deepEqual(rows.slice(9), [
      ['มาตรการที่เพิ่มใหม่ในแผน ๑ มาตรการ'],
      [
        1,
        'ตรวจนับพัสดุประจำปีและแก้ไขทะเบียนคุมทรัพย์สินให้ตรงกับของจริง',
        'ตุลาคม ๒๕๖๘ -\nมกราคม ๒๕๖๙',
        'งานพัสดุและทรัพย์สิน กองคลัง',
        'เพิ่มใหม่ ประเด็นที่ ๔',
        'ทั่วไป',
      ],
      [
        'แผนปี ๒๕๖๘ จัดทำจากผลการประเมินปี ๒๕๖๗ และเริ่มเห็นผลในการประเมินปี ๒๕๖๘ ข้อที่แผนเดิมรองรับมี ๒ ข้อ เทียบคะแนนสองปีนี้ได้ ๒ ข้อ สูงขึ้น ๑ เท่าเดิม ๐ ลดลง ๑ ทั้งนี้ คะแนนอาจเปลี่ยนด้วยเหตุอื่นนอกจากมาตรการ',
      ],
    ]);
  });

  it('prints its eleven columns across, leaves room for a mark and offers the one answer', () => {
    const spec = reportOf(workbook(true, REGISTER, BOTH));
    const sheet = sheetNamed(spec, 'แผนเดิม');
    assert.deepEqual(
      [sheet.key, sheet.page.orientation, sheet.page.printArea, sheet.page.titleRows, sheet.freeze],
      [
        'earlier-plan',
        'landscape',
        { top: 0, left: 0, bottom: 11, right: 10 },
        { from: 4, to: 4 },
        { rows: 5, columns: 0 },
      ],
    );
    const [list] = sheet.lists;
    assert.deepEqual(list?.area, { top: 5, left: 10, bottom: 8, right: 10 });
    const [name, cell] = /^'(.+)'!\$([A-Z]+)\$(\d+)$/.exec(list.source)?.slice(1) ?? [];
    const yes = shown(sheetNamed(spec, name ?? ''))[Number(/\d+$/.exec(list.source)?.[0]) - 1];
    assert.deepEqual([cell, yes?.[1]], ['B', 'ใช่']);
    const carry = sheet.rows[6]?.cells.find(({ column }) => column === 10);
    assert.deepEqual([carry?.content.kind, spec.styles[carry?.style ?? '']?.locked], ['blank', false]);
    // the second item's row is merged with the first but for its own cells
    assert.deepEqual(
      sheet.merges.filter(({ top, bottom }) => bottom > top).map(({ top, left, bottom }) => [top, left, bottom]),
      [0, 1, 2, 3, 4, 10].map((column) => [7, column, 8]),
    );
  });

  it('says where scores of a year are not there, and shows no change', () => {
    const rows = shown(sheetNamed(reportOf(workbook(false, REGISTER)), 'แผนเดิม'));
    assert.deepEqual(rows[6]?.slice(5, 10), ['i๑๐', '–', `=IF('คะแนน'!E6="","",'คะแนน'!E6) → 70`, '–', '–']);
    assert.deepEqual(rows.at(-1), [
      'แผนปี ๒๕๖๘ จัดทำจากผลการประเมินปี ๒๕๖๗ และเริ่มเห็นผลในการประเมินปี ๒๕๖๘ ไม่พบคะแนนปี ๒๕๖๗ จึงแสดงเฉพาะคะแนนปี ๒๕๖๘',
    ]);
  });

  it('says that no item can be told', () => {
    const rows = shown(sheetNamed(reportOf(workbook(true, [1, 'ประชุม', 'นัด', 'ทั้งปี', 'สำนักปลัด'])), 'แผนเดิม'));
    assert.deepEqual(rows[6]?.slice(5, 10), ['–', '', '', '', '']);
    assert.match(String(rows.at(-1)), /จึงไม่มีคะแนนให้เทียบ$/);
  });

  it('is not made without an earlier plan, nor where it is not wanted', () => {
    const [scores] = workbook(true).sheets;
    assert.ok(scores);
    const keys = (spec: WorkbookSpec) => spec.sheets.map(({ key }) => key);
    assert.equal(keys(reportOf(workbookOf(scores))).includes('earlier-plan'), false);
    assert.equal(keys(reportOf(workbook(true, REGISTER))).includes('earlier-plan'), true);
  });

  it('shows ticked months in words, and first the measures of no issue', () => {
    const grid = workbookOf(
      ...workbook(true).sheets.slice(0, 1),
      sheetOf('แผนปีก่อน', [
        ['แผนปฏิบัติการ ปีงบประมาณ พ.ศ. 2568'],
        ['ลำดับ', 'มาตรการ', 'ขั้นตอน', 'ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4', 'ผู้รับผิดชอบ'],
        [1, 'ประชุม', 'นัด', null, '✓', null, null, 'สำนักปลัด'],
      ]),
    );
    const rows = shown(sheetNamed(reportOf(grid), 'แผนเดิม'));
    assert.deepEqual(rows[5], ['ยังไม่ทราบว่าอยู่ในประเด็นใด']);
    assert.deepEqual(rows[6]?.slice(1, 4), ['ประชุม', 'มกราคม ๒๕๖๘ -\nมีนาคม ๒๕๖๘', 'สำนักปลัด']);
  });

  it('computes to what is cached, and can be written, also for the sample’s plan', function () {
    const small = workbook(true, REGISTER, BOTH);
    const document = seedDocument();
    const grids = [small, ...(document ? [workbookOf(sheetOf('วาง', inColumns(document.lines)))] : [])];
    for (const grid of grids) {
      const spec = reportOf(grid);
      assert.deepEqual(recalculate(spec).differences, []);
      assert.ok(workbookParts(spec, 'a.xlsx').length > spec.sheets.length);
    }
  });
});
