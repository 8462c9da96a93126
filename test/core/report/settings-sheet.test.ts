import assert from 'node:assert/strict';
import { hundredthsOf } from '../../../src/core/hundredths';
import { ROLES } from '../../../src/core/plan/owners';
import { ownScale } from '../../../src/core/scheme/own-scale';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { TWO_ITEMS, reportOf, rowsOf, sheetNamed, shown } from './reports';

/** Value by key, as they stand beside each other. */
function values(settings: Partial<Settings> = {}): Map<string, string | number> {
  const rows = shown(sheetNamed(reportOf(TWO_ITEMS, settings), 'ตั้งค่า'));
  return new Map(rows.filter((row) => row.length === 4).map((row) => [String(row[3]), row[1] ?? '']));
}

describe('the settings sheet', () => {
  it('has every setting under its key', () => {
    const keys = [...values().keys()];
    const owners = ROLES.map((role) => `owners.${role}`);
    const expected = [...Object.keys(DEFAULT_SETTINGS).filter((key) => key !== 'owners'), ...owners];
    assert.deepEqual(
      expected.filter((key) => !keys.includes(key)),
      [],
    );
  });

  it('leaves what the workbook decides empty and says what is used', () => {
    const rows = rowsOf(sheetNamed(reportOf(TWO_ITEMS), 'ตั้งค่า'), 5, 13);
    assert.deepEqual(rows, [
      ['ชื่อหน่วยงาน', '', 'ชื่อเต็มที่จะปรากฏในเอกสาร หากเว้นว่างไว้จะใช้ “องค์การบริหารส่วนตำบลสมสนุก”', 'agencyName'],
      ['ประเภทหน่วยงาน', '', 'ใช้เลือกชื่อส่วนงานที่รับผิดชอบมาตรการ หากเว้นว่างไว้จะใช้ “อบต.”', 'agencyKind'],
      ['อำเภอ/เขต', '', 'ไม่ต้องใส่คำว่าอำเภอหรือเขต หากเว้นว่างไว้จะใช้ “ปากคาด”', 'district'],
      ['จังหวัด', '', 'ไม่ต้องใส่คำว่าจังหวัด หากเว้นว่างไว้จะใช้ “บึงกาฬ”', 'province'],
      ['ปีของผลการประเมิน', '', 'ปีงบประมาณ พ.ศ. ของคะแนน หากเว้นว่างไว้จะใช้ “๒๕๖๘”', 'resultYear'],
      ['ปีของแผน', '', 'ปีงบประมาณ พ.ศ. ของแผนปฏิบัติการ หากเว้นว่างไว้จะใช้ “๒๕๖๙”', 'planYear'],
      [
        'เกณฑ์ระดับ',
        '',
        'ชุดคำระดับของแต่ละข้อและแต่ละประเด็น หากเว้นว่างไว้จะใช้ “เกณฑ์ปี ๒๕๖๖ เป็นต้นไป (ดีเยี่ยม / ดี / ต้องปรับปรุง)”',
        'scale',
      ],
      ['เกณฑ์ผ่าน', 85, 'ข้อที่ได้ต่ำกว่านี้ “ต้องแก้ไข”', 'pass'],
      ['เป้าหมาย', 95, 'ข้อที่ได้ต่ำกว่านี้ “ควรพัฒนา”', 'target'],
    ]);
  });

  it('shows what the officer chose', () => {
    const chosen = values({
      agencyName: 'เทศบาลตำบลทดสอบ',
      agencyKind: 'เทศบาล',
      resultYear: 2567,
      scale: 'words',
      pass: hundredthsOf(8000),
      target: hundredthsOf(9050),
      digits: 'arabic',
      analysisSheets: 'one',
      withBudget: true,
      owners: { finance: 'กองการคลัง' },
    });
    const keys = ['agencyName', 'agencyKind', 'resultYear', 'scale', 'pass', 'target', 'digits', 'analysisSheets'];
    assert.deepEqual(
      [...keys, 'planSheets', 'withBudget', 'withIndicator', 'owners.finance', 'owners.audit'].map((key) =>
        chosen.get(key),
      ),
      [
        'เทศบาลตำบลทดสอบ',
        'เทศบาล',
        2567,
        'ระดับถ้อยคำ ปี 2562–2565 (ดีเยี่ยม / ดีมาก / ดี / พอใช้ / ต้องปรับปรุง)',
        80,
        90.5,
        'เลขอารบิก',
        'รวมในแผ่นงานเดียว',
        'แยกตามประเด็น',
        'ใช่',
        'ไม่ใช่',
        'กองการคลัง',
        'หน่วยตรวจสอบภายใน',
      ],
    );
  });

  it('holds the level scale from the lowest up and the agency’s levels from the highest down', () => {
    const own = ownScale([
      { from: hundredthsOf(9000), word: 'สูง' },
      { from: hundredthsOf(5050), word: 'กลาง' },
      { from: hundredthsOf(0), word: 'ต่ำ' },
    ]);
    assert.ok(own.ok);
    const sheet = sheetNamed(reportOf(TWO_ITEMS, { scale: own.scale }), 'ตั้งค่า');
    assert.deepEqual(rowsOf(sheet, 24, 26), [
      [0, 'ต่ำ', '', 'scale.1'],
      [50.5, 'กลาง', '', 'scale.2'],
      [90, 'สูง', '', 'scale.3'],
    ]);
    assert.deepEqual(rowsOf(sheet, 30, 34), [
      [95, 95, 'ผ่านดีเยี่ยม', 'agencyLevel.1'],
      [85, 85, 'ผ่านดี', 'agencyLevel.2'],
      [85, '', 'ผ่าน', 'agencyLevel.3'],
      [70, '', 'ต้องปรับปรุง', 'agencyLevel.4'],
      [0, '', 'ต้องปรับปรุงโดยด่วน', 'agencyLevel.5'],
    ]);
  });

  it('offers lists that stand on the sheet and bounds for figures, in cells that stay open', () => {
    const spec = reportOf(TWO_ITEMS);
    const sheet = sheetNamed(spec, 'ตั้งค่า');
    const kinds = sheet.lists.find(({ area }) => area.top === 5);
    assert.equal(kinds?.source, "'ตั้งค่า'!$B$54:$B$60");
    assert.deepEqual(
      rowsOf(sheet, 54, 60).map((row) => row[1]),
      ['อบต.', 'เทศบาล', 'อบจ.', 'จังหวัด', 'กรม', 'สถานศึกษา', 'อื่น ๆ'],
    );
    assert.deepEqual(
      sheet.numbers.map(({ area, minimum, maximum }) => [area.top + 1, minimum, maximum]),
      [
        [9, 2562, 2599],
        [10, 2562, 2599],
        [12, 0, 100],
        [13, 0, 100],
      ],
    );
    const open = sheet.rows.slice(4, 20).map(({ cells }) => {
      const style = cells.find(({ column }) => column === 1)?.style;
      return style !== undefined && spec.styles[style]?.locked === false;
    });
    assert.deepEqual(open, Array<boolean>(16).fill(true));
  });
});
