import assert from 'node:assert/strict';
import { COMMANDS, type CommandName } from '../../src/commands/one-click';
import { excelHost } from '../../src/hosts/excel/excel-host';
import { type EmulatedExcel, createExcel } from '../excel/emulator/excel';
import { openedSample, picture } from '../hosts/excel/prepared';
import { watchPages } from './browser';
import { openAddin } from './open';
import { SAMPLE_SHEET_NAMES } from '../fixtures/sample';

/** What the command does to the sample with the client in this process. */
async function doneHere(command: CommandName): Promise<EmulatedExcel> {
  const excel = openedSample();
  await COMMANDS[command](excelHost());
  return excel;
}

function pause(): Promise<string> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve('waits');
    }, 300);
  });
}

describe('the buttons of the ribbon', function () {
  watchPages(this);

  for (const [command, made, shown] of [
    ['makePlan', SAMPLE_SHEET_NAMES, 'สรุปผล ITA'],
    ['checkScores', ['คะแนน', 'ตรวจทาน', 'ตั้งค่า'], 'ตรวจทาน'],
  ] as const) {
    it(`${command} makes its sheets, in a browser the same as here`, async () => {
      const here = await doneHere(command);
      const excel = openedSample();
      const { click } = await openAddin(excel, { page: 'commands' });
      await click(command);
      assert.equal(picture(excel.workbook), picture(here.workbook));
      const before = openedSample().workbook.sheets.length;
      assert.deepEqual(
        excel.workbook.sheets.slice(before).map(({ name }) => name),
        made,
      );
      assert.equal(excel.workbook.active.name, shown);
      // reading, writing and showing; office.js of a page says besides that it is there
      console.log(`      ${String(excel.stats.requests)} requests`);
      assert.equal(excel.stats.requests, here.stats.requests + 1);
    });
  }

  it('do one after the other what was clicked twice', async () => {
    const excel = openedSample();
    excel.workbook.protected = true;
    const { click, dialog, closeDialog } = await openAddin(excel, { page: 'commands' });
    const first = click('checkScores');
    await (await dialog()).waitForSelector('h1');
    const after = excel.stats.requests;
    const second = click('checkScores');
    assert.equal(await Promise.race([second.then(() => 'ended'), first.then(() => 'ended'), pause()]), 'waits');
    assert.equal(excel.stats.requests, after);
    await closeDialog();
    await first;
    await (await dialog()).waitForSelector('h1');
    await closeDialog();
    await second;
  });

  it('tell in a dialog why nothing was made, and end when it is closed', async () => {
    const excel = openedSample();
    excel.workbook.protected = true;
    const before = picture(excel.workbook);
    const { click, dialog, closeDialog } = await openAddin(excel, { page: 'commands' });
    const ended = click('makePlan');
    const notice = await dialog();
    await notice.waitForSelector('h1');
    assert.deepEqual(await notice.locator('body > *').allInnerTexts(), [
      'ยังไม่ได้สร้างแผน',
      'สมุดงานนี้ป้องกันโครงสร้างไว้ จึงเพิ่มหรือลบแผ่นงานไม่ได้ โปรดยกเลิกที่แท็บ รีวิว > ป้องกันเวิร์กบุ๊ก แล้วลองใหม่',
      'หากต้องการดูรายละเอียด ให้ปิดหน้าต่างนี้ แล้วกด “เปิดโปร่งใส” ที่แท็บหน้าแรก',
    ]);
    await closeDialog();
    await ended;
    assert.equal(picture(excel.workbook), before);
  });

  it('say in English what an empty workbook lacks', async () => {
    const { click, dialog, closeDialog } = await openAddin(createExcel(), { page: 'commands', language: 'en' });
    const ended = click('checkScores');
    const notice = await dialog();
    await notice.waitForSelector('h1');
    assert.deepEqual(await notice.locator('body > *').allInnerTexts(), [
      'The scores were not checked',
      'No table of ITA scores was found in this file. A heading row with “ประเด็นการประเมิน” and “คะแนน”, or rows that ' +
        'begin with a code (i1, e1, o1) and have a score, were looked for in the sheets “Sheet1”. Check that this is ' +
        'the right file, or use the score form of Prongsai.',
      'For details, close this window and choose “Open Prongsai” on the Home tab.',
    ]);
    await closeDialog();
    await ended;
  });
});
