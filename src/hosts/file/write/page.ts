/** How one sheet is printed. */
import { LAST_COLUMN } from '../../../core/grid';
import type { PageSetup, WorkbookSpec } from '../../../core/sheet';
import { headerFooterXml } from './header-footer';
import { element } from './xml';

const CENTIMETRES_PER_INCH = 2.54;
const A4 = 9;

function marginsXml(margins: PageSetup['margins']): string {
  const inches = (centimetres: number) => Math.round((centimetres / CENTIMETRES_PER_INCH) * 1e6) / 1e6;
  const { left, right, top, bottom, header, footer } = margins;
  return element('pageMargins', {
    left: inches(left),
    right: inches(right),
    top: inches(top),
    bottom: inches(bottom),
    header: inches(header),
    footer: inches(footer),
  });
}

function breaksXml(breaks: readonly number[]): string {
  const rows = [...new Set(breaks)].sort((a, b) => a - b);
  if (rows.length === 0) return '';
  const items = rows.map((id) => element('brk', { id, max: LAST_COLUMN, man: true }));
  return element('rowBreaks', { count: rows.length, manualBreakCount: rows.length }, items.join(''));
}

/** The elements from pageMargins to rowBreaks. */
export function pageXml(page: PageSetup, font: WorkbookSpec['font']): string {
  const { orientation, pagesTall } = page;
  return (
    marginsXml(page.margins) +
    element('pageSetup', { paperSize: A4, fitToWidth: 1, fitToHeight: pagesTall, orientation }) +
    headerFooterXml(page, font) +
    breaksXml(page.breaks)
  );
}
