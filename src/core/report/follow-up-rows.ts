/** The rows of the report on the measures: what each is, and what was typed beside it. */
import { cellName } from '../grid';
import { FOLLOW_UP_FIELDS, type FollowUpEntry, type FollowUpField, readPercent, readStatus } from '../plan/follow-up';
import { type Content, blank, formula, number, text } from '../sheet';
import { isWebAddress } from '../web-address';
import type { ReportContext } from './context';
import type { DraftCell, SheetDraft } from './draft';
import { COLUMN } from './follow-up-columns';
import type { Counted } from './follow-up-summary';
import { periodLines } from './period-lines';
import type { ReportedMeasure } from './reported-plan';
import type { StyleName } from './styles';

/** A measure with the texts of its steps, a row each, and what was typed beside it. */
export interface Laid {
  readonly measure: ReportedMeasure;
  readonly issue: number;
  readonly order: number;
  readonly rows: readonly string[];
  readonly entry: FollowUpEntry | undefined;
}

/** The day that counts. */
export interface AsOf {
  /** Absolute, of this sheet. */
  readonly cell: string;
  /** As Excel counts days. */
  readonly day: number;
}

const LAST = COLUMN.overdue;
const FIELD_STYLES: Readonly<Record<FollowUpField, StyleName>> = {
  status: 'fillIn',
  percent: 'openWhole',
  result: 'openText',
  evidence: 'openText',
  spent: 'openMoney',
  problems: 'openText',
  suggestions: 'openText',
};

export function addMeasure(draft: SheetDraft, context: ReportContext, laid: Laid, asOf: AsOf): void {
  const { words, said, saidOrBlank } = context;
  const { measure, issue, order, entry } = laid;
  const [first = '', ...others] = laid.rows;
  const [due, status] = [cellName(draft.next, COLUMN.due), cellName(draft.next, COLUMN.status)];
  const { done, cancelled } = words.followUp.statuses;
  const { overdue } = countedOf(laid, asOf.day);
  draft.addGrowing([
    { column: COLUMN.number, content: number(order), style: 'topWhole' },
    { column: COLUMN.name, content: said(measure.name), style: 'text' },
    { column: COLUMN.steps, content: saidOrBlank(first), style: 'text' },
    { column: COLUMN.period, content: saidOrBlank(periodLines(measure.period)), style: 'topMiddle' },
    { column: COLUMN.owner, content: saidOrBlank(measure.owner), style: 'topMiddle' },
    ...fieldCells(entry),
    {
      column: COLUMN.overdue,
      content: formula(
        `IF(OR(${due}="",${status}="${done}",${status}="${cancelled}"),"",IF(${asOf.cell}>${due},${asOf.cell}-${due},""))`,
        overdue ?? '',
      ),
      style: 'topWhole',
    },
    { column: COLUMN.due, content: measure.due ? number(measure.due.day) : blank, style: 'sideDate' },
    { column: COLUMN.issue, content: number(issue), style: 'sideWhole' },
    { column: COLUMN.quarter, content: measure.due ? number(measure.due.quarter) : blank, style: 'sideWhole' },
    { column: COLUMN.key, content: text(measure.id), style: 'side' },
  ]);
  for (const rest of others) {
    draft.addGrowing([
      { column: COLUMN.number, content: blank, style: 'topWhole' },
      { column: COLUMN.name, content: said(words.plan.continued), style: 'text' },
      { column: COLUMN.steps, content: said(rest), style: 'text' },
      { column: COLUMN.period, content: blank, style: 'topMiddle' },
      { column: COLUMN.owner, content: blank, style: 'topMiddle' },
      ...fieldCells(undefined),
      { column: COLUMN.overdue, content: blank, style: 'topWhole' },
    ]);
  }
}

/** What belongs to no measure of the plan stays, below it. */
export function addOthers(draft: SheetDraft, { words, said }: ReportContext, others: readonly FollowUpEntry[]): void {
  if (!others.length) return;
  draft.line(said(words.followUp.outsidePlan), 'band', LAST);
  for (const entry of others) {
    draft.add([
      { column: COLUMN.number, content: blank, style: 'topWhole' },
      { column: COLUMN.name, to: COLUMN.owner, content: entry.name ? said(entry.name) : blank, style: 'text' },
      ...fieldCells(entry),
      { column: COLUMN.overdue, content: blank, style: 'topWhole' },
      { column: COLUMN.key, content: entry.id ? text(entry.id) : blank, style: 'side' },
    ]);
  }
}

function fieldCells(entry: FollowUpEntry | undefined): readonly DraftCell[] {
  return FOLLOW_UP_FIELDS.map((field): DraftCell => {
    const value = entry?.cells[field];
    const percent = field === 'percent' ? readPercent(value) : null;
    const content = value === undefined ? blank : percent === null ? typedContent(value) : number(percent);
    const isPage = field === 'evidence' && content.kind === 'text' && isWebAddress(content.text);
    return isPage
      ? { column: COLUMN[field], content: { ...content, address: content.text }, style: 'openLink' }
      : { column: COLUMN[field], content, style: FIELD_STYLES[field] };
  });
}

export function typedContent(value: string | number | boolean): Content {
  return typeof value === 'number' ? number(value) : text(String(value));
}

export function countedOf({ measure, issue, entry }: Laid, today: number): Counted {
  const status = readStatus(entry?.cells.status);
  const late = measure.due && status !== 'done' && status !== 'cancelled' ? today - measure.due.day : 0;
  return {
    issue,
    owner: measure.owner,
    quarter: measure.due?.quarter ?? null,
    status,
    percent: readPercent(entry?.cells.percent),
    overdue: late > 0 ? late : null,
  };
}
