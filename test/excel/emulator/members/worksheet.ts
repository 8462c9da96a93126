/** Excel.Worksheet and Excel.WorksheetCollection. */
import { colourOf, flagOf, oneOf, textOf, wholeOf } from '../argument';
import { area, MAX_COLUMNS, MAX_ROWS } from '../area';
import { fail, invalid } from '../excel-error';
import { HostObject } from '../host-object';
import { loseReferences } from '../lost-references';
import type { Sheet } from '../sheet';
import type { Workbook } from '../workbook';
import { ChartCollection } from './charts';
import { WorksheetFreezePanes } from './freeze-panes';
import { WorksheetCustomPropertyCollection } from './key-values';
import { NamedItemCollection } from './names';
import { PageBreakCollection, PageLayout } from './page-layout';
import { WorksheetProtection } from './protection';
import { RangeAreas } from './range-areas';
import { Range } from './range-object';

export class Worksheet extends HostObject {
  readonly type = 'Worksheet';

  constructor(private readonly owner: Sheet) {
    super();
  }

  private get sheet(): Sheet {
    return this.owner.deleted ? fail('ItemNotFound') : this.owner;
  }

  get Id() {
    return this.owner.id;
  }
  get Name(): unknown {
    return this.sheet.name;
  }
  set Name(value: unknown) {
    this.workbook.demandStructure();
    const nameBefore = this.sheet.name;
    const name = textOf(value);
    this.workbook.checkName(name, this.sheet);
    this.sheet.name = name;
    this.workbook.tell(25, this.sheet, { worksheetId: this.sheet.id, nameBefore, nameAfter: name, source: 'Local' });
  }
  get Position(): unknown {
    return this.workbook.sheets.indexOf(this.sheet);
  }
  set Position(value: unknown) {
    this.workbook.demandStructure();
    const others = this.workbook.sheets.filter((sheet) => sheet !== this.sheet);
    others.splice(wholeOf(value, 0, others.length), 0, this.sheet);
    this.workbook.sheets = others;
  }
  get Visibility(): unknown {
    return this.sheet.visibility;
  }
  set Visibility(value: unknown) {
    this.workbook.demandStructure();
    const visibility = oneOf(value, ['Visible', 'Hidden', 'VeryHidden']);
    if (visibility !== 'Visible') this.leave();
    this.sheet.visibility = visibility;
  }
  get TabColor(): unknown {
    return this.sheet.tabColour;
  }
  set TabColor(value: unknown) {
    this.sheet.tabColour = colourOf(value, true);
  }
  get ShowGridlines(): unknown {
    return this.sheet.showGridlines;
  }
  set Gridlines(value: unknown) {
    this.sheet.showGridlines = flagOf(value);
  }
  get ShowHeadings(): unknown {
    return this.sheet.showHeadings;
  }
  set Headings(value: unknown) {
    this.sheet.showHeadings = flagOf(value);
  }
  get StandardHeight() {
    return 15;
  }

  get Charts() {
    return new ChartCollection(this.sheet);
  }
  get CustomProperties() {
    return new WorksheetCustomPropertyCollection(this.sheet.customProperties, textOf);
  }
  get FreezePanes() {
    return new WorksheetFreezePanes(this.sheet);
  }
  get Names() {
    return new NamedItemCollection(this.workbook, this.sheet);
  }
  get PageLayout() {
    return new PageLayout(this.sheet);
  }
  get HorizontalPageBreaks() {
    return new PageBreakCollection(this.sheet, this.sheet.page.rowBreaks);
  }
  get VerticalPageBreaks() {
    return new PageBreakCollection(this.sheet, this.sheet.page.columnBreaks);
  }
  get Protection() {
    return new WorksheetProtection(this.sheet);
  }

  GetRange(address: unknown) {
    if (address === null || address === undefined || address === '')
      return new Range(this.sheet, area(0, 0, MAX_ROWS, MAX_COLUMNS));
    const found = this.workbook.locate(textOf(address), this.sheet) ?? invalid();
    return found.sheet === this.sheet ? new Range(this.sheet, found.area) : invalid();
  }
  GetRanges(addresses: unknown) {
    return RangeAreas.parse(this.sheet, addresses);
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown) {
    return new Range(this.sheet, area(wholeOf(row), wholeOf(column), wholeOf(rows), wholeOf(columns)));
  }
  GetCell(row: unknown, column: unknown) {
    return new Range(this.sheet, area(wholeOf(row), wholeOf(column)));
  }
  GetUsedRange(valuesOnly: unknown) {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown) {
    const used = this.sheet.usedArea(valuesOnly === true);
    return used && new Range(this.sheet, used);
  }
  _GetSheetById(id: unknown) {
    return new Worksheet(this.workbook.find(textOf(id)) ?? fail('ItemNotFound'));
  }
  GetNextOrNullObject(visibleOnly: unknown) {
    return this.neighbour(1, visibleOnly);
  }
  GetPreviousOrNullObject(visibleOnly: unknown) {
    return this.neighbour(-1, visibleOnly);
  }

  Activate() {
    if (this.sheet.visibility !== 'Visible') fail('InvalidOperation');
    const before = this.workbook.active;
    if (before === this.sheet) return;
    this.workbook.active = this.sheet;
    this.workbook.selection = area(0, 0);
    this.workbook.tell(12, before, { worksheetId: before.id });
    this.workbook.tell(11, this.sheet, { worksheetId: this.sheet.id });
  }
  Delete() {
    this.workbook.demandStructure();
    const { sheet } = this;
    if (sheet.visibility === 'VeryHidden') fail('InvalidOperation');
    this.leave();
    this.workbook.sheets = this.workbook.sheets.filter((one) => one !== sheet);
    this.workbook.names = this.workbook.names.filter((name) => name.sheet !== sheet);
    sheet.deleted = true;
    loseReferences(this.workbook, sheet);
    this.workbook.tell(15, sheet, { worksheetId: sheet.id, source: 'Local' });
  }
  Calculate() {
    this.workbook.calculate?.(this.workbook);
  }

  private get workbook(): Workbook {
    return this.owner.workbook;
  }

  /** One sheet stays visible; where this one is active, another becomes so. */
  private leave(): void {
    const others = this.workbook.visibleSheets.filter((sheet) => sheet !== this.sheet);
    const [first] = others;
    if (!first) fail('InvalidOperation');
    else if (this.workbook.active === this.sheet) this.workbook.active = first;
  }

  private neighbour(step: number, visibleOnly: unknown): Worksheet | null {
    const sheets = visibleOnly === true ? this.workbook.visibleSheets : this.workbook.sheets;
    const found = sheets[sheets.indexOf(this.sheet) + step];
    return found ? new Worksheet(found) : null;
  }
}

export class WorksheetCollection extends HostObject {
  readonly type = 'WorksheetCollection';

  constructor(private readonly workbook: Workbook) {
    super();
  }
  override list() {
    return this.workbook.sheets.map((sheet) => new Worksheet(sheet));
  }
  override item(key: unknown) {
    return this.GetItemOrNullObject(key) ?? fail('ItemNotFound');
  }
  GetItemOrNullObject(key: unknown) {
    const found = this.workbook.find(textOf(key));
    return found && new Worksheet(found);
  }
  GetActiveWorksheet() {
    return new Worksheet(this.workbook.active);
  }
  GetFirst(visibleOnly: unknown) {
    return this.end(visibleOnly, 0);
  }
  GetLast(visibleOnly: unknown) {
    return this.end(visibleOnly, -1);
  }
  GetCount(visibleOnly: unknown) {
    return (visibleOnly === true ? this.workbook.visibleSheets : this.workbook.sheets).length;
  }
  Add(name: unknown) {
    this.workbook.demandStructure();
    const sheet = this.workbook.addSheet(name === null || name === undefined ? null : textOf(name));
    this.workbook.tell(13, sheet, { worksheetId: sheet.id, source: 'Local' });
    return new Worksheet(sheet);
  }

  private end(visibleOnly: unknown, index: number): Worksheet {
    const sheets = visibleOnly === true ? this.workbook.visibleSheets : this.workbook.sheets;
    return new Worksheet(sheets.at(index) ?? fail('ItemNotFound'));
  }
}
