/** What stands in a cell of the scheme's sheet: a fact as the document writes it, or what somebody typed. */
import { parseItemCode } from '../scheme/code';
import type { FormValue } from '../scheme/scheme-form';
import { type Content, blank, number, text } from '../sheet';
import type { ReportContext } from './context';
import type { DraftCell } from './draft';

/** 0-based columns of the items; the key does not print. */
export const [CODE, INDICATOR, ISSUE, TITLE, POLARITY, CERTAINTY, KEY] = [0, 1, 2, 3, 4, 5, 6];

/** A figure stays a number, so that its format shows the digits. */
export function figure(value: FormValue): Content {
  if (value === null) return blank;
  return typeof value === 'number' ? number(value) : text(String(value));
}

export function title({ said }: ReportContext, value: FormValue): Content {
  return value === null ? blank : said(String(value));
}

export function code(context: ReportContext, value: FormValue): Content {
  const known = typeof value === 'string' ? parseItemCode(value) : null;
  return known ? text(context.code(known)) : figure(value);
}

/** One of a few words, by what the program calls it. */
export function choice(names: Readonly<Record<string, string>>, value: FormValue): Content {
  return figure(typeof value === 'string' ? (names[value] ?? value) : value);
}

export function key(value: string): DraftCell {
  return { column: KEY, content: text(value), style: 'key' };
}

export function headings(
  { said }: ReportContext,
  cells: readonly (readonly [from: number, to: number, words: string])[],
): readonly DraftCell[] {
  return cells.map(([column, to, words]) => ({ column, to, content: said(words), style: 'heading' }));
}
