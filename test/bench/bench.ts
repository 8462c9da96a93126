/** What the sample's report costs, as ratios: against compressing the same bytes, and against exceljs writing the same cells. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { gzip } from '../../src/batch/gzip';
import { report, study } from '../../src/core/prongsai';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import type { SheetCell, WorkbookSpec } from '../../src/core/sheet';
import { readWorkbook } from '../../src/hosts/file/read/read-workbook';
import { workbookParts, writeWorkbook } from '../../src/hosts/file/write/write-workbook';
import { TH_FINDINGS } from '../../src/text/th/findings';
import { thReport } from '../../src/text/th/report';

const WARM_UP = 15;
const ROUNDS = 41;
const SOURCE = 'sample.xlsx';
const bytes = readFileSync(path.join('assets', SOURCE));
const words = thReport(TH_FINDINGS);

const read = () => readWorkbook(bytes, SOURCE);
const grid = read();
const think = () => report(study(grid, DEFAULT_SETTINGS), DEFAULT_SETTINGS, words);
const spec = think();
const write = () => writeWorkbook(spec, { sourceFile: SOURCE, gzip });
const whole = () => {
  const sheets = report(study(read(), DEFAULT_SETTINGS), DEFAULT_SETTINGS, words);
  return writeWorkbook(sheets, { sourceFile: SOURCE, gzip });
};

const parts = Object.fromEntries(workbookParts(spec, SOURCE).map((part) => [part.path, strToU8(part.content)]));
const compress = () => zipSync(parts, { mtime: new Date(1980, 0, 1) });

/** The same cells, styles, widths and heights; no links, validations or conditional formats, which would cost it more. */
async function byExceljs({ sheets, styles, font }: WorkbookSpec): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  for (const sheet of sheets) {
    const made = workbook.addWorksheet(sheet.name);
    sheet.columns.forEach((width, column) => (made.getColumn(column + 1).width = width));
    for (const { row, height, cells } of sheet.rows) {
      made.getRow(row + 1).height = height;
      for (const cell of cells) {
        const target = made.getCell(row + 1, cell.column + 1);
        target.value = valueOf(cell);
        const style = styles[cell.style];
        if (!style) continue;
        target.font = { name: font.name, size: style.size, bold: style.bold };
        target.alignment = { horizontal: style.horizontal, wrapText: style.wrap };
        target.numFmt = style.format;
        const side = { style: 'thin' as const };
        if (style.border) target.border = { top: side, left: side, bottom: side, right: side };
      }
    }
  }
  await workbook.xlsx.writeBuffer();
}

function valueOf({ content }: SheetCell): ExcelJS.CellValue {
  switch (content.kind) {
    case 'text':
    case 'link':
      return content.text;
    case 'number':
      return content.value;
    case 'formula':
      return { formula: content.formula, result: content.value, date1904: false };
    case 'blank':
      return null;
  }
}

async function main(): Promise<void> {
  const works: readonly (readonly [string, () => unknown])[] = [
    ['read + core + write', whole],
    ['  read', read],
    ['  core', think],
    ['  write', write],
    ['compress the same bytes', compress],
    ['exceljs writes the same cells', () => byExceljs(spec)],
  ];
  const times = works.map((): number[] => []);
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const [index, [, work]] of works.entries()) {
      const start = performance.now();
      await work();
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  }
  const medians = times.map((list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0);
  const [all = 0, , , , compressed = 1, exceljs = 1] = medians;
  const size = Object.values(parts).reduce((sum, part) => sum + part.length, 0);
  console.log(
    `${String(spec.sheets.length)} sheets, ${(size / 1024).toFixed(0)} kB before compression, median of ${String(ROUNDS)} rounds`,
  );
  works.forEach(([name], index) => {
    console.log(`${name.padEnd(32)} ${(medians[index] ?? 0).toFixed(1).padStart(7)} ms`);
  });
  console.log(`ratio to compressing            ${(all / compressed).toFixed(2)}   (aim: at most 1.50)`);
  console.log(`ratio to exceljs                ${(all / exceljs).toFixed(2)}`);
}

void main();
