/** Brings the sheets of a file into the emulated workbook, with the values, formats and merges of their cells. */
import { areaName } from '../../../src/core/grid';
import { readWorkbook } from '../../../src/hosts/file/read/read-workbook';
import { invalid } from './excel-error';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Sheets whose names are taken get a number behind theirs. Fails for what is no .xlsx file. */
export function insertSheets(workbook: Workbook, base64: string): Sheet[] {
  if (base64 === '' || !BASE64.test(base64)) invalid('not base64');
  return gridsOf(base64).map(({ name, hidden, rows, merges }) => {
    const sheet = workbook.addSheet(freeName(workbook, name));
    if (hidden) sheet.visibility = 'Hidden';
    for (const { row, cells } of rows)
      for (const { column, value, format } of cells) {
        const cell = sheet.at(row, column);
        cell.value = value;
        if (format !== 'General') cell.style.numberFormat = format;
      }
    for (const merge of merges) sheet.merge(areaName(merge));
    return sheet;
  });
}

function gridsOf(base64: string) {
  try {
    return readWorkbook(Uint8Array.from(Buffer.from(base64, 'base64')), 'file.xlsx').sheets;
  } catch {
    return invalid('not a workbook');
  }
}

function freeName(workbook: Workbook, wished: string): string {
  for (let number = 1; ; number++) {
    const tail = number === 1 ? '' : ` (${String(number)})`;
    const name = wished.slice(0, 31 - tail.length) + tail;
    if (!workbook.find(name)) return name;
  }
}
