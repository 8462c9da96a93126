/** How far the measures have come: a live table by issue, by owner and by the quarter in which they are to be done. */
import { type Area, cellName } from '../grid';
import { type Status, STATUSES } from '../plan/follow-up';
import { type Content, absoluteArea, formula } from '../sheet';
import type { ReportContext } from './context';
import type { DraftCell, SheetDraft } from './draft';
import { COLUMN } from './follow-up-columns';
import type { ReportedPlan } from './reported-plan';
import type { StyleName } from './styles';

/** A measure as the summary counts it. */
export interface Counted {
  readonly issue: number;
  readonly owner: string;
  readonly quarter: number | null;
  readonly status: Status | null;
  readonly percent: number | null;
  /** Days behind its last day; null where it is not overdue. */
  readonly overdue: number | null;
}

/** 0-based rows of the table below, both ends included. */
export interface TableRows {
  readonly top: number;
  readonly bottom: number;
}

interface Line {
  readonly label: string;
  readonly isTotal?: boolean;
  /** Which of the rows of the table count: a column and what stands there, as a formula says it. */
  readonly column: number;
  readonly criterion: (row: number) => string;
  readonly counts: (measure: Counted) => boolean;
}

/** A table with headings of its own, on whatever page it comes to stand. */
interface Group {
  readonly heading: string;
  readonly lines: readonly Line[];
}

const QUARTERS = [1, 2, 3, 4] as const;
const LABEL_END = COLUMN.steps;

function groupsOf(context: ReportContext, plan: ReportedPlan): readonly Group[] {
  const { words } = context;
  const { byIssue, byOwner, byQuarter, quarter: inQuarter, total } = words.followUp;
  const owners = [...new Set(plan.issues.flatMap(({ measures }) => measures.map(({ owner }) => owner)))].filter(
    Boolean,
  );
  return [
    {
      heading: byIssue,
      lines: [
        ...plan.issues.map(({ number, title }): Line => ({
          label: words.issue(number, title),
          column: COLUMN.issue,
          criterion: () => String(number),
          counts: ({ issue }) => issue === number,
        })),
        { label: total, isTotal: true, column: COLUMN.issue, criterion: () => '">0"', counts: () => true },
      ],
    },
    {
      heading: byOwner,
      lines: owners.map((name) => ({
        label: name,
        column: COLUMN.owner,
        criterion: (row) => `$${cellName(row, 0)}`,
        counts: ({ owner }) => owner === name,
      })),
    },
    {
      heading: byQuarter,
      lines: QUARTERS.map((number) => ({
        label: inQuarter(number),
        column: COLUMN.quarter,
        criterion: () => String(number),
        counts: ({ quarter }) => quarter === number,
      })),
    },
  ];
}

/** How many rows the summary takes, its headings too. */
export function summaryHeight(context: ReportContext, plan: ReportedPlan): number {
  return groupsOf(context, plan).reduce((sum, { lines }) => sum + 1 + lines.length, 0);
}

export function addSummary(
  draft: SheetDraft,
  context: ReportContext,
  plan: ReportedPlan,
  measures: readonly Counted[],
  rows: TableRows,
): void {
  const { said, words } = context;
  const { count, statuses, overdue, percentMean } = words.followUp;
  const { done, cancelled } = statuses;
  const headings = [count, done, statuses['under-way'], statuses['not-started'], cancelled, overdue, percentMean];
  for (const { heading: name, lines } of groupsOf(context, plan)) {
    const top = draft.add([
      { column: 0, to: LABEL_END, content: said(name), style: 'heading' },
      ...headings.map((heading, index): DraftCell => ({
        column: LABEL_END + 1 + index,
        content: said(heading),
        style: 'heading',
      })),
    ]);
    for (const line of lines) {
      const { isTotal = false } = line;
      const counted = measures.filter(line.counts);
      draft.add([
        { column: 0, to: LABEL_END, content: said(line.label), style: isTotal ? 'sumLabel' : 'label' },
        ...figures(draft.next, line, counted, rows, words.followUp.statuses).map((content, index): DraftCell => {
          const isMean = index === headings.length - 1;
          const style: StyleName = isTotal ? (isMean ? 'sumScore' : 'sumWhole') : isMean ? 'score' : 'whole';
          return { column: LABEL_END + 1 + index, content, style };
        }),
      ]);
    }
    draft.keepTogether(top);
  }
}

function figures(
  row: number,
  { column, criterion }: Line,
  measures: readonly Counted[],
  rows: TableRows,
  words: Readonly<Record<Status, string>>,
): readonly Content[] {
  const area = (of: number): string => absoluteArea({ ...rows, left: of, right: of } satisfies Area);
  const wanted = `${area(column)},${criterion(row)}`;
  const at = (index: number) => cellName(row, LABEL_END + 1 + index);
  const having = (status: Status) => measures.filter((measure) => measure.status === status).length;
  const counted = (status: Status): Content =>
    formula(`COUNTIFS(${wanted},${area(COLUMN.status)},"${words[status]}")`, having(status));
  const [count, done, underWay, cancelled] = [at(0), at(1), at(2), at(4)];
  const started = STATUSES.filter((status) => status !== 'not-started').reduce(
    (sum, status) => sum + having(status),
    0,
  );
  const percents = measures.flatMap(({ percent }) => percent ?? []);
  const mean = percents.reduce((sum, percent) => sum + percent, 0) / percents.length;
  return [
    formula(`COUNTIFS(${wanted})`, measures.length),
    counted('done'),
    counted('under-way'),
    formula(`${count}-${done}-${underWay}-${cancelled}`, measures.length - started),
    counted('cancelled'),
    formula(
      `COUNTIFS(${wanted},${area(COLUMN.overdue)},">0")`,
      measures.filter(({ overdue }) => overdue !== null).length,
    ),
    formula(
      `IFERROR(ROUND(AVERAGEIFS(${area(COLUMN.percent)},${wanted}),2),"")`,
      percents.length ? Math.round(mean * 100 + 1e-9) / 100 : '',
    ),
  ];
}
