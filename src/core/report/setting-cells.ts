/** Where the settings sheet has what formulas of other sheets ask for, and those formulas. */
import type { Instrument } from '../scheme/code';
import { type DefinedName, quoteSheetName } from '../sheet';
import { cellName, parseCellName } from '../grid';
import { rounded } from './rounding';

/** The defined names of the pass line and the target, which formulas of every sheet use. */
export interface LimitNames {
  readonly pass: string;
  readonly target: string;
}

/** Each set of sheets has its own; those of the first are plain. */
export function limitNames(set: number): LimitNames {
  const tail = set === 1 ? '' : `_${String(set)}`;
  return { pass: `ITA_PASS${tail}`, target: `ITA_TARGET${tail}` };
}

/** References with the sheet's name, absolute: "'ตั้งค่า'!$B$12". */
export interface SettingCells {
  readonly pass: string;
  readonly target: string;
  /** Lowest score of each level, ascending, and the words beside them. */
  readonly scaleFrom: string;
  readonly scaleWords: string;
  /** The choice "yes", alone, for lists of other sheets. */
  readonly yes: string;
  /** Highest first. */
  readonly agencyRules: readonly { readonly total: string; readonly each: string; readonly word: string }[];
  /** What lists of other sheets offer. */
  readonly choices: { readonly roles: string; readonly months: string; readonly yesNo: string };
}

/** "'ตั้งค่า'!$B$12" of a 0-based row and column. */
export function absolute(sheet: string, row: number, column: number): string {
  return `${quoteSheetName(sheet)}!${dollars(cellName(row, column))}`;
}

/** "'ตั้งค่า'!$B$12:$B$15". */
export function absoluteRange(sheet: string, from: number, to: number, column: number): string {
  return `${absolute(sheet, from, column)}:${dollars(cellName(to, column))}`;
}

function dollars(cell: string): string {
  const place = parseCellName(cell);
  return place ? `$${cell.replace(/\d+$/, '')}$${String(place.row + 1)}` : cell;
}

/** The level of a score on the scale in use, without a test for an empty cell. */
export function levelOfCell({ scaleFrom, scaleWords }: SettingCells, score: string): string {
  return `LOOKUP(ROUND(${score},2),${scaleFrom},${scaleWords})`;
}

/** The agency's level by its total and the least of its instruments, to be compared with two decimals. */
export function agencyLevelOfCells(
  { agencyRules }: SettingCells,
  total: string,
  instruments: Readonly<Record<Instrument, string>>,
): string {
  const least = `MIN(${Object.values(instruments).map(rounded).join(',')})`;
  const [lowest, ...higher] = [...agencyRules].reverse();
  return higher.reduce(
    (otherwise, rule) => `IF(AND(${total}>=${rule.total},${least}>=${rule.each}),${rule.word},${otherwise})`,
    lowest?.word ?? '""',
  );
}

export function settingNames({ pass, target }: LimitNames, cells: SettingCells): readonly DefinedName[] {
  return [
    { name: pass, refersTo: cells.pass, hidden: false },
    { name: target, refersTo: cells.target, hidden: false },
  ];
}
