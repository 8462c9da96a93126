/** A conditional format of the emulated sheet. */
import type { Area } from './area';

export interface ConditionalFormat {
  readonly id: string;
  /** Only "Custom", a formula, is emulated. */
  readonly type: 'Custom';
  readonly areas: readonly Area[];
  stopIfTrue: boolean;
  formula: string;
  /** What it lays over the cells: "font.color", "fill.color", "font.bold", ...; unset names are left as they are. */
  readonly look: Record<string, string | boolean>;
}
