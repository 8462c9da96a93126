/** What a screen says in English. */
import type { Text } from '../text';
import { EN_DOORS } from './doors';
import { enHost } from './host';
import { EN_PANE } from './pane/pane';
import { enSetting } from './problems';

export const EN_TEXT: Text = {
  pane: EN_PANE,
  doors: EN_DOORS,
  host: enHost,
  setting: enSetting,
  unexpected: (detail) =>
    `Something unexpected happened (${detail}). No file was changed. Please report it with the file that was used.`,
};
