/** Excel.RangeAreas: several areas of one sheet. */
import { oneOf, textOf } from '../argument';
import type { Area } from '../area';
import { area, areaName, cellCount, intersection, MAX_COLUMNS, MAX_ROWS, quoted } from '../area';
import { clearCells, tellChanged } from '../cell-grid';
import { fail, invalid } from '../excel-error';
import { HostObject } from '../host-object';
import type { Sheet } from '../sheet';
import { ConditionalFormatCollection } from './conditional-formats';
import { RangeFormat } from './range-format';
import { Range } from './range-object';
import { Worksheet } from './worksheet';

/** Units of an address list. */
const LONGEST_ADDRESSES = 8192;

class RangeCollection extends HostObject {
  readonly type = 'RangeCollection';

  constructor(
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }
  override list() {
    return this.areas.map((one) => new Range(this.sheet, one));
  }
  GetCount() {
    return this.areas.length;
  }
}

/** Runs of consecutive lines that are not hidden, as [from, count]. */
function visibleRuns(from: number, count: number, hidden: ReadonlySet<number>): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  let start = from;
  const inside = [...hidden].filter((line) => line >= from && line < from + count).sort((a, b) => a - b);
  for (const line of [...inside, from + count]) {
    if (line > start) runs.push([start, line - start]);
    start = line + 1;
  }
  return runs;
}

export class RangeAreas extends HostObject {
  readonly type = 'RangeAreas';

  constructor(
    private readonly owner: Sheet,
    readonly areas: readonly Area[],
  ) {
    super();
    if (areas.length === 0) invalid();
  }

  /** The areas of a list such as "A1:B2,D4". */
  static parse(sheet: Sheet, addresses: unknown): RangeAreas {
    const text = textOf(addresses);
    if (text.length > LONGEST_ADDRESSES) invalid();
    const areas = text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((address) => {
      const found = sheet.workbook.locate(address, sheet);
      return found?.sheet === sheet ? found.area : invalid();
    });
    return new RangeAreas(sheet, areas);
  }

  get sheet(): Sheet {
    return this.owner.deleted ? fail('InvalidReference') : this.owner;
  }

  get Address() {
    return this.areas.map((one) => `${quoted(this.sheet.name)}!${areaName(one)}`).join(',');
  }
  get AddressLocal() {
    return this.Address;
  }
  get AreaCount() {
    return this.areas.length;
  }
  get CellCount() {
    return this.areas.reduce((sum, one) => sum + cellCount(one), 0);
  }
  get IsEntireRow() {
    return this.areas.every(({ columns }) => columns === MAX_COLUMNS);
  }
  get IsEntireColumn() {
    return this.areas.every(({ rows }) => rows === MAX_ROWS);
  }
  get Areas() {
    return new RangeCollection(this.sheet, this.areas);
  }
  get Format() {
    return new RangeFormat(this.sheet, this.areas);
  }
  get Worksheet() {
    return new Worksheet(this.sheet);
  }
  get ConditionalFormats() {
    return new ConditionalFormatCollection(this.sheet, this.areas);
  }

  GetIntersectionOrNullObject(other: unknown) {
    const others = other instanceof Range ? [other.area] : other instanceof RangeAreas ? other.areas : invalid();
    const shared = this.areas.flatMap((one) => others.flatMap((two) => intersection(one, two) ?? []));
    return shared.length ? new RangeAreas(this.sheet, shared) : null;
  }
  GetSpecialCells(kind: unknown) {
    return this.GetSpecialCellsOrNullObject(kind) ?? fail('ItemNotFound');
  }
  GetSpecialCellsOrNullObject(kind: unknown) {
    const kinds = ['ConditionalFormats', 'DataValidations', 'Blanks', 'Constants', 'Formulas'] as const;
    if (oneOf(kind, [...kinds, 'SameConditionalFormat', 'SameDataValidation', 'Visible']) !== 'Visible')
      fail('NotEmulated', 'only visible special cells are emulated');
    const visible = this.areas.flatMap(({ row, column, rows, columns }) =>
      visibleRuns(row, rows, this.sheet.hiddenRows).flatMap(([top, height]) =>
        visibleRuns(column, columns, this.sheet.hiddenColumns).map(([left, width]) => area(top, left, height, width)),
      ),
    );
    return visible.length ? new RangeAreas(this.sheet, visible) : null;
  }
  Clear(what: unknown) {
    for (const one of this.areas) {
      clearCells(this.sheet, one, oneOf(what ?? 'All', ['All', 'Formats', 'Contents', 'Hyperlinks']));
      tellChanged(this.sheet, one, 'RangeEdited');
    }
  }
}
