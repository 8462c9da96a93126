/** A chart of the emulated sheet, in Excel's own words. */
import type { Area } from './area';

/** A property's name with the types and parts before it, "axis.value.minimum"; unset ones are as Excel has them. */
export type ChartLook = Record<string, string | number | boolean>;

export interface ChartSeries {
  name: string;
  /** Addresses with the sheet's name; null for what Excel counts itself: 1, 2, 3. */
  values: string | null;
  categories: string | null;
  readonly look: ChartLook;
}

export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  /** The cells it covers; null where Excel has put it. */
  place: Area | null;
  readonly series: ChartSeries[];
  readonly look: ChartLook;
}
