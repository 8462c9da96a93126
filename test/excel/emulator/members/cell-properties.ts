/** Range.getCellProperties and its kin: looks of many cells in one call, named as in JavaScript. */
import { recordOf } from '../argument';
import type { Area } from '../area';
import { area, areaName, MAX_COLUMNS, MAX_ROWS, quoted } from '../area';
import { fail, invalid } from '../excel-error';
import { HostObject, memberOf } from '../host-object';
import { excelSchema } from '../schema';
import type { Sheet } from '../sheet';
import { Range } from './range-object';

type Options = Readonly<Record<string, unknown>>;

const LINE_MEMBERS = ['address', 'addressLocal', 'rowHidden', 'columnHidden', 'rowIndex', 'columnIndex', 'format'];
const CELL_MEMBERS = ['address', 'addressLocal', 'format', 'hyperlink', 'numberFormat'];
const SIDES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

const wireOf = (js: string): string => js.charAt(0).toUpperCase() + js.slice(1);

function missing(js: string): never {
  return fail('NotEmulated', `the cell property ${js} is not emulated`);
}

/** Reads what the options ask for, e.g. { format: { font: { bold: true } } }. */
function read(of: HostObject, options: Options): Record<string, unknown> {
  const asked = Object.entries(options).filter(([, wanted]) => wanted !== false && wanted !== undefined);
  return Object.fromEntries(
    asked.map(([js, wanted]) => {
      if (js === 'borders') return [js, missing(js)];
      const value: unknown = memberOf(of, wireOf(js))?.get?.call(of);
      if (value === undefined) missing(js);
      return [js, value instanceof HostObject ? read(value, recordOf(wanted)) : value];
    }),
  );
}

function write(of: HostObject, given: Options): void {
  for (const [js, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    const wire = wireOf(js);
    const schema = excelSchema()[of.type];
    if (js === 'borders') {
      for (const [side, looks] of Object.entries(recordOf(value))) {
        const borders: unknown = memberOf(of, 'Borders')?.get?.call(of);
        const name = SIDES[side as keyof typeof SIDES] as string | undefined;
        if (borders instanceof HostObject) write(borders.item(name ?? missing(`borders.${side}`)), recordOf(looks));
      }
    } else if (schema?.navigations[wire]) {
      const inner: unknown = memberOf(of, wire)?.get?.call(of);
      if (inner instanceof HostObject) write(inner, recordOf(value));
      else missing(js);
    } else {
      if (!schema?.scalars[wire]?.settable) invalid();
      (memberOf(of, wire)?.set ?? missing(js)).call(of, value);
    }
  }
}

export class CellProperties {
  constructor(
    private readonly sheet: Sheet,
    private readonly where: Area,
  ) {}

  /** One record a cell, by rows. */
  cells(options: Options): unknown[][] {
    this.checkNames(options, CELL_MEMBERS);
    return this.rows().map((row) =>
      this.columns().map((column) => {
        const { format, numberFormat, ...own } = options;
        const cell = new Range(this.sheet, area(row, column));
        return {
          ...read(cell, own),
          ...(numberFormat === true && { numberFormat: this.sheet.styleAt(row, column, 'numberFormat') }),
          ...(format !== undefined && { format: read(cell.Format, recordOf(format)) }),
        };
      }),
    );
  }

  /** One record a row or column. */
  lines(options: Options, kind: 'row' | 'column'): unknown[] {
    this.checkNames(options, LINE_MEMBERS);
    return this.linesOf(kind).map((line) => {
      const { address, addressLocal, ...own } = options;
      const name = `${quoted(this.sheet.name)}!${areaName(line)}`;
      return {
        ...read(new Range(this.sheet, line), own),
        ...(address === true && { address: name }),
        ...(addressLocal === true && { addressLocal: name }),
      };
    });
  }

  setCells(given: unknown): void {
    const rows: readonly unknown[] = Array.isArray(given) ? given : invalid();
    if (rows.length !== this.where.rows) invalid();
    rows.forEach((line: unknown, down) => {
      const cells: readonly unknown[] = Array.isArray(line) ? line : invalid();
      if (cells.length !== this.where.columns) invalid();
      cells.forEach((cell, across) => {
        const at = area(this.where.row + down, this.where.column + across);
        if (cell !== null) write(new Range(this.sheet, at), recordOf(cell));
      });
    });
  }

  setLines(given: unknown, kind: 'row' | 'column'): void {
    const lines = this.linesOf(kind);
    const records: readonly unknown[] = Array.isArray(given) ? given : invalid();
    if (records.length !== lines.length) invalid();
    lines.forEach((line, index) => {
      const record = records[index];
      if (record !== null) write(new Range(this.sheet, line), recordOf(record));
    });
  }

  private linesOf(kind: 'row' | 'column'): Area[] {
    return kind === 'row'
      ? this.rows().map((row) => area(row, 0, 1, MAX_COLUMNS))
      : this.columns().map((column) => area(0, column, MAX_ROWS, 1));
  }

  private rows(): number[] {
    if (this.where.rows === MAX_ROWS) invalid();
    return Array.from({ length: this.where.rows }, (_, down) => this.where.row + down);
  }

  private columns(): number[] {
    return Array.from({ length: this.where.columns }, (_, across) => this.where.column + across);
  }

  private checkNames(options: Options, allowed: readonly string[]): void {
    for (const name of Object.keys(options)) if (!allowed.includes(name)) invalid(`no cell property "${name}"`);
  }
}
