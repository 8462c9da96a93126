/** Text of headers and footers in the codes of Excel. */
import type { HeaderPart, WorkbookSpec } from '../core/sheet';

/** Centred text in the workbook's font; '' for none. The size stands before the font: digits after it would join it. */
export function headerCode(parts: readonly HeaderPart[], font: WorkbookSpec['font']): string {
  if (parts.length === 0) return '';
  const face = `&"${font.name},Regular"`;
  let code = `&C&${String(Math.round(font.size))}${face}`;
  let afterNumber = false;
  for (const part of parts) {
    if (part.kind === 'text') {
      // "&P-1" is the number of the page before
      if (afterNumber && /^[-+\d]/.test(part.text)) code += face;
      code += part.text.replaceAll('&', '&&');
    } else {
      code += part.kind === 'page' ? '&P' : '&N';
    }
    afterNumber = part.kind !== 'text';
  }
  return code;
}
