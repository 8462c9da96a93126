/** Reads what the scheme's sheet says above its items: weights, issues, indicators, and the two codes. */
import { finding } from '../problem';
import { INSTRUMENTS, type Instrument, type ItemCode, instrumentOf } from '../scheme/code';
import type { Scheme, SchemeIndicator, SchemeIssue, SchemeItem } from '../scheme/scheme';
import type { FormIndicator, FormValue } from '../scheme/scheme-form';
import { codeIn, instrumentIn, percentIn } from './scheme-cells';
import type { Choice, SchemeChoices } from './scheme-choice';
import { SCHEME_COLUMN as COLUMN, type SchemeCells } from './scheme-layout';

type ByInstrument<T> = Readonly<Record<Instrument, T>>;

/** Whole percentages; those of `known` where they do not add up. */
export function readWeights(
  cells: SchemeCells,
  known: Scheme,
  choices: SchemeChoices,
): { readonly weights: ByInstrument<number>; readonly shown: ByInstrument<FormValue> } {
  const read = INSTRUMENTS.map((instrument) => {
    const cell = cells.at(`weight.${instrument}`, COLUMN.value);
    const choice = choices.choose(cell, 'weight', { read: percentIn, used: known.weights[instrument] });
    return { instrument, cell, ...choice };
  });
  const of = <T>(value: (one: (typeof read)[number]) => T) =>
    Object.fromEntries(read.map((one) => [one.instrument, value(one)])) as Record<Instrument, T>;
  const sum = read.reduce((total, { value }) => total + value, 0);
  const shown = of((one) => one.shown);
  if (sum === 100) return { weights: of(({ value }) => value), shown };
  const place = read.find(({ cell }) => cell)?.cell?.place ?? null;
  choices.findings.push(finding('scheme-weights', place, { sum, used: known.weights }));
  return { weights: known.weights, shown };
}

export function readIssues(cells: SchemeCells, known: Scheme, choices: SchemeChoices): readonly SchemeIssue[] {
  return known.issues.map(({ number, title }) => {
    const cell = cells.at(`issue.${String(number)}`, COLUMN.issueTitle);
    return { number, title: (cell && choices.title(cell, 'issue', String(number), title)) ?? title };
  });
}

export interface ReadIndicators {
  /** Of the known ones, each with the instrument that the sheet says; every instrument has one. */
  readonly instruments: readonly (SchemeIndicator & { readonly shown: FormValue })[];
  /** Once the items are known: an indicator without any goes, as long as its instrument has items under others. */
  readonly settle: (items: readonly SchemeItem[]) => {
    readonly indicators: readonly SchemeIndicator[];
    readonly shown: readonly FormIndicator[];
  };
}

export function readIndicators(cells: SchemeCells, known: Scheme, choices: SchemeChoices): ReadIndicators {
  const cellOf = (number: number, column: number) => cells.at(`indicator.${String(number)}`, column);
  const said = known.indicators.map((indicator) => {
    const cell = cellOf(indicator.number, COLUMN.indicatorInstrument);
    return {
      indicator,
      ...choices.choose(cell, 'instrument', { read: instrumentIn, used: indicator.instrument }),
    };
  });
  const instruments = said.map(({ indicator, value, shown }) => {
    const left = said.some((other) => other.value === indicator.instrument);
    if (left || value === indicator.instrument) return { ...indicator, instrument: value, shown };
    // an instrument keeps its indicators where none would be left to it
    const place = cellOf(indicator.number, COLUMN.indicatorInstrument)?.place ?? null;
    const facts = { cell: 'instrument', written: value, used: indicator.instrument } as const;
    choices.findings.push(finding('scheme-cell-unreadable', place, facts));
    return { ...indicator, shown };
  });
  const settle: ReadIndicators['settle'] = (items) => {
    const used = new Set(items.map(({ indicator }) => indicator));
    const scored = new Set(items.map(({ code }) => instrumentOf(code)));
    const all = instruments.map(({ shown, ...indicator }) => {
      const cell = cellOf(indicator.number, COLUMN.indicatorTitle);
      const stays = used.has(indicator.number) || !scored.has(indicator.instrument);
      const name = String(indicator.number);
      const title = cell && (stays ? choices.title(cell, 'indicator', name, indicator.title) : cell.value);
      return { indicator, instrument: shown, stays, stands: cell !== null, title };
    });
    return {
      indicators: all.flatMap(({ indicator, stays, title }) =>
        stays ? [{ ...indicator, title: title === null ? indicator.title : String(title) }] : [],
      ),
      shown: all.flatMap(({ indicator, instrument, stays, stands, title }) =>
        stays || stands ? [{ number: indicator.number, instrument, title: stands ? title : indicator.title }] : [],
      ),
    };
  };
  return { instruments, settle };
}

/** The code of the measures or of their report; one of the items in any case. */
export function readItemCode(
  cells: SchemeCells,
  which: 'measureItem' | 'reportItem',
  known: ItemCode,
  items: readonly SchemeItem[],
  choices: SchemeChoices,
): Choice<ItemCode> {
  const has = (code: ItemCode) => items.some((item) => item.code === code);
  const disclosures = items.filter(({ code }) => instrumentOf(code) === 'OIT');
  const used = has(known) ? known : ((disclosures.at(-1) ?? items.at(-1))?.code ?? known);
  const cell = cells.at(which, COLUMN.value);
  const choice = choices.choose(cell, which, { read: codeIn, used });
  if (has(choice.value)) return choice;
  choices.findings.push(finding('scheme-item-missing', cell?.place ?? null, { which, code: choice.value, used }));
  return { ...choice, value: used };
}
