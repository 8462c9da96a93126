/** Excel.NamedItemCollection of the workbook or of one sheet. */
import { flagOf, sameName, textOf } from '../argument';
import { areaName, parseArea, quoted } from '../area';
import { fail, invalid } from '../excel-error';
import { HostObject } from '../host-object';
import type { PageSettings } from '../page-settings';
import type { Sheet } from '../sheet';
import type { DefinedName, Workbook } from '../workbook';
import { Range } from './range-object';
import { Worksheet } from './worksheet';

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u;

function checkedFormula(given: unknown): string {
  if (given instanceof Range) return `=${quoted(given.sheet.name)}!${areaName(given.area, '$')}`;
  const formula = textOf(given);
  return formula.length > 1 && formula.startsWith('=') ? formula : invalid();
}

export class NamedItem extends HostObject {
  readonly type = 'NamedItem';

  constructor(
    private readonly workbook: Workbook,
    private readonly defined: DefinedName,
  ) {
    super();
  }

  get Name() {
    return this.defined.name;
  }
  get _Id() {
    return this.defined.name;
  }
  get Formula(): unknown {
    return this.defined.formula;
  }
  set Formula(value: unknown) {
    this.defined.formula = checkedFormula(value);
  }
  get Visible(): unknown {
    return this.defined.visible;
  }
  set Visible(value: unknown) {
    this.defined.visible = flagOf(value);
  }
  get Comment(): unknown {
    return this.defined.comment;
  }
  set Comment(value: unknown) {
    this.defined.comment = textOf(value);
  }
  get Scope() {
    return this.defined.sheet ? 'Worksheet' : 'Workbook';
  }
  get Type() {
    return this.place() ? 'Range' : fail('NotEmulated', 'the type of a name that is no range is not emulated');
  }
  get Value() {
    return this.place() ? this.defined.formula.slice(1) : fail('NotEmulated', 'the value of a formula is not emulated');
  }
  get WorksheetOrNullObject() {
    return this.defined.sheet && new Worksheet(this.defined.sheet);
  }
  get Worksheet() {
    return this.WorksheetOrNullObject ?? fail('ItemNotFound');
  }
  GetRange() {
    return this.GetRangeOrNullObject() ?? fail('InvalidOperation');
  }
  GetRangeOrNullObject() {
    const place = this.place();
    return place && new Range(place.sheet, place.area);
  }
  Delete() {
    this.workbook.names = this.workbook.names.filter((one) => one !== this.defined);
  }

  private place() {
    return this.workbook.locate(this.defined.formula, this.defined.sheet ?? this.workbook.active);
  }
}

/** What prints of a sheet, and what is repeated on each page: names of the sheet, of which only deleting is emulated. */
class PrintName extends HostObject {
  readonly type = 'NamedItem';

  constructor(
    readonly Name: 'Print_Area' | 'Print_Titles',
    private readonly page: PageSettings,
  ) {
    super();
  }
  get _Id() {
    return this.Name;
  }
  Delete() {
    if (this.Name === 'Print_Area') this.page.printArea = [];
    else Object.assign(this.page, { titleRows: null, titleColumns: null });
  }
}

export class NamedItemCollection extends HostObject {
  readonly type = 'NamedItemCollection';

  /** Of the whole workbook where no sheet is given. */
  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: Sheet | null,
  ) {
    super();
  }

  override list() {
    return this.workbook.names
      .filter(({ sheet }) => sheet === this.sheet)
      .map((name) => new NamedItem(this.workbook, name));
  }
  override item(key: unknown) {
    return this.GetItemOrNullObject(key) ?? fail('ItemNotFound');
  }
  GetItemOrNullObject(key: unknown) {
    if (this.sheet) return this.printName(this.sheet, textOf(key)) ?? this.defined(key);
    return this.defined(key);
  }
  private printName({ page }: Sheet, name: string): PrintName | null {
    const titles = page.titleRows ?? page.titleColumns;
    if (sameName(name, 'Print_Area') && page.printArea.length > 0) return new PrintName('Print_Area', page);
    return sameName(name, 'Print_Titles') && titles ? new PrintName('Print_Titles', page) : null;
  }
  private defined(key: unknown) {
    const found = this.workbook.definedName(textOf(key), this.sheet);
    return found && new NamedItem(this.workbook, found);
  }
  GetCount() {
    return this.list().length;
  }
  Add(name: unknown, reference: unknown, comment: unknown) {
    const own = textOf(name);
    if (own.length > 255 || !VALID_NAME.test(own) || parseArea(own) || /^[rc]$/i.test(own)) invalid();
    if (this.workbook.definedName(own, this.sheet)) fail('InvalidArgument');
    const defined: DefinedName = {
      name: own,
      formula: checkedFormula(reference),
      sheet: this.sheet,
      visible: true,
      comment: textOf(comment ?? ''),
    };
    this.workbook.names.push(defined);
    return new NamedItem(this.workbook, defined);
  }
}
