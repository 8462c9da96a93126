/** Reads the items of the scheme's sheet, one a row, against the known ones of the year. */
import type { Place } from '../grid';
import { finding } from '../problem';
import { INSTRUMENTS, type Instrument, type ItemCode, instrumentOf } from '../scheme/code';
import { ISSUE_NUMBERS, type IndicatorNumber, type Scheme, type SchemeItem, findItem } from '../scheme/scheme';
import { type FormItem, type ItemField, formOf } from '../scheme/scheme-form';
import { type SchemeCell, certaintyIn, codeIn, polarityIn, titleIn, wholeIn, writtenIn } from './scheme-cells';
import type { Choice, SchemeChoices } from './scheme-choice';
import type { PlacedIndicator } from './scheme-indicators';
import { SCHEME_COLUMN as COLUMN, type SchemeCells } from './scheme-layout';

type ItemCells = Readonly<Record<ItemField, SchemeCell>>;

interface ReadItems {
  readonly items: readonly SchemeItem[];
  /** Every row, those that were left out as they stand. */
  readonly shown: readonly FormItem[];
}

export function readItems(
  cells: SchemeCells,
  known: Scheme,
  indicators: readonly PlacedIndicator[],
  choices: SchemeChoices,
): ReadItems {
  const first = new Map<ItemCode, Place>();
  const items: SchemeItem[] = [];
  const shown: FormItem[] = [];
  for (const row of cells.items) {
    const code = codeIn(row.code);
    const before = code && first.get(code);
    if (!code || before) {
      const { place } = row.code;
      const facts = { written: writtenIn(row.code), title: titleIn(row.title) };
      choices.findings.push(
        code && before
          ? finding('scheme-code-twice', place, { code, first: before })
          : finding('scheme-code-unreadable', place, facts),
      );
      shown.push(typedItem(row));
      continue;
    }
    first.set(code, row.code.place);
    const item = readItem(row, code, { known, indicators, choices });
    items.push(item.item);
    shown.push(item.shown);
  }
  return { items, shown };
}

/** The row as it stands. */
export function typedItem(row: ItemCells): FormItem {
  const { code, indicator, issue, title, polarity, certainty } = row;
  return {
    code: code.value,
    indicator: indicator.value,
    issue: issue.value,
    title: title.value,
    polarity: polarity.value,
    certainty: certainty.value,
  };
}

interface Around {
  readonly known: Scheme;
  readonly indicators: readonly PlacedIndicator[];
  readonly choices: SchemeChoices;
}

function readItem(row: ItemCells, code: ItemCode, around: Around): { item: SchemeItem; shown: FormItem } {
  const { known, choices } = around;
  const before = findItem(known, code);
  const indicator = readIndicator(row.indicator, code, before, around);
  const usualIssue = known.items.find((item) => item.indicator === indicator.value)?.issue ?? 1;
  const issue = choices.choose(row.issue, 'issue', {
    read: (cell) => ISSUE_NUMBERS.find((number) => number === wholeIn(cell, 1, 7)) ?? null,
    used: before?.issue ?? usualIssue,
    asked: !before,
  });
  const title = choices.title(row.title, 'item', code, before?.title);
  const polarity = choices.choose(row.polarity, 'polarity', {
    read: polarityIn,
    used: before?.polarity ?? 'positive',
  });
  const certainty = choices.choose(row.certainty, 'certainty', {
    read: certaintyIn,
    used: before?.certainty ?? 'unverified',
  });
  return {
    item: {
      code,
      indicator: indicator.value,
      issue: issue.value,
      title,
      polarity: polarity.value,
      certainty: certainty.value,
    },
    shown: {
      code,
      indicator: indicator.shown,
      issue: issue.shown,
      title,
      polarity: polarity.shown,
      certainty: certainty.shown,
    },
  };
}

/** One of the code's own instrument. */
function readIndicator(
  cell: SchemeCell,
  code: ItemCode,
  before: SchemeItem | undefined,
  { indicators, choices }: Around,
): Choice<IndicatorNumber> {
  const own = indicators.filter(({ instrument }) => instrument.value === instrumentOf(code));
  const used = (own.find(({ known }) => known.number === before?.indicator) ?? own[0])?.known.number ?? 1;
  const choice = choices.choose(cell, 'indicator', {
    read: (one) => indicators.find(({ known }) => known.number === wholeIn(one, 1, 10))?.known.number ?? null,
    used,
    asked: !before,
  });
  if (own.some(({ known }) => known.number === choice.value)) return choice;
  const facts = { code, indicator: choice.value, used };
  choices.findings.push(finding('scheme-instrument-differs', cell.place, facts));
  return { ...choice, value: used };
}

/** With the known items of an instrument that counts and has none on the sheet. */
export function completeItems(
  { items, shown }: ReadItems,
  weights: Readonly<Record<Instrument, number>>,
  cells: SchemeCells,
  known: Scheme,
  choices: SchemeChoices,
): ReadItems {
  const all = [...items];
  const form = [...shown];
  for (const instrument of INSTRUMENTS) {
    if (weights[instrument] === 0 || items.some(({ code }) => instrumentOf(code) === instrument)) continue;
    const own = known.items.filter(({ code }) => instrumentOf(code) === instrument);
    const place = (cells.at(`weight.${instrument}`, COLUMN.value) ?? cells.corner).place;
    choices.findings.push(finding('scheme-no-items', place, { instrument, used: own.length }));
    all.push(...own);
    form.push(...formOf({ ...known, items: own }).items);
  }
  return { items: all, shown: form };
}
