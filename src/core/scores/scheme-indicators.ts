/** Reads the indicators of the scheme's sheet against the known ones of the year. */
import { finding } from '../problem';
import { type Instrument, instrumentOf } from '../scheme/code';
import type { Scheme, SchemeIndicator, SchemeItem } from '../scheme/scheme';
import type { FormIndicator } from '../scheme/scheme-form';
import { certaintyIn, instrumentIn } from './scheme-cells';
import type { Choice, SchemeChoices } from './scheme-choice';
import { SCHEME_COLUMN as COLUMN, type SchemeCells } from './scheme-layout';

/** An indicator with the instrument that the sheet says; its title comes once the items are known. */
export interface PlacedIndicator {
  readonly known: SchemeIndicator;
  readonly instrument: Choice<Instrument>;
}

/** Of all indicators that are known; every instrument has one. */
export function placeIndicators(
  cells: SchemeCells,
  { indicators }: Scheme,
  choices: SchemeChoices,
): readonly PlacedIndicator[] {
  const cellOf = ({ number }: SchemeIndicator) => cells.at(keyOf(number), COLUMN.indicatorInstrument);
  const said = indicators.map((known): PlacedIndicator => {
    const instrument = choices.choose(cellOf(known), 'instrument', { read: instrumentIn, used: known.instrument });
    return { known, instrument };
  });
  return said.map(({ known, instrument }) => {
    const isLeft = said.some((other) => other.instrument.value === known.instrument);
    if (isLeft) return { known, instrument };
    // an instrument keeps its indicators where none would be left to it
    const facts = { cell: 'instrument', written: instrument.value, used: known.instrument } as const;
    choices.findings.push(finding('scheme-cell-unreadable', cellOf(known)?.place ?? null, facts));
    return { known, instrument: { ...instrument, value: known.instrument } };
  });
}

/** An indicator without items goes, as long as its instrument has items under others. */
export function settleIndicators(
  placed: readonly PlacedIndicator[],
  items: readonly SchemeItem[],
  cells: SchemeCells,
  choices: SchemeChoices,
): { readonly indicators: readonly SchemeIndicator[]; readonly shown: readonly FormIndicator[] } {
  const used = new Set(items.map(({ indicator }) => indicator));
  const scored = new Set(items.map(({ code }) => instrumentOf(code)));
  const indicators: SchemeIndicator[] = [];
  const shown: FormIndicator[] = [];
  for (const { known, instrument } of placed) {
    const { number } = known;
    const cell = cells.at(keyOf(number), COLUMN.indicatorTitle);
    const certaintyCell = cells.at(keyOf(number), COLUMN.indicatorCertainty);
    const certainty = choices.choose(certaintyCell, 'certainty', { read: certaintyIn, used: known.certainty });
    const stays = used.has(number) || !scored.has(instrument.value);
    const title = cell && stays ? choices.title(cell, 'indicator', String(number), known.title) : (cell?.value ?? null);
    if (stays) {
      const said = title === null ? known.title : String(title);
      indicators.push({ number, instrument: instrument.value, title: said, certainty: certainty.value });
      shown.push({ number, instrument: instrument.shown, title: said, certainty: certainty.shown });
    } else if (cell) shown.push({ number, instrument: instrument.shown, title, certainty: certainty.shown });
  }
  return { indicators, shown };
}

function keyOf(number: number): string {
  return `indicator.${String(number)}`;
}
