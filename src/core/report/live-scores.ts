/** Scores that follow the officer's own cells: a formula where such a cell holds a number, else the number itself. */
import { type GridCell, type Place, type WorkbookGrid, parseCellName } from '../grid';
import { type Hundredths, toNumber } from '../hundredths';
import { readScore } from '../scores/score-cell';
import { type Content, blank, formula, number, quoteSheetName } from '../sheet';
import { rounded, roundsTo } from './rounding';

/** A score and the cell it was read from; null where there is none. */
export interface ReadScore {
  readonly score: Hundredths | null;
  readonly place: Place | null;
}

/** What a cell's number is to be multiplied with to be points. */
type Scale = 1 | 100;

export class LiveScores {
  readonly #sheets: ReadonlyMap<string, ReadonlyMap<number, readonly GridCell[]>>;
  /** Columns of fractions without a percent format, as "sheet!column". */
  readonly #fractions = new Set<string>();

  /** `live` is the workbook that the sheets go into, null for none; `all` are the scores of all its cells. */
  constructor(live: WorkbookGrid | null, all: readonly ReadScore[]) {
    // a sheet of ours may be filled anew or taken away
    const officers = live?.sheets.filter(({ made }) => made === null) ?? [];
    this.#sheets = new Map(
      officers.map(({ name, rows }) => [name, new Map(rows.map(({ row, cells }) => [row, cells]))]),
    );
    for (const { score, place } of all) {
      const cell = this.#cellAt(place);
      if (place && cell && score !== null && isFraction(cell, score)) this.#fractions.add(columnOf(place));
    }
  }

  /** Empty while the officer's cell holds no number. */
  content({ score, place }: ReadScore): Content {
    if (score === null) return blank;
    const cell = this.#cellAt(place);
    const source = place && cell ? this.#source(cell, place, score) : null;
    return source === null ? number(toNumber(score)) : formula(source, toNumber(score));
  }

  #source(cell: GridCell, place: Place, score: Hundredths): string | null {
    const value = Number(cell.value);
    const scale: Scale = this.#isShare(cell, place, score) ? 100 : 1;
    if (!roundsTo(value * scale, score)) return null;
    const reference = `${quoteSheetName(place.sheet)}!${place.cell}`;
    const points = scale === 1 ? reference : `${reference}*100`;
    const shown = scale === 1 && value === toNumber(score) ? reference : rounded(points);
    return `IF(ISNUMBER(${reference}),${shown},"")`;
  }

  #isShare(cell: GridCell, place: Place, score: Hundredths): boolean {
    if (cell.format.includes('%') || isFraction(cell, score)) return true;
    return cell.value === 0 && this.#fractions.has(columnOf(place));
  }

  /** The cell where it holds a number. */
  #cellAt(place: Place | null): GridCell | null {
    const at = place && parseCellName(place.cell);
    if (!place || !at) return null;
    const found = this.#sheets.get(place.sheet)?.get(at.row);
    return found?.find(({ column, value }) => column === at.column && typeof value === 'number') ?? null;
  }
}

/** A number of 0…1 that was read as a share of the whole. */
function isFraction({ value, format }: GridCell, score: Hundredths): boolean {
  const reading = readScore(value, format);
  return reading.kind === 'fraction' && reading.whole === score && reading.score !== score;
}

function columnOf({ sheet, cell }: Place): string {
  return `${sheet}!${cell.replace(/\d+$/, '')}`;
}
