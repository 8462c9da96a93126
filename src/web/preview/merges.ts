/** Which cells a merge covers, found quickly on sheets with thousands of merges. */
import type { Area } from '../../core/grid';

export class Merges {
  private readonly byRow = new Map<number, Area[]>();
  private readonly tall: Area[] = [];

  constructor(areas: readonly Area[]) {
    for (const area of areas) {
      // a merge over whole columns would stand in a million rows
      if (area.bottom - area.top > TALL) this.tall.push(area);
      else for (let row = area.top; row <= area.bottom; row += 1) this.of(row).push(area);
    }
  }

  at(row: number, column: number): Area | null {
    const covers = ({ top, left, bottom, right }: Area): boolean =>
      top <= row && row <= bottom && left <= column && column <= right;
    return this.byRow.get(row)?.find(covers) ?? this.tall.find(covers) ?? null;
  }

  private of(row: number): Area[] {
    const known = this.byRow.get(row);
    if (known) return known;
    const areas: Area[] = [];
    this.byRow.set(row, areas);
    return areas;
  }
}

const TALL = 1000;
