/** The code of an item: i1, e9, o27. */

export type Instrument = 'IIT' | 'EIT' | 'OIT';
export const INSTRUMENTS: readonly Instrument[] = ['IIT', 'EIT', 'OIT'];

export type ItemCode = `${'i' | 'e' | 'o'}${number}`;

const LETTER = { IIT: 'i', EIT: 'e', OIT: 'o' } as const;
const INSTRUMENT = { i: 'IIT', e: 'EIT', o: 'OIT' } as const;

export function itemCode(instrument: Instrument, number: number): ItemCode {
  return `${LETTER[instrument]}${String(number)}` as ItemCode;
}

export function instrumentOf(code: ItemCode): Instrument {
  return INSTRUMENT[code.charAt(0) as 'i' | 'e' | 'o'];
}

export function numberOf(code: ItemCode): number {
  return Number(code.slice(1));
}

/** A clean code ("i1", "o27"), or null for anything else; what people write is read by scores/item-code. */
export function parseItemCode(text: string): ItemCode | null {
  return /^[ieo][1-9]\d?$/.test(text) ? (text as ItemCode) : null;
}
