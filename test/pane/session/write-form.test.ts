import assert from 'node:assert/strict';
import { NO_DECISIONS } from '../../../src/core/decisions';
import { keptText } from '../../../src/core/kept';
import { NO_PLAN_DECISIONS } from '../../../src/core/plan/decisions';
import { excelHost } from '../../../src/hosts/excel/excel-host';
import { writeForm } from '../../../src/pane/session/write-report';
import { calculate } from '../../excel/calculation';
import { createExcel } from '../../excel/emulator/excel';
import { openedSample, sampleReport } from '../../hosts/excel/prepared';

describe('the empty form in Excel', () => {
  it('stands in an empty workbook with its settings', async () => {
    const excel = createExcel();
    excel.workbook.calculate = calculate;
    await writeForm(excelHost());
    assert.deepEqual(
      excel.workbook.sheets.map(({ name }) => name),
      ['Sheet1', 'แบบกรอกคะแนน', 'ตั้งค่า'],
    );
  });

  it('stands beside sheets of ours, by their scheme, and loses nothing of what was decided', async () => {
    const excel = openedSample();
    excel.workbook.calculate = calculate;
    const host = excelHost();
    const plan = { ...NO_PLAN_DECISIONS, leftOut: ['unannounced-property-checks'] };
    const kept = keptText({ ...NO_DECISIONS, settings: { agencyName: 'เทศบาลตำบลหนึ่ง' }, plan });
    await host.write(sampleReport(), { mode: 'beside', kept });
    // the title of i10
    excel.workbook.sheet('เกณฑ์ ITA').put('D50', [['การยืมรถของหน่วยงาน']]);
    const before = excel.workbook.sheets.map(({ name }) => name);
    await writeForm(host);
    assert.deepEqual(
      excel.workbook.sheets.map(({ name }) => name),
      [...before, 'แบบกรอกคะแนน', 'ตั้งค่า (2)'],
    );
    const values = excel.workbook
      .sheet('แบบกรอกคะแนน')
      .cellsIn({ row: 0, column: 0, rows: 80, columns: 5 })
      .map(([, , cell]) => cell.value);
    assert.ok(values.includes('การยืมรถของหน่วยงาน'));
    assert.ok(values.includes('เทศบาลตำบลหนึ่ง'));
    assert.equal((await host.read()).kept, kept);
  });
});
