/** Reports of small workbooks, and sheets shown as rows of text so that a test can say what stands where. */
import assert from 'node:assert/strict';
import type { WorkbookGrid } from '../../../src/core/grid';
import { type Result, report, study } from '../../../src/core/prongsai';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import type { Content, SheetSpec, WorkbookSpec } from '../../../src/core/sheet';
import { TH_FINDINGS } from '../../../src/text/th/findings';
import { thReport } from '../../../src/text/th/report';
import { type Row, sheetOf, workbookOf } from '../../fixtures/grids';

export const WORDS = thReport(TH_FINDINGS);

export const AGENCY = 'องค์การบริหารส่วนตำบลสมสนุก อำเภอปากคาด จังหวัดบึงกาฬ';
export const HEADER: Row = ['แบบวัด', 'ประเด็นการประเมิน', 'คะแนน', 'ระดับการประเมิน'];
const TOP: readonly Row[] = [
  ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568'],
  ['องค์การบริหารส่วนตำบลสมสนุก'],
  ['อำเภอปากคาด จังหวัดบึงกาฬ'],
];

/** A sheet "ผล" with the agency in rows 2 and 3, the given rows from row 4. */
export function workbook(...rows: readonly Row[]): WorkbookGrid {
  return workbookOf(sheetOf('ผล', [...TOP, ...rows]));
}

/** Issue 4 in rows 4 to 8: i10 in C6 must be mended, i11 in C7 is strong. */
export const TWO_ITEMS = workbook(
  ['(4) กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ'],
  HEADER,
  ['IIT', 'i10 ในหน่วยงานของท่าน มีเจ้าหน้าที่ที่ขอยืมทรัพย์สินของราชการไปใช้อย่างถูกต้อง มากน้อยเพียงใด', 74.55, 'ต้องปรับปรุง'],
  ['IIT', 'i11 ในหน่วยงานของท่าน มีเจ้าหน้าที่ที่นำทรัพย์สินของราชการไปใช้เพื่อประโยชน์ส่วนตัว มากน้อยเพียงใด', 97.58, 'ดีเยี่ยม'],
  ['คะแนนเฉลี่ย', null, 86.07, 'ดี'],
);

export const I10 = 'ในหน่วยงานของท่าน มีเจ้าหน้าที่ที่ขอยืมทรัพย์สินของราชการไปใช้อย่างถูกต้อง มากน้อยเพียงใด';
export const I11 = 'ในหน่วยงานของท่าน มีเจ้าหน้าที่ที่นำทรัพย์สินของราชการไปใช้เพื่อประโยชน์ส่วนตัว มากน้อยเพียงใด';

export function reportOf(grid: WorkbookGrid, settings: Partial<Settings> = {}): WorkbookSpec {
  return resultAndReport(grid, settings).spec;
}

export function resultAndReport(
  grid: WorkbookGrid,
  settings: Partial<Settings> = {},
): { result: Result; spec: WorkbookSpec } {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  const result = study(grid, all);
  return { result, spec: report(result, all, WORDS) };
}

export function sheetNamed(spec: WorkbookSpec, name: string): SheetSpec {
  const found = spec.sheets.find((sheet) => sheet.name === name);
  assert.ok(found, `no sheet ${name} in ${spec.sheets.map((sheet) => sheet.name).join(', ')}`);
  return found;
}

/**
 * Each row's contents, left to right, up to the last that is not blank: "", text, number, "=formula → value", "[link]".
 * A formula's number is shown to nine decimals.
 */
export function shown(sheet: SheetSpec): (string | number)[][] {
  return sheet.rows.map(({ cells }) => {
    const width = Math.max(0, ...cells.map(({ column }) => column + 1));
    const row = Array<string | number>(width).fill('');
    for (const { column, content } of cells) row[column] = show(content);
    while (row.at(-1) === '') row.pop();
    return row;
  });
}

/** The rows of `shown` as one block: its first to last row, 1-based as Excel counts. */
export function rowsOf(sheet: SheetSpec, first: number, last: number): (string | number)[][] {
  return shown(sheet).slice(first - 1, last);
}

function show(content: Content): string | number {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
      return content.value;
    case 'formula':
      return `=${content.formula} → ${formulaValue(content.value)}`;
    case 'link':
      return `[${content.text} ${content.workbook} ${content.sheet}!${content.cell}]`;
    case 'blank':
      return '';
  }
}

function formulaValue(value: number | string): string {
  return typeof value === 'number' ? String(Number(value.toFixed(9))) : value;
}
