/** What of Excel's object model is there: the schema, cut at an API level, over the classes that emulate it. */
import { ExcelError } from './excel-error';
import type { HostObject } from './host-object';
import { memberOf } from './host-object';
import type { ApiLevel, TypeSchema } from './schema';
import { excelSchema } from './schema';

/** Whether version "1.15" holds what needs "1.9". */
export function reaches(version: string, needed: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

/** Members of plumbing that no requirement set lists. */
const isPlumbing = (wire: string): boolean => wire.startsWith('_') || wire === 'GetItemAt';

export class Surface {
  /** How often a member was asked for that Excel has and the emulator lacks, e.g. { 'Worksheet.charts': 1 }. */
  readonly notEmulated: Record<string, number> = {};

  /** The requirement sets that are there, with their highest version. */
  constructor(private readonly sets: Readonly<Record<string, string>>) {}

  schemaOf(of: HostObject): TypeSchema {
    const found = excelSchema()[of.type];
    if (!found) throw new Error(`the client knows no type ${of.type}`);
    return found;
  }

  supports(level: ApiLevel): boolean {
    const version = this.sets[level.set];
    return version !== undefined && reaches(version, level.version);
  }

  read(of: HostObject, wire: string): unknown {
    const member = this.demand(of, wire, 'get');
    return this.at(of, wire, () => member.get?.call(of) as unknown);
  }

  write(of: HostObject, wire: string, value: unknown): void {
    const member = this.demand(of, wire, 'set');
    this.at(of, wire, () => {
      member.set?.call(of, value);
    });
  }

  call(of: HostObject, wire: string, given: readonly unknown[]): unknown {
    const method = this.demand(of, wire, 'value').value as (...given: readonly unknown[]) => unknown;
    return this.at(of, wire, () => method.apply(of, [...given]));
  }

  /** Names the member in what fails inside it. */
  at<T>(of: HostObject, wire: string, act: () => T): T {
    try {
      return act();
    } catch (error) {
      if (error instanceof ExcelError) error.location ??= this.locationOf(of, wire);
      throw error;
    }
  }

  /** The implementation of a member; fails with ApiNotFound above the level and with NotEmulated where it is missing. */
  private demand(of: HostObject, wire: string, kind: 'get' | 'set' | 'value'): PropertyDescriptor {
    const { scalars, navigations, methods, objectMethods } = this.schemaOf(of);
    const listed = kind === 'value' ? (methods[wire] ?? objectMethods[wire]) : (scalars[wire] ?? navigations[wire]);
    if (!listed && !isPlumbing(wire)) throw this.located(new ExcelError('ApiNotFound'), of, wire);
    if (listed && !this.supports(listed.api)) throw this.located(new ExcelError('ApiNotFound'), of, wire);
    const found = memberOf(of, wire);
    if (found?.[kind] === undefined) this.miss(of, wire);
    return found;
  }

  miss(of: HostObject, wire: string): never {
    throw this.located(new ExcelError('NotEmulated', `${this.locationOf(of, wire)} is not emulated`), of, wire);
  }

  /** Takes note of a failure that is the emulator's own. */
  note({ code, location, message }: ExcelError): void {
    if (code !== 'NotEmulated') return;
    const what = location ?? message;
    this.notEmulated[what] = (this.notEmulated[what] ?? 0) + 1;
  }

  /** "Worksheet.getRange" for the wire name GetRange. */
  locationOf(of: HostObject, wire: string): string {
    const { scalars, navigations, methods, objectMethods } = this.schemaOf(of);
    const member = scalars[wire] ?? navigations[wire] ?? methods[wire] ?? objectMethods[wire];
    return `${of.type}.${member?.js ?? wire.charAt(0).toLowerCase() + wire.slice(1)}`;
  }

  private located(error: ExcelError, of: HostObject, wire: string): ExcelError {
    error.location = this.locationOf(of, wire);
    return error;
  }
}
