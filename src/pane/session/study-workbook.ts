/** From a workbook that was read to all that the pane shows. */
import type { Decisions } from '../../core/decisions';
import type { WorkbookGrid } from '../../core/grid';
import { decisionsOf, settingsOf, study } from '../../core/prongsai';
import { type SettingProblem, readSettings } from '../../core/read-settings';
import type { Studied } from './state';

/** With the decisions that were kept in the workbook and what was typed into the plan sheets. */
export function studyWorkbook(workbook: WorkbookGrid): Studied {
  return studyWith(workbook, decisionsOf(workbook).decisions);
}

/** With other decisions. What they say wrongly of a setting is left out. */
export function studyWith(workbook: WorkbookGrid, decisions: Decisions): Studied {
  const own = settingsOf(workbook);
  const { settings } = readSettings(decisions.settings, own.settings);
  const result = study(workbook, settings, decisions);
  return { workbook, settings, decisions, result: { ...result, findings: [...own.findings, ...result.findings] } };
}

/** What is wrong with a value for a setting; null where nothing is. */
export function checkSetting({ settings }: Studied, key: string, value: unknown): SettingProblem | null {
  return readSettings({ [key]: value }, settings).problems[0] ?? null;
}
