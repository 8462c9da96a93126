import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { WorkbookGrid } from '../../src/core/grid';
import { settingsOf, study } from '../../src/core/prongsai';
import { readWorkbook } from '../../src/hosts/file/read/read-workbook';
import { thirtySheetsWorkbook } from '../fixtures/situations';
import { paragraphs, partsOf } from '../hosts/word/word-file';
import { workbookFile } from '../fixtures/workbook-file';
import { watchPages } from './browser';
import { openWeb } from './open';
import { SAMPLE_SHEETS, SAMPLE_SHEETS_SAID } from '../fixtures/sample';

const SAMPLE = path.join(__dirname, '..', '..', 'assets', 'sample.xlsx');

interface Given {
  readonly name: string;
  readonly bytes: () => Promise<Buffer>;
  /** Sheets of the officer's. */
  readonly sheets: number;
}

const GIVEN: readonly Given[] = [
  { name: 'คะแนน.xlsx', bytes: () => Promise.resolve(readFileSync(SAMPLE)), sheets: 8 },
  { name: 'สามสิบแผ่น.xlsx', bytes: () => workbookFile(thirtySheetsWorkbook()), sheets: 30 },
];

/** Cuts the network; what is asked for from then on. */
async function cut(page: Page): Promise<readonly string[]> {
  await page.getByText('หน้านี้พร้อมใช้งานแล้ว').waitFor();
  const asked: string[] = [];
  await page.route('**/*', async (route) => {
    asked.push(route.request().url());
    await route.abort('internetdisconnected');
  });
  await page.context().setOffline(true);
  return asked;
}

/** The total as the workbook's own scores give it. */
function totalOf(workbook: WorkbookGrid): number | null {
  const { settings } = settingsOf(workbook);
  return study(workbook, settings).assessment.total;
}

describe('the page for the browser', function () {
  watchPages(this);

  for (const { name, bytes, sheets } of GIVEN) {
    it(`works on ${name} with the network cut after loading, and hands out the workbook`, async () => {
      const { page } = await openWeb({ width: 1200, height: 800 });
      await page.getByText('เลือกไฟล์').waitFor();
      const asked = await cut(page);

      const buffer = await bytes();
      await page.locator('input[type=file]').first().setInputFiles({ name, mimeType: '', buffer });
      await page.getByText('ตารางคะแนนที่พบ').waitFor();
      assert.equal(await page.getByRole('tablist', { name: 'แผ่นงาน' }).getByRole('tab').count(), sheets);

      await page.getByRole('tab', { name: 'ผลวิเคราะห์' }).click();
      await page.getByText('๙๖.๖๑').first().waitFor();
      await page.getByRole('tab', { name: 'แผน', exact: true }).first().click();
      await page.getByText(/รองรับจุดอ่อนครบ ๑๑ จาก ๑๑ รายการ/).waitFor();
      await page
        .getByRole('button', { name: /^แก้ไข / })
        .first()
        .click();
      await page.getByLabel('ชื่อมาตรการ/โครงการ/กิจกรรม').fill('มาตรการที่แก้ไขขณะไม่มีอินเทอร์เน็ต');
      await page.getByRole('button', { name: 'บันทึก' }).click();
      await page.getByRole('tab', { name: 'เอกสาร' }).click();
      const downloading = page.waitForEvent('download');
      await page.getByRole('button', { name: `สร้าง ${SAMPLE_SHEETS_SAID}` }).click();
      const download = await downloading;
      await page.getByText(`สร้างแล้ว ${SAMPLE_SHEETS_SAID}`).waitFor();
      assert.equal(
        await page.getByRole('tablist', { name: 'แผ่นงาน' }).getByRole('tab').count(),
        sheets + SAMPLE_SHEETS,
      );

      const made = readWorkbook(readFileSync(await download.path()), download.suggestedFilename());
      assert.equal(made.sheets.length, SAMPLE_SHEETS);
      assert.equal(totalOf(made), 9661);
      assert.match(JSON.stringify(made), /มาตรการที่แก้ไขขณะไม่มีอินเทอร์เน็ต/);

      const drafting = page.waitForEvent('download');
      await page.getByRole('button', { name: 'บันทึกเป็น Word' }).click();
      const draft = await drafting;
      assert.equal(draft.suggestedFilename(), 'มาตรการ-ITA-องค์การบริหารส่วนตำบลสมสนุก-2569.docx');
      const main = partsOf(readFileSync(await draft.path()))['word/document.xml'] ?? '';
      assert.ok(paragraphs(main).includes('มาตรการที่แก้ไขขณะไม่มีอินเทอร์เน็ต'));
      assert.deepEqual(asked, []);
    });
  }
});
