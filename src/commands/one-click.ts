/** What the buttons of the ribbon do: from the scores to sheets with one click, as the pane does it without questions. */
import type { Decisions } from '../core/decisions';
import type { SheetKey, WorkbookGrid } from '../core/grid';
import type { Finding } from '../core/problem';
import { type Result, decisionsOf, report, settingsOf, study, targetOf } from '../core/prongsai';
import { readSettings } from '../core/read-settings';
import type { Settings } from '../core/settings';
import type { Host } from '../hosts/host';
import { TH_FINDINGS } from '../text/th/findings';
import { thReport } from '../text/th/report';

/** The names in manifest.xml. */
export type CommandName = 'makePlan' | 'checkScores';

/** There is nothing to make sheets of; the findings say why. */
export class NoScoresError extends Error {
  constructor(readonly findings: readonly Finding[]) {
    super('no scores');
  }
}

/** Each ends with its sheet in view. Throws HostError and NoScoresError. */
export const COMMANDS: Readonly<Record<CommandName, (host: Host) => Promise<void>>> = {
  makePlan: async (host) => {
    const studied = studyWorkbook(await host.read());
    await makeSheets(host, studied, studied.decisions, 'summary');
  },
  checkScores: async (host) => {
    const studied = studyWorkbook(await host.read());
    // a set that is there already stays whole, since its sheets refer to each other
    const decisions = isMade(studied.workbook) ? studied.decisions : { ...studied.decisions, without: NOT_FOR_CHECK };
    await makeSheets(host, studied, decisions, 'findings');
  },
};

/** The sheets that tell what was found in the scores. */
const FOR_CHECK: Readonly<Record<SheetKey, boolean>> = {
  scores: true,
  settings: true,
  findings: true,
  summary: false,
  analysis: false,
  'weak-items': false,
  plan: false,
};
const NOT_FOR_CHECK = (Object.keys(FOR_CHECK) as SheetKey[]).filter((key) => !FOR_CHECK[key]) as Decisions['without'];

interface Studied {
  readonly workbook: WorkbookGrid;
  readonly decisions: Decisions;
  readonly settings: Settings;
  readonly result: Result;
}

function studyWorkbook(workbook: WorkbookGrid): Studied {
  const { decisions } = decisionsOf(workbook);
  const own = settingsOf(workbook);
  const { settings } = readSettings(decisions.settings, own.settings);
  const result = study(workbook, settings, decisions);
  const findings = [...own.findings, ...result.findings];
  if (result.assessment.issues.length === 0) throw new NoScoresError(findings);
  return { workbook, decisions, settings, result: { ...result, findings } };
}

async function makeSheets(host: Host, studied: Studied, decisions: Decisions, shown: SheetKey): Promise<void> {
  const { workbook, settings, result } = studied;
  const mode = isMade(workbook) ? 'in-place' : 'beside';
  const spec = report(result, settings, thReport(TH_FINDINGS), targetOf(workbook, mode, decisions));
  await host.write(spec, { mode, kept: workbook.kept ?? JSON.stringify(studied.decisions) });
  const sheet = spec.sheets.find(({ key }) => key === shown) ?? spec.sheets[0];
  // the sheets are there, in view or not
  if (sheet) await host.goTo({ sheet: sheet.name, cell: 'A1' }).catch(() => undefined);
}

function isMade({ sheets }: WorkbookGrid): boolean {
  return sheets.some(({ made }) => made !== null);
}
