/** What the catalogue sheet says, row by row. */
import { answersWriter } from '../plan/catalogue/answers-cell';
import { CATALOGUE_FIELDS, type CatalogueField } from '../plan/catalogue/catalogue-headings';
import type { CatalogueMeasure, TypedCells } from '../plan/catalogue/in-use';
import { catalogueWithPlan } from '../plan/catalogue/with-plan';
import { type Content, blank, number, text } from '../sheet';
import { FISCAL_MONTH_ABBREVIATIONS } from '../thai/fiscal-year';
import type { ReportContext } from './context';

export type CatalogueContents = Readonly<Record<CatalogueField, Content>>;

export interface CatalogueRow {
  readonly contents: CatalogueContents;
  /** In the officer's own columns. */
  readonly remarks: readonly string[];
}

/** Issue by issue, the agency's own behind the program's; rows of which no measure could be made come last. */
export function catalogueRows(context: ReportContext): readonly CatalogueRow[] {
  const { plan, assessment, settings } = context;
  const { catalogue } = catalogueWithPlan(context.catalogue, plan, assessment, settings);
  const answers = answersWriter(assessment.resultYear);
  return [
    ...[...catalogue.measures]
      .sort((a, b) => a.issue - b.issue)
      .map((measure) => ({
        contents: {
          ...contentsOf(context, measure, answers(measure)),
          ...asTyped(catalogue.typed.get(measure.id) ?? {}),
        },
        remarks: catalogue.remarks.of.get(measure.id) ?? [],
      })),
    ...catalogue.unread.map(({ cells, remarks }) => ({ contents: { ...NOTHING, ...asTyped(cells) }, remarks })),
  ];
}

function contentsOf(context: ReportContext, measure: CatalogueMeasure, answers: string): CatalogueContents {
  const { words, said, saidOrBlank } = context;
  const { owner, steps } = measure;
  const lines = steps.map((step, index) => words.plan.step(index + 1, step));
  return {
    issue: number(measure.issue),
    answers: said(answers || words.catalogue.general),
    name: said(measure.name),
    steps: saidOrBlank(lines.join('\n')),
    from: text(FISCAL_MONTH_ABBREVIATIONS[measure.from - 1] ?? ''),
    months: number(measure.months),
    owner: saidOrBlank(typeof owner === 'string' ? words.settings.roles[owner] : owner.unit),
    needsBudget: text(measure.needsBudget ? words.settings.yes : words.settings.no),
    indicator: saidOrBlank(measure.indicator),
    target: saidOrBlank(measure.target),
    evidence: saidOrBlank(measure.evidence),
    followUp: saidOrBlank(measure.followUp),
    key: text(measure.id),
  };
}

const NOTHING = Object.fromEntries(CATALOGUE_FIELDS.map((field) => [field, blank])) as unknown as CatalogueContents;

/** Word for word, digits and all. */
function asTyped(cells: TypedCells): Partial<CatalogueContents> {
  return Object.fromEntries(Object.entries(cells).map(([field, typed]) => [field, typed ? text(typed) : blank]));
}
