/** Excel.RangeFormat with its font, fill and protection. */
import { colourOf, flagOf, numberOf, oneOf, textOf, wholeOf } from '../argument';
import type { Area } from '../area';
import { fail } from '../excel-error';
import type { Scalar } from '../host-object';
import { addScalars, HostObject } from '../host-object';
import type { Sheet } from '../sheet';
import type { StyleName, StyleValue } from '../style';
import { RangeBorderCollection } from './range-borders';

const STANDARD_HEIGHT = 15;
const STANDARD_WIDTH = 48;
const MOST_LINES = 20_000;

/** Looks of one or several areas of a sheet. */
export abstract class Looks extends HostObject {
  constructor(
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {
    super();
  }

  /** The value all cells have; null where they differ. */
  common(name: StyleName): StyleValue | null {
    const values = new Set(this.areas.map((area) => this.sheet.commonStyle(area, name)));
    const [first = null] = values;
    return values.size === 1 ? first : null;
  }

  give(name: StyleName, value: StyleValue): void {
    this.sheet.demand('allowFormatCells');
    for (const area of this.areas) this.sheet.setStyle(area, name, value);
    this.sheet.workbook.dirty = true;
  }
}

const look = (name: StyleName, check: (value: unknown) => StyleValue): Scalar<Looks> => ({
  get: (of) => of.common(name),
  set: (of, value) => {
    of.give(name, check(value));
  },
});

export class RangeFont extends Looks {
  readonly type = 'RangeFont';
}
addScalars<Looks>(RangeFont, {
  Name: look('font.name', textOf),
  Size: look('font.size', (value) => numberOf(value, 1, 409)),
  Color: look('font.color', colourOf),
  Bold: look('font.bold', flagOf),
  Italic: look('font.italic', flagOf),
  Underline: look('font.underline', (value) =>
    oneOf(value, ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant']),
  ),
  Strikethrough: look('font.strikethrough', flagOf),
  Subscript: look('font.subscript', flagOf),
  Superscript: look('font.superscript', flagOf),
});

export class RangeFill extends Looks {
  readonly type = 'RangeFill';

  get Color(): unknown {
    const colour = this.common('fill.color');
    return colour === '' ? '#FFFFFF' : colour;
  }
  set Color(value: unknown) {
    this.give('fill.color', colourOf(value, true));
  }
  Clear() {
    this.give('fill.color', '');
  }
}

export class FormatProtection extends Looks {
  readonly type = 'FormatProtection';
}
/** Whether cells are locked cannot be changed on a protected sheet. */
const lock = (name: StyleName): Scalar<Looks> => ({
  get: (of) => of.common(name),
  set: (of, value) => {
    of.sheet.demand(null);
    of.give(name, flagOf(value));
  },
});
addScalars<Looks>(FormatProtection, { Locked: lock('locked'), FormulaHidden: lock('formulaHidden') });

type Sizes = Map<number, number>;

function hasLine(sizes: Sizes, from: number, count: number): boolean {
  return [...sizes.keys()].some((line) => line >= from && line < from + count);
}

function forget(sizes: Sizes, from: number, count: number): void {
  for (const line of sizes.keys()) if (line >= from && line < from + count) sizes.delete(line);
}

export class RangeFormat extends Looks {
  readonly type = 'RangeFormat';

  get Font() {
    return new RangeFont(this.sheet, this.areas);
  }
  get Fill() {
    return new RangeFill(this.sheet, this.areas);
  }
  get Protection() {
    return new FormatProtection(this.sheet, this.areas);
  }
  get Borders() {
    return new RangeBorderCollection(this.sheet, this.areas);
  }

  get RowHeight(): unknown {
    return this.size(this.sheet.rowHeights, STANDARD_HEIGHT, ({ row, rows }) => [row, rows]);
  }
  set RowHeight(value: unknown) {
    this.sheet.demand('allowFormatRows');
    const height = numberOf(value, 0, 409.5);
    for (const { row, rows } of this.areas) {
      for (const line of this.sheet.growingRows)
        if (line >= row && line < row + rows) this.sheet.growingRows.delete(line);
    }
    this.setSize(this.sheet.rowHeights, height, ({ row, rows }) => [row, rows]);
  }
  /** The emulator draws no text: a row keeps the height it has, and follows its text from then on. */
  AutofitRows(): void {
    this.sheet.demand('allowFormatRows');
    for (const { row, rows } of this.areas) {
      for (let line = row; line < row + rows; line++) this.sheet.growingRows.add(line);
    }
  }
  get ColumnWidth(): unknown {
    return this.size(this.sheet.columnWidths, STANDARD_WIDTH, ({ column, columns }) => [column, columns]);
  }
  set ColumnWidth(value: unknown) {
    this.sheet.demand('allowFormatColumns');
    const width = numberOf(value, 0, 1342.5);
    this.setSize(this.sheet.columnWidths, width, ({ column, columns }) => [column, columns]);
  }

  get UseStandardHeight(): unknown {
    return this.areas.every(({ row, rows }) => !hasLine(this.sheet.rowHeights, row, rows));
  }
  /** Only true does anything. */
  set UseStandardHeight(value: unknown) {
    this.sheet.demand('allowFormatRows');
    if (flagOf(value)) for (const { row, rows } of this.areas) forget(this.sheet.rowHeights, row, rows);
  }
  get UseStandardWidth(): unknown {
    return this.areas.every(({ column, columns }) => !hasLine(this.sheet.columnWidths, column, columns));
  }
  set UseStandardWidth(value: unknown) {
    this.sheet.demand('allowFormatColumns');
    if (flagOf(value)) for (const { column, columns } of this.areas) forget(this.sheet.columnWidths, column, columns);
  }

  private size(sizes: ReadonlyMap<number, number>, standard: number, of: (area: Area) => readonly [number, number]) {
    const found = new Set<number>();
    for (const [from, count] of this.areas.map(of)) {
      let own = 0;
      for (const [line, size] of sizes)
        if (line >= from && line < from + count) {
          own++;
          found.add(size);
        }
      if (own < count) found.add(standard);
    }
    const [first = null] = found;
    return found.size === 1 ? first : null;
  }

  private setSize(sizes: Map<number, number>, size: number, of: (area: Area) => readonly [number, number]): void {
    for (const [from, count] of this.areas.map(of)) {
      if (count > MOST_LINES) fail('NotEmulated', 'the size of all rows is not emulated');
      for (let line = from; line < from + count; line++) sizes.set(line, size);
    }
  }
}
addScalars<Looks>(RangeFormat, {
  WrapText: look('wrapText', flagOf),
  HorizontalAlignment: look('horizontalAlignment', (value) =>
    oneOf(value, ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed']),
  ),
  VerticalAlignment: look('verticalAlignment', (value) =>
    oneOf(value, ['Top', 'Center', 'Bottom', 'Justify', 'Distributed']),
  ),
  IndentLevel: look('indentLevel', (value) => wholeOf(value, 0, 250)),
  TextOrientation: look('textOrientation', (value) => (value === 180 ? 180 : wholeOf(value, -90, 90))),
  ShrinkToFit: look('shrinkToFit', flagOf),
  ReadingOrder: look('readingOrder', (value) => oneOf(value, ['Context', 'LeftToRight', 'RightToLeft'])),
});
