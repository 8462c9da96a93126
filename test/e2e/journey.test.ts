import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import type { SheetGrid, WorkbookGrid } from '../../src/core/grid';
import { editMeasure } from '../../src/core/plan/decide';
import { report, studyWorkbook } from '../../src/core/prongsai';
import { targetOf } from '../../src/core/report/target';
import { excelHost } from '../../src/hosts/excel/excel-host';
import { readWorkbook } from '../../src/hosts/file/read/read-workbook';
import { writeWorkbook } from '../../src/hosts/file/write/write-workbook';
import { openWorkbook } from '../../src/pane/session/open-workbook';
import { serialOf } from '../../src/core/thai/serial-day';
import { TH_FINDINGS } from '../../src/text/th/findings';
import { thReport } from '../../src/text/th/report';
import { calculate } from '../excel/calculation';
import { type EmulatedExcel, createExcel } from '../excel/emulator/excel';
import { openedSample } from '../hosts/excel/prepared';
import { watchPages } from './browser';
import { openAddin } from './open';
import { SAMPLE_SHEETS, SAMPLE_SHEETS_SAID } from '../fixtures/sample';

const RENAMED = 'จัดระบบยืมและคืนทรัพย์สินของทางราชการให้ตรวจสอบย้อนหลังได้';

function openedByOfficer(): EmulatedExcel {
  const excel = openedSample();
  excel.workbook.calculate = calculate;
  return excel;
}

/** Requests since the last time it was asked, and their largest in bytes so far. */
function counter({ stats }: EmulatedExcel): () => number {
  let before = stats.requests;
  return () => {
    const since = stats.requests - before;
    before = stats.requests;
    return since;
  };
}

/** Resolves when the sheet is in front. */
async function shown({ workbook }: EmulatedExcel, sheet: string): Promise<void> {
  while (workbook.active.name !== sheet) await new Promise((resolve) => setTimeout(resolve, 20));
}

const place = (frame: Frame, name: string) => frame.getByRole('tab', { name });
const main = (frame: Frame) => frame.locator('.pane-foot .main');

/** What stands in the cells of our sheets; numbers to nine digits. */
function contents({ sheets }: WorkbookGrid): readonly (readonly [string, readonly (readonly [string, unknown])[]])[] {
  const near = (value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value);
  const ours = sheets.filter(({ made }) => made !== null);
  return ours.map(({ name, rows }: SheetGrid) => [
    name,
    rows.flatMap(({ row, cells }) =>
      cells.map(({ column, value }) => [`${String(row)}/${String(column)}`, near(value)] as const),
    ),
  ]);
}

/** The same sheets through the file host: the sample, with the measure renamed. */
function asFile(excel: EmulatedExcel, before: WorkbookGrid, measure: string): WorkbookGrid {
  const { decisions, result } = openWorkbook(before);
  const own = result.plan.issues.flatMap(({ measures }) => measures).find(({ id }) => id === measure);
  assert.ok(own);
  const changed = { ...decisions, plan: editMeasure(decisions.plan, own.id, { name: RENAMED }, own) };
  const studied = studyWorkbook(before, changed);
  const target = { ...targetOf(before, 'beside', changed), today: serialOf(new Date()) };
  const spec = report(studied.result, studied.settings, thReport(TH_FINDINGS), target);
  assert.equal(excel.workbook.sheets.length, before.sheets.length + spec.sheets.length);
  return readWorkbook(writeWorkbook(spec, { sourceFile: null }), 'แผน.xlsx');
}

describe('the journey of an officer in Excel', function () {
  this.timeout(180_000);
  watchPages(this);

  it('goes from the open workbook through findings and plan to the sheets, which are those of a file', async () => {
    const excel = openedByOfficer();
    const before = await excelHost().read();
    const requests = counter(excel);
    const { frame } = await openAddin(excel, { height: 760 });

    await frame.getByText('ตารางคะแนนที่พบ').waitFor();
    await excel.settled();
    const toStart = requests();

    await place(frame, 'ผลวิเคราะห์').click();
    // what stands in the place is fetched when it is first visited
    await frame.locator('.pane-body').getByText('๙๖.๖๑').first().waitFor();
    await frame
      .getByRole('button', { name: /ประเด็นที่ ๔!D4|i10/ })
      .first()
      .click();
    await shown(excel, 'ประเด็นที่ ๔');
    const toGo = requests();

    await main(frame).click();
    const [measure] = openWorkbook(before).result.plan.issues[3]?.measures ?? [];
    assert.ok(measure);
    await frame.getByRole('button', { name: `แก้ไข ${measure.name}` }).click();
    await frame.getByLabel('ชื่อมาตรการ/โครงการ/กิจกรรม').fill(RENAMED);
    await frame.getByRole('button', { name: 'บันทึก' }).click();
    await frame.getByText(RENAMED).waitFor();
    await frame.getByText('แก้ไขแล้ว').first().waitFor();

    await main(frame).click();
    await frame.getByText('แผ่นงานที่จะสร้าง').waitFor();
    const toDecide = requests();
    excel.stats.largest = 0;
    await main(frame).click();
    await frame.getByText(`สร้างแล้ว ${SAMPLE_SHEETS_SAID}`).waitFor();
    const toMake = requests();

    console.log(
      `      requests: ${String(toStart)} to start and read, ${String(toGo)} to go to a cell, ${String(toDecide)} to keep, ` +
        `${String(toMake)} to make the sheets (checked before, read again after); largest ${String(excel.stats.largest)} bytes`,
    );
    assert.ok(excel.stats.largest < 4_000_000);
    assert.deepEqual(excel.stats.notEmulated, {});
    const made = await excelHost().read();
    assert.deepEqual(contents(made), contents(asFile(excel, before, measure.id)));

    await frame.getByRole('button', { name: 'แผน ๔', exact: true }).click();
    await shown(excel, 'แผน ๔');
    assert.match(JSON.stringify(contents(made).find(([name]) => name === 'แผน ๔')), new RegExp(RENAMED));
  });

  it('finds everything again when the workbook is opened once more, updates the set and takes it away', async () => {
    const excel = openedByOfficer();
    const officers = excel.workbook.sheets.map(({ name }) => name);
    const first = await openAddin(excel, { height: 760 });
    await place(first.frame, 'เอกสาร').click();
    await main(first.frame).click();
    await first.frame.getByText(`สร้างแล้ว ${SAMPLE_SHEETS_SAID}`).waitFor();
    await first.page.close();

    const plan = excel.workbook.sheet('แผน ๔');
    const typed = plan
      .cellsIn({ row: 0, column: 1, rows: 20, columns: 1 })
      .find(([, , { value }]) => value !== '' && value !== null && String(value).includes('ยืม'));
    assert.ok(typed);
    plan.put(`B${String(typed[0] + 1)}`, [['ข้อความที่เจ้าหน้าที่พิมพ์ในแผ่นงาน']]);

    const { frame } = await openAddin(excel, { height: 760 });
    await place(frame, 'แผน').click();
    await frame.getByText('ข้อความที่เจ้าหน้าที่พิมพ์ในแผ่นงาน').waitFor();
    await place(frame, 'เอกสาร').click();
    await main(frame).click();
    await frame.getByRole('button', { name: /ปรับปรุงชุดเดิม/ }).click();
    await frame.getByText(`ปรับปรุงแล้ว ${SAMPLE_SHEETS_SAID}`).waitFor();
    assert.equal(excel.workbook.sheets.length, officers.length + SAMPLE_SHEETS);
    assert.equal(excel.workbook.sheet('แผน ๔').cell(`B${String(typed[0] + 1)}`).value, 'ข้อความที่เจ้าหน้าที่พิมพ์ในแผ่นงาน');

    await frame.getByRole('button', { name: 'ลบแผ่นงานที่สร้าง' }).click();
    await frame.getByRole('button', { name: 'ลบ', exact: true }).click();
    await frame.getByText(`ลบแล้ว ${SAMPLE_SHEETS_SAID}`).waitFor();
    assert.deepEqual(
      excel.workbook.sheets.map(({ name }) => name),
      officers,
    );
  });

  it('begins in an empty workbook with the sample, or with a form to be filled in', async () => {
    for (const [button, sheets, shown] of [
      ['ใส่ตัวอย่าง', 9, 'ตารางคะแนนที่พบ'],
      ['ใส่แบบกรอกคะแนน', 3, 'แบบกรอกคะแนน!'],
    ] as const) {
      const excel = createExcel();
      excel.workbook.calculate = calculate;
      const { frame } = await openAddin(excel, { height: 760 });
      await frame.getByRole('button', { name: button }).click();
      await frame.getByText(shown).first().waitFor();
      await excel.settled();
      assert.equal(excel.workbook.sheets.length, sheets);
      assert.equal(excel.workbook.sheet('Sheet1').cellsIn({ row: 0, column: 0, rows: 9, columns: 9 }).length, 0);
      assert.deepEqual(excel.stats.notEmulated, {});
    }
  });
});
