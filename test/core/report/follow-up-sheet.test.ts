import assert from 'node:assert/strict';
import type { CellValue, SheetGrid, WorkbookGrid } from '../../../src/core/grid';
import { NO_DECISIONS } from '../../../src/core/decisions';
import { NO_PLAN_DECISIONS } from '../../../src/core/plan/decisions';
import { type Result, report, study } from '../../../src/core/prongsai';
import { NEW_WORKBOOK } from '../../../src/core/report/target';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import type { SheetSpec } from '../../../src/core/sheet';
import { serialDay } from '../../../src/core/thai/serial-day';
import { readWorkbook } from '../../../src/hosts/file/read/read-workbook';
import { writeWorkbook } from '../../../src/hosts/file/write/write-workbook';
import { recalculate } from '../../fixtures/ironcalc';
import { earlierPlanWorkbook } from '../../fixtures/situations';
import { TWO_ITEMS, WORDS, sheetNamed } from './reports';

/** 10 October 2026, ten days behind the end of fiscal year 2569. */
const TODAY = serialDay(2026, 10, 10);

const reportFrom = (result: Result, today = TODAY) =>
  report(result, DEFAULT_SETTINGS, WORDS, { ...NEW_WORKBOOK, today });
const followUp = (result: Result, today = TODAY): SheetSpec => sheetNamed(reportFrom(result, today), 'รายงานผล');

/** What stands in a row, formulas by their values, without blanks. */
function rowsOf({ rows }: SheetSpec, last = Infinity): (string | number)[][] {
  return rows.map(({ cells }) =>
    cells.flatMap(({ column, content }) => {
      if (column > last) return [];
      if (content.kind === 'text') return [content.text];
      return content.kind === 'number' || content.kind === 'formula' ? [content.value] : [];
    }),
  );
}

/** Of what is printed. */
const row = (sheet: SheetSpec, begin: string) => rowsOf(sheet, 12).find(([first]) => String(first).startsWith(begin));
const measures = (sheet: SheetSpec) => rowsOf(sheet).filter(([first]) => typeof first === 'number');

/** The workbook with the sheets made of it, as read back from a file, and something typed: by sheet, row and column. */
function withTyped(officers: WorkbookGrid, result: Result, typed: (sheet: SheetGrid) => SheetGrid): WorkbookGrid {
  const made = readWorkbook(writeWorkbook(reportFrom(result), { sourceFile: null }), 'made.xlsx');
  return {
    sheets: [...officers.sheets, ...made.sheets.map((sheet) => (sheet.made === 'follow-up' ? typed(sheet) : sheet))],
  };
}

/** Types values into the row whose key this is; column by column. */
function typeBeside(sheet: SheetGrid, key: string, values: Readonly<Record<number, CellValue>>): SheetGrid {
  return {
    ...sheet,
    rows: sheet.rows.map((one) => {
      if (!one.cells.some(({ value }) => value === key)) return one;
      const added = Object.entries(values).map(([column, value]) => ({
        column: Number(column),
        value,
        format: 'General',
      }));
      const kept = one.cells.filter(({ column }) => !(column in values));
      return { ...one, cells: [...kept, ...added].sort((a, b) => a.column - b.column) };
    }),
  };
}

const [STATUS, PERCENT, RESULT, EVIDENCE, SPENT] = [5, 6, 7, 8, 9];
const BORROW = 'borrowing-form-and-register';
const STOCK = 'annual-stock-check';

/** Web pages that cells of the sheet lead to. */
const pages = (sheet: SheetSpec) =>
  sheet.rows.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => (content.kind === 'text' && content.address ? [content.address] : [])),
  );

describe('the report on the measures', () => {
  const result = study(TWO_ITEMS, DEFAULT_SETTINGS);

  it('has a row for each measure with its last day, and nothing filled in', () => {
    const sheet = followUp(result);
    const found = measures(sheet).map((cells) => [cells[0], cells[1], ...cells.slice(-5)]);
    assert.deepEqual(found, [
      [1, 'กำหนดขั้นตอน ใบยืม และทะเบียนคุมการยืม–คืนทรัพย์สินของราชการ', 10, serialDay(2026, 9, 30), 4, 4, BORROW],
      [2, 'ตรวจนับพัสดุประจำปีและแก้ไขทะเบียนคุมทรัพย์สินให้ตรงกับของจริง', 252, serialDay(2026, 1, 31), 4, 2, STOCK],
    ]);
  });

  it('sums up by issue, owner and quarter: all are overdue ten days behind the end of the year', () => {
    const sheet = followUp(result);
    assert.deepEqual(row(sheet, 'รวมทั้งแผน'), ['รวมทั้งแผน', 2, 0, 0, 2, 0, 2, '']);
    assert.deepEqual(row(sheet, '(๔)')?.slice(1), [2, 0, 0, 2, 0, 2, '']);
    assert.deepEqual(row(sheet, 'งานพัสดุและทรัพย์สิน กองคลัง'), ['งานพัสดุและทรัพย์สิน กองคลัง', 2, 0, 0, 2, 0, 2, '']);
    assert.deepEqual(row(sheet, 'ไตรมาส ๓'), ['ไตรมาส ๓', 0, 0, 0, 0, 0, 0, '']);
    assert.deepEqual(row(sheet, 'ไตรมาส ๒'), ['ไตรมาส ๒', 1, 0, 0, 1, 0, 1, '']);
    assert.deepEqual(row(sheet, 'ไตรมาส ๔'), ['ไตรมาส ๔', 1, 0, 0, 1, 0, 1, '']);
    assert.deepEqual(row(sheet, 'ข้อมูล ณ วันที่'), ['ข้อมูล ณ วันที่', TODAY]);
    // on the last day itself nothing is late
    const late = (today: number) => row(followUp(result, today), 'รวมทั้งแผน')?.[6];
    assert.deepEqual([serialDay(2026, 1, 31), serialDay(2026, 2, 1), serialDay(2026, 9, 30)].map(late), [0, 1, 1]);
  });

  it('has headings on each table of the summary, which may stand on a page of its own', () => {
    const sheet = followUp(result);
    const figures = ['มาตรการ', 'แล้วเสร็จ', 'กำลังดำเนินการ', 'ยังไม่เริ่ม', 'ยกเลิก', 'เกินกำหนด', 'ร้อยละเฉลี่ย'];
    for (const of of ['ประเด็น', 'ผู้รับผิดชอบ', 'ไตรมาสที่ครบกำหนด']) {
      const name = `ความก้าวหน้าราย${of}`;
      assert.deepEqual(row(sheet, name)?.slice(0, 8), [name, ...figures]);
    }
  });

  it('offers the four statuses, bounds the percentage and leaves what is filled in open', () => {
    const sheet = followUp(result);
    const [list] = sheet.lists;
    const source = /\$Q\$(\d+):\$Q\$(\d+)$/.exec(list?.source ?? '');
    const words = sheet.rows
      .slice(Number(source?.[1]) - 1, Number(source?.[2]))
      .map(({ cells }) => cells.at(-1)?.content);
    assert.deepEqual(
      words.map((content) => (content?.kind === 'text' ? content.text : '')),
      ['ยังไม่เริ่ม', 'กำลังดำเนินการ', 'แล้วเสร็จ', 'ยกเลิก'],
    );
    assert.deepEqual([sheet.numbers[0]?.minimum, sheet.numbers[0]?.maximum], [0, 100]);
    const styles = reportFrom(result).styles;
    const open = sheet.rows.at(-1)?.cells.filter(({ style }) => styles[style]?.locked === false);
    assert.deepEqual(
      open?.map(({ column }) => column),
      [5, 6, 7, 8, 9, 10, 11],
    );
  });

  it('keeps what was typed when it is made again, and counts it', () => {
    const typed = withTyped(TWO_ITEMS, result, (sheet) =>
      typeBeside(
        typeBeside(sheet, BORROW, {
          [STATUS]: 'แล้วเสร็จ',
          [PERCENT]: 100,
          [RESULT]: '=ใช้ใบยืมแล้ว',
          [EVIDENCE]: 'https://a.go.th/1',
          [SPENT]: 1500.5,
        }),
        STOCK,
        { [STATUS]: 'กำลังดำเนินการ', [PERCENT]: '45 %' },
      ),
    );
    const again = study(typed, DEFAULT_SETTINGS);
    const sheet = followUp(again);
    assert.deepEqual(
      measures(sheet).map((cells) => cells.slice(5, -4)),
      [
        ['แล้วเสร็จ', 100, '=ใช้ใบยืมแล้ว', 'https://a.go.th/1', 1500.5, ''],
        ['กำลังดำเนินการ', 45, 252],
      ],
    );
    assert.deepEqual(pages(sheet), ['https://a.go.th/1']);
    assert.deepEqual(row(sheet, 'รวมทั้งแผน'), ['รวมทั้งแผน', 2, 1, 1, 0, 0, 1, 72.5]);
    assert.deepEqual(row(sheet, 'งานพัสดุและทรัพย์สิน กองคลัง'), ['งานพัสดุและทรัพย์สิน กองคลัง', 2, 1, 1, 0, 0, 1, 72.5]);
    assert.deepEqual(recalculate(reportFrom(again), TWO_ITEMS).differences, []);
    assert.deepEqual(
      again.findings.filter(({ code }) => /status|percent|done|evidence/.test(code)),
      [],
    );
    // and read once more it is the same
    const third = study(
      withTyped(TWO_ITEMS, again, (one) => one),
      DEFAULT_SETTINGS,
    );
    assert.deepEqual(rowsOf(followUp(third)), rowsOf(sheet));
  });

  it('keeps the day of the report that was typed', () => {
    const day = serialDay(2026, 9, 1);
    const typed = withTyped(TWO_ITEMS, result, (sheet) => typeBeside(sheet, 'asOf', { 3: day }));
    const sheet = followUp(study(typed, DEFAULT_SETTINGS));
    assert.deepEqual(row(sheet, 'วันที่รายงาน')?.slice(1), [day]);
    assert.deepEqual(row(sheet, 'ข้อมูล ณ วันที่'), ['ข้อมูล ณ วันที่', day]);
    assert.equal(row(sheet, 'รวมทั้งแผน')?.[6], 1);
  });

  it('keeps below what was typed beside a measure that the plan has no more', () => {
    const typed = withTyped(TWO_ITEMS, result, (sheet) => typeBeside(sheet, BORROW, { [RESULT]: 'ทำแล้วบางส่วน' }));
    const decisions = { ...NO_DECISIONS, plan: { ...NO_PLAN_DECISIONS, leftOut: [BORROW] } };
    const sheet = followUp(study(typed, DEFAULT_SETTINGS, decisions));
    assert.equal(measures(sheet).length, 1);
    assert.deepEqual(rowsOf(sheet).slice(-2), [
      ['มาตรการที่ไม่อยู่ในแผนปัจจุบัน'],
      ['กำหนดขั้นตอน ใบยืม และทะเบียนคุมการยืม–คืนทรัพย์สินของราชการ', 'ทำแล้วบางส่วน', BORROW],
    ]);
    // and stands beside it again once it is back
    const back = withTyped(TWO_ITEMS, study(typed, DEFAULT_SETTINGS, decisions), (one) => one);
    assert.ok(measures(followUp(study(back, DEFAULT_SETTINGS)))[0]?.includes('ทำแล้วบางส่วน'));
  });

  it('says what cannot be right, with its cell, and leaves it as it was typed', () => {
    const typed = withTyped(TWO_ITEMS, result, (sheet) =>
      typeBeside(typeBeside(sheet, BORROW, { [STATUS]: 'เสร็จละ', [PERCENT]: 120 }), STOCK, {
        [STATUS]: 'แล้วเสร็จ',
        [PERCENT]: 90,
      }),
    );
    const again = study(typed, DEFAULT_SETTINGS);
    const found = again.findings.filter(({ place }) => place?.sheet === 'รายงานผล');
    assert.deepEqual(
      found.map(({ code, severity, place }) => [code, severity, place?.cell.replace(/\d+/, '')]),
      [
        ['status-unreadable', 'warning', 'F'],
        ['percent-unreadable', 'warning', 'G'],
        ['evidence-missing', 'info', 'F'],
        ['done-below-whole', 'warning', 'G'],
      ],
    );
    assert.deepEqual(measures(followUp(again))[0]?.slice(5, 7), ['เสร็จละ', 120]);
  });

  it('takes 45 % in a cell with a percent format for 45', () => {
    const typed = withTyped(TWO_ITEMS, result, (sheet) => {
      const filled = typeBeside(sheet, BORROW, { [PERCENT]: 0.45 });
      const asPercent = (value: CellValue) => (value === 0.45 ? '0%' : 'General');
      return {
        ...filled,
        rows: filled.rows.map((one) => ({
          ...one,
          cells: one.cells.map((cell) => ({ ...cell, format: asPercent(cell.value) })),
        })),
      };
    });
    assert.equal(row(followUp(study(typed, DEFAULT_SETTINGS)), 'รวมทั้งแผน')?.[7], 45);
  });

  it('is made although it is not wanted where something was typed into it', () => {
    const without = ['follow-up'] as const;
    const namesOf = (from: Result) =>
      report(from, DEFAULT_SETTINGS, WORDS, { ...NEW_WORKBOOK, without, today: TODAY }).sheets.map(({ key }) => key);
    assert.ok(!namesOf(result).includes('follow-up'));
    const typed = withTyped(TWO_ITEMS, result, (sheet) => typeBeside(sheet, BORROW, { [RESULT]: 'ทำแล้ว' }));
    assert.ok(namesOf(study(typed, DEFAULT_SETTINGS)).includes('follow-up'));
  });

  it('does not give what was typed about a plan to the plan of another year, and has it back with the year', () => {
    const typed = withTyped(TWO_ITEMS, result, (sheet) => typeBeside(sheet, BORROW, { [RESULT]: 'ผลของปี 2569' }));
    // the settings sheet that was made names the plan's year
    const inYear = (planYear: number) => ({ ...DEFAULT_SETTINGS, planYear });
    const next = study(typed, inYear(2570));
    const sheet = sheetNamed(report(next, inYear(2570), WORDS, { ...NEW_WORKBOOK, today: TODAY }), 'รายงานผล');
    assert.deepEqual(measures(sheet)[0]?.includes('ผลของปี 2569'), false);
    assert.deepEqual(rowsOf(sheet).at(-1), [
      'กำหนดขั้นตอน ใบยืม และทะเบียนคุมการยืม–คืนทรัพย์สินของราชการ',
      'ผลของปี 2569',
      `2569/${BORROW}`,
    ]);
    const file = readWorkbook(
      writeWorkbook(report(next, inYear(2570), WORDS, { ...NEW_WORKBOOK, today: TODAY }), { sourceFile: null }),
      'next.xlsx',
    );
    const again: WorkbookGrid = { sheets: [...TWO_ITEMS.sheets, ...file.sheets] };
    const still = sheetNamed(report(study(again, inYear(2570)), inYear(2570), WORDS), 'รายงานผล');
    assert.deepEqual(measures(still)[0]?.includes('ผลของปี 2569'), false);
    assert.deepEqual(measures(followUp(study(again, inYear(2569))))[0]?.includes('ผลของปี 2569'), true);
  });

  it('finds its columns again wherever they were moved', () => {
    const typed = withTyped(TWO_ITEMS, result, (sheet) => {
      const filled = typeBeside(sheet, BORROW, { [STATUS]: 'ยกเลิก' });
      const moved = (column: number) => (column === STATUS ? 20 : column);
      return {
        ...filled,
        rows: filled.rows.map((one) => ({
          ...one,
          cells: one.cells.map((cell) => ({ ...cell, column: moved(cell.column) })).sort((a, b) => a.column - b.column),
        })),
      };
    });
    assert.equal(row(followUp(study(typed, DEFAULT_SETTINGS)), 'รวมทั้งแผน')?.[5], 1);
  });

  it('has one more for the plan of the year before, where the workbook holds it', () => {
    const spec = reportFrom(study(earlierPlanWorkbook(), DEFAULT_SETTINGS));
    const earlier = sheetNamed(spec, 'รายงานผล ๒๕๖๘');
    assert.deepEqual(
      measures(earlier).map((cells) => [cells[1], cells.at(-4), cells.at(-3), cells.at(-2)]),
      [
        ['ทำบัตรนัดหมายงานทะเบียน', serialDay(2025, 3, 31), 1, 2],
        ['ตรวจแฟ้มงานค้างทุกเดือน', serialDay(2025, 9, 30), 1, 4],
        ['ติดป้ายเลขครุภัณฑ์ให้ครบ', serialDay(2025, 6, 30), 4, 3],
      ],
    );
    assert.ok(spec.names.some(({ name }) => name === 'prongsai.follow_up.2568'));
    assert.deepEqual(recalculate(spec, earlierPlanWorkbook()).differences, []);
  });

  it('stays as it is where the workbook no longer holds the plan that it follows', () => {
    const result = study(earlierPlanWorkbook(), DEFAULT_SETTINGS);
    const id = String(measures(sheetNamed(reportFrom(result), 'รายงานผล ๒๕๖๘'))[0]?.at(-1));
    const stayingWith = (typed: Readonly<Record<number, CellValue>>) => {
      const { sheets } = withTyped(earlierPlanWorkbook(), result, (sheet) => typeBeside(sheet, id, typed));
      const left = sheets.filter(({ name, made }) => name !== 'แผนปี 2568' && made !== 'earlier-plan');
      const spec = reportFrom(study({ sheets: left }, DEFAULT_SETTINGS));
      return [spec.sheets.some(({ name }) => name === 'รายงานผล ๒๕๖๘'), spec.staying];
    };
    assert.deepEqual(stayingWith({ [RESULT]: 'แจกบัตรแล้ว' }), [false, ['รายงานผล ๒๕๖๘']]);
    assert.deepEqual(stayingWith({}), [false, []]);
  });
});
