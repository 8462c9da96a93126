/** How each setting is typed in: which choices its list offers, and between which bounds its figure lies. */
import { FIRST_YEAR, LAST_YEAR } from '../read-settings';
import { blank, text } from '../sheet';
import { AGENCY_KINDS } from '../thai/agency-kind';
import { FISCAL_MONTH_ABBREVIATIONS } from '../thai/fiscal-year';
import type { ReportContext } from './context';
import type { SheetDraft } from './draft';
import { absoluteRange } from './setting-cells';
import type { ChoiceList, SettingName } from './words';

/** Columns of the settings sheet. */
export const COLUMN = { name: 0, value: 1, about: 2, key: 3 } as const;

/** In the order of the sheet. */
export const INPUTS: readonly (readonly [SettingName, 'text' | 'year' | 'score' | ChoiceList])[] = [
  ['agencyName', 'text'],
  ['agencyKind', 'kinds'],
  ['district', 'text'],
  ['province', 'text'],
  ['resultYear', 'year'],
  ['planYear', 'year'],
  ['scale', 'scales'],
  ['pass', 'score'],
  ['target', 'score'],
  ['flagBelowIssueAverage', 'yesNo'],
  ['digits', 'digits'],
  ['analysisSheets', 'sheets'],
  ['planSheets', 'sheets'],
  ['withBudget', 'yesNo'],
  ['withIndicator', 'yesNo'],
  ['withFollowUp', 'yesNo'],
];

/** 0-based rows of a list, both ends included. */
export interface ListRows {
  readonly from: number;
  readonly to: number;
}

/** The choices that the lists offer, each with the key that a program reads. */
export function addChoices(draft: SheetDraft, context: ReportContext): ReadonlyMap<ChoiceList, ListRows> {
  const { words, said } = context;
  const { digits, sheets, yes, no } = words.settings;
  const choices: readonly (readonly [ChoiceList, readonly (readonly [string, string])[]])[] = [
    ['kinds', AGENCY_KINDS.map((kind) => [kind, kind] as const)],
    ['scales', Object.entries(words.settings.scales)],
    ['digits', Object.entries(digits)],
    ['sheets', Object.entries(sheets)],
    ['yesNo', [['true', yes] as const, ['false', no] as const]],
    ['months', FISCAL_MONTH_ABBREVIATIONS.map((month, index) => [String(index + 1), month] as const)],
  ];
  draft.gap();
  draft.line(said(words.settings.choices), 'section');
  const lists = new Map<ChoiceList, ListRows>();
  for (const [list, entries] of choices) {
    const from = draft.next;
    for (const [index, [key, label]] of entries.entries()) {
      const name = index ? blank : said(words.settings.choiceNames[list]);
      draft.add([
        { column: COLUMN.name, content: name, style: 'label' },
        { column: COLUMN.value, to: COLUMN.about, content: text(label), style: 'label' },
        { column: COLUMN.key, content: text(`${list}.${key}`), style: 'key' },
      ]);
    }
    lists.set(list, { from, to: draft.next - 1 });
  }
  return lists;
}

/** `rows` are those of the settings, `lists` those of the choices. */
export function validate(
  draft: SheetDraft,
  { words: { settings: words }, say }: ReportContext,
  sheet: string,
  rows: ReadonlyMap<SettingName, number>,
  lists: ReadonlyMap<ChoiceList, ListRows>,
): void {
  for (const [setting, input] of INPUTS) {
    const row = rows.get(setting);
    if (row === undefined || input === 'text') continue;
    const area = { top: row, left: COLUMN.value, bottom: row, right: COLUMN.value };
    if (input === 'score') draft.numbers.push({ area, minimum: 0, maximum: 100, error: say(words.scoreError) });
    else if (input === 'year') {
      const error = say(words.yearError(FIRST_YEAR, LAST_YEAR));
      draft.numbers.push({ area, minimum: FIRST_YEAR, maximum: LAST_YEAR, error });
    } else {
      const list = lists.get(input);
      if (list)
        draft.lists.push({
          area,
          source: absoluteRange(sheet, list.from, list.to, COLUMN.value),
          error: words.listError,
        });
    }
  }
}
