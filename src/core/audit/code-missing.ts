/** Items of the year's list that stand nowhere. A workbook of one issue or one instrument is meant to be a part. */
import { finding } from '../problem';
import type { Rule } from './rule';

/** With fewer of the list's items than this share, the rest was left out on purpose. */
const LEAST = 0.5;

export const codeMissing: Rule = ({ tables }, { scheme }) => {
  const present = new Set(tables.flatMap(({ rows }) => rows.map(({ code }) => code)));
  const codes = scheme.items.map(({ code }) => code).filter((code) => !present.has(code));
  const found = scheme.items.length - codes.length;
  if (!codes.length || found < scheme.items.length * LEAST) return [];
  return [finding('code-missing', null, { codes, year: scheme.year })];
};
