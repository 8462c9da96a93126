/** Excel.WorksheetProtection and Excel.WorkbookProtection. */
import { flagOf, oneOf, recordOf, textOf } from '../argument';
import { fail, invalid } from '../excel-error';
import { HostObject } from '../host-object';
import type { Sheet } from '../sheet';
import type { Workbook } from '../workbook';

const ALLOWANCES = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
];

function checkedOptions(given: unknown): Readonly<Record<string, unknown>> {
  const options: Record<string, unknown> = Object.fromEntries(ALLOWANCES.map((name) => [name, false]));
  options.selectionMode = 'Normal';
  for (const [name, value] of Object.entries(recordOf(given ?? {}))) {
    if (value === null || value === undefined) continue;
    if (name === 'selectionMode') options[name] = oneOf(value, ['Normal', 'Unlocked', 'None']);
    else if (ALLOWANCES.includes(name)) options[name] = flagOf(value);
    else invalid();
  }
  return options;
}

export class WorksheetProtection extends HostObject {
  readonly type = 'WorksheetProtection';

  constructor(private readonly sheet: Sheet) {
    super();
  }
  get Protected() {
    return this.sheet.protection !== null;
  }
  get Options() {
    return this.sheet.protection ?? checkedOptions(null);
  }
  Protect(options: unknown, password: unknown) {
    if (this.sheet.protection) fail('InvalidOperation');
    this.sheet.protection = checkedOptions(options);
    this.sheet.password = textOf(password ?? '');
  }
  Unprotect(password: unknown) {
    if (this.sheet.protection && this.sheet.password !== textOf(password ?? '')) fail('AccessDenied');
    this.sheet.protection = null;
  }
}

export class WorkbookProtection extends HostObject {
  readonly type = 'WorkbookProtection';

  constructor(private readonly workbook: Workbook) {
    super();
  }
  get Protected() {
    return this.workbook.protected;
  }
  Protect(password: unknown) {
    if (this.workbook.protected) fail('InvalidOperation');
    this.workbook.protected = true;
    this.workbook.password = textOf(password ?? '');
  }
  Unprotect(password: unknown) {
    if (this.workbook.protected && this.workbook.password !== textOf(password ?? '')) fail('AccessDenied');
    this.workbook.protected = false;
  }
}
