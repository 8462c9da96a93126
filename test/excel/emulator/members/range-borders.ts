/** Excel.RangeBorderCollection: the lines around and between cells. Neighbours share a line. */
import { colourOf, oneOf } from '../argument';
import type { Area } from '../area';
import { cellCount, isOnSheet } from '../area';
import { fail, invalid } from '../excel-error';
import type { Scalar } from '../host-object';
import { addScalars, HostObject } from '../host-object';
import type { Sheet } from '../sheet';
import type { StyleName, StyleValue } from '../style';

type Edge = 'top' | 'bottom' | 'left' | 'right';
type Part = 'style' | 'color' | 'weight';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const OPPOSITE = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' } as const;
const STEP = { top: [-1, 0], bottom: [1, 0], left: [0, -1], right: [0, 1] } as const;
const LARGEST = 200_000;

/** The cells along a side and their edge that lies on it. */
function edgesOf(area: Area, side: Side): readonly (readonly [cells: Area, edge: Edge])[] {
  const { row, column, rows, columns } = area;
  switch (side) {
    case 'EdgeTop':
      return [[{ ...area, rows: 1 }, 'top']];
    case 'EdgeBottom':
      return [[{ ...area, row: row + rows - 1, rows: 1 }, 'bottom']];
    case 'EdgeLeft':
      return [[{ ...area, columns: 1 }, 'left']];
    case 'EdgeRight':
      return [[{ ...area, column: column + columns - 1, columns: 1 }, 'right']];
    case 'InsideVertical':
      return columns > 1 ? [[{ ...area, columns: columns - 1 }, 'right']] : [];
    case 'InsideHorizontal':
      return rows > 1 ? [[{ ...area, rows: rows - 1 }, 'bottom']] : [];
    default:
      return fail('NotEmulated', 'diagonal borders are not emulated');
  }
}

const nameOf = (edge: Edge, part: Part): StyleName => `border.${edge}.${part}`;

export class RangeBorder extends HostObject {
  readonly type = 'RangeBorder';

  constructor(
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
    readonly side: Side,
  ) {
    super();
  }

  get SideIndex() {
    return this.side;
  }
  get Id() {
    return this.side;
  }

  /** The value of the whole side; null where cells differ. */
  common(part: Part): StyleValue | null {
    const values = new Set<StyleValue>();
    this.each((row, column, edge) => {
      const [down, across] = STEP[edge];
      const own = this.sheet.peek(row, column)?.style[nameOf(edge, part)];
      const shared = this.sheet.peek(row + down, column + across)?.style[nameOf(OPPOSITE[edge], part)];
      values.add(own ?? shared ?? this.sheet.styleAt(row, column, nameOf(edge, part)));
    });
    const [first = part === 'style' ? 'None' : null] = values;
    return values.size > 1 ? null : first;
  }

  give(part: Part, value: StyleValue): void {
    this.sheet.demand('allowFormatCells');
    this.each((row, column, edge) => {
      const [down, across] = STEP[edge];
      const neighbour = { row: row + down, column: column + across, rows: 1, columns: 1 };
      this.put(row, column, edge, part, value);
      const other = isOnSheet(neighbour) ? this.sheet.peek(neighbour.row, neighbour.column) : undefined;
      if (other) this.put(neighbour.row, neighbour.column, OPPOSITE[edge], part, value);
    });
    this.sheet.workbook.dirty = true;
  }

  /** A line appears as soon as it gets a colour or a weight. */
  private put(row: number, column: number, edge: Edge, part: Part, value: StyleValue): void {
    const { style } = this.sheet.at(row, column);
    style[nameOf(edge, part)] = value;
    const line = nameOf(edge, 'style');
    if (part !== 'style' && (style[line] ?? 'None') === 'None') style[line] = 'Continuous';
  }

  private each(act: (row: number, column: number, edge: Edge) => void): void {
    for (const [cells, edge] of this.areas.flatMap((area) => edgesOf(area, this.side))) {
      if (cellCount(cells) > LARGEST) fail('NotEmulated', 'borders of whole columns are not emulated');
      for (let row = cells.row; row < cells.row + cells.rows; row++)
        for (let column = cells.column; column < cells.column + cells.columns; column++) act(row, column, edge);
    }
  }
}

const part = (name: Part, check: (value: unknown) => StyleValue): Scalar<RangeBorder> => ({
  get: (of) => of.common(name),
  set: (of, value) => {
    of.give(name, check(value));
  },
});
addScalars(RangeBorder, {
  Style: part('style', (value) => oneOf(value, STYLES)),
  Color: part('color', colourOf),
  Weight: part('weight', (value) => oneOf(value, WEIGHTS)),
});

export class RangeBorderCollection extends HostObject {
  readonly type = 'RangeBorderCollection';

  constructor(
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  get Count() {
    return SIDES.length;
  }
  override list() {
    return SIDES.map((side) => new RangeBorder(this.sheet, this.areas, side));
  }
  override item(key: unknown) {
    const side = typeof key === 'string' ? SIDES.find((name) => name.toLowerCase() === key.toLowerCase()) : undefined;
    return new RangeBorder(this.sheet, this.areas, side ?? invalid());
  }
}
