import assert from 'node:assert/strict';
import type { SheetGrid } from '../../../src/core/grid';
import { agencyId } from '../../../src/core/plan/catalogue/agency-id';
import { CATALOGUE } from '../../../src/core/plan/catalogue/catalogue';
import { type Catalogue, type CatalogueMeasure, PROGRAM_CATALOGUE } from '../../../src/core/plan/catalogue/in-use';
import { report, study } from '../../../src/core/prongsai';
import { targetOf } from '../../../src/core/report/target';
import { NO_DECISIONS } from '../../../src/core/decisions';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import type { SheetSpec, WorkbookSpec } from '../../../src/core/sheet';
import { sampleWorkbook } from '../../fixtures/sample';
import { SHEET, beside, typingAt, untouched } from '../plan/catalogue-sheets';
import { AGENCY, WORDS, reportOf, rowsOf, sheetNamed, shown } from './reports';

const SPEC = reportOf(sampleWorkbook());
const OF_SAMPLE = sheetNamed(SPEC, SHEET);

/** The report of the sample with another catalogue. */
function written(catalogue: Partial<Catalogue>, settings: Partial<Settings> = {}): SheetSpec {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  const result = { ...study(sampleWorkbook(), all), catalogue: { ...PROGRAM_CATALOGUE, ...catalogue } };
  return sheetNamed(report(result, all, WORDS), SHEET);
}

const OWN: CatalogueMeasure = {
  id: agencyId(1, 'วันเปิดแฟ้ม'),
  issue: 1,
  answers: ['i2', 'o27'],
  name: 'วันเปิดแฟ้ม',
  steps: ['นัดวันภายใน 7 วัน', 'เปิดแฟ้ม'],
  from: 12,
  months: 1,
  owner: { unit: 'กองช่าง' },
  needsBudget: true,
  indicator: '',
  target: '2 ครั้ง',
  evidence: '',
  followUp: '=1+1',
};

const OWN_ROW = [
  1,
  'i๒, o๒๗',
  'วันเปิดแฟ้ม',
  '๑) นัดวันภายใน ๗ วัน\n๒) เปิดแฟ้ม',
  'ก.ย.',
  1,
  'กองช่าง',
  'ใช่',
  '',
  '๒ ครั้ง',
  '',
  '=๑+๑',
  OWN.id,
];

const rowOf = (sheet: SheetSpec, key: string) => shown(sheet).find((row) => row[12] === key);

describe('the catalogue sheet', () => {
  it('says what it is for, and then measure by measure what the catalogue has', () => {
    assert.deepEqual(rowsOf(OF_SAMPLE, 1, 7), [
      ['คลังมาตรการส่งเสริมคุณธรรมและความโปร่งใส', ...Array<string>(11).fill(''), 'catalogue.1'],
      [AGENCY],
      ['มาตรการทั้งหมดที่ใช้เลือกลงแผน ทั้งของโปร่งใสและของหน่วยงาน แก้ได้ทุกช่อง มาตรการของหน่วยงานที่รองรับข้อใดจะได้รับเลือกก่อนสำหรับข้อนั้น'],
      [
        'มาตรการที่ไม่ใช้ ให้ลบทั้งแถว มาตรการใหม่ ให้พิมพ์ต่อท้ายตาราง โดยระบุประเด็น ชื่อมาตรการ และขั้นตอนเป็นอย่างน้อย และเว้นช่อง “รหัส” ว่างไว้',
      ],
      ['สิ่งที่แก้ไว้มีผลเมื่ออ่านหรือสร้างแผ่นงานครั้งถัดไป หากคัดลอกแผ่นงานนี้ไปไว้ในสมุดงานของปีถัดไป มาตรการของหน่วยงานจะตามไปด้วย'],
      [
        'ประเด็น',
        'ข้อที่รองรับ\n(ปี ๒๕๖๘)',
        'มาตรการ',
        'ขั้นตอน',
        'เดือนที่เริ่ม',
        'จำนวนเดือน',
        'ผู้รับผิดชอบ',
        'ใช้\nงบประมาณ',
        'ตัวชี้วัด',
        'ค่าเป้าหมาย',
        'หลักฐาน',
        'การกำกับติดตาม',
        'รหัส',
      ],
      [
        1,
        'i๑',
        'กำหนดเวลามาตรฐานของแต่ละขั้นตอนและใช้ใบกำกับเรื่องติดตามงาน',
        '๑) คัดเลือกงานที่มีปริมาณมากหรือเคยล่าช้าของแต่ละส่วนงาน\n' +
          '๒) ประชุมผู้ปฏิบัติเพื่อกำหนดจำนวนวันทำการของแต่ละขั้นตอนให้สอดคล้องกับการปฏิบัติจริง\n' +
          '๓) เสนอหัวหน้าหน่วยงานเห็นชอบเวลามาตรฐาน และแจ้งเวียนให้เจ้าหน้าที่ทุกคนถือปฏิบัติ\n' +
          '๔) แนบใบกำกับเรื่องไปกับแฟ้มงาน โดยให้ผู้ปฏิบัติลงวันที่รับและวันที่ส่งต่อทุกขั้นตอน\n' +
          '๕) รวบรวมใบกำกับเรื่องที่เสร็จแล้วทุกเดือน เพื่อหาขั้นตอนที่ใช้เวลาเกินมาตรฐาน\n' +
          '๖) แก้ไขสาเหตุของความล่าช้าร่วมกับผู้ปฏิบัติในขั้นตอนนั้น หรือเสนอปรับเวลาให้เหมาะสม',
        'ต.ค.',
        12,
        'ทุกส่วนงาน',
        'ไม่ใช่',
        'ร้อยละของเรื่องที่ดำเนินการครบทุกขั้นตอนภายในเวลามาตรฐาน',
        'ไม่น้อยกว่าร้อยละ ๘๕',
        'ตารางเวลามาตรฐานที่เห็นชอบแล้ว หนังสือแจ้งเวียน และใบกำกับเรื่องที่ลงวันที่ครบถ้วน',
        'หัวหน้าส่วนงานรายงานจำนวนเรื่องที่เกินเวลามาตรฐานและสาเหตุในที่ประชุมประจำเดือนของหน่วยงาน',
        'standard-days-and-routing-slip',
      ],
    ]);
    assert.deepEqual(rowOf(OF_SAMPLE, 'document-status-tracking')?.slice(0, 3), [
      1,
      'ทั่วไป',
      'โครงการจัดให้มีทะเบียนรับ–ส่งหนังสือทางอิเล็กทรอนิกส์ที่ตรวจสอบสถานะเรื่องได้',
    ]);
    assert.deepEqual(rowOf(OF_SAMPLE, 'document-status-tracking')?.slice(4, 8), [
      'ธ.ค.',
      9,
      'งานเทคโนโลยีสารสนเทศ',
      'ใช่',
    ]);
  });

  it('has every measure of the program, in its order, which is that of the issues', () => {
    assert.deepEqual(
      rowsOf(OF_SAMPLE, 7, 999).map((row) => row[12]),
      CATALOGUE.map(({ id }) => id),
    );
  });

  it('has the agency’s own behind the program’s of the issue, and in plain text whatever it begins with', () => {
    const sheet = written({ measures: [...CATALOGUE, OWN] });
    const issues = rowsOf(sheet, 7, 999).map(([issue]) => issue);
    assert.deepEqual(rowsOf(sheet, 7 + issues.lastIndexOf(1), 7 + issues.lastIndexOf(1)), [OWN_ROW]);
    assert.ok(sheet.rows.every(({ cells }) => cells.every(({ content }) => content.kind !== 'formula')));
  });

  it('names the items of the year of the results, and the year of those that its list lacks', () => {
    const answersOf = (resultYear: number, measure: Partial<CatalogueMeasure> = {}) => {
      const sheet = written({ measures: [{ ...OWN, ...measure }] }, { resultYear, digits: 'arabic' });
      return [rowsOf(sheet, 6, 6)[0]?.[1], rowOf(sheet, OWN.id)?.[1]];
    };
    assert.deepEqual(answersOf(2568), ['ข้อที่รองรับ\n(ปี 2568)', 'i2, o27']);
    assert.deepEqual(answersOf(2569), ['ข้อที่รองรับ\n(ปี 2569)', 'i2, o25']);
    assert.deepEqual(answersOf(2566), ['ข้อที่รองรับ\n(ปี 2566)', 'i2 (2568), o42']);
    const elsewhere = [{ code: 'i20', year: 2566 }] as const;
    assert.deepEqual(answersOf(2566, { answers: [], elsewhere })[1], 'i20');
    assert.deepEqual(answersOf(2568, { elsewhere })[1], 'i2, o27, i20 (2566)');
  });

  it('keeps what could not be read as it was typed, and rows of which no measure could be made at the end', () => {
    const sheet = written({
      measures: [OWN],
      typed: new Map([[OWN.id, { from: 'ปลายปี 69', answers: 'i2, o27, ข้อ 99' }]]),
      unread: [{ cells: { issue: '๔', steps: 'ตรวจนับ 2 ครั้ง', key: '' }, remarks: ['', 'ถามกองช่าง'] }],
      remarks: { headings: ['หมายเหตุ', ''], of: new Map([[OWN.id, ['ทำแล้ว', '']]]) },
    });
    const row = [...OWN_ROW];
    row[1] = 'i2, o27, ข้อ 99';
    row[4] = 'ปลายปี 69';
    assert.equal(rowsOf(sheet, 6, 6)[0]?.[13], 'หมายเหตุ');
    assert.deepEqual(rowsOf(sheet, 7, 999), [
      [...row, 'ทำแล้ว'],
      ['๔', '', '', 'ตรวจนับ 2 ครั้ง', ...Array<string>(10).fill(''), 'ถามกองช่าง'],
    ]);
    assert.equal(sheet.columns.length, 15);
  });

  it('lets a measure that is too tall for a row go on in the next, under its key', () => {
    const steps = Array.from({ length: 40 }, (_, index) => `ขั้นที่ ${String(index + 1)}`);
    const evidence = Array.from({ length: 300 }, (_, index) => `หลักฐาน${String(index)}`).join(' ');
    const sheet = written({ measures: [{ ...OWN, steps, evidence }] }, { digits: 'arabic' });
    const [first = [], ...others] = rowsOf(sheet, 7, 999);
    assert.ok(others.length > 1 && others.every((row) => row[2] === '(ต่อ)' && row[12] === OWN.id));
    assert.deepEqual([first[2], first[4], first[5]], [OWN.name, 'ก.ย.', 1]);
    const whole = (column: number, between: string) =>
      [first, ...others]
        .map((row) => row[column])
        .filter(Boolean)
        .join(between);
    assert.equal(whole(3, '\n'), steps.map((step, index) => `${String(index + 1)}) ${step}`).join('\n'));
    assert.equal(whole(10, ' '), evidence);
    assert.ok(sheet.rows.every(({ height }) => height < 409));
  });

  it('prints landscape without its keys, its headings on every page', () => {
    const { page, freeze, rows } = OF_SAMPLE;
    assert.deepEqual(
      [page.orientation, page.titleRows, page.printArea, freeze],
      ['landscape', { from: 5, to: 5 }, { top: 0, left: 0, bottom: 107, right: 11 }, { rows: 6, columns: 0 }],
    );
    assert.equal(rows.length, 108);
  });

  it('leaves all cells of its measures open', () => {
    const locked = OF_SAMPLE.rows
      .slice(6)
      .flatMap(({ row, cells }) => cells.filter(({ column }) => column < 12).map((cell) => ({ row, ...cell })))
      .filter(({ style }) => SPEC.styles[style]?.locked !== false);
    assert.deepEqual(locked, []);
  });

  it('offers months, roles and yes or no from lists of the settings, also below the last measure', () => {
    assert.deepEqual(
      OF_SAMPLE.lists.map(({ area, source, error }) => [
        area.left,
        area.top,
        area.bottom,
        valuesIn(SPEC, source),
        error,
      ]),
      [
        [
          4,
          6,
          307,
          ['ต.ค.', 'พ.ย.', 'ธ.ค.', 'ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.'],
          'โปรดเลือกจากรายการ',
        ],
        [6, 6, 307, Object.values(WORDS.settings.roles), null],
        [7, 6, 307, ['ใช่', 'ไม่ใช่'], 'โปรดเลือกจากรายการ'],
      ],
    );
    assert.deepEqual(
      OF_SAMPLE.numbers.map(({ area, minimum, maximum }) => [area.left, area.top, area.bottom, minimum, maximum]),
      [
        [0, 6, 307, 1, 7],
        [5, 6, 307, 1, 12],
      ],
    );
  });

  it('is not made where it is not wanted', () => {
    const target = { ...targetOf(sampleWorkbook(), 'beside', NO_DECISIONS), without: ['catalogue'] as const };
    const { sheets } = report(study(sampleWorkbook(), DEFAULT_SETTINGS), DEFAULT_SETTINGS, WORDS, target);
    assert.ok(sheets.every(({ key }) => key !== 'catalogue'));
  });

  it('is made although it is not wanted where it holds what nothing else keeps', () => {
    const isMade = (sheet: SheetGrid) => {
      const grid = beside(sheet);
      const target = { ...targetOf(grid, 'in-place', NO_DECISIONS), without: ['catalogue'] as const };
      const { sheets } = report(study(grid, DEFAULT_SETTINGS), DEFAULT_SETTINGS, WORDS, target);
      return sheets.some(({ key }) => key === 'catalogue');
    };
    assert.equal(isMade(untouched()), false);
    assert.equal(isMade(typingAt(untouched(), 'named-substitutes', { owner: 'กองช่าง' })), false);
    assert.equal(isMade(typingAt(untouched(), 'named-substitutes', { from: 'ต้นปี' })), true);
  });
});

describe('findings about a catalogue sheet', () => {
  const odd = typingAt(untouched(), 'named-substitutes', { from: 'ต้นปี' });
  const linkIn = (place: 'in-place' | 'beside') => {
    const grid = beside({ ...odd, rows: odd.rows.map((one) => (one.row > 6 ? { ...one, row: one.row + 3 } : one)) });
    const spec = report(study(grid, DEFAULT_SETTINGS), DEFAULT_SETTINGS, WORDS, targetOf(grid, place, NO_DECISIONS));
    const { name } = spec.sheets.find(({ key }) => key === 'findings') ?? assert.fail();
    return shown(sheetNamed(spec, name)).find((row) => String(row[2]).includes('ผู้ปฏิบัติงานแทน'))?.[1];
  };

  it('lead to the cell where it was read, or where it is once the sheet is filled anew', () => {
    assert.equal(linkIn('beside'), `[${SHEET}!E11 source ${SHEET}!E11]`);
    assert.equal(linkIn('in-place'), `[${SHEET}!E8 made ${SHEET}!E8]`);
  });
});

/** The texts in a range like "'ตั้งค่า'!$B$72:$B$83". */
function valuesIn(spec: WorkbookSpec, range: string): unknown[] {
  const [, name = '', column, from, to] = /^'(.+)'!\$([A-Z])\$(\d+):\$[A-Z]\$(\d+)$/.exec(range) ?? [];
  const at = (column ?? 'A').charCodeAt(0) - 65;
  return rowsOf(sheetNamed(spec, name), Number(from), Number(to)).map((row) => row[at]);
}
