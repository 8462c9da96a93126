/** Sentences of a document in the wished digits. */
import { type Digits, codeInDigits, withDigits } from '../thai/digits';

const CODE = /(?<![A-Za-z0-9!:$/.@_=-])[ieo][1-9]\d?(?![A-Za-z0-9])/g;

/** As withDigits, and item codes follow too: "ข้อ i10" becomes "ข้อ i๑๐". */
export function inDigits(text: string, digits: Digits): string {
  return withDigits(text, digits).replace(CODE, (code) => codeInDigits(code, digits));
}
