/** The words of the pane by language: Thai at once, English when somebody asks for it. */
import type { Language, Text } from '../text/text';
import { TH_TEXT } from '../text/th/text';

let english: Text | null = null;

/** To be awaited before `textOf` is asked for that language. */
export async function loadLanguage(language: Language): Promise<void> {
  if (language === 'en') english ??= (await import('../text/en/text')).EN_TEXT;
}

/** Thai where the language has not been loaded. */
export function textOf(language: Language): Text {
  return language === 'en' && english ? english : TH_TEXT;
}
