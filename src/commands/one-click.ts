/** What the buttons of the ribbon do: from the scores to sheets with one click, as the pane does it without questions. */
import type { Decisions } from '../core/decisions';
import type { SheetKey } from '../core/grid';
import type { Finding } from '../core/problem';
import type { Studied } from '../core/prongsai';
import type { Host } from '../hosts/host';
import { openWorkbook } from '../pane/session/open-workbook';
import { writeReport } from '../pane/session/write-report';

/** The names in manifest.xml. */
export type CommandName = 'makePlan' | 'checkScores';

/** There is nothing to make sheets of; the findings say why. */
export class NoScoresError extends Error {
  constructor(readonly findings: readonly Finding[]) {
    super('no scores');
  }
}

/** The others tell nothing of what was found in the scores. */
const NOT_FOR_CHECK: Decisions['without'] = [
  'summary',
  'overview',
  'analysis',
  'weak-items',
  'plan',
  'calendar',
  'follow-up',
  'earlier-plan',
  'catalogue',
  'scheme',
];

/** Each ends with its sheet in view. Throws HostError and NoScoresError. */
export const COMMANDS: Readonly<Record<CommandName, (host: Host) => Promise<void>>> = {
  makePlan: async (host) => {
    const studied = await studyOpened(host);
    await makeSheets(host, studied, 'summary', studied.decisions.without);
  },
  checkScores: async (host) => {
    const studied = await studyOpened(host);
    // a set that is there already stays whole, since its sheets refer to each other
    const without = isMade(studied) ? studied.decisions.without.filter((key) => key !== 'findings') : NOT_FOR_CHECK;
    await makeSheets(host, studied, 'findings', without);
  },
};

async function studyOpened(host: Host): Promise<Studied> {
  const studied = openWorkbook(await host.read());
  const { assessment, findings } = studied.result;
  if (assessment.issues.length === 0) throw new NoScoresError(findings);
  return studied;
}

async function makeSheets(host: Host, studied: Studied, shown: SheetKey, without: Decisions['without']): Promise<void> {
  const sheets = await writeReport(host, studied, isMade(studied) ? 'in-place' : 'beside', { without });
  const sheet = sheets.find(({ key }) => key === shown) ?? sheets[0];
  // the sheets are there, in view or not
  if (sheet) await host.goTo({ sheet: sheet.name, cell: 'A1' }).catch(() => undefined);
}

function isMade({ workbook }: Studied): boolean {
  return workbook.sheets.some(({ made }) => made !== null);
}
