/** The words of findings in every language: longer than all others, and needed only once something was found. */
import { EN_FINDINGS } from './en/findings';
import type { FindingTexts } from './finding-text';
import type { Language } from './text';
import { TH_FINDINGS } from './th/findings';

export const FINDING_TEXTS: Readonly<Record<Language, FindingTexts>> = { th: TH_FINDINGS, en: EN_FINDINGS };
