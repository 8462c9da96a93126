/** A document without the right agency's name cannot be submitted. */
import { finding } from '../problem';
import type { Rule } from './rule';

export const agencyName: Rule = ({ tables, agency: found }, { agency }) => {
  if (!tables.length) return [];
  if (agency.name === null) return [finding('agency-missing', null, {})];
  const guessed = found?.guessed === true && found.name === agency.name;
  return guessed ? [finding('agency-guessed', found.place, { name: found.name })] : [];
};
