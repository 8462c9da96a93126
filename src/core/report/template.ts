/** An empty form of a year's items: the officer types scores, averages and levels follow; then it is read like any other. */
import { assess } from '../assessment/assess';
import { NO_DECISIONS } from '../decisions';
import { type WorkbookGrid, cellName } from '../grid';
import { PROGRAM_CATALOGUE } from '../plan/catalogue/in-use';
import type { Finding } from '../problem';
import { type SchemeItem, type SchemeIssue } from '../scheme/scheme';
import { instrumentOf } from '../scheme/code';
import { schemeOfYear, schemesWith } from '../scheme/schemes';
import { readAgencyLevels } from '../scores/agency-levels';
import { readSchemeSheet } from '../scores/scheme-sheet';
import type { Settings } from '../settings';
import { type SheetSpec, type WorkbookSpec, blank, formula, text } from '../sheet';
import { scoreConditions } from './conditions';
import { type ReportContext, reportContext } from './context';
import { SheetDraft } from './draft';
import { pageSetup } from './page';
import { meanFormula } from './rounding';
import { type SettingCells, levelOfCell, settingNames } from './setting-cells';
import { schemeSheet } from './scheme-sheet';
import { settingsSheet } from './settings-sheet';
import { markOf } from './sheet-names';
import { FONT, TAB } from './styles';
import { NEW_WORKBOOK, targetOf } from './target';
import type { ReportWords } from './words';

export interface Template {
  readonly spec: WorkbookSpec;
  readonly year: number;
  /** How many items it asks for. */
  readonly items: number;
  /** What the workbook's sheet of the scheme says wrongly. */
  readonly findings: readonly Finding[];
}

const NOTHING_KNOWN: TemplateBasis = { workbook: { sheets: [] }, inside: false };

/** The newest year whose list is known from published documents. */
const USUAL_YEAR = 2568;
const COLUMNS = [9, 7, 46, 11, 17];
const [INSTRUMENT, CODE, TITLE, SCORE, LEVEL] = [0, 1, 2, 3, 4];

/** The workbook whose scheme and levels a form follows. */
export interface TemplateBasis {
  readonly workbook: WorkbookGrid;
  /** Whether the form is put into it; a form in a file of its own takes a corrected scheme along. */
  readonly inside: boolean;
}

/**
 * Of the settings' year of results, else of that of the workbook's sheet of the scheme, else of 2568. Items without a
 * known title are left for the officer to name.
 */
export function buildTemplate(settings: Settings, words: ReportWords, basis: TemplateBasis = NOTHING_KNOWN): Template {
  const reading = readSchemeSheet(basis.workbook);
  const schemes = schemesWith(reading.scheme);
  const year = settings.resultYear ?? reading.year ?? USUAL_YEAR;
  const scheme = schemeOfYear(year, schemes);
  const empty = { agency: null, resultYear: year, planYear: settings.planYear ?? year + 1, previousYear: null };
  const scores = { ...empty, tables: [], stated: [], findings: [] };
  const assessment = assess(scores, settings, schemes, readAgencyLevels(basis.workbook).rules);
  const plan = { planYear: empty.planYear, issues: [] };
  const target = basis.inside ? targetOf(basis.workbook, 'beside', NO_DECISIONS) : NEW_WORKBOOK;
  const made = { assessment, plan, catalogue: PROGRAM_CATALOGUE, findings: [], schemeForm: reading.form };
  const context = reportContext({ ...made, settings, target }, words);
  const own = settingsSheet(context, context.nameOf('settings', null, words.sheets.settings));
  const form = formSheet(context, scheme.issues, scheme.items, own.cells);
  // a scheme of another year is not in force
  const taken =
    reading.form && reading.year === year && !basis.inside
      ? [schemeSheet(context, context.nameOf('scheme', null, words.sheets.scheme)).spec]
      : [];
  return {
    spec: {
      title: context.say(words.template.title(year)),
      author: '',
      font: FONT,
      styles: context.styles,
      sheets: [form, ...taken, own.spec],
      // the form is the officer's own sheet and carries no mark
      names: [
        ...settingNames(context.limits, own.cells),
        ...[...taken, own.spec].map(({ key, name }) => markOf(key, null, name, target.set)),
      ],
    },
    year,
    items: scheme.items.length,
    findings: reading.findings,
  };
}

function formSheet(
  context: ReportContext,
  issues: readonly SchemeIssue[],
  items: readonly SchemeItem[],
  settings: SettingCells,
): SheetSpec {
  const { words, said, say, assessment } = context;
  const { agency } = assessment;
  const draft = new SheetDraft(COLUMNS, context.styles);
  draft.line(said(words.template.title(assessment.resultYear)), 'title');
  draft.line(said(words.template.note), 'note');
  const labels = [
    [words.template.agency, agency.name],
    [words.template.district, agency.district],
    [words.template.province, agency.province],
  ] as const;
  for (const [label, value] of labels) {
    draft.add([
      { column: INSTRUMENT, to: CODE, content: said(label), style: 'label' },
      { column: TITLE, to: LEVEL, content: value === null ? blank : said(value), style: 'inputText' },
    ]);
  }
  draft.gap();
  const { instrument, code, item, score, level } = words.scores;
  const header = draft.add(
    [instrument, code, item, score, level].map((heading, column) => ({
      column,
      content: said(heading),
      style: 'heading',
    })),
  );
  for (const { number, title } of issues) {
    const own = items.filter(({ issue }) => issue === number);
    if (own.length) addIssue(draft, context, say(words.issue(number, title)), own, settings);
  }
  const area = { top: header + 1, left: SCORE, bottom: draft.next - 1, right: SCORE };
  draft.conditions.push(...scoreConditions(area, context.limits));
  return draft.finish({
    key: 'scores',
    name: context.nameOf('scores', null, words.template.sheet),
    tab: TAB.result,
    freeze: { rows: header + 1, columns: 0 },
    page: pageSetup({ orientation: 'portrait', footer: context.footer, titleRows: { from: header, to: header } }),
  });
}

function addIssue(
  draft: SheetDraft,
  { words, said, say, code }: ReportContext,
  heading: string,
  items: readonly SchemeItem[],
  settings: SettingCells,
): void {
  draft.line(text(heading), 'band');
  const first = draft.next;
  for (const item of items) {
    const score = cellName(draft.next, SCORE);
    draft.add([
      { column: INSTRUMENT, content: text(instrumentOf(item.code)), style: 'middle' },
      { column: CODE, content: text(code(item.code)), style: 'middle' },
      { column: TITLE, content: item.title === null ? blank : said(item.title), style: 'text' },
      { column: SCORE, content: blank, style: 'openScore' },
      { column: LEVEL, content: formula(`IF(${score}="","",${levelOfCell(settings, score)})`, ''), style: 'middle' },
    ]);
  }
  const last = draft.next - 1;
  draft.numbers.push({
    area: { top: first, left: SCORE, bottom: last, right: SCORE },
    minimum: 0,
    maximum: 100,
    error: say(words.settings.scoreError),
  });
  const range = `${cellName(first, SCORE)}:${cellName(last, SCORE)}`;
  const average = cellName(draft.next, SCORE);
  draft.add([
    { column: INSTRUMENT, to: TITLE, content: said(words.scores.average), style: 'sumLabel' },
    {
      column: SCORE,
      content: formula(meanFormula(range), ''),
      style: 'sumScore',
    },
    {
      column: LEVEL,
      content: formula(`IF(${average}="","",${levelOfCell(settings, average)})`, ''),
      style: 'sumLabel',
    },
  ]);
}
