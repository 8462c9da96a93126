/** Workbooks as an officer has them open, the report made from them, and all that can be seen of a sheet. */
import { type WorkbookGrid, areaName } from '../../../src/core/grid';
import { report, settingsOf, study } from '../../../src/core/prongsai';
import type { WorkbookSpec } from '../../../src/core/sheet';
import { TH_FINDINGS } from '../../../src/text/th/findings';
import { thReport } from '../../../src/text/th/report';
import { type EmulatedExcel, type ExcelOptions, createExcel } from '../../excel/emulator/excel';
import type { Sheet } from '../../excel/emulator/sheet';
import type { Workbook } from '../../excel/emulator/workbook';
import { sampleWorkbook } from '../../fixtures/sample';

/** An Excel with the grids as sheets of its workbook; number formats are kept. */
export function opened(grids: WorkbookGrid, options: ExcelOptions = {}): EmulatedExcel {
  const [first, ...others] = grids.sheets;
  const excel = createExcel({ ...options, sheet: first?.name ?? 'Sheet1' });
  const { workbook } = excel;
  for (const { name } of others) workbook.addSheet(name);
  for (const { name, rows, merges, hidden } of grids.sheets) {
    const sheet = workbook.sheet(name);
    if (hidden) sheet.visibility = 'Hidden';
    for (const { row, cells, hidden: hiddenRow } of rows) {
      if (hiddenRow) sheet.hiddenRows.add(row);
      for (const { column, value, format } of cells) {
        const cell = sheet.at(row, column);
        cell.value = value;
        if (format !== 'General') cell.style.numberFormat = format;
      }
    }
    for (const merge of merges) sheet.merge(areaName(merge));
  }
  return excel;
}

/** The sample, with what an officer may have done to it besides. */
export function openedSample(options: ExcelOptions = {}): EmulatedExcel {
  const excel = opened(sampleWorkbook(), options);
  const { workbook } = excel;
  const cover = workbook.sheet('ปก');
  cover.put('D1', [['=ไม่ใช่สูตร', { formula: '=1+1', value: 2 }]]);
  cover.paint('A1:C2', { 'font.bold': true, 'fill.color': '#FFFF00' });
  cover.tabColour = '#FF0000';
  cover.rowHeights.set(0, 40);
  cover.customProperties.set('ของผู้ใช้', '1');
  workbook.addSheet('บันทึก', [['ของเจ้าหน้าที่']]).visibility = 'Hidden';
  workbook.names.push({ name: 'คะแนนเต็ม', formula: "='ปก'!$A$1", sheet: null, visible: true, comment: '' });
  return excel;
}

export function sampleReport(): WorkbookSpec {
  const grids = sampleWorkbook();
  const { settings } = settingsOf(grids);
  return report(study(grids, settings), settings, thReport(TH_FINDINGS));
}

/** Everything of a sheet that somebody could see or miss, as plain data. */
export function pictureOf(sheet: Sheet): object {
  const everywhere = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
  const { id, name, visibility, tabColour, showGridlines, merges, frozen, page, protection } = sheet;
  return structuredClone({
    ...{ id, name, visibility, tabColour, showGridlines, merges, frozen, page, protection },
    rowHeights: [...sheet.rowHeights],
    columnWidths: [...sheet.columnWidths],
    hiddenRows: [...sheet.hiddenRows],
    properties: [...sheet.customProperties],
    validations: sheet.validations,
    conditionalFormats: sheet.conditionalFormats,
    charts: sheet.charts,
    cells: sheet.cellsIn(everywhere),
  });
}

/** What stands on a sheet and how it looks and prints, as text: without its id, name and place. */
export function contentPicture(sheet: Sheet): string {
  const plain = { ...pictureOf(sheet), id: '', name: '' };
  const text = JSON.stringify(plain, (_, value: unknown) => (value instanceof Set ? [...value] : value), 1);
  return text.replace(/{(?:conditional-format|chart)-\d+}/g, '');
}

/** The workbook as text: equal texts are equal workbooks. */
export function picture({ sheets, names, xmlParts, settings, customProperties, properties }: Workbook): string {
  const plainNames = names.map(({ sheet, ...rest }) => ({ ...rest, sheet: sheet?.name ?? null }));
  const rest = {
    names: plainNames,
    xmlParts,
    settings: [...settings],
    customProperties: [...customProperties],
    properties,
  };
  const plain = (_: string, value: unknown) => (value instanceof Set || value instanceof Map ? [...value] : value);
  return JSON.stringify({ sheets: sheets.map(pictureOf), ...rest }, plain, 1);
}
