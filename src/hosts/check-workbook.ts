/** What must hold of a workbook before any of it is written. */
import type { CellStyle, DefinedName, SheetSpec, WorkbookSpec } from '../core/sheet';
import { checkColour, checkFormula, checkRange } from './check-limits';
import { checkSheet } from './check-sheet';
import { fault } from './invalid-workbook';

const FONT_SIZE = 409;
/** The font's name stands between quotes and before a comma in a header. */
const FONT_NAME = /^[^",&\p{Cc}\p{Cs}]{1,31}$/u;
const SHEET_NAME = /^(?!')[^:\\/?*[\]\p{Cc}\p{Cs}]+(?<!')$/u;
const SHEET_NAME_LENGTH = 31;
/** Excel keeps it for its change log. */
const RESERVED_SHEET = 'history';
const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]{0,254}$/u;
/** "A1", "XFD10", "R", "C", "R1C1": references, not names. */
const REFERENCE = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*)$/i;

function checkSheetNames(sheets: readonly SheetSpec[]): ReadonlySet<string> {
  if (sheets.length === 0) fault('no-sheets', {});
  const seen = new Set<string>();
  for (const { name: sheet } of sheets) {
    const folded = sheet.toLowerCase();
    if (!SHEET_NAME.test(sheet) || sheet.length > SHEET_NAME_LENGTH || folded === RESERVED_SHEET) {
      fault('bad-sheet-name', { sheet });
    }
    if (seen.has(folded)) fault('sheet-twice', { sheet });
    seen.add(folded);
  }
  return seen;
}

function checkNames(names: readonly DefinedName[]): void {
  const seen = new Set<string>();
  for (const { name, refersTo } of names) {
    const folded = name.toLowerCase();
    if (!NAME.test(name) || REFERENCE.test(name) || folded.startsWith('_xlnm.')) fault('bad-name', { name });
    if (seen.has(folded)) fault('name-twice', { name });
    seen.add(folded);
    checkFormula(null, name, refersTo);
  }
}

function checkStyle(style: string, { size, colour, fill, border, format }: CellStyle): void {
  checkRange(null, `size of ${style}`, size, 1, FONT_SIZE);
  for (const each of [colour, fill, border]) checkColour(null, each);
  if (format === '' || format.length > 255) fault('bad-format', { style, format });
}

/** Throws InvalidWorkbookError for the first fault. */
export function checkWorkbook({ font, styles, sheets, names }: WorkbookSpec): void {
  if (!FONT_NAME.test(font.name)) fault('bad-font', { font: font.name });
  checkRange(null, 'font size', font.size, 1, FONT_SIZE);
  for (const [name, style] of Object.entries(styles)) checkStyle(name, style);
  checkNames(names);
  const known = { styles, sheets: checkSheetNames(sheets) };
  for (const sheet of sheets) checkSheet(sheet, font, known);
}
