import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SheetGrid, WorkbookGrid } from '../../../src/core/grid';
import { toDecimal } from '../../../src/core/hundredths';
import { type Result, study } from '../../../src/core/prongsai';
import { NEW_WORKBOOK } from '../../../src/core/report/target';
import { buildReport } from '../../../src/core/report/report';
import { buildTemplate } from '../../../src/core/report/template';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { SCHEME_2568 } from '../../../src/core/scheme/scheme-2568';
import { schemeOfYear } from '../../../src/core/scheme/schemes';
import { readWorkbook } from '../../../src/hosts/file/read/read-workbook';
import { writeWorkbook } from '../../../src/hosts/file/write/write-workbook';
import { type Row, sheetOf, workbookOf } from '../../fixtures/grids';
import { recalculate } from '../../fixtures/ironcalc';
import { gridOf, typedOver, withoutRows } from '../../fixtures/made-sheets';
import { sampleWorkbook } from '../../fixtures/sample';
import { AGENCY, WORDS, reportOf, resultAndReport, rowsOf, sheetNamed, shown } from './reports';

const NAME = 'เกณฑ์ ITA';
const SAMPLE = sampleWorkbook();

/** The sheet as it is made for the sample: year in D10, weights from D11, o1 in row 65, three spare rows from 93. */
function made(grid: WorkbookGrid = SAMPLE, settings: Partial<Settings> = {}): SheetGrid {
  return gridOf(sheetNamed(reportOf(grid, settings), NAME));
}

function withSheets({ sheets }: WorkbookGrid, ...more: readonly SheetGrid[]): WorkbookGrid {
  return { sheets: [...sheets, ...more] };
}

/** One list of all items of 2568, with these scores and 90 for the others. */
function flatList(scores: Readonly<Record<string, number>>): WorkbookGrid {
  return workbookOf(
    sheetOf('ผล', [
      ['ข้อ', 'รายการ', 'คะแนน 2568'],
      ...SCHEME_2568.items.map(({ code, title }): Row => [code, title, scores[code] ?? 90]),
    ]),
  );
}

const averages = ({ assessment }: Result) =>
  assessment.issues.map(({ number, average }) => [number, average && toDecimal(average)]);

describe('the sheet of the scheme', () => {
  it('has the year’s facts, issues, indicators and items, each row with its key', () => {
    const rows = shown(sheetNamed(reportOf(SAMPLE), NAME));
    assert.deepEqual(rows.slice(0, 2), [['เกณฑ์การประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๘'], [AGENCY]]);
    assert.deepEqual(rows.slice(8, 15), [
      ['รายการ', '', '', 'ค่า', 'คำอธิบาย', '', 'รหัส (ห้ามลบ)'],
      ['ปีของผลการประเมิน', '', '', 2568, 'ปีงบประมาณ พ.ศ.', '', 'year'],
      ['น้ำหนักของ IIT', '', '', 30, 'ร้อยละ รวมกันต้องได้ ๑๐๐', '', 'weight.IIT'],
      ['น้ำหนักของ EIT', '', '', 30, 'ร้อยละ', '', 'weight.EIT'],
      ['น้ำหนักของ OIT', '', '', 40, 'ร้อยละ', '', 'weight.OIT'],
      ['ข้อมาตรการ', '', '', 'o๒๗', 'ข้อที่ให้เผยแพร่มาตรการ', '', 'measureItem'],
      ['ข้อรายงานผล', '', '', 'o๒๘', 'ข้อที่ให้รายงานผลมาตรการ', '', 'reportItem'],
    ]);
    assert.deepEqual(rows[21], [4, 'กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ', '', '', '', '', 'issue.4']);
    assert.deepEqual(rows[33], [6, 'EIT', '', 'คุณภาพการดำเนินงาน', '', 'ยังไม่ยืนยัน', 'indicator.6']);
    assert.deepEqual(rows[39], ['รหัส', 'ตัวชี้วัด', 'ประเด็น', 'ข้อความ', 'ทิศทาง', 'การยืนยัน', 'items']);
    assert.deepEqual(rows[64], ['o๑', 9, 3, 'โครงสร้างและอำนาจหน้าที่', 'เชิงบวก', 'ยืนยันแล้ว', 'item']);
    const spare = ['', '', '', '', '', '', 'item'];
    assert.deepEqual(rows.slice(92), [spare, spare, spare]);
  });

  it('prints without keys and choices, and offers those that stand beside the issues', () => {
    const sheet = sheetNamed(reportOf(SAMPLE), NAME);
    assert.deepEqual(sheet.page.printArea, { top: 0, left: 0, bottom: 94, right: 5 });
    assert.deepEqual(
      rowsOf(sheet, 19, 21).map((row) => row.slice(7)),
      [
        ['IIT', 'เชิงบวก', 'ยืนยันแล้ว'],
        ['EIT', 'เชิงลบ', 'อนุมาน'],
        ['OIT', '', 'ยังไม่ยืนยัน'],
      ],
    );
    assert.deepEqual(
      sheet.lists.map(({ area, source }) => [area.top + 1, area.bottom + 1, area.left, source]),
      [
        [29, 38, 1, "'เกณฑ์ ITA'!$H$19:$H$21"],
        [41, 95, 4, "'เกณฑ์ ITA'!$I$19:$I$20"],
        [29, 38, 5, "'เกณฑ์ ITA'!$J$19:$J$21"],
        [41, 95, 5, "'เกณฑ์ ITA'!$J$19:$J$21"],
      ],
    );
    assert.deepEqual(
      sheet.numbers.map(({ area, minimum, maximum }) => [area.top + 1, area.bottom + 1, area.left, minimum, maximum]),
      [
        [10, 10, 3, 2562, 2599],
        [11, 13, 3, 0, 100],
        [41, 95, 1, 1, 10],
        [41, 95, 2, 1, 7],
      ],
    );
  });

  it('may be left out, and the weights are figures then', () => {
    const result = study(SAMPLE, DEFAULT_SETTINGS);
    const target = { ...NEW_WORKBOOK, without: ['scheme' as const] };
    const spec = buildReport({ ...result, settings: DEFAULT_SETTINGS, target }, WORDS);
    assert.equal(
      spec.sheets.some(({ key }) => key === 'scheme'),
      false,
    );
    assert.deepEqual(rowsOf(sheetNamed(spec, 'สรุปผล ITA'), 8, 8)[0]?.[2], 30);
  });
});

describe('an untouched sheet of the scheme', () => {
  it('changes nothing in the sample’s result', () => {
    for (const digits of ['thai', 'arabic'] as const) {
      assert.deepEqual(
        study(withSheets(SAMPLE, made(SAMPLE, { digits })), DEFAULT_SETTINGS),
        study(SAMPLE, DEFAULT_SETTINGS),
      );
    }
  });

  it('of another year than the results says nothing', () => {
    const sheet = made(SAMPLE, { resultYear: 2566 });
    assert.deepEqual(study(withSheets(SAMPLE, sheet), DEFAULT_SETTINGS), study(SAMPLE, DEFAULT_SETTINGS));
  });
});

describe('what an officer corrects on the sheet of the scheme is in force', () => {
  it('a title: in what is assessed, analysed and planned', () => {
    const title = 'มีการยืมรถจักรยานยนต์ของหน่วยงานโดยไม่มีใบยืม มากน้อยเพียงใด';
    // i10 stands in row 50 and is the sample's weakest item
    const { result, spec } = resultAndReport(withSheets(SAMPLE, typedOver(made(), { D50: title })));
    const item = result.assessment.issues.flatMap(({ items }) => items).find(({ code }) => code === 'i10');
    assert.equal(item?.title, title);
    const [measure] = result.plan.issues[3]?.measures ?? [];
    assert.equal(measure?.name, 'มาตรการยกระดับผลการประเมินข้อ i10 เรื่อง “มีการยืมรถจักรยานยนต์ของหน่วยงานโดยไม่มีใบยืม”');
    const words = shown(sheetNamed(spec, 'บทวิเคราะห์ ๔')).flat().map(String).join('\n');
    assert.ok(words.includes(title));
    // the general sentence, not that on borrowing in general
    assert.ok(words.includes('เรื่อง “มีการยืมรถจักรยานยนต์ของหน่วยงานโดยไม่มีใบยืม”'), words);
  });

  it('the issue of an item: a flat list is distributed by it', () => {
    const list = flatList({ i10: 70, i11: 80, i12: 90, e1: 100 });
    const before = study(list, DEFAULT_SETTINGS);
    // issue 4 has i10, i11, i12: 240 / 3; issue 2 ten items of which e1 has 100: (9 × 90 + 100) / 10
    assert.deepEqual(averages(before), [
      [1, '90.00'],
      [2, '91.00'],
      [3, '90.00'],
      [4, '80.00'],
      [5, '90.00'],
      [6, '90.00'],
      [7, '90.00'],
    ]);
    const sheet = typedOver(made(list), { C50: 2, C56: 4 });
    const { result, spec } = resultAndReport(withSheets(list, sheet));
    // now 80, 90 and 100 are in issue 4; nine of 90 and 70 in issue 2
    assert.deepEqual(averages(result), [
      [1, '90.00'],
      [2, '88.00'],
      [3, '90.00'],
      [4, '90.00'],
      [5, '90.00'],
      [6, '90.00'],
      [7, '90.00'],
    ]);
    assert.deepEqual(result.findings, before.findings);
    assert.deepEqual(recalculate(spec).differences, []);
  });

  it('the issue of an item where only our own sheets are left', () => {
    const list = flatList({ i10: 70, i11: 80, i12: 90, e1: 100 });
    const ours = reportOf(list).sheets.map(gridOf);
    const sheets = ours.map((sheet) => (sheet.made === 'scheme' ? typedOver(sheet, { C50: 2, C56: 4 }) : sheet));
    const { result, spec } = resultAndReport({ sheets });
    const of = (number: number) => averages(result).find(([one]) => one === number)?.[1];
    assert.deepEqual([of(2), of(4)], ['88.00', '90.00']);
    const again = study({ sheets: spec.sheets.map(gridOf) }, DEFAULT_SETTINGS);
    assert.deepEqual(averages(again), averages(result));
  });

  it('the title of an issue: the plan of an earlier year is read by it, and by the known one', () => {
    const corrected = 'ระบบยืมและคืนครุภัณฑ์ของสำนักงาน';
    const sheet = typedOver(made(), { B22: corrected });
    const earlier = (heading: string) =>
      sheetOf('แผนปีก่อน', [
        ['มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปีงบประมาณ พ.ศ. 2568'],
        [heading],
        ['ลำดับ', 'มาตรการ', 'ขั้นตอน', 'ระยะเวลา', 'ผู้รับผิดชอบ'],
        ['1', 'ติดป้ายเลขทุกชิ้น', '1) พิมพ์ป้าย\n2) ติดป้าย', 'เม.ย. 2568 - มิ.ย. 2568', 'กองคลัง'],
      ]);
    const studied = (heading: string, scheme: readonly SheetGrid[]) => {
      const { comparison, findings } = study(withSheets(SAMPLE, earlier(heading), ...scheme), DEFAULT_SETTINGS);
      const [measure] = comparison?.earlier.measures ?? [];
      const titles = findings.filter(({ code }) => code === 'issue-title' || code === 'measure-issue');
      return [measure?.issue, measure?.guessed ?? false, titles.map(({ facts }) => facts)];
    };
    assert.deepEqual(studied(corrected, [sheet]), [4, false, []]);
    assert.deepEqual(studied('กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ', [sheet]), [4, false, []]);
    // unknown without the sheet
    assert.equal(studied(corrected, [])[0] === 4 && !studied(corrected, [])[1], false);
    assert.deepEqual(studied('ประเด็นที่ 4 ระบบยืมครุภัณฑ์', [sheet])[2], [
      { issue: 4, written: 'ระบบยืมครุภัณฑ์', expected: corrected },
    ]);
  });

  it('weights: the total and the formulas of the summary follow', () => {
    const sheet = typedOver(made(), { D11: 25, D12: 25, D13: 50 });
    const { result, spec } = resultAndReport(withSheets(SAMPLE, sheet));
    // (1400.63 / 15 + 858.05 / 9) × 0.25 + 100 × 0.5 = 97.17856
    assert.equal(result.assessment.total, 9718);
    const summary = sheetNamed(spec, 'สรุปผล ITA');
    assert.deepEqual(
      [8, 13, 16].map((row) => rowsOf(summary, row, row)[0]?.slice(2, 5)),
      [
        [
          "='เกณฑ์ ITA'!$D$11 → 25",
          '=IF(COUNT(J8:J12)<5,"–",AVERAGE(J8:J12)) → 93.375333333',
          '=IF(ISNUMBER(D8),C8/100*D8,"–") → 23.343833333',
        ],
        [
          "='เกณฑ์ ITA'!$D$12 → 25",
          '=IF(COUNT(J13:J15)<3,"–",AVERAGE(J13:J15)) → 95.338888889',
          '=IF(ISNUMBER(D13),C13/100*D13,"–") → 23.834722222',
        ],
        [
          "='เกณฑ์ ITA'!$D$13 → 50",
          '=IF(COUNT(J16:J17)<2,"–",AVERAGE(J16:J17)) → 100',
          '=IF(ISNUMBER(D16),C16/100*D16,"–") → 50',
        ],
      ],
    );
    assert.deepEqual(recalculate(spec).differences, []);
  });

  it('weights that do not add up: the known ones are used and the summary does not follow the sheet', () => {
    const sheet = typedOver(made(), { D11: 40 });
    const { result, spec } = resultAndReport(withSheets(SAMPLE, sheet));
    assert.equal(result.assessment.total, 9661);
    assert.equal(rowsOf(sheetNamed(spec, 'สรุปผล ITA'), 8, 8)[0]?.[2], 30);
    assert.deepEqual(sheetNamed(spec, NAME).rows[10]?.cells[3]?.content, { kind: 'number', value: 40 });
    assert.deepEqual(recalculate(spec).differences, []);
  });

  it('an instrument that does not count: the total does without it', () => {
    // without EIT, rows 56 to 64: 1400.63 / 15 × 0.4 + 100 × 0.6 = 97.350133
    const sheet = withoutRows(typedOver(made(), { D11: 40, D12: 0, D13: 60 }), 56, 64);
    const { result, spec } = resultAndReport(withSheets(SAMPLE, sheet));
    assert.equal(result.assessment.total, 9735);
    assert.deepEqual(recalculate(spec).differences, []);
  });

  it('indicators: an item counts in the one it was put under', () => {
    // i10 (74.55), alone in indicator 4 once i11 and i12 are under 5, and 5 has 97.58, 89.70, 94.55, 90.91, 89.70
    const { result, spec } = resultAndReport(withSheets(SAMPLE, typedOver(made(), { B51: 5, B52: 5 })));
    assert.deepEqual(
      result.assessment.indicators.slice(3, 5).map(({ average }) => average && toDecimal(average)),
      ['74.55', '92.49'],
    );
    assert.deepEqual(recalculate(spec).differences, []);
  });

  it('nothing of a scheme of another year, and that is said', () => {
    const sheet = typedOver(made(), { D10: 2570, D11: 40, D12: 20 });
    const { result, spec } = resultAndReport(withSheets(SAMPLE, sheet));
    const { findings, schemeForm, ...rest } = study(SAMPLE, DEFAULT_SETTINGS);
    const { findings: found, schemeForm: form, ...now } = result;
    assert.deepEqual(now, rest);
    assert.deepEqual(found, [
      ...findings,
      {
        code: 'scheme-other-year',
        severity: 'info',
        place: { sheet: NAME, cell: 'D10' },
        facts: { year: 2570, resultYear: 2568 },
      },
    ]);
    assert.deepEqual([schemeForm, form?.year, form?.weights], [null, 2570, { IIT: 40, EIT: 20, OIT: 40 }]);
    const again = rowsOf(sheetNamed(spec, NAME), 10, 13).map((row) => row[3]);
    assert.deepEqual(again, [2570, 40, 20, 40]);
    assert.deepEqual(recalculate(spec).differences, []);
  });
});

/** A list of items without a year, or with one in its headline. */
function listOf(
  items: readonly (readonly [code: string, title: string, score: number])[],
  ...headline: readonly Row[]
) {
  return workbookOf(sheetOf('คะแนนของเรา', [...headline, ['ข้อ', 'รายการ', 'คะแนน'], ...items]));
}

describe('a scheme that is defined on the sheet', () => {
  it('of 2570 with 30 disclosure items: a list without a year is read by it', () => {
    const base = gridOf(sheetNamed(reportOf(SAMPLE, { resultYear: 2570 }), NAME));
    // 2570 goes by 2569: o26 is the last, in row 90
    const sheet = typedOver(base, {
      A91: 'o๒๗',
      B91: 9,
      C91: 2,
      D91: 'การให้บริการด้วยเทคโนโลยีปัญญาประดิษฐ์',
      A92: 'o28',
      B92: 9,
      C92: 5,
      D92: 'ทะเบียนคุมทรัพย์สินดิจิทัล',
      A93: 'O29',
      B93: 10,
      C93: 7,
      D93: 'การคุ้มครองผู้แจ้งเบาะแส',
      A94: 'o30',
      B94: 10,
      C94: 7,
      D94: 'การเปิดเผยผู้รับประโยชน์ที่แท้จริง',
    });
    const own = [...schemeOfYear(2570).items.map(({ code, title }) => [code, title ?? '', 90] as const)];
    const list = listOf([
      ...own,
      ['o27', 'การให้บริการด้วยเทคโนโลยีปัญญาประดิษฐ์', 80],
      ['o28', 'ทะเบียนคุมทรัพย์สินดิจิทัล', 70],
      ['o29', 'การคุ้มครองผู้แจ้งเบาะแส', 60],
      ['o30', 'การเปิดเผยผู้รับประโยชน์ที่แท้จริง', 100],
    ]);
    const { result, spec } = resultAndReport(withSheets(list, sheet));
    const { assessment } = result;
    assert.deepEqual([assessment.resultYear, assessment.planYear, assessment.unplaced], [2570, 2571, []]);
    assert.deepEqual(
      result.findings.map(({ code }) => code),
      ['agency-missing', 'year-guessed'],
    );
    // indicator 9: o1 to o19 of 90 and 80, 70 (1860 / 21); indicator 10: o20 to o26 of 90 and 60, 100 (790 / 9)
    assert.deepEqual(
      assessment.indicators.slice(8).map(({ average }) => average && toDecimal(average)),
      ['88.57', '87.78'],
    );
    // issue 5: i4, i5, i6, o11, o12 of 90 and o28 of 70
    assert.deepEqual(averages(result)[4], [5, '86.67']);
    assert.deepEqual(recalculate(spec).differences, []);
    const [weak] = assessment.issues[6]?.weaknesses ?? [];
    assert.deepEqual([weak?.code, weak?.title], ['o29', 'การคุ้มครองผู้แจ้งเบาะแส']);
  });

  it('of the vocational colleges: their list is refused without it and read with it', () => {
    const inside = 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในสถานศึกษา';
    const titles = Array.from(
      { length: 35 },
      (_, index) => `ข้อมูลสาธารณะของวิทยาลัยเรื่องที่ ${'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศ'.charAt(index)}`,
    );
    const items = [...titles, inside, `การดำเนินการตาม${inside}`].map(
      (title, index) => [`o${String(index + 1)}`, title, index ? 90 : 53] as const,
    );
    const list = listOf(items, ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568']);
    const refused = study(list, DEFAULT_SETTINGS);
    assert.deepEqual(refused.assessment.issues, []);
    assert.ok(refused.findings.some(({ code }) => code === 'other-scheme'));

    const typed = items.flatMap(([code, title], index) => {
      const row = String(41 + index);
      const cells = [code, index < 20 ? 9 : 10, 1 + (index % 7), title, 'เชิงบวก', 'ยืนยันแล้ว'];
      return cells.map((value, column) => [`${'ABCDEF'.charAt(column)}${row}`, value] as const);
    });
    const empty = withoutRows(made(), 41, 95);
    const weights = { D11: 0, D12: 0, D13: 100, D14: 'o36', D15: 'o37' };
    const { result, spec } = resultAndReport(
      withSheets(list, typedOver(empty, { ...weights, ...Object.fromEntries(typed) })),
    );
    assert.deepEqual(
      result.findings.map(({ code }) => code),
      ['agency-guessed'],
    );
    assert.deepEqual(
      result.assessment.issues.map(({ number, items: own }) => [number, own.length]),
      [
        [1, 6],
        [2, 6],
        [3, 5],
        [4, 5],
        [5, 5],
        [6, 5],
        [7, 5],
      ],
    );
    // ((53 + 19 × 90) / 20 + 90) / 2 = 89.075
    assert.equal(result.assessment.total, 8908);
    assert.deepEqual(recalculate(spec).differences, []);
    // for results of another year it is not theirs
    const elsewhere = study(
      withSheets(list, typedOver(empty, { ...weights, D10: 2570, ...Object.fromEntries(typed) })),
      DEFAULT_SETTINGS,
    );
    assert.deepEqual(elsewhere.assessment.issues, []);
  });
});

describe('the sheet of the scheme, written again', () => {
  const again = (sheet: SheetGrid, settings: Partial<Settings> = {}) =>
    sheetNamed(reportOf(withSheets(SAMPLE, sheet), settings), NAME);

  it('is the same as before, corrected or not, with what cannot be read as it was typed', () => {
    const typed = {
      D11: 40,
      D12: 'สามสิบ',
      D14: 'ข้อแรก',
      B22: 'การดูแลพัสดุ',
      B29: 'XIT',
      A69: 'ห้า',
      B70: 'x',
      C71: 9,
      D72: 'คู่มือ ๒ เล่ม',
      E73: 'กลาง',
      F73: 'แน่',
      A93: 'o๔',
      D93: 'ซ้ำ',
      A94: 'o40',
      B94: 3,
      C94: 7,
      D94: 'ใหม่',
    };
    for (const digits of ['thai', 'arabic'] as const) {
      const first = again(typedOver(made(), typed), { digits });
      const cells = new Map(
        gridOf(first).rows.flatMap(({ row, cells: own }) =>
          own.map(({ column, value }) => [`${'ABCDEF'.charAt(column)}${String(row + 1)}`, value]),
        ),
      );
      const inDigits = digits === 'thai' ? { A93: 'o๔', A94: 'o๔๐' } : { D72: 'คู่มือ 2 เล่ม', A94: 'o40' };
      const expected = Object.entries({ ...typed, ...inDigits });
      assert.deepEqual(
        expected.map(([cell]) => [cell, cells.get(cell)]),
        expected,
      );
      assert.deepEqual(again(gridOf(first), { digits }), first);
    }
  });

  it('holds what was typed where its year cannot be read', () => {
    const first = again(typedOver(made(), { D10: 'ปีหน้า', D69: 'แผนใหม่' }));
    assert.deepEqual([shown(first)[9]?.[3], shown(first)[68]?.[3]], ['ปีหน้า', 'แผนใหม่']);
    assert.deepEqual(again(gridOf(first)), first);
  });

  it('is the same whatever was typed, and nothing throws', () => {
    const column = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G');
    const value = fc.oneof(
      fc.constantFrom(
        '',
        'o5',
        'i๑',
        '๐๒๘',
        'e9',
        'IIT',
        'OIT',
        'เชิงลบ',
        'อนุมาน',
        'item',
        'items',
        'year',
        'weight.EIT',
      ),
      fc.constantFrom(0, 1, 3, 7, 9, 10, 100, 2569, 2570, -1, 0.5, 1e21),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.boolean(),
    );
    const typed = fc.array(fc.tuple(column, fc.integer({ min: 10, max: 97 }), value), { maxLength: 12 });
    const base = made();
    fc.assert(
      fc.property(typed, (cells) => {
        const edits = cells.map(([at, row, what]) => [`${at}${String(row)}`, what === '' ? null : what] as const);
        const first = again(typedOver(base, Object.fromEntries(edits)));
        assert.deepEqual(again(gridOf(first)), first);
      }),
      { numRuns: 40 },
    );
  });

  it('is made even where it was left out, when it has been corrected', () => {
    const result = study(withSheets(SAMPLE, typedOver(made(), { D69: 'แผนใหม่' })), DEFAULT_SETTINGS);
    const target = { ...NEW_WORKBOOK, without: ['scheme' as const] };
    const spec = buildReport({ ...result, settings: DEFAULT_SETTINGS, target }, WORDS);
    assert.equal(shown(sheetNamed(spec, NAME))[68]?.[3], 'แผนใหม่');
  });
});

describe('an empty form by a corrected scheme', () => {
  // i10 in row 50; i1 in row 41
  const title = 'มีการยืมรถจักรยานยนต์ของหน่วยงานโดยไม่มีใบยืม มากน้อยเพียงใด';
  const workbook = withSheets(SAMPLE, withoutRows(typedOver(made(), { D50: title, C50: 2 }), 41, 41));
  const form = (inside: boolean, settings = DEFAULT_SETTINGS) => buildTemplate(settings, WORDS, { workbook, inside });

  it('asks for its items, under its issues', () => {
    const { spec, items, year, findings } = form(true);
    assert.deepEqual([items, year, findings], [51, 2568, []]);
    assert.deepEqual(
      spec.sheets.map(({ name }) => name),
      ['แบบกรอกคะแนน', 'ตั้งค่า'],
    );
    const rows = shown(sheetNamed(spec, 'แบบกรอกคะแนน'));
    const issueOf = (code: string) => {
      const at = rows.findIndex(([, cell]) => cell === code);
      return rows
        .slice(0, at)
        .filter(([first]) => String(first).startsWith('('))
        .at(-1)?.[0];
    };
    assert.ok(rows.every(([, cell]) => cell !== 'i๑'));
    assert.equal(issueOf('i๑๐'), '(๒) การให้บริการและระบบ E-Service');
    assert.ok(rows.some(([instrument, code, item]) => instrument === 'IIT' && code === 'i๑๐' && item === title));
  });

  it('takes the scheme along into a file of its own, and is read by it there', () => {
    const { spec } = form(false);
    const { sheets } = readWorkbook(writeWorkbook(spec, { sourceFile: null }), 'form.xlsx');
    assert.deepEqual(
      sheets.map(({ name, made: key }) => [name, key]),
      [
        ['แบบกรอกคะแนน', null],
        ['เกณฑ์ ITA', 'scheme'],
        ['ตั้งค่า', 'settings'],
      ],
    );
    const filled = sheets.map((sheet) => (sheet.made === null ? withScores(sheet, 90) : sheet));
    const { assessment, findings } = study({ sheets: filled }, DEFAULT_SETTINGS);
    assert.deepEqual(
      assessment.issues.map(({ items }) => items.length),
      [6, 11, 7, 2, 5, 6, 14],
    );
    assert.equal(assessment.total && toDecimal(assessment.total), '90.00');
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['agency-missing'],
    );
  });

  it('takes no scheme along that is not that of its year', () => {
    const settings = { ...DEFAULT_SETTINGS, resultYear: 2566 };
    assert.deepEqual(
      form(false, settings).spec.sheets.map(({ name }) => name),
      ['แบบกรอกคะแนน', 'ตั้งค่า'],
    );
  });

  it('leaves their names to the sheets of the workbook that it is put into, and is a set of its own', () => {
    const ours = reportOf(SAMPLE).sheets.map(gridOf);
    const before = { ...sheetOf('แบบกรอกคะแนน', [['ของเดิม']]) };
    const basis = { workbook: { sheets: [...ours, before] }, inside: true };
    const { spec } = buildTemplate(DEFAULT_SETTINGS, WORDS, basis);
    assert.deepEqual(
      spec.sheets.map(({ name }) => name),
      ['แบบกรอกคะแนน (2)', 'ตั้งค่า (2)'],
    );
    assert.deepEqual(
      spec.names.filter(({ hidden }) => hidden).map(({ name, refersTo }) => [name, refersTo]),
      [['prongsai.settings.s2', "'ตั้งค่า (2)'!$A$1"]],
    );
  });

  it('comes with what the sheet says wrongly', () => {
    const wrong = withSheets(SAMPLE, typedOver(made(), { D11: 'สามสิบ' }));
    const { findings } = buildTemplate(DEFAULT_SETTINGS, WORDS, { workbook: wrong, inside: false });
    assert.deepEqual(
      findings.map(({ code, place }) => [code, place?.cell]),
      [['scheme-cell-unreadable', 'D11']],
    );
  });

  it('is of the year of the scheme, corrected or not', () => {
    const of = (typed: Parameters<typeof typedOver>[1]) => {
      const workbook = withSheets(SAMPLE, typedOver(made(), typed));
      const { year, items, spec } = buildTemplate(DEFAULT_SETTINGS, WORDS, { workbook, inside: false });
      return [year, items, spec.sheets.length];
    };
    assert.deepEqual(of({}), [2568, 52, 2]);
    assert.deepEqual(of({ D10: 2570 }), [2570, 52, 3]);
    const only = workbookOf(made(SAMPLE, { resultYear: 2566, planYear: 2567 }));
    const { year, items } = buildTemplate(DEFAULT_SETTINGS, WORDS, { workbook: only, inside: false });
    assert.deepEqual([year, items], [2566, schemeOfYear(2566).items.length]);
  });

  it('is of the year that it is asked for, with what is known of it', () => {
    const { items, year } = form(true, { ...DEFAULT_SETTINGS, resultYear: 2566 });
    assert.deepEqual([items, year], [schemeOfYear(2566).items.length, 2566]);
  });
});

/** With a score beside each code. */
function withScores(sheet: SheetGrid, score: number): SheetGrid {
  const SCORE = 3;
  return {
    ...sheet,
    rows: sheet.rows.map((row) => {
      if (!row.cells.some(({ column, value }) => column === 1 && /^[ieo]/.test(String(value)))) return row;
      const others = row.cells.filter(({ column }) => column !== SCORE);
      return {
        ...row,
        cells: [...others, { column: SCORE, value: score, format: 'General' }].sort((a, b) => a.column - b.column),
      };
    }),
  };
}
