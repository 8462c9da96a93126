/** Everything that the command line says in English. */
import type { TerminalText } from '../text';
import { EN_CLI } from './cli';
import { EN_FINDINGS } from './findings';
import { enFile, enUsage } from './problems';
import { EN_TEXT } from './text';

export const EN_TERMINAL: TerminalText = {
  ...EN_TEXT,
  findings: EN_FINDINGS,
  cli: EN_CLI,
  usage: enUsage,
  file: enFile,
  settingsNotJson: (file) => `The settings file ${file} is not readable JSON. Check its braces, quotes and commas.`,
};
