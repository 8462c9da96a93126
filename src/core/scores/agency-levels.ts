/** Reads the agency's levels back from the settings sheet that we made and an officer edited. */
import { type WorkbookGrid, cellName } from '../grid';
import { FULL_SCORE, type Hundredths, roundDecimal } from '../hundredths';
import { type Finding, finding } from '../problem';
import { type AgencyRule, KNOWN_AGENCY_RULES } from '../scheme/agency-level';
import { toArabicDigits } from '../thai/digits';
import { clean } from '../thai/fold';
import { type KeyedRow, NAME, USUAL, VALUE, settingRows } from './settings-sheet';

export interface AgencyLevelsReading {
  /** Highest first; null where the sheet says what is known, cannot be used, or is not there. */
  readonly rules: readonly AgencyRule[] | null;
  readonly findings: readonly Finding[];
}

/** The levels are taken as a whole: one that cannot be used leaves those of the year in force. */
export function readAgencyLevels(workbook: WorkbookGrid): AgencyLevelsReading {
  const rows = settingRows(workbook).filter(({ key }) => key.startsWith('agencyLevel.'));
  const rules: AgencyRule[] = [];
  const findings: Finding[] = [];
  for (const [index, row] of rows.entries()) {
    const rule = readRule(row, rules.at(-1), index === rows.length - 1);
    if ('wrong' in rule) {
      const place = { sheet: row.place.sheet, cell: cellName(row.row, rule.wrong) };
      const written = { [NAME]: row.name, [VALUE]: row.value, [USUAL]: row.usual }[rule.wrong];
      findings.push(finding('setting-unreadable', place, { key: row.key, written: clean(asText(written)) }));
    } else rules.push(rule);
  }
  const usable = rules.length > 0 && !findings.length && !KNOWN_AGENCY_RULES.some((known) => same(known, rules));
  return { rules: usable ? rules : null, findings };
}

/** Totals descend, and the lowest level takes everybody. Else the column that is wrong. */
function readRule(
  { name, value, usual }: KeyedRow,
  above: AgencyRule | undefined,
  lowest: boolean,
): AgencyRule | { readonly wrong: number } {
  const total = scoreOf(name);
  if (total === null || (above && total > above.total) || (lowest && total !== 0)) return { wrong: NAME };
  const each = value === undefined ? null : scoreOf(value);
  if (value !== undefined && (each === null || lowest)) return { wrong: VALUE };
  const word = clean(asText(usual));
  if (!word) return { wrong: USUAL };
  return { word, english: englishOf(word), total, each };
}

function scoreOf(value: unknown): Hundredths | null {
  const score = roundDecimal(toArabicDigits(clean(asText(value))));
  return score !== null && score >= 0 && score <= FULL_SCORE ? score : null;
}

function englishOf(word: string): string {
  return KNOWN_AGENCY_RULES.flat().find((rule) => rule.word === word)?.english ?? '';
}

function same(known: readonly AgencyRule[], rules: readonly AgencyRule[]): boolean {
  return (
    known.length === rules.length &&
    known.every(({ word, total, each }, index) => {
      const rule = rules[index];
      return rule?.word === word && rule.total === total && rule.each === each;
    })
  );
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
