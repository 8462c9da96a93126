import assert from 'node:assert/strict';
import { calculate } from '../excel/calculation';
import { openedSample } from '../hosts/excel/prepared';
import { watchPages } from './browser';
import { HeldExcel } from './held-excel';
import { Keyboard } from './keyboard';
import { officerAt } from './officer';
import { SAMPLE_SHEETS_SAID, SAMPLE_SHEET_NAMES, sheetsSaid } from '../fixtures/sample';

/** The pane with the sample, read; nobody will touch a mouse. */
async function sampleByKeyboard(): Promise<Keyboard> {
  const excel = openedSample();
  excel.workbook.calculate = calculate;
  const officer = await officerAt(new HeldExcel(excel), 'th', { width: 350 });
  await officer.main().waitFor();
  return new Keyboard(officer);
}

describe('the pane without a mouse', function () {
  watchPages(this);

  it('leads from the scores to the sheets, and the focus is always somewhere and seen', async () => {
    const keyboard = await sampleByKeyboard();
    const { officer } = keyboard;
    const { excel } = officer;
    const { frame, scores, result, plan, documents } = officer.text.pane;
    const before = excel.workbook.sheets.length;

    await keyboard.tabTo(scores.showFindings);
    await keyboard.goes('Enter', scores.hideFindings);
    await keyboard.goes('Enter', scores.showFindings);
    const year = `${scores.settings.settings.planYear.name}๒๕๖๙`;
    await keyboard.tabTo(year);
    await keyboard.goes('Enter', scores.settings.settings.planYear.name);
    await keyboard.goes('Escape', year);
    await keyboard.tabTo(scores.toAnalysis);
    await keyboard.goes('Enter', frame.places.result);

    await keyboard.tabTo(result.indicators);
    await keyboard.press('Space');
    await officer.frame.locator('details[open]').waitFor();
    await keyboard.tabTo(result.toPlan);
    await keyboard.goes('Enter', frame.places.plan);

    const first = 'กำหนดเวลามาตรฐานของแต่ละขั้นตอนและใช้ใบกำกับเรื่องติดตามงาน';
    await keyboard.tabTo(first);
    await keyboard.goes('Space', first);
    await officer.see('จุดอ่อน ๑ รายการยังไม่มีมาตรการ');
    await keyboard.goes('Space', first);
    await keyboard.tabTo(`แก้ไข ${first}`);
    await keyboard.goes('Enter', plan.editor.name);
    await officer.page.keyboard.type('เร่งรัด');
    await keyboard.goes('Escape', plan.ask.drop.no);
    await keyboard.goes('Escape', plan.editor.name);
    await keyboard.tabTo(plan.editor.save);
    await keyboard.press('Enter');
    await officer.see(plan.edited);
    assert.match(await keyboard.at(), /^แก้ไข .*เร่งรัด/);
    await keyboard.tabTo(plan.choose);
    await keyboard.goes('Enter', plan.chooser.search);
    await keyboard.goes('Escape', plan.choose);
    await keyboard.tabTo(plan.main);
    await keyboard.goes('Enter', frame.places.documents);

    await keyboard.tabTo(documents.sheet.findings);
    await keyboard.goes('Space', documents.sheet.findings);
    await keyboard.tabTo(documents.looks.planSheets);
    await keyboard.press('ArrowDown');
    // without the findings, and with one plan for the seven
    const wanted = SAMPLE_SHEET_NAMES.filter((name) => name !== 'ตรวจทาน' && !/^แผน [๒-๗]$/.test(name));
    const said = sheetsSaid(wanted.length);
    await keyboard.tabTo(`สร้าง ${said}`);
    await keyboard.goes('Enter', `สร้าง ${said}`);
    await officer.see(`สร้างแล้ว ${said}`);
    await keyboard.isAt(`สร้าง ${said}`);
    assert.deepEqual(
      excel.workbook.sheets.slice(before).map(({ name }) => name),
      wanted.map((name) => (name === 'แผน ๑' ? 'แผนปฏิบัติการ' : name)),
    );
  });

  it('closes what was opened with Escape, and the focus is back where it was', async () => {
    const keyboard = await sampleByKeyboard();
    const { officer } = keyboard;
    const { frame } = officer.text.pane;
    await officer.visit('documents');
    await officer.main().focus();
    await keyboard.press('Enter');
    await officer.see(`สร้างแล้ว ${SAMPLE_SHEETS_SAID}`);
    await keyboard.press('Enter');
    await officer.opened();
    assert.match(await keyboard.at(), /^ปรับปรุงชุดเดิม/);
    await keyboard.goes('Escape', `สร้าง ${SAMPLE_SHEETS_SAID}`);

    await keyboard.tabTo(frame.menu.label, 'Shift+Tab');
    await keyboard.goes('Enter', frame.menu.otherLanguage);
    await keyboard.goes('Escape', frame.menu.label);
    for (const [item, close] of [
      [frame.menu.help, frame.close],
      [frame.menu.about, frame.close],
      [frame.menu.remove, frame.removing.no],
    ] as const) {
      await keyboard.goes('Enter', frame.menu.otherLanguage);
      for (let moves = 0; moves < 6 && (await keyboard.at()) !== item; moves += 1) await keyboard.press('ArrowDown');
      await keyboard.isAt(item);
      await keyboard.goes('Enter', close);
      await keyboard.goes('Escape', frame.menu.label);
    }
  });

  it('moves between the places with arrows, and goes through a place to its end and back', async () => {
    const keyboard = await sampleByKeyboard();
    const { frame, plan } = keyboard.officer.text.pane;
    await keyboard.tabTo(frame.places.scores);
    await keyboard.goes('ArrowRight', frame.places.result);
    await keyboard.goes('ArrowRight', frame.places.plan);
    await keyboard.press('Enter');
    await keyboard.officer.see('มาตรการ');
    await keyboard.isAt(frame.places.plan);
    const there = await keyboard.tabTo(plan.main);
    const back = await keyboard.tabTo(frame.menu.label, 'Shift+Tab');
    assert.ok(there.length > 30, String(there.length));
    assert.deepEqual(back.slice(0, there.length - 1).reverse(), there.slice(0, -1));
  });
});
