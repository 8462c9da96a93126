/** The words of the catalogue sheet. */
import type { CatalogueField } from '../plan/catalogue/catalogue-headings';

/** What plan/catalogue/catalogue-headings recognises has to stand in the headings. */
export interface CatalogueWords {
  readonly title: string;
  /** What the sheet is for, a line each. */
  readonly notes: readonly string[];
  readonly headings: Readonly<Record<Exclude<CatalogueField, 'answers'>, string>>;
  /** With the year of the list whose codes stand below. */
  readonly answers: (year: number) => string;
  /** Of a measure that answers no item. */
  readonly general: string;
  readonly issueError: string;
  readonly monthsError: string;
}
