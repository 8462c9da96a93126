/** The settings: the one sheet that is meant to be edited for behaviour. Its keys let it be read back. */
import { toNumber } from '../hundredths';
import { OWNERS, ROLES } from '../plan/owners';
import { type SheetSpec, blank, number, text } from '../sheet';
import type { ReportContext } from './context';
import { type DraftCell, SheetDraft } from './draft';
import { pageSetup } from './page';
import { type SettingCells, absolute, absoluteRange } from './setting-cells';
import { COLUMN, INPUTS, type ListRows, addChoices, validate } from './setting-inputs';
import { valueInUse, valueOf } from './setting-values';
import { TAB, type StyleName } from './styles';
import type { ChoiceList, SettingName } from './words';

const COLUMNS = [24, 23, 27, 18];
const { name: NAME, value: VALUE, about: ABOUT, key: KEY } = COLUMN;

/** Lays the sheet out under its settled name; the cells are for the formulas of the others. */
export function settingsSheet(context: ReportContext, name: string): { spec: SheetSpec; cells: SettingCells } {
  const { words, said } = context;
  const draft = new SheetDraft(COLUMNS, context.styles);
  draft.line(said(words.settings.title), 'title');
  draft.line(text(context.agency), 'subtitle');
  draft.line(said(words.settings.note), 'note');
  const header = addHeadings(draft, context, [words.settings.name, words.settings.value, words.settings.about]);
  const rows = new Map(INPUTS.map(([setting, input]) => [setting, addSetting(draft, context, setting, input)]));
  const scale = addScale(draft, context);
  const levels = addAgencyLevels(draft, context);
  const roles = addOwners(draft, context);
  // what the lists offer is of no use on paper
  const printArea = { top: 0, left: 0, bottom: draft.next - 1, right: KEY };
  const lists = addChoices(draft, context);
  validate(draft, context, name, rows, lists);
  const spec = draft.finish({
    key: 'settings',
    name,
    tab: TAB.settings,
    freeze: { rows: header + 1, columns: 0 },
    page: pageSetup({ orientation: 'portrait', footer: context.footer, printArea }),
  });
  const at = (row: number, column: number) => absolute(name, row, column);
  const choicesOf = (list: ChoiceList) => {
    const { from, to } = lists.get(list) ?? { from: 0, to: 0 };
    return absoluteRange(name, from, to, VALUE);
  };
  const cells: SettingCells = {
    pass: at(rows.get('pass') ?? 0, VALUE),
    target: at(rows.get('target') ?? 0, VALUE),
    scaleFrom: absoluteRange(name, scale.from, scale.to, NAME),
    scaleWords: absoluteRange(name, scale.from, scale.to, VALUE),
    yes: at(lists.get('yesNo')?.from ?? 0, VALUE),
    agencyRules: levels.map((row) => ({ total: at(row, NAME), each: at(row, VALUE), word: at(row, ABOUT) })),
    choices: {
      roles: absoluteRange(name, roles.from, roles.to, NAME),
      months: choicesOf('months'),
      yesNo: choicesOf('yesNo'),
    },
  };
  return { spec, cells };
}

function addHeadings(draft: SheetDraft, { words, said }: ReportContext, headings: readonly string[]): number {
  return draft.add([
    ...headings.map((heading, column): DraftCell => {
      const to = column === headings.length - 1 ? ABOUT : column;
      return { column, to, content: said(heading), style: 'heading' };
    }),
    { column: KEY, content: text(words.settings.key), style: 'heading' },
  ]);
}

function addSetting(draft: SheetDraft, context: ReportContext, setting: SettingName, input: string): number {
  const { words, said, settings } = context;
  const inUse = settings[setting] === null ? valueInUse(context, setting) : null;
  const about = [words.settings.settings[setting].about, inUse && words.settings.inUse(inUse)];
  const style: StyleName = input === 'score' ? 'inputScore' : input === 'year' ? 'inputWhole' : 'inputText';
  return draft.add([
    { column: NAME, content: said(words.settings.settings[setting].name), style: 'label' },
    { column: VALUE, content: valueOf(context, setting), style },
    { column: ABOUT, content: said(about.filter(Boolean).join(' ')), style: 'label' },
    { column: KEY, content: text(setting), style: 'key' },
  ]);
}

/** The scale in use from the lowest level up, as LOOKUP needs it. */
function addScale(draft: SheetDraft, context: ReportContext): { from: number; to: number } {
  const { words, said, assessment } = context;
  draft.gap();
  const top = draft.line(said(words.settings.scale), 'section');
  addHeadings(draft, context, [words.settings.scaleFrom, words.settings.scaleWord]);
  const from = draft.next;
  for (const [index, band] of [...assessment.scale.bands].reverse().entries()) {
    draft.add([
      { column: NAME, content: number(toNumber(band.from)), style: 'inputScore' },
      { column: VALUE, to: ABOUT, content: text(band.word), style: 'inputText' },
      { column: KEY, content: text(`scale.${String(index + 1)}`), style: 'key' },
    ]);
  }
  draft.keepTogether(top);
  return { from, to: draft.next - 1 };
}

/** The rows of the agency's levels, highest first. */
function addAgencyLevels(draft: SheetDraft, context: ReportContext): readonly number[] {
  const { words, said, assessment } = context;
  const rules = assessment.agencyRules;
  if (!rules.length) return [];
  draft.gap();
  const top = draft.line(said(words.settings.agencyLevels), 'section');
  addHeadings(draft, context, [words.settings.agencyTotal, words.settings.agencyEach, words.settings.agencyWord]);
  const rows = rules.map(({ total, each, word }, index) =>
    draft.add([
      { column: NAME, content: number(toNumber(total)), style: 'inputScore' },
      { column: VALUE, content: each === null ? blank : number(toNumber(each)), style: 'inputScore' },
      { column: ABOUT, content: text(word), style: 'inputText' },
      { column: KEY, content: text(`agencyLevel.${String(index + 1)}`), style: 'key' },
    ]),
  );
  draft.keepTogether(top);
  return rows;
}

/** The rows of the roles. */
function addOwners(draft: SheetDraft, context: ReportContext): ListRows {
  const { words, said, assessment, settings } = context;
  const usual = OWNERS[assessment.agency.kind];
  draft.gap();
  draft.breaks.push(draft.next);
  draft.line(said(words.settings.owners), 'section');
  addHeadings(draft, context, [words.settings.role, words.settings.unit, words.settings.usualUnit]);
  const from = draft.next;
  for (const role of ROLES) {
    draft.add([
      { column: NAME, content: said(words.settings.roles[role]), style: 'label' },
      { column: VALUE, content: text(settings.owners[role] ?? usual[role]), style: 'inputText' },
      { column: ABOUT, content: text(usual[role]), style: 'label' },
      { column: KEY, content: text(`owners.${role}`), style: 'key' },
    ]);
  }
  return { from, to: draft.next - 1 };
}
