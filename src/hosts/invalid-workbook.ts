/** What a workbook spec can be wrong in: always a mistake of the program, never of an officer. */
import type { Area } from '../core/grid';

/** The facts of each fault, by its code. `cell` is an A1 name; `sheet` is null for the workbook as a whole. */
export interface WorkbookFaults {
  readonly 'no-sheets': Readonly<Record<string, never>>;
  /** Not 1 to 31 units, or a character or word that Excel does not take. */
  readonly 'bad-sheet-name': { readonly sheet: string };
  /** Two sheets that differ in letter case at most. */
  readonly 'sheet-twice': { readonly sheet: string };
  /** Not a name that Excel takes, or one that it keeps for itself. */
  readonly 'bad-name': { readonly name: string };
  readonly 'name-twice': { readonly name: string };
  readonly 'bad-font': { readonly font: string };
  readonly 'bad-colour': { readonly sheet: string | null; readonly colour: string };
  readonly 'bad-format': { readonly style: string; readonly format: string };
  readonly 'unknown-style': { readonly sheet: string; readonly cell: string; readonly style: string };
  /** A row that stands before or at the one above it. */
  readonly 'row-order': { readonly sheet: string; readonly row: number };
  readonly 'cell-twice': { readonly sheet: string; readonly cell: string };
  readonly 'text-too-long': {
    readonly sheet: string;
    readonly where: string;
    readonly length: number;
    readonly limit: number;
  };
  readonly 'bad-number': { readonly sheet: string; readonly where: string; readonly value: number };
  /** Empty, with a leading "=" or too long. */
  readonly 'bad-formula': { readonly sheet: string | null; readonly where: string; readonly formula: string };
  /** A link to a sheet that is not made here, or to something that is no cell. */
  readonly 'bad-link': { readonly sheet: string; readonly cell: string; readonly target: string };
  readonly 'bad-area': { readonly sheet: string; readonly where: string; readonly area: Area };
  readonly 'chart-empty': { readonly sheet: string; readonly chart: string };
  /** Not one column, not as many cells as the chart has points, or on a sheet that is not made here. */
  readonly 'bad-chart-cells': {
    readonly sheet: string;
    readonly chart: string;
    readonly of: string;
    readonly area: Area;
  };
  readonly 'merges-overlap': { readonly sheet: string; readonly first: Area; readonly second: Area };
  readonly 'out-of-range': {
    readonly sheet: string | null;
    readonly where: string;
    readonly value: number;
    readonly minimum: number;
    readonly maximum: number;
  };
}

export type WorkbookFaultCode = keyof WorkbookFaults;

export class InvalidWorkbookError<C extends WorkbookFaultCode = WorkbookFaultCode> extends Error {
  override readonly name = 'InvalidWorkbookError';

  constructor(
    readonly code: C,
    readonly facts: WorkbookFaults[C],
  ) {
    super(`${code} ${JSON.stringify(facts)}`);
  }
}

export function fault<C extends WorkbookFaultCode>(code: C, facts: WorkbookFaults[C]): never {
  throw new InvalidWorkbookError(code, facts);
}
