/** One sheet of the emulated workbook: what a test prepares and inspects. */
import type { Area } from './area';
import { area, areaName, bounding, cellCount, contains, intersection, MAX_COLUMNS, parseArea } from './area';
import type { CellValue } from './cell-input';
import type { Chart } from './chart';
import type { ConditionalFormat } from './conditional-format';
import type { ValidationEntry } from './validation';
import { fail, invalid } from './excel-error';
import { PageSettings } from './page-settings';
import type { Style, StyleName, StyleValue } from './style';
import { STYLE_DEFAULTS } from './style';
import type { Workbook } from './workbook';

export interface Cell {
  /** "" for nothing; null for a formula that is not calculated. */
  value: CellValue | null;
  formula: string | null;
  /** Kept text by a leading apostrophe. */
  apostrophe: boolean;
  hyperlink: Readonly<Record<string, string>> | null;
  readonly style: Style;
}

/** A cell as a test prepares it: a constant, or a formula with its present value. */
export type Prepared = CellValue | null | { readonly formula: string; readonly value: CellValue };

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Larger areas get their looks as a layer below the cells, as whole rows and columns do. */
const LARGEST_AREA_OF_CELLS = 200_000;

const keyOf = (row: number, column: number): number => row * MAX_COLUMNS + column;

export class Sheet {
  visibility: Visibility = 'Visible';
  tabColour = '';
  showGridlines = true;
  showHeadings = true;
  merges: Area[] = [];
  /** In points, by 0-based index; others have the standard size. */
  readonly rowHeights = new Map<number, number>();
  /** Rows that are as high as their text is. */
  readonly growingRows = new Set<number>();
  readonly columnWidths = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly customProperties = new Map<string, string>();
  readonly validations: ValidationEntry[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  charts: Chart[] = [];
  /** What stays in view; null for nothing. */
  frozen: Area | null = null;
  readonly page = new PageSettings();
  /** The options of the protection; null while the sheet is not protected. */
  protection: Readonly<Record<string, unknown>> | null = null;
  password = '';
  deleted = false;
  private readonly cells = new Map<number, Cell>();
  private readonly layers: { readonly area: Area; readonly style: Style }[] = [];

  constructor(
    readonly workbook: Workbook,
    readonly id: string,
    public name: string,
  ) {}

  /** The cell at an A1 name, or an empty one. */
  cell(name: string): Readonly<Cell> {
    const { row, column } = parseArea(name) ?? invalid();
    return this.peek(row, column) ?? { value: '', formula: null, apostrophe: false, hyperlink: null, style: {} };
  }

  /** A look of the cell at an A1 name. */
  look(name: string, property: StyleName): StyleValue {
    const { row, column } = parseArea(name) ?? invalid();
    return this.styleAt(row, column, property);
  }

  /** Puts cells down as they are, from the top left cell on; null leaves a cell alone. Nothing is read as typed. */
  put(name: string, rows: readonly (readonly Prepared[])[]): this {
    const start = parseArea(name) ?? invalid();
    rows.forEach((line, down) => {
      line.forEach((content, across) => {
        if (content === null) return;
        const cell = this.at(start.row + down, start.column + across);
        cell.apostrophe = false;
        cell.formula = typeof content === 'object' ? content.formula : null;
        cell.value = typeof content === 'object' ? content.value : content;
      });
    });
    return this;
  }

  /** Gives an area a look, without asking whether the sheet is protected. */
  paint(name: string, style: Style): this {
    const where = parseArea(name) ?? invalid();
    for (const [property, value] of Object.entries(style)) this.setStyle(where, property as StyleName, value);
    return this;
  }

  merge(name: string): this {
    this.merges.push(parseArea(name) ?? invalid());
    return this;
  }

  peek(row: number, column: number): Cell | undefined {
    return this.cells.get(keyOf(row, column));
  }

  at(row: number, column: number): Cell {
    const key = keyOf(row, column);
    const known = this.cells.get(key);
    if (known) return known;
    const cell: Cell = { value: '', formula: null, apostrophe: false, hyperlink: null, style: {} };
    this.cells.set(key, cell);
    return cell;
  }

  styleAt(row: number, column: number, property: StyleName): StyleValue {
    const own = this.peek(row, column)?.style[property];
    if (own !== undefined) return own;
    const layer = this.newestFirst().find((one) => contains(one.area, row, column) && property in one.style);
    return layer?.style[property] ?? STYLE_DEFAULTS[property];
  }

  /** The one value that all cells of an area have; null where they differ. */
  commonStyle(where: Area, property: StyleName): StyleValue | null {
    const values = new Set<StyleValue>();
    let count = 0;
    for (const [row, column] of this.cellsIn(where)) {
      count++;
      values.add(this.styleAt(row, column, property));
    }
    if (count < cellCount(where)) for (const value of this.background(where, property)) values.add(value);
    const [first = null] = values;
    return values.size === 1 ? first : null;
  }

  setStyle(where: Area, property: StyleName, value: StyleValue): void {
    if (cellCount(where) <= LARGEST_AREA_OF_CELLS) {
      for (let row = where.row; row < where.row + where.rows; row++)
        for (let column = where.column; column < where.column + where.columns; column++)
          this.at(row, column).style[property] = value;
      return;
    }
    for (const [row, column] of this.cellsIn(where)) this.at(row, column).style[property] = value;
    this.layers.push({ area: where, style: { [property]: value } });
  }

  /** The cells of an area that hold anything, by rows. */
  cellsIn(where: Area): (readonly [row: number, column: number, cell: Cell])[] {
    const found: [number, number, Cell][] = [];
    if (cellCount(where) < this.cells.size) {
      for (let row = where.row; row < where.row + where.rows; row++)
        for (let column = where.column; column < where.column + where.columns; column++) {
          const cell = this.peek(row, column);
          if (cell) found.push([row, column, cell]);
        }
      return found;
    }
    for (const [key, cell] of this.cells) {
      const row = Math.floor(key / MAX_COLUMNS);
      if (contains(where, row, key % MAX_COLUMNS)) found.push([row, key % MAX_COLUMNS, cell]);
    }
    return found.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  }

  /** The smallest area with everything in it; null for an empty sheet. Formats count unless only values are asked for. */
  usedArea(valuesOnly = false): Area | null {
    let used: Area | null = null;
    for (const [key, cell] of this.cells) {
      const filled = cell.formula !== null || cell.value !== '';
      if (!filled && (valuesOnly || Object.keys(cell.style).length === 0)) continue;
      const own = area(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS);
      used = used ? bounding(used, own) : own;
    }
    return used;
  }

  /** Cells that have been emptied, and looks of larger areas that lie inside. */
  forget(where: Area): void {
    for (const [row, column] of this.cellsIn(where)) this.cells.delete(keyOf(row, column));
    const kept = this.layers.filter(({ area: own }) => {
      const shared = intersection(own, where);
      return !shared || areaName(shared) !== areaName(own);
    });
    this.layers.splice(0, Infinity, ...kept);
  }

  removeMerges(where: Area): void {
    this.merges = this.merges.filter((merge) => !intersection(merge, where));
  }

  mergeAt(row: number, column: number): Area | null {
    return this.merges.find((merge) => contains(merge, row, column)) ?? null;
  }

  mergesIn(where: Area): readonly Area[] {
    return this.merges.filter((merge) => intersection(merge, where));
  }

  /** Fails with AccessDenied on a protected sheet unless the protection allows it. */
  demand(option: string | null): void {
    if (this.protection && (option === null || this.protection[option] !== true)) fail('AccessDenied');
  }

  /** Fails with AccessDenied where the contents of a protected sheet are locked. */
  demandUnlocked(where: Area): void {
    if (this.protection && this.commonStyle(where, 'locked') !== false) fail('AccessDenied');
  }

  /** The names of the merged areas, sorted by place. */
  get mergeNames(): string[] {
    return [...this.merges].sort((a, b) => a.row - b.row || a.column - b.column).map((merge) => areaName(merge));
  }

  private newestFirst() {
    return [...this.layers].reverse();
  }

  private background(where: Area, property: StyleName): StyleValue[] {
    const values: StyleValue[] = [];
    for (const layer of this.newestFirst()) {
      const value = layer.style[property];
      const shared = intersection(layer.area, where);
      if (value === undefined || !shared) continue;
      values.push(value);
      if (cellCount(shared) === cellCount(where)) return values;
    }
    return [...values, STYLE_DEFAULTS[property]];
  }
}
