/** The languages there are. */
import { EN_TEXT } from './en/text';
import type { Language, Text } from './text';
import { TH_TEXT } from './th/text';

export type { Language } from './text';

export const TEXTS: Readonly<Record<Language, Text>> = { th: TH_TEXT, en: EN_TEXT };
