import assert from 'node:assert/strict';
import type { CellValue, WorkbookGrid } from '../../../src/core/grid';
import { report, study } from '../../../src/core/prongsai';
import { NO_DECISIONS } from '../../../src/core/decisions';
import { targetOf } from '../../../src/core/report/target';
import { SCHEME_2568 } from '../../../src/core/scheme/scheme-2568';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import type { WorkbookSpec } from '../../../src/core/sheet';
import { type Row, sheetOf, workbookOf } from '../../fixtures/grids';
import { recalculate, sameValue } from '../../fixtures/ironcalc';
import { sampleWorkbook } from '../../fixtures/sample';
import { HEADER, WORDS, sheetNamed, shown, workbook } from './reports';

const ISSUE = '(4) กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ';

function liveReport(grid: WorkbookGrid): WorkbookSpec {
  const target = targetOf(grid, 'beside', NO_DECISIONS);
  return report(study(grid, DEFAULT_SETTINGS), DEFAULT_SETTINGS, WORDS, target);
}

/** The officer's sheet with items of issue 4 from row 6 on, their scores in C. */
const scored = (...scores: readonly (CellValue | null)[]) =>
  workbook([ISSUE], HEADER, ...scores.map((score, index): Row => ['IIT', `i1${String(index)} ข้อ`, score, null]));

/** The cells of the scores as shown, from the first item on. */
function scoreCells(grid: WorkbookGrid, column = 4): unknown[] {
  const rows = shown(sheetNamed(liveReport(grid), 'คะแนน'));
  return rows.filter((row) => row[1] === 'IIT').map((row) => row[column] ?? '');
}

function withFormat(grid: WorkbookGrid, format: string): WorkbookGrid {
  return {
    sheets: grid.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (typeof cell.value === 'number' ? { ...cell, format } : cell)),
      })),
    })),
  };
}

/** The workbook with other values in cells of a sheet; null empties one. */
function edited(
  grid: WorkbookGrid,
  sheetName: string,
  edits: Readonly<Record<string, CellValue | null>>,
): WorkbookGrid {
  return {
    sheets: grid.sheets.map((sheet) =>
      sheet.name !== sheetName
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map(({ row, cells, hidden }) => ({
              row,
              hidden,
              cells: cells.flatMap((cell) => {
                const edit = edits[`${String.fromCharCode(65 + cell.column)}${String(row + 1)}`];
                if (edit === null) return [];
                return [edit === undefined ? cell : { ...cell, value: edit }];
              }),
            })),
          },
    ),
  };
}

/** Formulas of a report whose value in a workbook edited since is not what a report of the edited one has there. */
function strays(before: WorkbookGrid, after: WorkbookGrid, keys: readonly string[]): unknown[] {
  const spec = liveReport(before);
  const { values } = recalculate(spec, after);
  const wanted = liveReport(after);
  return wanted.sheets
    .filter(({ key }) => keys.includes(key))
    .flatMap(({ name, rows }) =>
      rows.flatMap(({ row, cells }) =>
        cells.flatMap(({ column, content }) => {
          const cell = `${name}!${String.fromCharCode(65 + column)}${String(row + 1)}`;
          const computed = values.get(cell);
          if (computed === undefined || content.kind === 'blank' || content.kind === 'link') return [];
          const value = content.kind === 'text' ? content.text : content.value;
          return sameValue(value, computed) ? [] : [{ cell, value, computed }];
        }),
      ),
    );
}

/** All items of 2568, scores in C from row 2 on, those of the year before in D where given. */
const list = (scores: readonly (CellValue | null)[], previous?: readonly CellValue[]) =>
  workbookOf(
    sheetOf("ผล 'ทั้งหมด'", [
      ['ข้อ', 'รายการ', 'คะแนน 2568', ...(previous ? ['คะแนน 2567'] : [])],
      ...SCHEME_2568.items.map(({ code, title }, index): Row => {
        const row = [code, title, scores[index] ?? null];
        return previous ? [...row, previous[index] ?? null] : row;
      }),
    ]),
  );

describe('a score in the officer’s own workbook', () => {
  it('refers to the cell where it holds exactly the score', () => {
    assert.deepEqual(scoreCells(scored(74.55, 100, 0)), [
      `=IF(ISNUMBER('ผล'!C6),'ผล'!C6,"") → 74.55`,
      `=IF(ISNUMBER('ผล'!C7),'ผล'!C7,"") → 100`,
      `=IF(ISNUMBER('ผล'!C8),'ผล'!C8,"") → 0`,
    ]);
  });

  it('is rounded half up where the cell has more decimals', () => {
    assert.deepEqual(scoreCells(scored(97.925, 92.12125, 1.005)), [
      `=IF(ISNUMBER('ผล'!C6),ROUND(ROUND('ผล'!C6*100,7),0)/100,"") → 97.93`,
      `=IF(ISNUMBER('ผล'!C7),ROUND(ROUND('ผล'!C7*100,7),0)/100,"") → 92.12`,
      `=IF(ISNUMBER('ผล'!C8),ROUND(ROUND('ผล'!C8*100,7),0)/100,"") → 1.01`,
    ]);
  });

  it('is the number where a formula would round it otherwise: nearer to a half than seven decimals of a hundredth', () => {
    assert.deepEqual(scoreCells(scored(97.92499999999, 97.924999)), [
      97.92,
      `=IF(ISNUMBER('ผล'!C7),ROUND(ROUND('ผล'!C7*100,7),0)/100,"") → 97.92`,
    ]);
  });

  it('is a hundred times the cell where that is a percentage or a fraction', () => {
    const percent = (row: number, value: number) =>
      `=IF(ISNUMBER('ผล'!C${String(row)}),ROUND(ROUND('ผล'!C${String(row)}*100*100,7),0)/100,"") → ${String(value)}`;
    assert.deepEqual(scoreCells(withFormat(scored(0.92125, 1, 0), '0.00%')), [
      percent(6, 92.13),
      percent(7, 100),
      percent(8, 0),
    ]);
    assert.deepEqual(scoreCells(scored(0.9212, 1, 0, 0.5, 0.75, 0.8)), [
      percent(6, 92.12),
      percent(7, 100),
      percent(8, 0),
      percent(9, 50),
      percent(10, 75),
      percent(11, 80),
    ]);
  });

  it('is the number where the cell holds text, and blank where there is none', () => {
    assert.deepEqual(scoreCells(scored('๙๗.๙๒', '97.92 คะแนน', 'ไม่มี')), [97.92, 97.92, '']);
  });

  it('refers to the cell of the row below where the score stands there', () => {
    const grid = workbook(
      [ISSUE],
      HEADER,
      ['IIT', 'i10 การขอยืมทรัพย์สิน', 74.55],
      ['IIT', 'i11 การนำไปใช้'],
      [null, null, 97.58],
    );
    assert.deepEqual(scoreCells(grid), [
      `=IF(ISNUMBER('ผล'!C6),'ผล'!C6,"") → 74.55`,
      `=IF(ISNUMBER('ผล'!C8),'ผล'!C8,"") → 97.58`,
    ]);
  });

  it('refers to the first cell of a merged one', () => {
    const rows: Row[] = [
      [ISSUE],
      ['แบบวัด', 'ประเด็นการประเมิน', 'คะแนน', null],
      ['IIT', 'i10 ข้อ', 74.55],
      ['IIT', 'i11 ข้อ', 97.58],
    ];
    const grid = workbookOf(sheetOf('ผล', rows, { merges: ['C2:D2', 'C3:D3', 'C4:D4'] }));
    assert.deepEqual(scoreCells(grid), [
      `=IF(ISNUMBER('ผล'!C3),'ผล'!C3,"") → 74.55`,
      `=IF(ISNUMBER('ผล'!C4),'ผล'!C4,"") → 97.58`,
    ]);
  });

  it('of the year before refers to its own column, or to the older sheet', () => {
    const columns = workbook(
      [ISSUE],
      ['แบบวัด', 'ประเด็นการประเมิน', 'คะแนน ปี 2567', 'คะแนน ปี 2568'],
      ['IIT', 'i10 การขอยืมทรัพย์สิน', 70, 74.55],
      ['IIT', 'i11 การนำทรัพย์สินไปใช้', '๙๘', 97.58],
    );
    assert.deepEqual(scoreCells(columns), [`=IF(ISNUMBER('ผล'!C6),'ผล'!C6,"") → 70`, 98]);
    assert.deepEqual(scoreCells(columns, 5)[0], `=IF(ISNUMBER('ผล'!D6),'ผล'!D6,"") → 74.55`);
    const year = (name: string, score: number) =>
      sheetOf(name, [[ISSUE], HEADER, ['IIT', 'i10 การขอยืมทรัพย์สิน', score], ['IIT', 'i11 การนำไปใช้', score]]);
    assert.deepEqual(scoreCells(workbookOf(year('ITA 2568', 90), year('ITA 2567', 80))), [
      `=IF(ISNUMBER('ITA 2567'!C3),'ITA 2567'!C3,"") → 80`,
      `=IF(ISNUMBER('ITA 2567'!C4),'ITA 2567'!C4,"") → 80`,
    ]);
  });

  it('is the number where the scores were read from a sheet of ours, which may be filled anew', () => {
    const [sheet] = scored(74.55, 97.58).sheets;
    assert.ok(sheet);
    assert.deepEqual(scoreCells({ sheets: [{ ...sheet, made: 'scores' }] }), [74.55, 97.58]);
  });

  it('keeps its link to the source, its validation and a note that says so', () => {
    const [live, plain] = [
      liveReport(scored(74.55)),
      report(study(scored(74.55), DEFAULT_SETTINGS), DEFAULT_SETTINGS, WORDS),
    ].map((spec) => sheetNamed(spec, 'คะแนน'));
    assert.ok(live && plain);
    assert.deepEqual([live.numbers, live.lists, live.conditions], [plain.numbers, plain.lists, plain.conditions]);
    assert.equal(shown(live)[5]?.[6], '[ผล!C6 source ผล!C6]');
    assert.equal(
      shown(live)[2]?.[0],
      'คะแนนที่เป็นตัวเลขในตารางต้นทางจะเปลี่ยนตามตารางนั้น คะแนนอื่นแก้ได้ในช่องคะแนน แล้วค่าเฉลี่ย ระดับ และตัวเลขในแผ่นงานอื่นจะเปลี่ยนตาม คลิกที่คอลัมน์ “ที่มา” เพื่อไปยังเซลล์ต้นทางของคะแนน',
    );
    assert.equal(shown(plain)[5]?.[4], 74.55);
  });
});

describe('live scores, computed by a second engine beside the officer’s sheets', () => {
  const even = SCHEME_2568.items.map((_, index) => 80 + index / 4);

  it('give the values cached in every formula: text, halves, fractions, two years', () => {
    const halves = SCHEME_2568.items.map((_, index) => 85 + index / 10 + 0.005);
    const shares = SCHEME_2568.items.map((_, index) => (8500 + index * 7.5 + 0.5) / 10000);
    const books = [
      sampleWorkbook(),
      list(halves),
      list(shares),
      withFormat(list(shares), '0.0%'),
      list(
        even,
        SCHEME_2568.items.map((_, index) => 70.123 + index / 3),
      ),
      list(SCHEME_2568.items.map((_, index) => (index % 4 ? 90 + index / 100 : null))),
    ];
    for (const grid of books) {
      const { differences, formulas } = recalculate(liveReport(grid), grid);
      assert.deepEqual(differences, []);
      assert.ok(formulas > 250, String(formulas));
    }
  });

  it('follow a corrected cell through all sheets', () => {
    const grid = list(even, even);
    const now = edited(grid, "ผล 'ทั้งหมด'", { C2: 99.5, C30: 61.25 });
    assert.deepEqual(strays(grid, now, ['scores', 'summary']), []);
    const before = edited(grid, "ผล 'ทั้งหมด'", { D5: 12.34, D30: null });
    assert.deepEqual(strays(grid, before, ['scores']), []);
  });

  it('take an emptied cell for a missing score in all sheets', () => {
    const grid = list(even);
    const after = edited(grid, "ผล 'ทั้งหมด'", { C2: null, C25: null });
    assert.deepEqual(strays(grid, after, ['scores', 'summary', 'analysis']), []);
  });

  it('show dashes where an instrument has lost all its scores, and "" for its items', () => {
    const grid = list(even, even);
    const oit = SCHEME_2568.items.flatMap(({ code }, index) => (code.startsWith('o') ? [`C${String(index + 2)}`] : []));
    const after = edited(grid, "ผล 'ทั้งหมด'", Object.fromEntries(oit.map((cell) => [cell, null])));
    const { values } = recalculate(liveReport(grid), after);
    const summary = [...values].filter(([cell]) => cell.startsWith('สรุปผล ITA!')).map(([, value]) => value);
    assert.deepEqual(
      [...values].filter(([, value]) => value.startsWith('#')),
      [],
    );
    assert.deepEqual(summary.slice(0, 2), ['–', '–']);
    assert.deepEqual(strays(grid, after, ['scores']), []);
  });

  it('take text typed over a number for a missing score', () => {
    const grid = list(even);
    const { values } = recalculate(liveReport(grid), edited(grid, "ผล 'ทั้งหมด'", { C2: 'รอผล' }));
    const [row] = sheetNamed(liveReport(grid), 'คะแนน').rows.filter(({ cells }) =>
      cells.some(({ content }) => content.kind === 'text' && content.text === 'i๑'),
    );
    assert.ok(row);
    assert.deepEqual(
      ['E', 'F'].map((column) => values.get(`คะแนน!${column}${String(row.row + 1)}`)),
      ['', ''],
    );
  });
});
