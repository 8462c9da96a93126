/** What the officer decided as a text that is kept with the workbook, and back. */
import type { Decisions } from './decisions';
import { readCatalogueNote } from './plan/catalogue/note';
import { readPlanDecisions, readWritten } from './plan/kept-plan';
import { SETTING_KEYS, readSettings } from './read-settings';
import { DEFAULT_SETTINGS } from './settings';
import { type Read, Unreadable, fieldsOf, listOf, oneOf, readText } from './strict-reading';

/** Goes up when an earlier reader would understand a text wrongly. */
const VERSION = 1;
const SHEETS = [
  'summary',
  'overview',
  'analysis',
  'weak-items',
  'plan',
  'calendar',
  'follow-up',
  'earlier-plan',
  'findings',
  'catalogue',
  'scheme',
] as const satisfies Decisions['without'];

export function keptText({ settings, plan, without, written, carried, catalogue }: Decisions): string {
  return JSON.stringify({ version: VERSION, settings, plan, without, written, carried, catalogue });
}

/** Null where any of it is not as `keptText` writes it, or was written by a later version. */
export function readKept(text: string): Decisions | null {
  try {
    const fields = fieldsOf(JSON.parse(text));
    oneOf([VERSION])(fields.get('version'));
    const written = fields.get('written');
    const carried = fields.get('carried');
    const catalogue = fields.get('catalogue');
    return {
      settings: readKeptSettings(fields.get('settings')),
      plan: readPlanDecisions(fields.get('plan')),
      without: [...new Set(listOf(oneOf(SHEETS))(fields.get('without')))],
      ...(written !== undefined && { written: readWritten(written) }),
      ...(carried !== undefined && { carried: listOf(readText)(carried) }),
      ...(catalogue !== undefined && { catalogue: readCatalogueNote(catalogue) }),
    };
  } catch (error) {
    if (error instanceof Unreadable || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Each value as readSettings takes it; whether they contradict each other only the whole of the settings tells. */
const readKeptSettings: Read<Decisions['settings']> = (value) => {
  const entries = [...fieldsOf(value)];
  for (const [key, setting] of entries) {
    oneOf<string>(SETTING_KEYS)(key);
    const [problem] = readSettings({ [key]: setting }, DEFAULT_SETTINGS).problems;
    if (problem && problem.expected.kind !== 'at-most-target') throw new Unreadable('no such setting');
  }
  return Object.fromEntries(entries);
};
