/** Collections of keys with values: settings, custom properties of a sheet and of the workbook. */
import { sameName, textOf } from '../argument';
import { fail, invalid } from '../excel-error';
import { HostObject } from '../host-object';

/** How the values of a collection are checked. */
type Check<V> = (value: unknown) => V;

abstract class Pair<V> extends HostObject {
  constructor(
    protected readonly values: Map<string, V>,
    protected readonly key: string,
    private readonly check: Check<V>,
  ) {
    super();
  }
  get Key() {
    return this.key;
  }
  get _Id() {
    return this.key;
  }
  get Value(): unknown {
    return this.values.get(this.key) ?? null;
  }
  set Value(value: unknown) {
    this.values.set(this.key, this.check(value));
  }
  Delete() {
    this.values.delete(this.key);
  }
}

abstract class Pairs<V> extends HostObject {
  constructor(
    protected readonly values: Map<string, V>,
    private readonly check: Check<V>,
  ) {
    super();
  }
  protected abstract pair(key: string, check: Check<V>): Pair<V>;

  override list() {
    return [...this.values.keys()].map((key) => this.pair(key, this.check));
  }
  override item(key: unknown) {
    return this.GetItemOrNullObject(key) ?? fail('ItemNotFound');
  }
  GetItemOrNullObject(key: unknown) {
    const own = [...this.values.keys()].find((known) => sameName(known, textOf(key)));
    return own === undefined ? null : this.pair(own, this.check);
  }
  GetCount() {
    return this.values.size;
  }
  /** An existing key gets the new value. */
  Add(key: unknown, value: unknown) {
    const name = textOf(key);
    if (name === '' || name.length > 255) invalid();
    const pair = this.GetItemOrNullObject(name) ?? this.pair(name, this.check);
    pair.Value = value;
    return pair;
  }
}

class WorksheetCustomProperty extends Pair<string> {
  readonly type = 'WorksheetCustomProperty';
}
export class WorksheetCustomPropertyCollection extends Pairs<string> {
  readonly type = 'WorksheetCustomPropertyCollection';
  protected override pair(key: string, check: Check<string>) {
    return new WorksheetCustomProperty(this.values, key, check);
  }
}

class Setting extends Pair<unknown> {
  readonly type = 'Setting';
}
export class SettingCollection extends Pairs<unknown> {
  readonly type = 'SettingCollection';
  protected override pair(key: string, check: Check<unknown>) {
    return new Setting(this.values, key, check);
  }
}

class CustomProperty extends Pair<unknown> {
  readonly type = 'CustomProperty';
  get Type() {
    const value = this.values.get(this.key);
    return typeof value === 'number' ? 'Number' : typeof value === 'boolean' ? 'Boolean' : 'String';
  }
}
export class CustomPropertyCollection extends Pairs<unknown> {
  readonly type = 'CustomPropertyCollection';
  protected override pair(key: string, check: Check<unknown>) {
    return new CustomProperty(this.values, key, check);
  }
  DeleteAll() {
    this.values.clear();
  }
}
