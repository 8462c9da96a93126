/** How a sheet prints. */
import { areaName, cellName } from '../../core/grid';
import type { PageSetup, WorkbookSpec } from '../../core/sheet';
import { headerCode } from '../header-code';
import { type Step, step } from './requests';

/** The code that puts a header in the middle; Excel's API has a property for each third instead. */
const CENTRED = '&C';

export function pageSteps(sheet: Excel.Worksheet, page: PageSetup, font: WorkbookSpec['font']): Step[] {
  const breaks = [...new Set(page.breaks)].sort((a, b) => a - b);
  return [
    step(8, page, () => {
      setPage(sheet.pageLayout, page, font);
    }),
    ...breaks.map((row) => step(1, row, () => void sheet.horizontalPageBreaks.add(cellName(row, 0)))),
  ];
}

function setPage(layout: Excel.PageLayout, page: PageSetup, font: WorkbookSpec['font']): void {
  layout.orientation = page.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  layout.paperSize = 'A4';
  layout.zoom = page.pagesTall === 1 ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
  layout.setPrintMargins('Centimeters', page.margins);
  if (page.printArea) layout.setPrintArea(areaName(page.printArea));
  if (page.titleRows) layout.setPrintTitleRows(rowsName(page.titleRows));
  const { defaultForAllPages } = layout.headersFooters;
  if (page.header.length > 0) defaultForAllPages.centerHeader = headerCode(page.header, font).slice(CENTRED.length);
  if (page.footer.length > 0) defaultForAllPages.centerFooter = headerCode(page.footer, font).slice(CENTRED.length);
}

function rowsName({ from, to }: { readonly from: number; readonly to: number }): string {
  return `$${String(from + 1)}:$${String(to + 1)}`;
}
