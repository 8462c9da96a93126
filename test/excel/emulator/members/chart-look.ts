/** What the members of charts share: the types of charts and properties that are only kept. */
import type { ChartLook } from '../chart';
import type { Scalar } from '../host-object';
import { HostObject } from '../host-object';
import type { Sheet } from '../sheet';

/** Those that are emulated. */
export const CHART_TYPES = [
  'ColumnClustered',
  'BarClustered',
  'Line',
  'LineMarkers',
  'Radar',
  'RadarMarkers',
  'RadarFilled',
] as const;

/** A property that is only kept, under its own name. */
export function chartLook<T extends { readonly sheet: Sheet }>(
  lookOf: (of: T) => ChartLook,
  name: string,
  check: (value: unknown) => string | number | boolean,
): Scalar<T> {
  return {
    get: (of) => lookOf(of)[name] ?? null,
    set: (of, value) => {
      of.sheet.demand('allowEditObjects');
      lookOf(of)[name] = check(value);
    },
  };
}

/** Part of a chart or of a series, with the look that it keeps its properties in. */
export abstract class LookPart extends HostObject {
  constructor(
    readonly sheet: Sheet,
    readonly look: ChartLook,
    /** Stands before the names of its properties. */
    readonly prefix = '',
  ) {
    super();
  }
}

/** A property of a part that is only kept. */
export const kept = (name: string, check: (value: unknown) => string | number | boolean): Scalar<LookPart> => ({
  get: ({ look, prefix }) => look[prefix + name] ?? null,
  set: ({ sheet, look, prefix }, value) => {
    sheet.demand('allowEditObjects');
    look[prefix + name] = check(value);
  },
});
