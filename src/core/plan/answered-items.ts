/** Which items of the results an earlier measure answered. */
import type { AssessedItem, Assessment } from '../assessment/assessment';
import { codeIn2568 } from '../scheme/crosswalk';
import { catalogueMeasure } from './earlier-issue';
import type { EarlierMeasure } from './earlier-plan';
import { answersItem } from './reasons';
import { TitleCoverage } from './title-coverage';

/** Looks for the items of one assessment. */
export class AnsweredItems {
  private readonly items: readonly AssessedItem[];
  private readonly coverage: TitleCoverage;

  constructor(private readonly assessment: Assessment) {
    this.items = [...assessment.issues.flatMap(({ items }) => items), ...assessment.unplaced];
    const titles = assessment.scheme.items.flatMap(({ title }) => title ?? []);
    this.coverage = new TitleCoverage([...titles, ...this.items.map(({ title }) => title)]);
  }

  /**
   * Those that its row names, else those of the catalogue's measure that is worded so, else those of its issue whose
   * title its name says. None where that is not sure; each once. `ofYear` is the year of the results before its plan.
   */
  of(measure: EarlierMeasure, ofYear: number): readonly AssessedItem[] {
    const named = this.byCodes(measure, ofYear);
    if (named.length) return named;
    const known = catalogueMeasure(measure, measure.issue);
    if (known) return onceEach(this.items.filter((item) => answersItem(known, item, this.assessment.scheme)));
    const issue = this.assessment.issues.find(({ number }) => number === measure.issue);
    if (!issue) return [];
    const titles = issue.items.map(({ title }) => title);
    return onceEach(this.coverage.meant(measure.name, titles).flatMap((index) => issue.items[index] ?? []));
  }

  private byCodes({ reasons }: EarlierMeasure, ofYear: number): readonly AssessedItem[] {
    const subjects = new Set(reasons.map((code) => codeIn2568(code, ofYear)));
    const { resultYear } = this.assessment;
    return onceEach(
      this.items.filter(({ code }) => {
        const subject = code && codeIn2568(code, resultYear);
        return subject !== null && subjects.has(subject);
      }),
    );
  }
}

/** An item that stands in two issues counts in the first. */
function onceEach(items: readonly AssessedItem[]): readonly AssessedItem[] {
  return items.filter(({ code }, index) => items.findIndex((item) => item.code === code) === index);
}
