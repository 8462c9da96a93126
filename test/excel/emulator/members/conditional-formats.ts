/** Excel.ConditionalFormatCollection, as far as formulas ("Custom") go. */
import { colourOf, flagOf, oneOf, textOf, wholeOf } from '../argument';
import type { Area } from '../area';
import { intersection } from '../area';
import type { ConditionalFormat as Entry } from '../conditional-format';
import { fail, invalid } from '../excel-error';
import type { Scalar } from '../host-object';
import { addScalars, HostObject } from '../host-object';
import type { Sheet } from '../sheet';
import { RangeAreas } from './range-areas';
import { Range } from './range-object';

const TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

abstract class EntryPart extends HostObject {
  constructor(
    readonly sheet: Sheet,
    readonly entry: Entry,
  ) {
    super();
  }
}

const stored = (name: string, check: (value: unknown) => string | boolean): Scalar<EntryPart> => ({
  get: (of) => of.entry.look[name] ?? null,
  set: (of, value) => {
    of.sheet.demand('allowFormatCells');
    of.entry.look[name] = check(value);
  },
});

class ConditionalRangeFont extends EntryPart {
  readonly type = 'ConditionalRangeFont';
}
addScalars<EntryPart>(ConditionalRangeFont, {
  Color: stored('font.color', colourOf),
  Bold: stored('font.bold', flagOf),
  Italic: stored('font.italic', flagOf),
  Strikethrough: stored('font.strikethrough', flagOf),
  Underline: stored('font.underline', (value) => oneOf(value, ['None', 'Single', 'Double'])),
});

class ConditionalRangeFill extends EntryPart {
  readonly type = 'ConditionalRangeFill';
}
addScalars<EntryPart>(ConditionalRangeFill, { Color: stored('fill.color', colourOf) });

class ConditionalRangeFormat extends EntryPart {
  readonly type = 'ConditionalRangeFormat';

  get Font() {
    return new ConditionalRangeFont(this.sheet, this.entry);
  }
  get Fill() {
    return new ConditionalRangeFill(this.sheet, this.entry);
  }
}
addScalars<EntryPart>(ConditionalRangeFormat, { NumberFormat: stored('numberFormat', textOf) });

class ConditionalFormatRule extends EntryPart {
  readonly type = 'ConditionalFormatRule';

  get Formula(): unknown {
    return this.entry.formula;
  }
  set Formula(value: unknown) {
    const formula = textOf(value);
    if (formula.length > 8192 || !formula.startsWith('=')) invalid();
    this.entry.formula = formula;
  }
}

class CustomConditionalFormat extends EntryPart {
  readonly type = 'CustomConditionalFormat';

  get Rule() {
    return new ConditionalFormatRule(this.sheet, this.entry);
  }
  get Format() {
    return new ConditionalRangeFormat(this.sheet, this.entry);
  }
}

export class ConditionalFormat extends EntryPart {
  readonly type = 'ConditionalFormat';

  get Id() {
    return this.entry.id;
  }
  get Type() {
    return this.entry.type;
  }
  get Priority(): unknown {
    return this.sheet.conditionalFormats.indexOf(this.entry);
  }
  set Priority(value: unknown) {
    const others = this.sheet.conditionalFormats.filter((one) => one !== this.entry);
    others.splice(wholeOf(value, 0, others.length), 0, this.entry);
    this.sheet.conditionalFormats = others;
  }
  get StopIfTrue(): unknown {
    return this.entry.stopIfTrue;
  }
  set StopIfTrue(value: unknown) {
    this.entry.stopIfTrue = flagOf(value);
  }
  get Custom() {
    return new CustomConditionalFormat(this.sheet, this.entry);
  }
  get CustomOrNullObject() {
    return this.Custom;
  }
  GetRange() {
    const [first, ...more] = this.entry.areas;
    return first && more.length === 0 ? new Range(this.sheet, first) : fail('InvalidOperation');
  }
  GetRanges() {
    return new RangeAreas(this.sheet, this.entry.areas);
  }
  Delete() {
    this.sheet.demand('allowFormatCells');
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((one) => one !== this.entry);
  }
}

export class ConditionalFormatCollection extends HostObject {
  readonly type = 'ConditionalFormatCollection';

  constructor(
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  override list() {
    return this.entries().map((entry) => new ConditionalFormat(this.sheet, entry));
  }
  override item(key: unknown) {
    return this.GetItemOrNullObject(key) ?? fail('ItemNotFound');
  }
  GetItemOrNullObject(key: unknown) {
    const entry = this.sheet.conditionalFormats.find(({ id }) => id === key);
    return entry ? new ConditionalFormat(this.sheet, entry) : null;
  }
  GetCount() {
    return this.entries().length;
  }
  /** The newest comes first, as in Excel. */
  Add(type: unknown) {
    this.sheet.demand('allowFormatCells');
    if (oneOf(type, TYPES) !== 'Custom') fail('NotEmulated', 'only custom conditional formats are emulated');
    const id = `{conditional-format-${String(this.sheet.workbook.nextId())}}`;
    const entry: Entry = { id, type: 'Custom', areas: this.areas, stopIfTrue: false, formula: '', look: {} };
    this.sheet.conditionalFormats.unshift(entry);
    return new ConditionalFormat(this.sheet, entry);
  }
  ClearAll() {
    this.sheet.demand('allowFormatCells');
    const gone = new Set(this.entries());
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((entry) => !gone.has(entry));
  }

  private entries(): Entry[] {
    return this.sheet.conditionalFormats.filter((entry) =>
      entry.areas.some((one) => this.areas.some((two) => intersection(one, two))),
    );
  }
}
