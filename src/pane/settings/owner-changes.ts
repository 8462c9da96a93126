/** The owners' setting after one role's unit was changed or taken back. */
import type { Role } from '../../core/plan/owners';
import type { Settings } from '../../core/settings';
import type { Studied } from '../session/state';

/** Null where everything is again as the workbook has it. */
export function withOwner(studied: Studied, role: Role, unit: string | null): Settings['owners'] | null {
  const inWorkbook = studied.workbookSettings.owners;
  const own = unit ?? inWorkbook[role];
  const others = Object.entries(studied.settings.owners).filter(([other]) => other !== role);
  const owners: Settings['owners'] = Object.fromEntries(own === undefined ? others : [...others, [role, own]]);
  return same(owners, inWorkbook) ? null : owners;
}

export function ownerChanged({ settings, workbookSettings }: Studied, role: Role): boolean {
  return settings.owners[role] !== workbookSettings.owners[role];
}

function same(one: Settings['owners'], other: Settings['owners']): boolean {
  const roles = Object.keys({ ...one, ...other }) as Role[];
  return roles.every((role) => one[role] === other[role]);
}
