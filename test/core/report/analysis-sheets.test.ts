import assert from 'node:assert/strict';
import { sampleWorkbook } from '../../fixtures/sample';
import { AGENCY, HEADER, I10, I11, TWO_ITEMS, reportOf, rowsOf, sheetNamed, shown, workbook } from './reports';

describe('the analysis sheets', () => {
  it('show the issue’s table with live scores, then what they say', () => {
    const sheet = sheetNamed(reportOf(TWO_ITEMS), 'บทวิเคราะห์ ๔');
    assert.deepEqual(shown(sheet), [
      ['มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'],
      ['ส่วนที่ ๑ การวิเคราะห์ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๘'],
      [AGENCY],
      [],
      ['(๔) กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ'],
      ['แบบวัด', 'ประเด็นการประเมิน', 'คะแนน', 'ระดับการประเมิน'],
      ['IIT', `i๑๐ ${I10}`, `=IF('คะแนน'!E6="","",'คะแนน'!E6) → 74.55`, "='คะแนน'!F6 → ต้องปรับปรุง"],
      ['', `i๑๑ ${I11}`, `=IF('คะแนน'!E7="","",'คะแนน'!E7) → 97.58`, "='คะแนน'!F7 → ดีเยี่ยม"],
      ['คะแนนเฉลี่ย', '', "='คะแนน'!E8 → 86.07", "='คะแนน'!F8 → ดี"],
      [],
      ['ภาพรวม'],
      ['ประเด็นนี้มีข้อประเมิน ๒ ข้อ ได้คะแนนเฉลี่ย ๘๖.๐๗ คะแนน อยู่ในระดับดี ต่ำกว่าเป้าหมาย (๙๕.๐๐ คะแนน) อยู่ ๘.๙๓ คะแนน'],
      ['จุดแข็ง'],
      ['ข้อที่ได้คะแนนตั้งแต่ ๙๕.๐๐ คะแนนขึ้นไปมี ๑ ข้อ ได้แก่'],
      [`๑) i๑๑ ${I11} (ข้อคำถามเชิงลบ คะแนนสูงหมายถึงผลดี) ได้ ๙๗.๕๘ คะแนน`],
      ['จุดที่ต้องแก้ไข'],
      [
        `๑) i๑๐ ${I10} ได้ ๗๔.๕๕ คะแนน ต่ำกว่าเป้าหมายอยู่ ๒๐.๔๕ คะแนน มาตรการที่รองรับ: กำหนดขั้นตอน ใบยืม และทะเบียนคุมการยืม–คืนทรัพย์สินของราชการ`,
      ],
    ]);
    // the instrument's cell and the average's label; the rest are texts across the page
    assert.deepEqual(
      sheet.merges.filter(({ left, right }) => left > 0 || right < 3),
      [
        { top: 6, left: 0, bottom: 7, right: 0 },
        { top: 8, left: 0, bottom: 8, right: 1 },
      ],
    );
  });

  it('are one an issue, or one for all with a new page for each issue', () => {
    const names = (settings: object) =>
      reportOf(sampleWorkbook(), settings)
        .sheets.filter(({ key }) => key === 'analysis')
        .map(({ name }) => name);
    assert.deepEqual(
      names({}),
      ['๑', '๒', '๓', '๔', '๕', '๖', '๗'].map((number) => `บทวิเคราะห์ ${number}`),
    );
    assert.deepEqual(
      names({ digits: 'arabic' }),
      [1, 2, 3, 4, 5, 6, 7].map((number) => `บทวิเคราะห์ ${String(number)}`),
    );
    assert.deepEqual(names({ analysisSheets: 'one' }), ['บทวิเคราะห์']);
    const { page, rows } = sheetNamed(reportOf(sampleWorkbook(), { analysisSheets: 'one' }), 'บทวิเคราะห์');
    const begins = page.breaks.map((row) => rows[row]?.cells[0]?.content);
    assert.deepEqual(
      begins.map((content) => (content?.kind === 'text' ? content.text.slice(0, 3) : content)),
      ['(๒)', '(๓)', '(๔)', '(๕)', '(๖)', '(๗)'],
    );
  });

  it('name at most five strengths and say how many there are', () => {
    const texts = shown(sheetNamed(reportOf(sampleWorkbook()), 'บทวิเคราะห์ ๓')).map(([first]) => first);
    assert.deepEqual(
      texts.slice(-8),
      [
        'จุดแข็ง',
        'ข้อที่ได้คะแนนตั้งแต่ ๙๕.๐๐ คะแนนขึ้นไปมี ๙ ข้อ ข้อที่ได้คะแนนสูงสุด ๕ ข้อ ได้แก่',
        '๑) o๑ โครงสร้างและอำนาจหน้าที่ ได้ ๑๐๐.๐๐ คะแนน',
        '๒) o๒ ข้อมูลผู้บริหาร ได้ ๑๐๐.๐๐ คะแนน',
        '๓) o๓ ข้อมูลการติดต่อ ได้ ๑๐๐.๐๐ คะแนน',
        '๔) o๔ ข่าวประชาสัมพันธ์ ได้ ๑๐๐.๐๐ คะแนน',
        '๕) o๕ แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน ได้ ๑๐๐.๐๐ คะแนน',
        'จุดที่ควรพัฒนา',
        'ไม่มีข้อที่ได้คะแนนต่ำกว่าเป้าหมาย (๙๕.๐๐ คะแนน)',
      ].slice(-8),
    );
  });

  it('say that an issue has no score yet', () => {
    const grid = workbook(
      ['(4) กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ'],
      HEADER,
      ['IIT', 'i10 การขอยืมทรัพย์สิน', 'ไม่มี'],
      ['IIT', 'i11 การนำทรัพย์สินไปใช้ส่วนตัว', 'ไม่มี'],
      [],
      ['(1) กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ'],
      HEADER,
      ['IIT', 'i1 การปฏิบัติงานตามขั้นตอน', 95],
      ['IIT', 'i2 ความเท่าเทียม', 96],
    );
    assert.deepEqual(rowsOf(sheetNamed(reportOf(grid), 'บทวิเคราะห์ ๔'), 9, 99), [
      ['คะแนนเฉลี่ย', '', "='คะแนน'!E12 → ", "='คะแนน'!F12 → "],
      [],
      ['ภาพรวม'],
      ['ประเด็นนี้ยังไม่มีคะแนน จึงยังสรุปผลไม่ได้'],
    ]);
  });

  it('compare with the year before', () => {
    const grid = workbook(
      ['(4) กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ'],
      ['แบบวัด', 'ประเด็นการประเมิน', 'คะแนน ปี 2567', 'คะแนน ปี 2568'],
      ['IIT', 'i10 การขอยืมทรัพย์สิน', 96, 95],
      ['IIT', 'i11 การนำทรัพย์สินไปใช้ส่วนตัว', 98, 95],
    );
    const overview = rowsOf(sheetNamed(reportOf(grid), 'บทวิเคราะห์ ๔'), 12, 12);
    assert.deepEqual(overview, [
      [
        'ประเด็นนี้มีข้อประเมิน ๒ ข้อ ได้คะแนนเฉลี่ย ๙๕.๐๐ คะแนน อยู่ในระดับดีเยี่ยม เท่ากับเป้าหมาย (๙๕.๐๐ คะแนน) ลดลง ๒.๐๐ คะแนนจากปี ๒๕๖๗',
      ],
    ]);
  });
});
