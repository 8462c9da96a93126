/** The owners' setting after one role's unit was changed or taken back. */
import type { Role } from '../../core/plan/owners';
import type { Settings } from '../../core/settings';

type Owners = Settings['owners'];

/** A unit of null takes the role back; the whole is null where everything is again as the workbook has it. */
export function withOwner(owners: Owners, inWorkbook: Owners, role: Role, unit: string | null): Owners | null {
  const own = unit ?? inWorkbook[role];
  const others = Object.entries(owners).filter(([other]) => other !== role);
  const changed: Owners = Object.fromEntries(own === undefined ? others : [...others, [role, own]]);
  const roles = Object.keys({ ...changed, ...inWorkbook }) as Role[];
  return roles.every((one) => changed[one] === inWorkbook[one]) ? null : changed;
}
