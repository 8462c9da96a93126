/** The languages of the command line. */
import { EN_TERMINAL } from './en/terminal';
import type { Language, TerminalText } from './text';
import { TH_TERMINAL } from './th/terminal';

export const TERMINAL_TEXTS: Readonly<Record<Language, TerminalText>> = { th: TH_TERMINAL, en: EN_TERMINAL };
