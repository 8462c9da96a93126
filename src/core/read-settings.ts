/** Reads settings as people write them: in a JSON file, as options of a command, on the settings sheet. */
import { type Hundredths, FULL_SCORE, roundDecimal, toNumber } from './hundredths';
import { ROLES, type Role } from './plan/owners';
import { LEVEL_SCALES, type KnownScaleId, type LevelScale } from './scheme/level-scales';
import { type OwnBand, type ScaleProblem, ownScale } from './scheme/own-scale';
import type { Settings } from './settings';
import { AGENCY_KINDS, type AgencyKind } from './thai/agency-kind';
import { toArabicDigits } from './thai/digits';
import { clean } from './thai/fold';

export type Expected =
  | { readonly kind: 'known-key'; readonly keys: readonly string[] }
  | { readonly kind: 'text' }
  | { readonly kind: 'score' }
  | { readonly kind: 'year'; readonly from: number; readonly to: number }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'object' }
  | { readonly kind: 'scale'; readonly problem: ScaleProblem }
  | { readonly kind: 'at-most-target'; readonly target: Hundredths }
  | { readonly kind: 'after-result-year'; readonly resultYear: number };

export interface SettingProblem {
  readonly key: string;
  /** The value as written. */
  readonly written: string;
  readonly expected: Expected;
}

type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly expected: Expected };
type Reader<T> = (value: unknown) => Reading<T>;

const ok = <T>(value: T): Reading<T> => ({ ok: true, value });
const no = (expected: Expected): Reading<never> => ({ ok: false, expected });

export const FIRST_YEAR = 2562;
export const LAST_YEAR = 2599;

const text: Reader<string> = (value) =>
  typeof value === 'string' && clean(value) ? ok(clean(value)) : no({ kind: 'text' });

const score: Reader<Hundredths> = (value) => {
  const read = roundDecimal(toArabicDigits(asText(value)));
  return read !== null && read >= 0 && read <= FULL_SCORE ? ok(read) : no({ kind: 'score' });
};

const year: Reader<number> = (value) => {
  const read = Number(toArabicDigits(asText(value)));
  const good = Number.isInteger(read) && read >= FIRST_YEAR && read <= LAST_YEAR;
  return good ? ok(read) : no({ kind: 'year', from: FIRST_YEAR, to: LAST_YEAR });
};

const yesNo: Reader<boolean> = (value) => {
  if (typeof value === 'boolean') return ok(value);
  const read = YES_NO.get(asText(value).toLowerCase());
  return read === undefined ? no({ kind: 'yes-no' }) : ok(read);
};
const YES_NO = new Map([
  ['true', true],
  ['yes', true],
  ['ใช่', true],
  ['false', false],
  ['no', false],
  ['ไม่ใช่', false],
  ['ไม่', false],
]);

function choice<T extends string>(choices: readonly T[]): Reader<T> {
  return (value) => {
    const found = choices.find((one) => one === asText(value));
    return found === undefined ? no({ kind: 'choice', choices }) : ok(found);
  };
}

const kind: Reader<AgencyKind> = choice(AGENCY_KINDS);
const knownScale: Reader<KnownScaleId> = choice(Object.keys(LEVEL_SCALES) as KnownScaleId[]);

/** A known scale by its name, or the officer's own as bands: [{ "from": 95, "word": "ดีเยี่ยม" }, …]. */
const scale: Reader<KnownScaleId | LevelScale> = (value) => {
  if (!Array.isArray(value)) return knownScale(value);
  const bands: OwnBand[] = [];
  for (const band of value as unknown[]) {
    const from = isObject(band) ? score(band.from) : no({ kind: 'score' });
    if (!from.ok) return no(from.expected);
    bands.push({ from: from.value, word: isObject(band) ? asText(band.word) : '' });
  }
  const own = ownScale(bands);
  return own.ok ? ok(own.scale) : no({ kind: 'scale', problem: own.problem });
};

const owners: Reader<Settings['owners']> = (value) => {
  if (!isObject(value)) return no({ kind: 'object' });
  const named: Partial<Record<Role, string>> = {};
  for (const [role, unit] of Object.entries(value)) {
    const known = ROLES.find((one) => one === role);
    if (!known) return no({ kind: 'known-key', keys: ROLES });
    const name = text(unit);
    if (!name.ok) return no(name.expected);
    named[known] = name.value;
  }
  return ok(named);
};

const sheets = choice(['per-issue', 'one'] as const);

const READERS: { readonly [K in keyof Settings]: Reader<Settings[K]> } = {
  agencyName: text,
  agencyKind: kind,
  district: text,
  province: text,
  resultYear: year,
  planYear: year,
  scale,
  pass: score,
  target: score,
  flagBelowIssueAverage: yesNo,
  digits: choice(['thai', 'arabic'] as const),
  analysisSheets: sheets,
  planSheets: sheets,
  withBudget: yesNo,
  withIndicator: yesNo,
  withFollowUp: yesNo,
  owners,
};

export const SETTING_KEYS = Object.keys(READERS) as (keyof Settings)[];

/** Lays what is given over `base`. Null and undefined leave a setting as it is; what cannot be read is a problem. */
export function readSettings(
  given: Readonly<Record<string, unknown>>,
  base: Settings,
): { readonly settings: Settings; readonly problems: readonly SettingProblem[] } {
  const problems: SettingProblem[] = [];
  let settings = base;
  for (const [key, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    const known = SETTING_KEYS.find((one) => one === key);
    const reading = known ? READERS[known](value) : no({ kind: 'known-key', keys: SETTING_KEYS });
    if (reading.ok) settings = { ...settings, [key]: reading.value };
    else problems.push({ key, written: asText(value), expected: reading.expected });
  }
  return { settings, problems: [...problems, ...contradictions(settings, given)] };
}

function contradictions(settings: Settings, given: Readonly<Record<string, unknown>>): readonly SettingProblem[] {
  const { pass, target, resultYear, planYear } = settings;
  const problems: SettingProblem[] = [];
  if (pass > target) {
    const key = given.pass === undefined ? 'target' : 'pass';
    problems.push({ key, written: String(toNumber(settings[key])), expected: { kind: 'at-most-target', target } });
  }
  if (resultYear !== null && planYear !== null && planYear <= resultYear) {
    problems.push({ key: 'planYear', written: String(planYear), expected: { kind: 'after-result-year', resultYear } });
  }
  return problems;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asText(value: unknown): string {
  if (typeof value === 'string') return clean(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}
