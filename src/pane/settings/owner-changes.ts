/** The owners' setting after one role's unit was changed or taken back. */
import { settingsOf } from '../../core/prongsai';
import type { Role } from '../../core/plan/owners';
import type { Settings } from '../../core/settings';
import type { Studied } from '../session/state';

type Owners = Settings['owners'];

/** As the workbook's own settings sheet has them. */
export function ownersInWorkbook({ workbook }: Studied): Owners {
  return settingsOf(workbook).settings.owners;
}

/** A unit of null takes the role back; the whole is null where everything is again as the workbook has it. */
export function withOwner(owners: Owners, inWorkbook: Owners, role: Role, unit: string | null): Owners | null {
  const own = unit ?? inWorkbook[role];
  const others = Object.entries(owners).filter(([other]) => other !== role);
  const changed: Owners = Object.fromEntries(own === undefined ? others : [...others, [role, own]]);
  const roles = Object.keys({ ...changed, ...inWorkbook }) as Role[];
  return roles.every((one) => changed[one] === inWorkbook[one]) ? null : changed;
}
