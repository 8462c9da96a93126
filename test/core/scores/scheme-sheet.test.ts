import assert from 'node:assert/strict';
import type { CellValue, SheetGrid } from '../../../src/core/grid';
import { KNOWN_YEARS, schemeOfYear } from '../../../src/core/scheme/schemes';
import { readSchemeSheet } from '../../../src/core/scores/scheme-sheet';
import { gridOf, typedOver, withoutRows } from '../../fixtures/made-sheets';
import { TWO_ITEMS, reportOf, sheetNamed } from '../report/reports';

const SHEET = 'เกณฑ์ ITA';
/** Of 2568: year in D10, weights in D11 to D13, codes in D14 and D15; i1 in row 41, e1 in 56, o1 in 65, o28 in 92. */
const made = (resultYear = 2568, digits: 'thai' | 'arabic' = 'thai'): SheetGrid =>
  gridOf(sheetNamed(reportOf(TWO_ITEMS, { resultYear, digits }), SHEET));
const read = (sheet: SheetGrid) => readSchemeSheet({ sheets: [sheet] });
const readTyped = (typed: Readonly<Record<string, CellValue | null>>) => read(typedOver(made(), typed));
const at = (cell: string) => ({ sheet: SHEET, cell });
const KNOWN = schemeOfYear(2568);

/** What was found, without the severity. */
function findingsOf(typed: Readonly<Record<string, CellValue | null>>) {
  return readTyped(typed).findings.map(({ code, place, facts }) => [code, place?.cell, facts]);
}

function itemOf(typed: Readonly<Record<string, CellValue | null>>, code: string) {
  return readTyped(typed).scheme?.items.find((item) => item.code === code);
}

describe('the sheet of the scheme, read back', () => {
  it('says nothing of its own while nobody has touched it, whatever the year and the digits', () => {
    for (const year of [...KNOWN_YEARS, 2571, 2599]) {
      for (const digits of ['thai', 'arabic'] as const) {
        assert.deepEqual(read(made(year, digits)), { scheme: null, form: null, year, place: null, findings: [] });
      }
    }
    assert.deepEqual(readSchemeSheet(TWO_ITEMS), { scheme: null, form: null, year: null, place: null, findings: [] });
  });

  it('says what an officer corrected, in any digits and letters', () => {
    const { scheme, findings, place } = readTyped({
      D11: '๒๕',
      D12: '25%',
      D13: 50,
      B22: 'การดูแลพัสดุ',
      D38: 'การป้องกันการทุจริต ข้อ ๑๐',
      F36: 'ยืนยันแล้ว',
      A68: 'O4',
      D68: 'ข่าวสาร ๓ ภาษา',
      C68: '๒',
      E68: 'เชิงลบ',
      F68: 'อนุมาน',
    });
    assert.deepEqual(findings, []);
    assert.deepEqual(place, at('D10'));
    assert.deepEqual(scheme, {
      ...KNOWN,
      weights: { IIT: 25, EIT: 25, OIT: 50 },
      issues: KNOWN.issues.map((issue) => (issue.number === 4 ? { ...issue, title: 'การดูแลพัสดุ' } : issue)),
      indicators: KNOWN.indicators.map((indicator) => {
        if (indicator.number === 8) return { ...indicator, certainty: 'published' };
        return indicator.number === 10 ? { ...indicator, title: 'การป้องกันการทุจริต ข้อ 10' } : indicator;
      }),
      items: KNOWN.items.map((item) =>
        item.code === 'o4'
          ? { ...item, title: 'ข่าวสาร 3 ภาษา', issue: 2, polarity: 'negative', certainty: 'inferred' }
          : item,
      ),
    });
  });

  it('reads codes as people write them', () => {
    for (const code of ['o๕', 'O5', '๐๕', 'O 5', 'o-5', '05']) assert.deepEqual(readTyped({ A69: code }).findings, []);
  });

  it('takes rows that were added below the table, with or without a key, and misses those that were deleted', () => {
    const added = typedOver(made(), { A93: 'o29', B93: 10, C93: 7, D93: 'ก', A96: 'o30', B96: '๙', C96: 3, D96: 'ข' });
    assert.deepEqual(read(added).findings, []);
    assert.deepEqual(read(added).scheme?.items.slice(-2), [
      { code: 'o29', indicator: 10, issue: 7, title: 'ก', polarity: 'positive', certainty: 'unverified' },
      { code: 'o30', indicator: 9, issue: 3, title: 'ข', polarity: 'positive', certainty: 'unverified' },
    ]);
    const { scheme, findings } = read(withoutRows(made(), 65, 68));
    assert.deepEqual(
      scheme?.items.filter(({ code }) => code.startsWith('o')).map(({ code }) => code),
      Array.from({ length: 24 }, (_, index) => `o${String(index + 5)}`),
    );
    assert.deepEqual(findings, []);
  });

  it('takes what is empty from what is known of the year', () => {
    const emptied = {
      D11: null,
      D12: null,
      D13: null,
      D14: null,
      D15: null,
      B41: null,
      C41: null,
      E41: null,
      F41: null,
    };
    assert.deepEqual(readTyped(emptied), { scheme: null, form: null, year: 2568, place: null, findings: [] });
  });

  it('drops an indicator that has no items left, and keeps those of an instrument without weight', () => {
    const noEit = withoutRows(typedOver(made(), { D11: 50, D12: 0, D13: 50 }), 56, 64);
    const { scheme, findings } = read(noEit);
    assert.deepEqual(findings, []);
    assert.equal(scheme?.items.length, 43);
    assert.deepEqual(scheme.indicators, KNOWN.indicators);
    // e7 to e9, the items of indicator 8
    const seven = read(withoutRows(made(), 62, 64));
    assert.deepEqual(
      seven.scheme?.indicators.map(({ number }) => number),
      [1, 2, 3, 4, 5, 6, 7, 9, 10],
    );
  });
});

describe('what cannot be used on the sheet of the scheme', () => {
  it('is a year: the sheet is left aside and kept as it stands', () => {
    for (const year of ['ปีหน้า', 2025, 25680, null]) {
      const { scheme, form, findings } = readTyped({ D10: year, D69: 'แผนใหม่' });
      const written = year === null ? '' : String(year);
      assert.equal(scheme, null);
      assert.deepEqual(
        findings.map(({ code, place, facts }) => [code, place, facts]),
        [['scheme-year-unreadable', at('D10'), { written }]],
      );
      assert.deepEqual([form?.year, form?.items[28]?.title], [year, 'แผนใหม่']);
    }
  });

  it('is a sheet without its keys', () => {
    const sheet = made();
    const rows = sheet.rows.map((row) => ({ ...row, cells: row.cells.filter(({ column }) => column < 6) }));
    const { scheme, findings } = read({ ...sheet, rows });
    assert.equal(scheme, null);
    assert.deepEqual(
      findings.map(({ code, place, facts }) => [code, place, facts]),
      [['scheme-year-unreadable', at('A1'), { written: '' }]],
    );
  });

  it('are weights that are no whole percentages or do not add up', () => {
    const used = { IIT: 30, EIT: 30, OIT: 40 };
    assert.deepEqual(findingsOf({ D11: 40, D12: 40 }), [['scheme-weights', 'D11', { sum: 120, used }]]);
    assert.deepEqual(findingsOf({ D13: 'มาก' }), [
      ['scheme-cell-unreadable', 'D13', { cell: 'weight', written: 'มาก', used: '40' }],
    ]);
    assert.deepEqual(findingsOf({ D11: 29.5, D12: 30.5 }), [
      ['scheme-cell-unreadable', 'D11', { cell: 'weight', written: '29.5', used: '30' }],
      ['scheme-cell-unreadable', 'D12', { cell: 'weight', written: '30.5', used: '30' }],
    ]);
    assert.deepEqual(readTyped({ D11: 40, D12: 40, D69: 'ก' }).scheme?.weights, used);
  });

  it('are codes that cannot be read or stand twice: the row is left out', () => {
    assert.deepEqual(findingsOf({ A69: 'ห้า', A70: 6, A71: 'o5 แผน', A72: null }), [
      ['scheme-code-unreadable', 'A69', { written: 'ห้า', title: 'แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน' }],
      ['scheme-code-unreadable', 'A70', { written: '6', title: 'แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี' }],
      ['scheme-code-unreadable', 'A71', { written: 'o5 แผน', title: 'รายงานผลการดำเนินงานประจำปี' }],
      ['scheme-code-unreadable', 'A72', { written: '', title: 'คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่' }],
    ]);
    assert.deepEqual(findingsOf({ A93: 'o๕', D93: 'อีกแผน' }), [
      ['scheme-code-twice', 'A93', { code: 'o5', first: at('A69') }],
    ]);
    assert.equal(itemOf({ A93: 'o5', D93: 'อีกแผน', D70: 'ก' }, 'o5')?.title, 'แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน');
  });

  it('are numbers of indicators and issues that there are not', () => {
    assert.deepEqual(findingsOf({ B69: 11, C69: 'สาม', A93: 'o29', C93: 8, D93: 'ก' }), [
      ['scheme-cell-unreadable', 'B69', { cell: 'indicator', written: '11', used: '9' }],
      ['scheme-cell-unreadable', 'C69', { cell: 'issue', written: 'สาม', used: '1' }],
      ['scheme-cell-unreadable', 'B93', { cell: 'indicator', written: '', used: '9' }],
      ['scheme-cell-unreadable', 'C93', { cell: 'issue', written: '8', used: '3' }],
    ]);
  });

  it('is an indicator of another instrument than the code', () => {
    assert.deepEqual(findingsOf({ B87: 3 }), [
      ['scheme-instrument-differs', 'B87', { code: 'o23', indicator: 3, used: 10 }],
    ]);
    assert.equal(itemOf({ B87: 3, D69: 'ก' }, 'o23')?.indicator, 10);
  });

  it('is an indicator whose instrument is none, or would leave an instrument without any', () => {
    assert.deepEqual(findingsOf({ B29: 'XIT' }), [
      ['scheme-cell-unreadable', 'B29', { cell: 'instrument', written: 'XIT', used: 'IIT' }],
    ]);
    assert.deepEqual(findingsOf({ B37: 'EIT', B38: 'EIT' }), [
      ['scheme-cell-unreadable', 'B37', { cell: 'instrument', written: 'EIT', used: 'OIT' }],
      ['scheme-cell-unreadable', 'B38', { cell: 'instrument', written: 'EIT', used: 'OIT' }],
    ]);
  });

  it('are words of direction and certainty that are none of the choices', () => {
    assert.deepEqual(findingsOf({ E43: 'กลาง', F43: 'แน่' }), [
      ['scheme-cell-unreadable', 'E43', { cell: 'polarity', written: 'กลาง', used: 'negative' }],
      ['scheme-cell-unreadable', 'F43', { cell: 'certainty', written: 'แน่', used: 'published' }],
    ]);
  });

  it('are empty titles', () => {
    assert.deepEqual(findingsOf({ B22: null, D29: ' ', D68: null, A93: 'o29', B93: 9, C93: 3 }), [
      ['scheme-title-empty', 'B22', { of: 'issue', name: '4', used: 'กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ' }],
      ['scheme-title-empty', 'D68', { of: 'item', name: 'o4', used: 'ข่าวประชาสัมพันธ์' }],
      ['scheme-title-empty', 'D93', { of: 'item', name: 'o29', used: '' }],
      ['scheme-title-empty', 'D29', { of: 'indicator', name: '1', used: 'การปฏิบัติหน้าที่' }],
    ]);
  });

  it('is an instrument with a weight and no items: the known ones are used', () => {
    const { scheme, findings } = read(withoutRows(typedOver(made(), { D69: 'ก' }), 56, 64));
    assert.deepEqual(
      findings.map(({ code, place, facts }) => [code, place?.cell, facts]),
      [['scheme-no-items', 'D12', { instrument: 'EIT', used: 9 }]],
    );
    assert.equal(scheme?.items.filter(({ code }) => code.startsWith('e')).length, 9);
  });

  it('are codes of the measures and their report that no item has', () => {
    assert.deepEqual(findingsOf({ D14: 'o42', D15: 'รายงาน' }), [
      ['scheme-item-missing', 'D14', { which: 'measureItem', code: 'o42', used: 'o27' }],
      ['scheme-cell-unreadable', 'D15', { cell: 'reportItem', written: 'รายงาน', used: 'o28' }],
    ]);
    const fewer = read(withoutRows(made(), 91, 92));
    assert.deepEqual([fewer.scheme?.measureItem, fewer.scheme?.reportItem], ['o26', 'o26']);
    assert.deepEqual(
      fewer.findings.map(({ code, place, facts }) => [code, place?.cell, facts]),
      [
        ['scheme-item-missing', 'D14', { which: 'measureItem', code: 'o27', used: 'o26' }],
        ['scheme-item-missing', 'D15', { which: 'reportItem', code: 'o28', used: 'o26' }],
      ],
    );
  });
});
