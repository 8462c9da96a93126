import assert from 'node:assert/strict';
import { report, study } from '../../src/core/prongsai';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { readWorkbook } from '../../src/hosts/file/read/read-workbook';
import { TH_FINDINGS } from '../../src/text/th/findings';
import { thReport } from '../../src/text/th/report';
import { formFile } from '../../src/web/workshop';
import { gridOf, typedOver } from '../fixtures/made-sheets';
import { sampleWorkbook } from '../fixtures/sample';

describe('the form that the page hands out', () => {
  const sheetsOf = (file: ReturnType<typeof formFile>) => readWorkbook(file.bytes, file.name).sheets;

  it('asks for the usual items where no workbook is open', () => {
    const file = formFile(null);
    assert.equal(file.name, 'แบบกรอกคะแนน-ITA-2568.xlsx');
    assert.deepEqual(
      sheetsOf(file).map(({ name }) => name),
      ['แบบกรอกคะแนน', 'ตั้งค่า'],
    );
  });

  it('follows the scheme of the workbook that is open, and takes it along', () => {
    const settings = { ...DEFAULT_SETTINGS, agencyName: 'เทศบาลตำบลหนึ่ง' };
    const made = report(study(sampleWorkbook(), settings), settings, thReport(TH_FINDINGS)).sheets.map(gridOf);
    // issue 4's title stands in B22
    const title = 'ระบบยืมและคืนครุภัณฑ์ของสำนักงาน';
    const sheets = made.map((sheet) => (sheet.made === 'scheme' ? typedOver(sheet, { B22: title }) : sheet));
    const [form, scheme] = sheetsOf(formFile({ sheets }));
    const texts = form?.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
    assert.deepEqual(
      ['เทศบาลตำบลหนึ่ง', `(๔) ${title}`].filter((text) => texts?.includes(text)),
      ['เทศบาลตำบลหนึ่ง', `(๔) ${title}`],
    );
    assert.equal(scheme?.made, 'scheme');
  });
});
