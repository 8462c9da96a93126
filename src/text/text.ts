/** Every word that a person reads outside the documents, in one language. Complete by type. */
import type { HigherLevel } from '../core/scheme/agency-level';
import type { SettingProblem } from '../core/read-settings';
import type { HostError } from '../hosts/host';
import type { DoorText } from './doors';
import type { FindingTexts } from './finding-text';
import type { PaneText } from './pane/pane';
import type { FileProblem, UsageProblem } from './problems';

export type Language = 'th' | 'en';

export interface CliText {
  readonly help: string;
  readonly years: (resultYear: number, planYear: number) => string;
  readonly agencyUnknown: string;
  readonly place: (district: string | null, province: string | null) => string;
  readonly total: string;
  readonly noTotal: string;
  readonly higher: (higher: HigherLevel) => string;
  readonly previousTotal: (previous: string, change: string, year: number) => string;
  readonly issueHeadings: readonly [
    issue: string,
    count: string,
    average: string,
    level: string,
    mend: string,
    develop: string,
  ];
  readonly mustMend: (pass: string, count: number) => string;
  readonly develop: (target: string, count: number) => string;
  readonly findings: (count: number) => string;
  readonly noFindings: string;
  readonly measures: (count: number, answered: number, weak: number) => string;
  readonly wrote: (file: string, sheets: number) => string;
  readonly wroteWord: (file: string) => string;
  readonly wroteTemplate: (file: string, items: number, year: number) => string;
}

/** What a screen says. */
export interface Text {
  readonly pane: PaneText;
  readonly doors: DoorText;
  readonly setting: (problem: SettingProblem, file: string | null) => string;
  readonly host: (error: HostError) => string;
  readonly unexpected: (detail: string) => string;
}

/** What the command line says besides. */
export interface TerminalText extends Text {
  readonly findings: FindingTexts;
  readonly cli: CliText;
  readonly usage: (problem: UsageProblem) => string;
  readonly file: (problem: FileProblem) => string;
  readonly settingsNotJson: (file: string) => string;
}
