/** How the cells of a sheet look: each trait once for all rectangles that share it, never cell by cell (office-js#12). */
import type { Area } from '../../core/grid';
import type { CellStyle, Colour, SheetSpec, WorkbookSpec } from '../../core/sheet';
import { sizeOf } from './cells';
import { addresses, rectangles } from './rectangles';
import type { Position } from './rectangles';
import { type Step, step } from './requests';
import { briefly } from './run';

type Dress = (format: Excel.RangeFormat) => void;

interface Trait<K extends keyof CellStyle> {
  readonly of: K;
  /** What a new sheet has: not written. */
  readonly usual: CellStyle[K] | null;
  readonly dress: (format: Excel.RangeFormat, value: CellStyle[K]) => void;
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;

/** A trait with its type of value hidden, so that traits of all types stand in one list. */
function trait<K extends keyof CellStyle>({ of, usual, dress }: Trait<K>) {
  return {
    /** A name for the value, null where it is the usual one. */
    nameOf: (style: CellStyle) => (style[of] === usual || style[of] === null ? null : String(style[of])),
    dressAs:
      (style: CellStyle): Dress =>
      (format) => {
        dress(format, style[of]);
      },
  };
}

const TRAITS = [
  trait({ of: 'size', usual: null, dress: (format, size) => void (format.font.size = size) }),
  trait({ of: 'bold', usual: false, dress: (format, bold) => void (format.font.bold = bold) }),
  trait({ of: 'colour', usual: null, dress: (format, colour) => void (format.font.color = colour) }),
  trait({ of: 'underline', usual: false, dress: (format) => void (format.font.underline = 'Single') }),
  trait({ of: 'fill', usual: null, dress: (format, fill) => void (format.fill.color = fill ?? '') }),
  trait({
    of: 'horizontal',
    usual: null,
    dress: (format, side) => void (format.horizontalAlignment = HORIZONTAL[side]),
  }),
  trait({ of: 'vertical', usual: null, dress: (format, side) => void (format.verticalAlignment = VERTICAL[side]) }),
  trait({ of: 'wrap', usual: false, dress: (format, wrap) => void (format.wrapText = wrap) }),
  trait({ of: 'locked', usual: true, dress: (format, locked) => void (format.protection.locked = locked) }),
];

export function lookSteps(sheet: Excel.Worksheet, spec: SheetSpec, { styles, font }: WorkbookSpec): Step[] {
  const { rows, columns } = sizeOf(spec);
  if (rows === 0) return [];
  const face = step(1, font.name, () => {
    briefly(sheet.getRangeByIndexes(0, 0, rows, columns)).format.font.name = font.name;
  });
  const positions = byStyle(spec);
  const traits = TRAITS.flatMap(({ nameOf, dressAs }) =>
    [...grouped(positions, styles, nameOf).values()].flatMap(({ style, cells }) =>
      dressed(sheet, rectangles(cells), 1, dressAs(style)),
    ),
  );
  const bordered = grouped(positions, styles, ({ border }) => border);
  return [
    face,
    ...traits,
    ...[...bordered.values()].flatMap(({ style: { border }, cells }) =>
      border === null ? [] : borderSteps(sheet, rectangles(cells), border),
    ),
  ];
}

type Styled = Position & { readonly style: string };

function byStyle({ rows }: SheetSpec): Styled[] {
  return rows.flatMap(({ row, cells }) =>
    [...cells].sort((a, b) => a.column - b.column).map(({ column, style }) => ({ row, column, style })),
  );
}

/** Cells by the name of what they share, with one style that has it; cells with the name null are left out. */
function grouped(
  cells: readonly Styled[],
  styles: WorkbookSpec['styles'],
  nameOf: (style: CellStyle) => string | null,
) {
  const groups = new Map<string, { readonly style: CellStyle; readonly cells: Position[] }>();
  for (const cell of cells) {
    const style = styles[cell.style];
    const name = style ? nameOf(style) : null;
    if (!style || name === null) continue;
    const group = groups.get(name) ?? { style, cells: [] };
    group.cells.push(cell);
    groups.set(name, group);
  }
  return groups;
}

function dressed(sheet: Excel.Worksheet, areas: readonly Area[], calls: number, dress: Dress): Step[] {
  return addresses(areas).map((address) =>
    step(calls, address, () => {
      dress(briefly(sheet.getRanges(address)).format);
    }),
  );
}

type Line = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** Inner lines only where there are some: Excel may refuse them elsewhere. */
function borderSteps(sheet: Excel.Worksheet, areas: readonly Area[], colour: Colour): Step[] {
  const lines =
    (...names: readonly Line[]): Dress =>
    ({ borders }) => {
      for (const name of names) {
        const border = borders.getItem(name);
        border.style = 'Continuous';
        border.weight = 'Thin';
        border.color = colour;
      }
    };
  const tall = areas.filter(({ top, bottom }) => bottom > top);
  const wide = areas.filter(({ left, right }) => right > left);
  return [
    ...dressed(sheet, areas, 4, lines('EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight')),
    ...dressed(sheet, tall, 1, lines('InsideHorizontal')),
    ...dressed(sheet, wide, 1, lines('InsideVertical')),
  ];
}
