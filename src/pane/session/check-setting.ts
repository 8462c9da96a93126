/** A value typed for a setting. */
import type { Studied } from '../../core/prongsai';
import { type SettingProblem, readSettings } from '../../core/read-settings';

/** What is wrong with it; null where nothing is. */
export function checkSetting({ settings }: Studied, key: string, value: unknown): SettingProblem | null {
  return readSettings({ [key]: value }, settings).problems[0] ?? null;
}
