/** A document without the agency's name cannot be submitted. */
import { finding } from '../problem';
import type { Rule } from './rule';

export const agencyMissing: Rule = ({ tables }, { agency }) =>
  agency.name === null && tables.length ? [finding('agency-missing', null, {})] : [];
