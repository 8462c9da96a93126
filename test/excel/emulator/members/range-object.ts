/** Excel.Range. */
import { wholeOf, flagOf, oneOf, recordOf, textOf } from '../argument';
import type { Area } from '../area';
import { areaName, bounding, cellCount, intersection, isOnSheet, MAX_COLUMNS, MAX_ROWS, quoted } from '../area';
import { clearCells, mergeCells, readGrid, tellChanged, valueOf, writeInput, writeNumberFormat } from '../cell-grid';
import { displayed } from '../displayed';
import { fail, invalid } from '../excel-error';
import { HostObject } from '../host-object';
import type { Sheet } from '../sheet';
import { CellProperties } from './cell-properties';
import { ConditionalFormatCollection } from './conditional-formats';
import { DataValidation } from './data-validation';
import { RangeAreas } from './range-areas';
import { RangeFormat } from './range-format';
import { Worksheet } from './worksheet';

const typeOfValue = (value: unknown): string =>
  value === ''
    ? 'Empty'
    : typeof value === 'number'
      ? 'Double'
      : typeof value === 'boolean'
        ? 'Boolean'
        : /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/.test(String(value))
          ? 'Error'
          : 'String';

/** The area a range argument stands for: a Range or an address on the same sheet. */
export function areaOf(sheet: Sheet, given: unknown): Area {
  if (given instanceof Range) return given.sheet === sheet ? given.area : invalid();
  const found = sheet.workbook.locate(textOf(given), sheet);
  return found?.sheet === sheet ? found.area : invalid();
}

export class Range extends HostObject {
  readonly type = 'Range';

  constructor(
    private readonly owner: Sheet,
    readonly area: Area,
  ) {
    super();
    if (!isOnSheet(area)) invalid();
  }

  /** The sheet; fails once it is deleted. */
  get sheet(): Sheet {
    return this.owner.deleted ? fail('InvalidReference') : this.owner;
  }

  get Address() {
    return `${quoted(this.sheet.name)}!${areaName(this.area)}`;
  }
  get AddressLocal() {
    return this.Address;
  }
  get RowIndex() {
    return this.area.row;
  }
  get ColumnIndex() {
    return this.area.column;
  }
  get RowCount() {
    return this.area.rows;
  }
  get ColumnCount() {
    return this.area.columns;
  }
  get CellCount() {
    return cellCount(this.area) > 2 ** 31 - 1 ? -1 : cellCount(this.area);
  }
  get IsEntireRow() {
    return this.area.columns === MAX_COLUMNS;
  }
  get IsEntireColumn() {
    return this.area.rows === MAX_ROWS;
  }
  get HasSpill() {
    return false;
  }

  get Values(): unknown {
    return readGrid(this.sheet, this.area, (cell) => valueOf(this.sheet, cell));
  }
  set Values(input: unknown) {
    writeInput(this.sheet, this.area, input);
    tellChanged(this.sheet, this.area, 'RangeEdited');
  }
  get Formulas(): unknown {
    return readGrid(this.sheet, this.area, (cell) => cell?.formula ?? cell?.value ?? '');
  }
  set Formulas(input: unknown) {
    this.Values = input;
  }
  get FormulasLocal(): unknown {
    return this.Formulas;
  }
  set FormulasLocal(input: unknown) {
    this.Values = input;
  }
  get Text() {
    return readGrid(this.sheet, this.area, (cell, row, column) =>
      displayed(valueOf(this.sheet, cell), String(this.sheet.styleAt(row, column, 'numberFormat'))),
    );
  }
  get ValueTypes() {
    return readGrid(this.sheet, this.area, (cell) => typeOfValue(valueOf(this.sheet, cell)));
  }
  get NumberFormat(): unknown {
    return readGrid(this.sheet, this.area, (_, row, column) => this.sheet.styleAt(row, column, 'numberFormat'));
  }
  set NumberFormat(input: unknown) {
    writeNumberFormat(this.sheet, this.area, input);
  }
  get NumberFormatLocal(): unknown {
    return this.NumberFormat;
  }
  set NumberFormatLocal(input: unknown) {
    this.NumberFormat = input;
  }

  get RowHidden(): unknown {
    return this.hidden(this.sheet.hiddenRows, this.area.row, this.area.rows);
  }
  set RowHidden(value: unknown) {
    this.sheet.demand('allowFormatRows');
    this.hide(this.sheet.hiddenRows, this.area.row, this.area.rows, flagOf(value));
  }
  get ColumnHidden(): unknown {
    return this.hidden(this.sheet.hiddenColumns, this.area.column, this.area.columns);
  }
  set ColumnHidden(value: unknown) {
    this.sheet.demand('allowFormatColumns');
    this.hide(this.sheet.hiddenColumns, this.area.column, this.area.columns, flagOf(value));
  }
  get Hidden() {
    const [rows, columns] = [this.RowHidden, this.ColumnHidden];
    return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
  }

  get Hyperlink(): unknown {
    return this.sheet.peek(this.area.row, this.area.column)?.hyperlink ?? null;
  }
  set Hyperlink(value: unknown) {
    this.sheet.demand('allowInsertHyperlinks');
    const known = ['address', 'documentReference', 'screenTip', 'textToDisplay'];
    const link = Object.entries(recordOf(value)).filter(([, text]) => text !== null && text !== undefined);
    if (link.some(([key, text]) => !known.includes(key) || typeof text !== 'string')) invalid();
    const given = Object.fromEntries(link) as Readonly<Record<string, string>>;
    const target = given.documentReference ?? given.address ?? invalid();
    if (given.documentReference !== undefined && !this.sheet.workbook.locate(target, this.sheet)) invalid();
    for (let row = this.area.row; row < this.area.row + this.area.rows; row++)
      for (let column = this.area.column; column < this.area.column + this.area.columns; column++) {
        const cell = this.sheet.at(row, column);
        cell.hyperlink = given;
        const shown = given.textToDisplay ?? (cell.value === '' && cell.formula === null ? target : null);
        if (shown !== null) Object.assign(cell, { value: shown, formula: null });
        Object.assign(cell.style, { 'font.color': '#0563C1', 'font.underline': 'Single' });
      }
  }

  get Format() {
    return new RangeFormat(this.sheet, [this.area]);
  }
  get Worksheet() {
    return new Worksheet(this.sheet);
  }
  get DataValidation() {
    return new DataValidation(this.sheet, this.area);
  }
  get ConditionalFormats() {
    return new ConditionalFormatCollection(this.sheet, [this.area]);
  }

  GetCell(row: unknown, column: unknown) {
    return this.to({
      row: this.area.row + wholeOf(row),
      column: this.area.column + wholeOf(column),
      rows: 1,
      columns: 1,
    });
  }
  GetRow(row: unknown) {
    return this.to({ ...this.area, row: this.area.row + wholeOf(row), rows: 1 });
  }
  GetColumn(column: unknown) {
    return this.to({ ...this.area, column: this.area.column + wholeOf(column), columns: 1 });
  }
  GetLastCell() {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }
  GetLastRow() {
    return this.GetRow(this.area.rows - 1);
  }
  GetLastColumn() {
    return this.GetColumn(this.area.columns - 1);
  }
  GetEntireRow() {
    return this.to({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }
  GetEntireColumn() {
    return this.to({ ...this.area, row: 0, rows: MAX_ROWS });
  }
  GetOffsetRange(rows: unknown, columns: unknown) {
    return this.to({ ...this.area, row: this.area.row + wholeOf(rows), column: this.area.column + wholeOf(columns) });
  }
  GetResizedRange(rows: unknown, columns: unknown) {
    return this.GetAbsoluteResizedRange(this.area.rows + wholeOf(rows), this.area.columns + wholeOf(columns));
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown) {
    return this.to({ ...this.area, rows: wholeOf(rows), columns: wholeOf(columns) });
  }
  GetBoundingRect(other: unknown) {
    return this.to(bounding(this.area, areaOf(this.sheet, other)));
  }
  GetIntersection(other: unknown) {
    return this.GetIntersectionOrNullObject(other) ?? fail('ItemNotFound');
  }
  GetIntersectionOrNullObject(other: unknown) {
    const shared = intersection(this.area, areaOf(this.sheet, other));
    return shared && this.to(shared);
  }
  GetUsedRange(valuesOnly: unknown) {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown) {
    const used = this.sheet.usedArea(valuesOnly === true);
    const shared = used && intersection(used, this.area);
    return shared && this.to(shared);
  }
  GetMergedAreasOrNullObject() {
    const merges = this.sheet.mergesIn(this.area);
    return merges.length ? new RangeAreas(this.sheet, merges) : null;
  }
  GetSpecialCells(kind: unknown) {
    return this.GetSpecialCellsOrNullObject(kind) ?? fail('ItemNotFound');
  }
  /** Only visible cells, in bands of rows. */
  GetSpecialCellsOrNullObject(kind: unknown) {
    return new RangeAreas(this.sheet, [this.area]).GetSpecialCellsOrNullObject(kind);
  }

  Merge(across: unknown) {
    mergeCells(this.sheet, this.area, across === true);
  }
  Unmerge() {
    this.sheet.demand(null);
    this.sheet.removeMerges(this.area);
  }
  Clear(what: unknown) {
    clearCells(this.sheet, this.area, oneOf(what ?? 'All', ['All', 'Formats', 'Contents', 'Hyperlinks']));
    tellChanged(this.sheet, this.area, 'RangeEdited');
  }
  Select() {
    if (this.sheet.visibility !== 'Visible') fail('InvalidOperation');
    new Worksheet(this.sheet).Activate();
    this.sheet.workbook.selection = this.area;
    this.sheet.workbook.tell(14, this.sheet, { address: areaName(this.area), worksheetId: this.sheet.id });
  }
  _ValidateArraySize(rows: unknown, columns: unknown) {
    if (rows !== this.area.rows || columns !== this.area.columns)
      invalid("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  }

  GetCellProperties(options: unknown) {
    return new CellProperties(this.sheet, this.area).cells(recordOf(options));
  }
  GetRowProperties(options: unknown) {
    return new CellProperties(this.sheet, this.area).lines(recordOf(options), 'row');
  }
  GetColumnProperties(options: unknown) {
    return new CellProperties(this.sheet, this.area).lines(recordOf(options), 'column');
  }
  SetCellProperties(given: unknown) {
    new CellProperties(this.sheet, this.area).setCells(given);
  }
  SetRowProperties(given: unknown) {
    new CellProperties(this.sheet, this.area).setLines(given, 'row');
  }
  SetColumnProperties(given: unknown) {
    new CellProperties(this.sheet, this.area).setLines(given, 'column');
  }

  private to(area: Area): Range {
    return new Range(this.sheet, area);
  }

  private hidden(lines: ReadonlySet<number>, from: number, count: number): boolean | null {
    let hidden = 0;
    for (const line of lines) if (line >= from && line < from + count) hidden++;
    return hidden === 0 ? false : hidden === count ? true : null;
  }

  private hide(lines: Set<number>, from: number, count: number, hidden: boolean): void {
    for (let line = from; line < from + count; line++)
      if (hidden) lines.add(line);
      else lines.delete(line);
  }
}
