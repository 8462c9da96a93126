/** Excel.DataValidation. */
import { flagOf, oneOf, recordOf, textOf } from '../argument';
import type { Area } from '../area';
import { areaName, intersection, quoted } from '../area';
import { invalid } from '../excel-error';
import { HostObject } from '../host-object';
import type { Sheet } from '../sheet';
import type { ValidationEntry } from '../validation';
import { Range } from './range-object';

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};
const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
const LONGEST_LIST = 255;
const LONGEST_ERROR = 225;
const LONGEST_PROMPT = 255;
const LONGEST_TITLE = 32;

/** A text of at most `length` characters; "" where none is given. */
function shortText(value: unknown, length: number): string {
  const text = textOf(value ?? '');
  return text.length <= length ? text : invalid();
}

function checkedList(sheet: Sheet, { source, inCellDropDown, ...more }: Readonly<Record<string, unknown>>) {
  if (Object.keys(more).length) invalid();
  if (source instanceof Range) {
    const own = source.sheet === sheet ? '' : `${quoted(source.sheet.name)}!`;
    return { inCellDropDown: flagOf(inCellDropDown), source: `=${own}${areaName(source.area, '$')}` };
  }
  const text = textOf(source);
  if (text === '' || (!text.startsWith('=') && text.length > LONGEST_LIST)) invalid();
  return { inCellDropDown: flagOf(inCellDropDown), source: text };
}

function checkedBounds({ formula1, formula2, operator, ...more }: Readonly<Record<string, unknown>>) {
  if (Object.keys(more).length) invalid();
  const name = oneOf(operator, OPERATORS);
  const isBound = (value: unknown) => typeof value === 'number' || (typeof value === 'string' && value !== '');
  if (!isBound(formula1)) invalid();
  if (name.endsWith('etween') && !isBound(formula2)) invalid();
  return { formula1, ...(formula2 !== undefined && formula2 !== null && { formula2 }), operator: name };
}

/** The rule as Excel keeps it; it has exactly one kind. */
function checkedRule(sheet: Sheet, value: unknown): Readonly<Record<string, unknown>> {
  const kinds = Object.entries(recordOf(value)).filter(([, rule]) => rule !== null && rule !== undefined);
  const [kind, rule] = kinds[0] ?? invalid();
  if (kinds.length !== 1 || !(kind in TYPES)) invalid();
  const given = recordOf(rule);
  if (kind === 'list') return { list: checkedList(sheet, given) };
  if (kind === 'custom') return { custom: { formula: textOf(given.formula) } };
  return { [kind]: checkedBounds(given) };
}

export class DataValidation extends HostObject {
  readonly type = 'DataValidation';

  constructor(
    private readonly sheet: Sheet,
    private readonly area: Area,
  ) {
    super();
  }

  get Type() {
    const [kind] = Object.keys(this.entry?.rule ?? {});
    if (!this.entry && this.touched.length) return 'Inconsistent';
    return kind === undefined ? 'None' : TYPES[kind];
  }
  get Rule(): unknown {
    return this.entry?.rule ?? {};
  }
  set Rule(value: unknown) {
    const rule = checkedRule(this.sheet, value);
    this.change((entry) => {
      entry.rule = rule;
    });
  }
  get ErrorAlert(): unknown {
    return this.entry?.errorAlert ?? null;
  }
  set ErrorAlert(value: unknown) {
    const { message, title, style, showAlert } = recordOf(value);
    const errorAlert = {
      message: shortText(message, LONGEST_ERROR),
      title: shortText(title, LONGEST_TITLE),
      style: oneOf(style ?? 'Stop', ['Stop', 'Warning', 'Information']),
      showAlert: flagOf(showAlert ?? true),
    };
    this.change((entry) => {
      entry.errorAlert = errorAlert;
    });
  }
  get Prompt(): unknown {
    return this.entry?.prompt ?? null;
  }
  set Prompt(value: unknown) {
    const { message, title, showPrompt } = recordOf(value);
    const prompt = {
      message: shortText(message, LONGEST_PROMPT),
      title: shortText(title, LONGEST_TITLE),
      showPrompt: flagOf(showPrompt ?? true),
    };
    this.change((entry) => {
      entry.prompt = prompt;
    });
  }
  get IgnoreBlanks(): unknown {
    return this.entry?.ignoreBlanks ?? true;
  }
  set IgnoreBlanks(value: unknown) {
    const ignoreBlanks = flagOf(value);
    this.change((entry) => {
      entry.ignoreBlanks = ignoreBlanks;
    });
  }
  Clear() {
    this.sheet.demand(null);
    const kept = this.sheet.validations.filter(({ area }) => {
      const shared = intersection(area, this.area);
      return !shared || areaName(shared) !== areaName(area);
    });
    if (kept.some(({ area }) => intersection(area, this.area)))
      invalid('clearing part of a validation is not emulated');
    this.sheet.validations.splice(0, Infinity, ...kept);
  }

  private get touched(): ValidationEntry[] {
    return this.sheet.validations.filter(({ area }) => intersection(area, this.area));
  }

  /** The newest validation that covers all cells. */
  private get entry(): ValidationEntry | undefined {
    const newest = this.touched.at(-1);
    const shared = newest && intersection(newest.area, this.area);
    return shared && areaName(shared) === areaName(this.area) ? newest : undefined;
  }

  private change(act: (entry: ValidationEntry) => void): void {
    this.sheet.demand(null);
    const own = this.sheet.validations.find(({ area }) => areaName(area) === areaName(this.area));
    const entry = own ?? { area: this.area, rule: {}, errorAlert: null, prompt: null, ignoreBlanks: true };
    if (!own) this.sheet.validations.push(entry);
    act(entry);
  }
}
