/**
 * The ids of the agency's own measures.
 *
 * While a measure that the officer wrote stands in the plan only, it is "own-3": counted within the workbook, and its
 * text is kept with the decisions. With the next writing of the catalogue sheet it gets a row there and the id
 * "agency-0k2f9ab" for good; from then on it is a measure of the catalogue that was added to the plan, so that it can be
 * taken out and added again. A row that was typed into the sheet has such an id from the moment it is read.
 *
 * The id is made of the issue and the name, not counted: so it is the same before and after it stands in the key column,
 * whatever other rows come and go in between. In next year's workbook, where the sheet comes along and the decisions do
 * not, it meets no other measure's id: two that begin with the same words are the same measure. In the key column it
 * stays, whatever the name becomes.
 */
import type { IssueNumber } from '../../scheme/scheme';
import { fold } from '../../thai/fold';

const AGENCY_ID = /^agency-[a-z0-9]+(?:-\d+)?$/;
const LENGTH = 7;

export function isAgencyId(id: string): boolean {
  return AGENCY_ID.test(id);
}

/** The id for a name under an issue; with a number behind it where `taken` has it already. */
export function agencyId(
  issue: IssueNumber | null,
  name: string,
  taken: (id: string) => boolean = () => false,
): string {
  const id = `agency-${hashed(`${String(issue)}:${fold(name)}`)}`;
  if (!taken(id)) return id;
  for (let count = 2; ; count += 1) {
    const next = `${id}-${String(count)}`;
    if (!taken(next)) return next;
  }
}

/** FNV-1a of 32 bits over the UTF-16 units, in digits and letters. */
function hashed(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(LENGTH, '0');
}
