/** Makes a sheet of ours what a new one is, so that it can be filled anew and what refers to it stays. */
import { isChartName } from '../../core/sheet';
import { type Step, step } from './requests';
import { briefly } from './run';

/** How Excel names what prints of a sheet and what is repeated on each page; its API can set both, but not unset them. */
const PRINT_NAMES = ['Print_Area', 'Print_Titles'] as const;

const THIRDS = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const;

export function clearSteps(sheet: Excel.Worksheet, charts: readonly string[]): Step[] {
  const clear = () => {
    clearCells(briefly(sheet.getRange()));
    clearPage(sheet);
    // charts that the officer drew here stay
    for (const name of charts.filter(isChartName)) sheet.charts.getItemOrNullObject(name).delete();
  };
  return [step(24 + 2 * charts.length, charts, clear)];
}

function clearCells(all: Excel.Range): void {
  all.unmerge();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.clear();
  all.rowHidden = false;
  all.columnHidden = false;
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
}

function clearPage(sheet: Excel.Worksheet): void {
  sheet.tabColor = '';
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
  sheet.verticalPageBreaks.removePageBreaks();
  for (const name of PRINT_NAMES) sheet.names.getItemOrNullObject(name).delete();
  const { defaultForAllPages } = sheet.pageLayout.headersFooters;
  for (const third of THIRDS) defaultForAllPages[third] = '';
}
