/** Reads an item's code as people write it (domain §4.3). What it may mean is settled later, with title and block. */
import { type Instrument, type ItemCode, itemCode } from '../scheme/code';
import { toArabicDigits } from '../thai/digits';
import { clean } from '../thai/fold';

/**
 * - letter: a letter says the instrument ("i๑", "O 16", "OIT42")
 * - zero: ๐ or 0 stands for the letter o ("๐๕", "028")
 * - look-alike: another letter or sign stands for i or e ("l1", "|1", "ї1")
 * - number: only a number ("ข้อ 5", "๕.")
 */
export type CodeForm = 'letter' | 'zero' | 'look-alike' | 'number';

export interface WrittenCode {
  readonly form: CodeForm;
  readonly instrument: Instrument | null;
  readonly number: number;
  /** As it stands in the cell. */
  readonly written: string;
  /** What follows the code: the title, or nothing. */
  readonly rest: string;
}

const SEPARATORS = '[\\s.:)\\-–_]*';
const LETTERS = new RegExp(`^(ans_?[ieo]|oit|iit|eit|ita|[ieo])${SEPARATORS}0*(\\d{1,4})(?!\\d)${SEPARATORS}`, 'i');
/** Cyrillic, Greek and Thai signs that look like o, and what stands for i and e. */
const ROUND = /^[оοΟО๏◦○º°]\s*0*(\d{1,2})(?!\d)[\s.:)\-–]*/;
const UPRIGHT = /^[l|їіІΙι!]\s*0*(\d{1,2})(?!\d)[\s.:)\-–]*/;
const CYRILLIC_E = /^[еЕє]\s*0*(\d{1,2})(?!\d)[\s.:)\-–]*/;
const ZERO = /^0+([1-9]\d?)(?!\d)[\s.:)\-–]*/;
const NUMBER = /^(?:ข้อที่|ข้อ|ที่)?\s*([1-9]\d?)(?!\d)(?![.,]\d)[\s.:)\-–]*/;

/** Reads the code at the beginning of a cell's text; null where there is none. */
export function readCode(text: string): WrittenCode | null {
  const cleaned = clean(text);
  const plain = toArabicDigits(cleaned);
  const found = match(plain);
  if (!found) return null;
  return { ...found.code, written: cleaned.slice(0, found.length).trim(), rest: cleaned.slice(found.length).trim() };
}

function match(plain: string): { code: Omit<WrittenCode, 'written' | 'rest'>; length: number } | null {
  const letters = LETTERS.exec(plain);
  if (letters?.[1] && letters[2]) {
    const number = Number(letters[2].length > 2 ? letters[2].slice(0, -2) : letters[2]);
    // "ans_i1501" names sub-question 01 of i15; without "ans" three digits are no code
    if (letters[2].length > 2 && !/^ans/i.test(letters[1])) return null;
    return number ? found('letter', instrumentOfPrefix(letters[1]), number, letters[0]) : null;
  }
  for (const [pattern, form, instrument] of FORMS) {
    const matched = pattern.exec(plain);
    if (matched?.[1]) return found(form, instrument, Number(matched[1]), matched[0]);
  }
  return null;
}

const FORMS: readonly (readonly [RegExp, CodeForm, Instrument | null])[] = [
  [ROUND, 'look-alike', 'OIT'],
  [UPRIGHT, 'look-alike', 'IIT'],
  [CYRILLIC_E, 'look-alike', 'EIT'],
  [ZERO, 'zero', 'OIT'],
  [NUMBER, 'number', null],
];

function found(form: CodeForm, instrument: Instrument | null, number: number, matched: string) {
  return { code: { form, instrument, number }, length: matched.length };
}

function instrumentOfPrefix(prefix: string): Instrument | null {
  const letter = prefix
    .toLowerCase()
    .replace(/^ans_?/, '')
    .charAt(0);
  if (prefix.toLowerCase() === 'ita') return 'OIT';
  return letter === 'i' ? 'IIT' : letter === 'e' ? 'EIT' : 'OIT';
}

/** The code it says when taken at its word; null for a bare number without a block. */
export function codeAsSaid(written: WrittenCode, block: Instrument | null): ItemCode | null {
  const instrument = written.instrument ?? block;
  return instrument ? itemCode(instrument, written.number) : null;
}

const INSTRUMENT_WORDS: readonly (readonly [Instrument, RegExp])[] = [
  ['IIT', /iit|ผู้มีส่วนได้ส่วนเสียภายใน|ผู้มีส่วนได้เสียภายใน/i],
  ['EIT', /eit|ผู้มีส่วนได้ส่วนเสียภายนอก|ผู้มีส่วนได้เสียภายนอก/i],
  ['OIT', /oit|การเปิดเผยข้อมูลสาธารณะ/i],
];

/** The one instrument that a text names; null for none or several. */
export function readInstrument(text: string): Instrument | null {
  const cleaned = clean(text);
  const named = INSTRUMENT_WORDS.filter(([, words]) => words.test(cleaned)).map(([instrument]) => instrument);
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The better of the codes in a row's code cell and at the head of its item cell, and the title that is left. */
export function readRowCode(codeText: string, itemText: string): { written: WrittenCode | null; title: string } {
  const inItem = readCode(itemText);
  const own = codeText ? readCode(codeText) : null;
  if (inItem && inItem.form !== 'number') return { written: inItem, title: inItem.rest };
  if (own) return { written: own, title: itemText || own.rest };
  if (!codeText && inItem) return { written: inItem, title: inItem.rest };
  return { written: null, title: itemText || codeText };
}
