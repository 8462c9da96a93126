/** How a failed command is told to the page that shows it: as its code and facts behind the "#" of an address. */
import type { Finding } from '../core/problem';
import { HostError } from '../hosts/host';
import type { Language } from '../text/languages';
import { type CommandName, NoScoresError } from './one-click';

export type Failure =
  | { readonly kind: 'host'; readonly code: string; readonly facts: object }
  | { readonly kind: 'no-scores'; readonly findings: readonly Pick<Finding, 'code' | 'facts'>[] }
  | { readonly kind: 'unexpected'; readonly detail: string };

export interface Notice {
  readonly command: CommandName;
  readonly language: Language;
  readonly failure: Failure;
}

/** Addresses are short in places: no more findings than these, and letters of an unexpected error. */
const MOST_FINDINGS = 2;
const LONGEST_DETAIL = 120;

export function failureOf(error: unknown): Failure {
  if (error instanceof HostError) {
    const { code, facts } = error as HostError;
    return { kind: 'host', code, facts };
  }
  if (error instanceof NoScoresError) {
    const findings = error.findings.slice(0, MOST_FINDINGS).map(({ code, facts }) => ({ code, facts }));
    return { kind: 'no-scores', findings };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: 'unexpected', detail: detail.slice(0, LONGEST_DETAIL) };
}

/** Without the "#". */
export function noticeHash({ command, language, failure }: Notice): string {
  return new URLSearchParams({ command, language, failure: JSON.stringify(failure) }).toString();
}

/** Null where it is not what noticeHash writes; facts are not looked into. Office may add more to the address. */
export function readNotice(hash: string): Notice | null {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const command = given.get('command');
  const failure = readFailure(given.get('failure') ?? '');
  if ((command !== 'makePlan' && command !== 'checkScores') || failure === null) return null;
  return { command, language: given.get('language') === 'en' ? 'en' : 'th', failure };
}

function readFailure(written: string): Failure | null {
  try {
    const value = JSON.parse(written) as Partial<Record<string, unknown>> | null;
    const { kind, code, facts, findings, detail } = value ?? {};
    if (kind === 'host' && typeof code === 'string' && isObject(facts)) return { kind, code, facts };
    if (kind === 'no-scores' && Array.isArray(findings)) return { kind, findings: findings as Finding[] };
    if (kind === 'unexpected' && typeof detail === 'string') return { kind, detail };
  } catch {
    // no JSON: told below
  }
  return null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
