/** The headers and footers of one sheet. */
import type { HeaderPart, PageSetup, WorkbookSpec } from '../../../core/sheet';
import { headerCode } from '../../header-code';
import { element, literal, xmlText } from './xml';

export function headerFooterXml({ header, footer }: PageSetup, font: WorkbookSpec['font']): string {
  const odd = (name: string, parts: readonly HeaderPart[]) =>
    parts.length === 0 ? '' : element(name, {}, xmlText(literal(headerCode(parts, font))));
  const content = odd('oddHeader', header) + odd('oddFooter', footer);
  return content === '' ? '' : element('headerFooter', {}, content);
}
