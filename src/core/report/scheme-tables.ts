/** The tables of the scheme's sheet: facts, issues, indicators, items. */
import type { FormItem, SchemeForm } from '../scheme/scheme-form';
import { ITEMS_KEY } from '../scores/scheme-layout';
import { type Content, number } from '../sheet';
import type { ReportContext } from './context';
import type { SheetDraft } from './draft';
import { choiceCells, choicesHeading } from './scheme-choices';
import {
  CERTAINTY,
  CODE,
  INDICATOR,
  ISSUE,
  KEY,
  POLARITY,
  TITLE,
  choice,
  code,
  figure,
  headings,
  key,
  title,
} from './scheme-contents';
import type { SchemeFact } from './scheme-words';
import type { StyleName } from './styles';

/** 0-based rows, both ends included. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

export type FactRows = Readonly<Record<SchemeFact, number>>;

export function addFacts(draft: SheetDraft, context: ReportContext, form: SchemeForm): FactRows {
  const { words, said } = context;
  const { scheme } = words;
  draft.gap();
  const top = draft.line(said(scheme.facts), 'section', CERTAINTY);
  draft.add([
    ...headings(context, [
      [CODE, ISSUE, scheme.name],
      [TITLE, TITLE, scheme.value],
      [POLARITY, CERTAINTY, scheme.about],
    ]),
    { column: KEY, content: said(scheme.key), style: 'sideHeading' },
  ]);
  const add = (fact: SchemeFact, content: Content, style: StyleName) =>
    draft.add([
      { column: CODE, to: ISSUE, content: said(scheme.fact[fact].name), style: 'label' },
      { column: TITLE, content, style },
      { column: POLARITY, to: CERTAINTY, content: said(scheme.fact[fact].about), style: 'label' },
      key(fact),
    ]);
  const rows = {
    year: add('year', figure(form.year), 'inputWhole'),
    'weight.IIT': add('weight.IIT', figure(form.weights.IIT), 'inputWhole'),
    'weight.EIT': add('weight.EIT', figure(form.weights.EIT), 'inputWhole'),
    'weight.OIT': add('weight.OIT', figure(form.weights.OIT), 'inputWhole'),
    measureItem: add('measureItem', code(context, form.measureItem), 'inputMiddle'),
    reportItem: add('reportItem', code(context, form.reportItem), 'inputMiddle'),
  };
  draft.keepTogether(top);
  return rows;
}

/** With the lists of choices beside it. */
export function addIssues(draft: SheetDraft, context: ReportContext, { issues }: SchemeForm): Rows {
  const { words, said } = context;
  draft.gap();
  const top = draft.line(said(words.scheme.issues), 'section', CERTAINTY);
  draft.add([
    ...headings(context, [
      [CODE, CODE, words.scheme.number],
      [INDICATOR, CERTAINTY, words.scheme.issueTitle],
    ]),
    choicesHeading(context),
  ]);
  const first = draft.next;
  for (const [index, issue] of issues.entries()) {
    draft.add([
      { column: CODE, content: number(issue.number), style: 'whole' },
      { column: INDICATOR, to: CERTAINTY, content: title(context, issue.title), style: 'inputText' },
      key(`issue.${String(issue.number)}`),
      ...choiceCells(context, index),
    ]);
  }
  draft.keepTogether(top);
  return { first, last: draft.next - 1 };
}

export function addIndicators(draft: SheetDraft, context: ReportContext, { indicators }: SchemeForm): Rows {
  const { words, said } = context;
  draft.gap();
  const top = draft.line(said(words.scheme.indicators), 'section', CERTAINTY);
  draft.add(
    headings(context, [
      [CODE, CODE, words.scheme.number],
      [INDICATOR, ISSUE, words.scheme.instrument],
      [TITLE, POLARITY, words.scheme.indicatorTitle],
      [CERTAINTY, CERTAINTY, words.scheme.certainty],
    ]),
  );
  const first = draft.next;
  for (const indicator of indicators) {
    draft.add([
      { column: CODE, content: number(indicator.number), style: 'whole' },
      { column: INDICATOR, to: ISSUE, content: figure(indicator.instrument), style: 'inputMiddle' },
      { column: TITLE, to: POLARITY, content: title(context, indicator.title), style: 'inputText' },
      {
        column: CERTAINTY,
        content: choice(words.scheme.certainties, indicator.certainty),
        style: 'inputMiddle',
      },
      key(`indicator.${String(indicator.number)}`),
    ]);
  }
  draft.keepTogether(top);
  return { first, last: draft.next - 1 };
}

/** Empty rows for further items. */
const SPARE = 3;
const EMPTY: FormItem = { code: null, indicator: null, issue: null, title: null, polarity: null, certainty: null };

/** The rows of the items, the spare ones too, below that of their headings. */
export function addItems(draft: SheetDraft, context: ReportContext, { items }: SchemeForm): Rows {
  const { scheme } = context.words;
  draft.line(context.said(scheme.items), 'section', CERTAINTY);
  const names = [scheme.code, scheme.indicator, scheme.issue, scheme.itemTitle, scheme.polarity, scheme.certainty];
  const cells = headings(
    context,
    names.map((name, column) => [column, column, name] as const),
  );
  draft.add([...cells, key(ITEMS_KEY)]);
  const first = draft.next;
  for (const item of [...items, ...Array<FormItem>(SPARE).fill(EMPTY)]) {
    draft.add([
      { column: CODE, content: code(context, item.code), style: 'inputMiddle' },
      { column: INDICATOR, content: figure(item.indicator), style: 'inputWhole' },
      { column: ISSUE, content: figure(item.issue), style: 'inputWhole' },
      { column: TITLE, content: title(context, item.title), style: 'inputText' },
      { column: POLARITY, content: choice(scheme.polarities, item.polarity), style: 'inputMiddle' },
      { column: CERTAINTY, content: choice(scheme.certainties, item.certainty), style: 'inputMiddle' },
      key('item'),
    ]);
  }
  return { first, last: draft.next - 1 };
}
