/** Thai and Arabic digits. */

export type Digits = 'thai' | 'arabic';

const ARABIC_ZERO = 0x30;
const THAI_ZERO = 0x0e50;
const THAI_DIGIT = /[๐-๙]/;
const ARABIC_DIGIT = /[0-9]/;

/** 0-9 become ๐-๙; everything else stays. */
export function toThaiDigits(text: string): string {
  return ARABIC_DIGIT.test(text) ? withOtherDigits(text, ARABIC_ZERO, THAI_ZERO) : text;
}

/** ๐-๙ become 0-9; everything else stays. */
export function toArabicDigits(text: string): string {
  return THAI_DIGIT.test(text) ? withOtherDigits(text, THAI_ZERO, ARABIC_ZERO) : text;
}

function withOtherDigits(text: string, zero: number, otherZero: number): string {
  let result = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) continue;
    result += text.slice(from, at) + String.fromCharCode(otherZero + digit);
    from = at + 1;
  }
  return result + text.slice(from);
}

const WEB = String.raw`(?:https?:\/\/|www\.)[^\s"'<>()“”]+`;
const EMAIL = String.raw`[\w.%+-]+@[A-Za-z0-9.-]+`;
const DOMAIN = String.raw`(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}[/?#:][^\s"'<>()“”]*`;
const STANDARD = String.raw`\b(?:ISO|IEC)[ /]?(?:IEC )?\d+(?:[-:]\d+)*`;
const LATIN = String.raw`[A-Za-z0-9]+(?:[-._/&+][A-Za-z0-9]+)*`;
const TERM = new RegExp([WEB, EMAIL, DOMAIN, STANDARD, LATIN].join('|'), 'g');

/**
 * A document's text in the wished digits. Thai digits leave alone what is written in Arabic digits even in a Thai
 * document: web and e-mail addresses, and Latin words and codes ("E-Service", "QR1", "ISO 9001", "A4", "o27").
 */
export function withDigits(text: string, digits: Digits): string {
  if (digits === 'arabic') return toArabicDigits(text);
  if (!ARABIC_DIGIT.test(text)) return text;
  return text.replace(TERM, (term) => (/[A-Za-z]/.test(term) ? term : toThaiDigits(term)));
}

/** An item code in the wished digits: "i10" → "i๑๐". */
export function codeInDigits(code: string, digits: Digits): string {
  return digits === 'thai' ? toThaiDigits(code) : toArabicDigits(code);
}
