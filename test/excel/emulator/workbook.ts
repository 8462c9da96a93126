/** The emulated workbook: what a test prepares and inspects. */
import { sameName } from './argument';
import type { Area } from './area';
import { isOnSheet, parseArea, splitReference } from './area';
import { fail, invalid } from './excel-error';
import { namespaceOf } from './members/custom-xml-parts';
import type { CellValue } from './cell-input';
import type { Cell, Prepared } from './sheet';
import { Sheet } from './sheet';

export interface DefinedName {
  readonly name: string;
  /** With its "=". */
  formula: string;
  /** The sheet it belongs to; null for the whole workbook. */
  readonly sheet: Sheet | null;
  visible: boolean;
  comment: string;
}

/** A part of the file with XML of an add-in. */
export interface XmlPart {
  readonly id: string;
  xml: string;
}

/** An event as it goes to the client: its number in Excel, the sheet's id or null, and what the host tells. */
export interface HostEvent {
  readonly id: number;
  readonly sheet: string;
  readonly told: Readonly<Record<string, unknown>>;
}

const FORBIDDEN_IN_NAME = /[:\\/?*[\]]|^'|'$/;

export class Workbook {
  name = 'Book1.xlsx';
  readOnly = false;
  dirty = false;
  /** Whether the structure (adding, renaming, moving, deleting sheets) is protected. */
  protected = false;
  password = '';
  sheets: Sheet[] = [];
  names: DefinedName[] = [];
  xmlParts: XmlPart[] = [];
  readonly settings = new Map<string, unknown>();
  readonly customProperties = new Map<string, unknown>();
  readonly properties: Record<
    'Title' | 'Subject' | 'Author' | 'Keywords' | 'Comments' | 'Category' | 'Company' | 'Manager',
    string
  > = {
    Title: '',
    Subject: '',
    Author: '',
    Keywords: '',
    Comments: '',
    Category: '',
    Company: '',
    Manager: '',
  };
  active: Sheet;
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  eventsEnabled = true;
  calculationMode = 'Automatic';
  /** Told of everything that Excel would tell an add-in of. */
  onEvent: (event: HostEvent) => void = () => undefined;
  /** Works out the formulas of the whole workbook: sets `value` of the cells. Without it such cells cannot be read. */
  calculate: ((workbook: Workbook) => void) | null = null;
  private made = 0;
  private ids = 0;

  constructor(first = 'Sheet1') {
    this.active = this.addSheet(first);
  }

  /** A sheet by its name; fails where there is none. */
  sheet(name: string): Sheet {
    return this.find(name) ?? invalid(`no sheet "${name}"`);
  }

  /** A sheet by name or id. */
  find(key: string): Sheet | null {
    return this.sheets.find((sheet) => sheet.id === key || sameName(sheet.name, key)) ?? null;
  }

  get visibleSheets(): Sheet[] {
    return this.sheets.filter(({ visibility }) => visibility === 'Visible');
  }

  /** Adds a sheet at the end, with its cells where given; without a name it gets the next free one. */
  addSheet(name: string | null = null, rows: readonly (readonly Prepared[])[] = []): Sheet {
    const own = name ?? this.freeName();
    this.checkName(own);
    const id = `{00000000-0001-0000-${(this.made++).toString(16).toUpperCase().padStart(2, '0')}00-000000000000}`;
    const sheet = new Sheet(this, id, own);
    this.sheets.push(sheet);
    return sheet.put('A1', rows);
  }

  /** Fails where a sheet cannot have that name. */
  checkName(name: string, owner: Sheet | null = null): void {
    if (name === '' || name.length > 31 || FORBIDDEN_IN_NAME.test(name) || sameName(name, 'History')) invalid();
    const other = this.find(name);
    if (other && other !== owner) fail('ItemAlreadyExists');
  }

  /** Fails with AccessDenied while the structure is protected. */
  demandStructure(): void {
    if (this.protected) fail('AccessDenied');
  }

  definedName(name: string, sheet: Sheet | null): DefinedName | null {
    return this.names.find((one) => sameName(one.name, name) && one.sheet === sheet) ?? null;
  }

  /** The cells that an address names, seen from a sheet; null for none. */
  locate(address: string, from: Sheet): { readonly sheet: Sheet; readonly area: Area } | null {
    const { sheet: name, rest } = splitReference(address.trim().replace(/^=/, ''));
    const sheet = name === null ? from : this.find(name);
    if (!sheet) return null;
    const found = parseArea(rest);
    if (found) return isOnSheet(found) ? { sheet, area: found } : null;
    const defined = this.definedName(rest, from) ?? this.definedName(rest, null);
    return defined && !sameName(defined.formula.slice(1), rest) ? this.locate(defined.formula, from) : null;
  }

  /** Fails for what is no XML. */
  addXmlPart(xml: string): XmlPart {
    namespaceOf(xml);
    const part = { id: `{part-${String(this.nextId())}}`, xml };
    this.xmlParts.push(part);
    return part;
  }

  /** A number that nothing in this workbook had before. */
  nextId(): number {
    return ++this.ids;
  }

  /** The value of a formula cell after a calculation; null where nothing calculates. */
  calculated(cell: Readonly<Cell>): CellValue | null {
    this.calculate?.(this);
    return cell.value;
  }

  tell(id: number, sheet: Sheet, told: Readonly<Record<string, unknown>>): void {
    if (this.eventsEnabled) this.onEvent({ id, sheet: sheet.id, told });
  }

  private freeName(): string {
    let number = this.sheets.length + 1;
    while (this.find(`Sheet${String(number)}`)) number++;
    return `Sheet${String(number)}`;
  }
}
