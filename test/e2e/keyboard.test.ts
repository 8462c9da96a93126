import assert from 'node:assert/strict';
import { calculate } from '../excel/calculation';
import { openedSample } from '../hosts/excel/prepared';
import { buildPages } from './build';
import { HeldExcel } from './held-excel';
import { Keyboard } from './keyboard';
import { officerAt } from './officer';

/** The pane with the sample, read; nobody will touch a mouse. */
async function sampleByKeyboard(): Promise<Keyboard> {
  const excel = openedSample();
  excel.workbook.calculate = calculate;
  const officer = await officerAt(new HeldExcel(excel), 'th', { width: 350 });
  await officer.main().waitFor();
  return new Keyboard(officer);
}

describe('the pane without a mouse', function () {
  this.timeout(120_000);

  before(async () => {
    await buildPages();
  });

  it('leads from the scores to the sheets, and the focus is always somewhere and seen', async () => {
    const keyboard = await sampleByKeyboard();
    const { officer } = keyboard;
    const { excel } = officer;
    const before = excel.workbook.sheets.length;

    await keyboard.tabTo('ดูทั้งหมด');
    await keyboard.goes('Enter', 'ซ่อนรายการ');
    await keyboard.goes('Enter', 'ดูทั้งหมด');
    await keyboard.tabTo('ปีของแผน๒๕๖๙');
    await keyboard.goes('Enter', 'ปีของแผน');
    await keyboard.goes('Escape', 'ปีของแผน๒๕๖๙');
    await keyboard.tabTo('ดูผลวิเคราะห์');
    await keyboard.goes('Enter', 'ผลวิเคราะห์');

    await keyboard.tabTo('สิบตัวชี้วัด');
    await keyboard.press('Space');
    await officer.frame.locator('details[open]').waitFor();
    await keyboard.tabTo('จัดทำแผน');
    await keyboard.goes('Enter', 'แผน');

    const first = 'กำหนดเวลามาตรฐานของแต่ละขั้นตอนและใช้ใบกำกับเรื่องติดตามงาน';
    await keyboard.tabTo(first);
    await keyboard.goes('Space', first);
    await officer.see('จุดอ่อน ๑ รายการยังไม่มีมาตรการ');
    await keyboard.goes('Space', first);
    await keyboard.tabTo(`แก้ไข ${first}`);
    await keyboard.goes('Enter', 'ชื่อมาตรการ/โครงการ/กิจกรรม');
    await officer.page.keyboard.type('เร่งรัด');
    await keyboard.goes('Escape', 'แก้ไขต่อ');
    await keyboard.goes('Escape', 'ชื่อมาตรการ/โครงการ/กิจกรรม');
    await keyboard.tabTo('บันทึก');
    await keyboard.press('Enter');
    await officer.see('แก้ไขแล้ว');
    assert.match(await keyboard.at(), /^แก้ไข .*เร่งรัด/);
    await keyboard.tabTo('เลือกจากคลังมาตรการ');
    await keyboard.goes('Enter', 'ค้นในคลังมาตรการทุกประเด็น');
    await keyboard.goes('Escape', 'เลือกจากคลังมาตรการ');
    await keyboard.tabTo('สร้างเอกสาร');
    await keyboard.goes('Enter', 'เอกสาร');

    await keyboard.tabTo('ผลการตรวจทาน');
    await keyboard.goes('Space', 'ผลการตรวจทาน');
    await keyboard.tabTo('แผน');
    await keyboard.press('ArrowDown');
    await keyboard.tabTo('สร้าง ๑๒ แผ่นงาน');
    await keyboard.goes('Enter', 'สร้าง ๑๒ แผ่นงาน');
    await officer.see('สร้างแล้ว ๑๒ แผ่นงาน');
    await keyboard.isAt('สร้าง ๑๒ แผ่นงาน');
    assert.deepEqual(
      excel.workbook.sheets.slice(before).map(({ name }) => name),
      [
        ...['สรุปผล ITA', 'คะแนน', 'บทวิเคราะห์ ๑', 'บทวิเคราะห์ ๒', 'บทวิเคราะห์ ๓', 'บทวิเคราะห์ ๔'],
        ...['บทวิเคราะห์ ๕', 'บทวิเคราะห์ ๖', 'บทวิเคราะห์ ๗', 'จุดอ่อน', 'แผนปฏิบัติการ', 'ตั้งค่า'],
      ],
    );
  });

  it('closes what was opened with Escape, and the focus is back where it was', async () => {
    const keyboard = await sampleByKeyboard();
    const { officer } = keyboard;
    await officer.visit('documents');
    await officer.main().focus();
    await keyboard.press('Enter');
    await officer.see('สร้างแล้ว ๑๙ แผ่นงาน');
    await keyboard.press('Enter');
    await officer.opened();
    assert.match(await keyboard.at(), /^ปรับปรุงชุดเดิม/);
    await keyboard.goes('Escape', 'สร้าง ๑๙ แผ่นงาน');

    await keyboard.tabTo('เมนู', 'Shift+Tab');
    await keyboard.goes('Enter', 'English');
    await keyboard.goes('Escape', 'เมนู');
    for (const [item, close] of [
      ['วิธีใช้', 'ปิด'],
      ['เกี่ยวกับโปร่งใส', 'ปิด'],
      ['ลบแผ่นงานที่สร้าง', 'ไม่ลบ'],
    ] as const) {
      await keyboard.goes('Enter', 'English');
      for (let moves = 0; moves < 6 && (await keyboard.at()) !== item; moves += 1) await keyboard.press('ArrowDown');
      await keyboard.isAt(item);
      await keyboard.goes('Enter', close);
      await keyboard.goes('Escape', 'เมนู');
    }
  });

  it('moves between the places with arrows, and goes through a place to its end and back', async () => {
    const keyboard = await sampleByKeyboard();
    await keyboard.tabTo('คะแนน');
    await keyboard.goes('ArrowRight', 'ผลวิเคราะห์');
    await keyboard.goes('ArrowRight', 'แผน');
    await keyboard.press('Enter');
    await keyboard.officer.see('มาตรการ');
    await keyboard.isAt('แผน');
    const there = await keyboard.tabTo('สร้างเอกสาร');
    const back = await keyboard.tabTo('เมนู', 'Shift+Tab');
    assert.ok(there.length > 30, String(there.length));
    assert.deepEqual(back.slice(0, there.length - 1).reverse(), there.slice(0, -1));
  });
});
