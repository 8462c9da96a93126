/** Excel.Workbook and what hangs directly below it. */
import { flagOf, oneOf, recordOf, textOf } from '../argument';
import { area } from '../area';
import { fail, invalid } from '../excel-error';
import type { Scalar } from '../host-object';
import { addScalars, HostObject } from '../host-object';
import type { Workbook } from '../workbook';
import { insertSheets } from '../inserted-sheets';
import { CustomXmlPartCollection } from './custom-xml-parts';
import { CustomPropertyCollection, SettingCollection } from './key-values';
import { NamedItemCollection } from './names';
import { WorkbookProtection } from './protection';
import { Range } from './range-object';
import { WorksheetCollection } from './worksheet';

const anything = (value: unknown): unknown => value;

class Application extends HostObject {
  readonly type = 'Application';
  constructor(private readonly workbook: Workbook) {
    super();
  }
  get CalculationMode(): unknown {
    return this.workbook.calculationMode;
  }
  set CalculationMode(value: unknown) {
    this.workbook.calculationMode = oneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
  }
  get CalculationState() {
    return 'Done';
  }
  Calculate() {
    this.workbook.calculate?.(this.workbook);
  }
  /** Both only change how Excel works, not what comes of it. */
  SuspendApiCalculationUntilNextSync() {
    return null;
  }
  SuspendScreenUpdatingUntilNextSync() {
    return null;
  }
}

class Runtime extends HostObject {
  readonly type = 'Runtime';
  constructor(private readonly workbook: Workbook) {
    super();
  }
  get EnableEvents(): unknown {
    return this.workbook.eventsEnabled;
  }
  set EnableEvents(value: unknown) {
    this.workbook.eventsEnabled = flagOf(value);
  }
}

class DocumentProperties extends HostObject {
  readonly type = 'DocumentProperties';
  constructor(readonly workbook: Workbook) {
    super();
  }
  get Custom() {
    return new CustomPropertyCollection(this.workbook.customProperties, anything);
  }
}
const PROPERTIES = ['Title', 'Subject', 'Author', 'Keywords', 'Comments', 'Category', 'Company', 'Manager'] as const;
addScalars(
  DocumentProperties,
  Object.fromEntries(
    PROPERTIES.map((name): [string, Scalar<DocumentProperties>] => [
      name,
      {
        get: ({ workbook }) => workbook.properties[name],
        set: ({ workbook }, value) => {
          workbook.properties[name] = textOf(value);
        },
      },
    ]),
  ),
);

export class WorkbookObject extends HostObject {
  readonly type = 'Workbook';

  constructor(private readonly workbook: Workbook) {
    super();
  }
  get Name() {
    return this.workbook.name;
  }
  get ReadOnly() {
    return this.workbook.readOnly;
  }
  get IsDirty(): unknown {
    return this.workbook.dirty;
  }
  set IsDirty(value: unknown) {
    this.workbook.dirty = flagOf(value);
  }
  get Worksheets() {
    return new WorksheetCollection(this.workbook);
  }
  get Names() {
    return new NamedItemCollection(this.workbook, null);
  }
  get Application() {
    return new Application(this.workbook);
  }
  get Properties() {
    return new DocumentProperties(this.workbook);
  }
  get Protection() {
    return new WorkbookProtection(this.workbook);
  }
  get Settings() {
    return new SettingCollection(this.workbook.settings, anything);
  }
  get CustomXmlParts() {
    return new CustomXmlPartCollection(this.workbook);
  }
  get _Runtime() {
    return new Runtime(this.workbook);
  }
  /** Gives the ids of the new sheets; only to the end, and only all of them. */
  InsertWorksheetsFromBase64(file: unknown, options: unknown) {
    this.workbook.demandStructure();
    const { positionType, ...more } = recordOf(options ?? {});
    if (Object.values(more).some((value) => value !== null && value !== undefined)) invalid();
    if (oneOf(positionType ?? 'End', ['None', 'Before', 'After', 'Beginning', 'End']) !== 'End')
      fail('NotEmulated', 'sheets are inserted at the end only');
    const sheets = insertSheets(this.workbook, textOf(file));
    for (const sheet of sheets) this.workbook.tell(13, sheet, { worksheetId: sheet.id, source: 'Local' });
    return sheets.map(({ id }) => id);
  }
  GetSelectedRange() {
    return new Range(this.workbook.active, this.workbook.selection);
  }
  GetActiveCell() {
    const { row, column } = this.workbook.selection;
    return new Range(this.workbook.active, area(row, column));
  }
}
