import assert from 'node:assert/strict';
import { TALLEST_ROW, linesOf, rowHeight } from '../../../src/core/report/text-height';

/** Width 20 at size 16 is 110 points or 6.9 em; 6.6 em of it count. A digit is 0.362 em, ก 0.386, a bold digit 0.378. */
const WIDTH = 20;

describe('the lines of a wrapped text', () => {
  it('are one for no text and for text that fits', () => {
    assert.equal(linesOf('', WIDTH, 16, false), 1);
    assert.equal(linesOf('0'.repeat(18), WIDTH, 16, false), 1);
    assert.equal(linesOf('0'.repeat(17), WIDTH, 16, true), 1);
    assert.equal(linesOf('ก'.repeat(17), WIDTH, 16, false), 1);
  });

  it('are two when a letter more does not fit', () => {
    assert.equal(linesOf('0'.repeat(19), WIDTH, 16, false), 2);
    assert.equal(linesOf('0'.repeat(18), WIDTH, 16, true), 2);
    assert.equal(linesOf('ก'.repeat(18), WIDTH, 16, false), 2);
  });

  it('are as many as the line breaks make', () => {
    assert.equal(linesOf('ก\nข\r\nค', WIDTH, 16, false), 3);
    assert.equal(linesOf('ก\n', WIDTH, 16, false), 2);
    assert.equal(linesOf('ก\n\nข', WIDTH, 16, false), 3);
  });

  it('are not made more by marks above and below', () => {
    assert.equal(linesOf('กุ้'.repeat(17), WIDTH, 16, false), 1);
  });

  it('break at blanks, which take no room at the end of a line', () => {
    assert.equal(linesOf(`${'0'.repeat(18)} ${'0'.repeat(18)}`, WIDTH, 16, false), 2);
    assert.equal(linesOf(`${'0'.repeat(10)} ${'0'.repeat(10)} ${'0'.repeat(10)}`, WIDTH, 16, false), 3);
  });

  it('break between Thai words and not within them', () => {
    // ประชาชน is 2.6 em: two to a line, so nine take five lines; letter by letter their 23.4 em would take four.
    assert.equal(linesOf('ประชาชน'.repeat(9), WIDTH, 16, false), 5);
  });

  it('break anywhere in what is wider than a line', () => {
    assert.equal(linesOf('0'.repeat(60), WIDTH, 16, false), 4);
  });

  it('are at least one in a column of no width', () => {
    assert.equal(linesOf('กข', 0, 16, false), 1);
  });
});

/** Lines that LibreOffice 7.4 makes of a text, with TH Sarabun's glyphs, in columns of 18, 34 and 62 characters. */
const LAID_OUT: readonly (readonly [text: string, size16: Counts, size14: Counts, bold16: Counts])[] = [
  ['หน่วยงานควรจัดทำคู่มือการยืมทรัพย์สินของทางราชการและประชาสัมพันธ์ให้บุคลากรทุกคนทราบอย่างทั่วถึง', [6, 3, 2], [5, 3, 2], [6, 3, 2]],
  [
    '๑) แต่งตั้งคณะทำงาน\n๒) ประชุมคณะทำงานเพื่อกำหนดแนวทางการเผยแพร่ข้อมูลต่อสาธารณะบนเว็บไซต์\n๓) รายงานผลต่อผู้บริหาร',
    [7, 4, 3],
    [6, 4, 3],
    [7, 4, 4],
  ],
  ['ตุลาคม ๒๕๖๘ - กันยายน ๒๕๖๙', [2, 1, 1], [2, 1, 1], [2, 1, 1]],
  [
    'ข้อ i1 ได้คะแนน 92.12 อยู่ในระดับ ผ่านดี ซึ่งต่ำกว่าเป้าหมายร้อยละ 95 จึงควรกำหนดระยะเวลาการให้บริการของทุกงานให้ชัดเจน ติดประกาศ ณ จุดบริการ และเผยแพร่บนเว็บไซต์ของหน่วยงาน',
    [9, 5, 3],
    [8, 4, 3],
    [10, 5, 3],
  ],
  [
    'ระบบ E-Service (One Stop Service) ผ่าน QR Code และ Line Official Account ของหน่วยงาน “ออนไลน์” ตลอด ๒๔ ชั่วโมง',
    [6, 3, 2],
    [6, 3, 2],
    [7, 4, 2],
  ],
  ['https://itas.nacc.go.th/go/iit/a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6', [5, 2, 1], [4, 2, 1], [5, 3, 1]],
  ['ร้อยละของผู้รับบริการที่เห็นว่าเจ้าหน้าที่ปฏิบัติงานตามขั้นตอนและระยะเวลาที่กำหนดอย่างเท่าเทียมกัน', [5, 3, 2], [4, 3, 2], [6, 3, 2]],
  ['สำนักปลัด', [1, 1, 1], [1, 1, 1], [1, 1, 1]],
];
type Counts = readonly [number, number, number];

describe('the lines of a text that a spreadsheet program laid out', () => {
  for (const [text, size16, size14, bold16] of LAID_OUT) {
    it(`are never estimated fewer, and at most one more: ${text.slice(0, 40).replace('\n', ' ')}`, () => {
      for (const [counts, size, bold] of [
        [size16, 16, false],
        [size14, 14, false],
        [bold16, 16, true],
      ] as const) {
        [18, 34, 62].forEach((width, at) => {
          const laidOut = counts[at] ?? NaN;
          const estimated = linesOf(text, width, size, bold);
          assert.ok(
            estimated === laidOut || estimated === laidOut + 1,
            `${String(estimated)} for ${String(laidOut)} lines at width ${String(width)}, size ${String(size)}`,
          );
        });
      }
    });
  }
});

describe('the height of a row', () => {
  const cell = (text: string, size = 16) => ({ text, widthChars: WIDTH, size, bold: false });

  it('is a line and its padding, in steps of 0.75 points', () => {
    // 16 · 1.65 + 1.5 = 27.9; 14 · 1.65 + 1.5 = 24.6
    assert.equal(rowHeight([cell('ก')]), 28.5);
    assert.equal(rowHeight([cell('ก', 14)]), 24.75);
  });

  it('is that of the highest cell', () => {
    // 3 · 26.4 + 1.5 = 80.7
    assert.equal(rowHeight([cell('ก'), cell('ก\nข\nค'), cell('ก\nข', 14)]), 81);
  });

  it('is 24 points without text cells, and never less', () => {
    assert.equal(rowHeight([]), 24);
    assert.equal(rowHeight([cell('ก', 8)]), 24);
  });

  it("ends at Excel's limit", () => {
    // 15 · 26.4 + 1.5 = 397.5; 16 lines would be 423.9
    assert.equal(rowHeight([cell(Array(15).fill('ก').join('\n'))]), 397.5);
    assert.equal(rowHeight([cell(Array(16).fill('ก').join('\n'))]), TALLEST_ROW);
    assert.equal(TALLEST_ROW, 409);
  });
});
