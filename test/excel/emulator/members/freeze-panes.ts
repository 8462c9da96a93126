/** Excel.WorksheetFreezePanes. */
import { wholeOf } from '../argument';
import { area, MAX_COLUMNS, MAX_ROWS } from '../area';
import { fail } from '../excel-error';
import { HostObject } from '../host-object';
import type { Sheet } from '../sheet';
import { areaOf, Range } from './range-object';

export class WorksheetFreezePanes extends HostObject {
  readonly type = 'WorksheetFreezePanes';

  constructor(private readonly sheet: Sheet) {
    super();
  }
  FreezeRows(count: unknown) {
    this.sheet.frozen = area(0, 0, wholeOf(count ?? 1, 1, MAX_ROWS), MAX_COLUMNS);
  }
  FreezeColumns(count: unknown) {
    this.sheet.frozen = area(0, 0, MAX_ROWS, wholeOf(count ?? 1, 1, MAX_COLUMNS));
  }
  /** Everything from the sheet's corner to the end of the range stays in view. */
  FreezeAt(range: unknown) {
    const { row, column, rows, columns } = areaOf(this.sheet, range);
    this.sheet.frozen = area(0, 0, row + rows, column + columns);
  }
  Unfreeze() {
    this.sheet.frozen = null;
  }
  GetLocation() {
    return this.GetLocationOrNullObject() ?? fail('ItemNotFound');
  }
  GetLocationOrNullObject() {
    return this.sheet.frozen && new Range(this.sheet, this.sheet.frozen);
  }
}
