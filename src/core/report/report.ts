/** The generated sheets, from what the scores mean and the plan. */
import { needsSheet } from '../plan/catalogue/in-use';
import { isFilledIn } from '../plan/follow-up';
import type { SheetSpec, WorkbookSpec } from '../sheet';
import { analysisSheets } from './analysis-sheets';
import { calendarSheet } from './calendar-sheet';
import { catalogueSheet } from './catalogue-sheet';
import { type ReportInput, reportContext } from './context';
import { earlierPlanSheets } from './earlier-plan-sheet';
import { findingsSheet } from './findings-sheet';
import { followUpSheets } from './follow-up-sheet';
import { overviewSheet } from './overview-sheet';
import { planSheets } from './plan-sheets';
import { scoresSheet } from './scores-sheet';
import { schemeSheet } from './scheme-sheet';
import { settingNames } from './setting-cells';
import { settingsSheet } from './settings-sheet';
import { markOf } from './sheet-names';
import { FONT } from './styles';
import { summarySheet } from './summary-sheet';
import { weakItemsSheet } from './weak-items-sheet';
import type { ReportWords } from './words';

export type { ReportInput } from './context';

interface ReportSheet {
  readonly issue: number | null;
  readonly spec: SheetSpec;
}

/**
 * Summary, the whole in words, scores, analyses, weak items, plans, their calendar, reports on them, the earlier plan,
 * findings, catalogue, scheme, settings: in this order.
 */
export function buildReport(input: ReportInput, words: ReportWords): WorkbookSpec {
  const context = reportContext(input, words);
  const { limits, nameOf, target } = context;
  const settings = settingsSheet(context, nameOf('settings', null, words.sheets.settings));
  const scores = scoresSheet(context, nameOf('scores', null, words.sheets.scores), settings.cells);
  // what an officer typed on these sheets is kept by them alone
  const withCatalogue = needsSheet(context.catalogue) || !target.without.includes('catalogue');
  const catalogue = withCatalogue
    ? catalogueSheet(context, nameOf('catalogue', null, words.sheets.catalogue), settings.cells.choices)
    : null;
  const withScheme = context.schemeForm !== null || !target.without.includes('scheme');
  const scheme = withScheme ? schemeSheet(context, nameOf('scheme', null, words.sheets.scheme)) : null;
  const isReported = context.followUps.some(isFilledIn) || !target.without.includes('follow-up');
  // none of the others that may be left out is referred to by another
  const wanted = (key: (typeof target.without)[number], make: () => readonly ReportSheet[]) =>
    target.without.includes(key) ? [] : make();
  const single = (spec: SheetSpec): ReportSheet => ({ issue: null, spec });
  const sheets = [
    ...wanted('summary', () => [single(summarySheet(context, scores.cells, settings.cells, scheme?.weights ?? null))]),
    ...wanted('overview', () => [single(overviewSheet(context))]),
    single(scores.spec),
    ...wanted('analysis', () => analysisSheets(context, scores.cells)),
    ...wanted('weak-items', () => [single(weakItemsSheet(context, scores.cells))]),
    ...wanted('plan', () => planSheets(context)),
    ...wanted('calendar', () => (input.plan.issues.length ? [single(calendarSheet(context))] : [])),
    ...(isReported ? followUpSheets(context) : []),
    ...wanted('earlier-plan', () => earlierPlanSheets(context, scores.cells, settings.cells)),
    ...wanted('findings', () => [single(findingsSheet(context, scores.cells, catalogue?.cells ?? null))]),
    ...(catalogue ? [single(catalogue.spec)] : []),
    ...(scheme ? [single(scheme.spec)] : []),
    single(settings.spec),
  ];
  const followed = sheets.filter(({ spec }) => spec.key === 'follow-up').map(({ issue }) => issue);
  return {
    title: context.say(words.documentTitle(input.assessment.planYear)),
    author: input.assessment.agency.name ?? '',
    font: FONT,
    styles: context.styles,
    sheets: sheets.map(({ spec }) => spec),
    names: [
      ...settingNames(limits, settings.cells),
      ...sheets.map(({ issue, spec }) => markOf(spec.key, issue, spec.name, target.set)),
    ],
    // a report on a plan that is no longer to be found cannot be made again
    staying: context.followUps
      .filter((one) => isFilledIn(one) && !followed.includes(one.part))
      .map(({ sheet }) => sheet),
  };
}
