/** The units of an agency, to be suggested as owners. */
import { OWNERS, ROLES } from '../../core/plan/owners';
import type { Settings } from '../../core/settings';
import type { AgencyKind } from '../../core/thai/agency-kind';

/** Each name once, in the roles' order; the officer's own names replace the usual ones. */
export function unitsOf(kind: AgencyKind, owners: Settings['owners']): readonly string[] {
  return [...new Set(ROLES.map((role) => owners[role] ?? OWNERS[kind][role]))];
}
