/** The owners' setting after one role's unit was changed or taken back. */
import { settingsOf } from '../../core/prongsai';
import type { Role } from '../../core/plan/owners';
import type { Settings } from '../../core/settings';
import type { Studied } from '../session/state';

/** Null where everything is again as the workbook has it. */
export function withOwner(studied: Studied, role: Role, unit: string | null): Settings['owners'] | null {
  const inWorkbook = settingsOf(studied.workbook).settings.owners;
  const named = Object.entries({ ...studied.settings.owners, [role]: unit ?? inWorkbook[role] });
  const owners: Settings['owners'] = Object.fromEntries(named.filter(([, name]) => name !== undefined));
  return same(owners, inWorkbook) ? null : owners;
}

export function ownerChanged({ workbook, settings }: Studied, role: Role): boolean {
  return settings.owners[role] !== settingsOf(workbook).settings.owners[role];
}

function same(one: Settings['owners'], other: Settings['owners']): boolean {
  const roles = Object.keys({ ...one, ...other }) as Role[];
  return roles.every((role) => one[role] === other[role]);
}
