/** A cell of the scheme's sheet against what is known: what is used, what is shown again, and what is said of it. */
import type { Place } from '../grid';
import { type Finding, finding } from '../problem';
import type { ChoiceCell, FormValue } from '../scheme/scheme-form';
import { type SchemeCell, titleIn, writtenIn } from './scheme-cells';

export interface Choice<T> {
  readonly value: T;
  /** What the sheet says when it is written again: what was typed where it cannot be used. */
  readonly shown: FormValue;
}

/** Collects what is wrong while the sheet is read. */
export class SchemeChoices {
  readonly findings: Finding[] = [];

  /** An empty cell takes `used` without a word, but where it is asked for. */
  choose<T extends string | number>(
    cell: SchemeCell | null,
    what: ChoiceCell,
    { read, used, asked = false }: { read: (cell: SchemeCell) => T | null; used: T; asked?: boolean },
  ): Choice<T> {
    const written = cell ? writtenIn(cell) : '';
    if (!cell || (!written && !asked)) return { value: used, shown: used };
    const value = read(cell);
    if (value !== null) return { value, shown: value };
    this.findings.push(finding('scheme-cell-unreadable', cell.place, { cell: what, written, used: String(used) }));
    return { value: used, shown: written ? cell.value : used };
  }

  /** The known title where the cell is empty; null without either. `known` is undefined for what is new. */
  title(cell: SchemeCell, of: 'item' | 'issue' | 'indicator', name: string, known: string | null | undefined) {
    const title = titleIn(cell);
    if (title) return title;
    if (known !== null) this.empty(cell.place, of, name, known ?? '');
    return known ?? null;
  }

  private empty(place: Place, of: 'item' | 'issue' | 'indicator', name: string, used: string): void {
    this.findings.push(finding('scheme-title-empty', place, { of, name, used }));
  }
}
