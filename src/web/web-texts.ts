/** The words of the browser page by language. */
import { EN_WEB } from '../text/en/pane/web';
import type { WebText } from '../text/pane/web';
import type { Language } from '../text/text';
import { TH_WEB } from '../text/th/pane/web';

export const WEB_TEXTS: Readonly<Record<Language, WebText>> = { th: TH_WEB, en: EN_WEB };
