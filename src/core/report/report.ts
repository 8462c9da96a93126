/** The generated sheets, from what the scores mean and the plan. */
import type { WorkbookSpec } from '../sheet';
import { analysisSheets } from './analysis-sheets';
import { type ReportInput, reportContext } from './context';
import { findingsSheet } from './findings-sheet';
import { planSheets } from './plan-sheets';
import { scoresSheet } from './scores-sheet';
import { settingNames } from './setting-cells';
import { settingsSheet } from './settings-sheet';
import { freeName, markOf } from './sheet-names';
import { FONT } from './styles';
import { summarySheet } from './summary-sheet';
import { weakItemsSheet } from './weak-items-sheet';
import type { ReportWords } from './words';

export type { ReportInput } from './context';

/** Summary, scores, analyses, weak items, plans, findings, settings: in this order. */
export function buildReport(input: ReportInput, words: ReportWords): WorkbookSpec {
  const context = reportContext(input, words);
  const nameOf = (wished: string) => freeName(context.say(wished), context.takenNames);
  const settings = settingsSheet(context, nameOf(words.sheets.settings));
  const scores = scoresSheet(context, nameOf(words.sheets.scores), settings.cells);
  const single = (spec: typeof settings.spec) => ({ issue: null, spec });
  const sheets = [
    single(summarySheet(context, scores.cells, settings.cells)),
    single(scores.spec),
    ...analysisSheets(context, scores.cells),
    single(weakItemsSheet(context, scores.cells)),
    ...planSheets(context),
    single(findingsSheet(context, scores.cells)),
    single(settings.spec),
  ];
  return {
    title: context.say(words.documentTitle(input.assessment.planYear)),
    author: input.assessment.agency.name ?? '',
    font: FONT,
    styles: context.styles,
    sheets: sheets.map(({ spec }) => spec),
    names: [...settingNames(settings.cells), ...sheets.map(({ issue, spec }) => markOf(spec.key, issue, spec.name))],
  };
}
