/** Reads what the scheme's sheet says above its items: weights, issues, and the two codes. */
import { finding } from '../problem';
import { INSTRUMENTS, type Instrument, type ItemCode, instrumentOf } from '../scheme/code';
import type { Scheme, SchemeIssue, SchemeItem } from '../scheme/scheme';
import type { FormValue } from '../scheme/scheme-form';
import { codeIn, percentIn } from './scheme-cells';
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
