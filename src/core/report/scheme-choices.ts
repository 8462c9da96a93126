/** The choices that cells of the scheme's sheet offer: they stand beside its issues, outside what prints. */
import { INSTRUMENTS } from '../scheme/code';
import { type ListValidation, text } from '../sheet';
import type { Area } from '../grid';
import type { ReportContext } from './context';
import type { DraftCell } from './draft';
import { absoluteRange } from './setting-cells';

const LISTS = ['instrument', 'polarity', 'certainty'] as const;
export type SchemeList = (typeof LISTS)[number];

/** Column of the first list; the others stand beside it. */
const COLUMN = 7;

/** Widths of the lists' columns. */
export const CHOICE_COLUMNS: readonly number[] = [9, 9, 13];

function choicesOf({ words: { scheme } }: ReportContext, list: SchemeList): readonly string[] {
  if (list === 'instrument') return INSTRUMENTS;
  const { polarities, certainties } = scheme;
  return list === 'polarity'
    ? [polarities.positive, polarities.negative]
    : [certainties.published, certainties.inferred, certainties.unverified];
}

export function choicesHeading({ words, said }: ReportContext): DraftCell {
  const to = COLUMN + LISTS.length - 1;
  return { column: COLUMN, to, content: said(words.scheme.choices), style: 'sideHeading' };
}

/** The cells of the n-th choice of each list, n from 0. */
export function choiceCells(context: ReportContext, index: number): readonly DraftCell[] {
  return LISTS.flatMap((list, offset): DraftCell[] => {
    const choice = choicesOf(context, list)[index];
    return choice === undefined ? [] : [{ column: COLUMN + offset, content: text(choice), style: 'side' }];
  });
}

/** Offers a list to cells; `first` is the row of the first choices. */
export function offer(
  context: ReportContext,
  sheet: string,
  first: number,
  list: SchemeList,
  area: Area,
): ListValidation {
  const last = first + choicesOf(context, list).length - 1;
  const source = absoluteRange(sheet, first, last, COLUMN + LISTS.indexOf(list));
  return { area, source, error: context.words.scheme.listError };
}
