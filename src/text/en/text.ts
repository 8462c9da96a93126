/** Everything in English. */
import type { Text } from '../text';
import { EN_CLI } from './cli';
import { EN_DOORS } from './doors';
import { EN_FINDINGS } from './findings';
import { enHost } from './host';
import { EN_PANE } from './pane/pane';
import { enFile, enSetting, enUsage } from './problems';

export const EN_TEXT: Text = {
  pane: EN_PANE,
  findings: EN_FINDINGS,
  cli: EN_CLI,
  doors: EN_DOORS,
  usage: enUsage,
  file: enFile,
  host: enHost,
  setting: enSetting,
  settingsNotJson: (file) => `The settings file ${file} is not readable JSON. Check its braces, quotes and commas.`,
  unexpected: (detail) =>
    `Something unexpected happened (${detail}). No file was changed. Please report it with the file that was used.`,
};
