/** Where a catalogue sheet that is filled anew has what a finding told of it as it was read. */
import { type Place, cellName } from '../grid';
import { CATALOGUE_FIELDS, type CatalogueField } from '../plan/catalogue/catalogue-headings';
import type { Finding } from '../problem';
import { fold } from '../thai/fold';

export const CATALOGUE_COLUMN = Object.fromEntries(
  CATALOGUE_FIELDS.map((field, column) => [field, column]),
) as Readonly<Record<CatalogueField, number>>;

export class CatalogueCells {
  private readonly rows = new Map<string, number>();

  /** The name of the sheet. */
  constructor(readonly sheet: string) {}

  /** The row of a measure, 0-based; '' for one of which no measure could be made. */
  put(name: string, row: number): void {
    const key = fold(name);
    if (!this.rows.has(key)) this.rows.set(key, row);
  }

  /** The cell that the finding is about by now; the top of the sheet where it is gone. */
  placeOf(finding: Finding): Place {
    const [name, field] = aboutOf(finding);
    const row = field && this.rows.get(fold(name ?? ''));
    return {
      sheet: this.sheet,
      cell: typeof row === 'number' && field ? cellName(row, CATALOGUE_COLUMN[field]) : 'A1',
    };
  }
}

function aboutOf({ code, facts }: Finding): readonly [name: string | null, field: CatalogueField | null] {
  switch (code) {
    case 'catalogue-cell':
      return [facts.name, facts.instead.field];
    case 'catalogue-codes':
    case 'catalogue-code-unknown':
      return [facts.name, 'answers'];
    case 'catalogue-too-long':
      return [facts.name, 'months'];
    case 'catalogue-steps-missing':
      return [facts.name, 'steps'];
    case 'catalogue-name-missing':
    case 'catalogue-twice':
    case 'catalogue-kept':
      return [facts.name, 'name'];
    default:
      return [null, null];
  }
}
