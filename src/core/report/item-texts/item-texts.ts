/** Every item's text, by issue, and the way to one of them. */
import type { ItemCode } from '../../scheme/code';
import { ISSUE_1_TEXTS } from './issue-1';
import { ISSUE_2_TEXTS } from './issue-2';
import { ISSUE_3_TEXTS } from './issue-3';
import { ISSUE_4_TEXTS } from './issue-4';
import { ISSUE_5_TEXTS } from './issue-5';
import { ISSUE_6_TEXTS } from './issue-6';
import { ISSUE_7_TEXTS } from './issue-7';
import type { ItemText } from './item-text';

export const ITEM_TEXTS: readonly ItemText[] = [
  ...ISSUE_1_TEXTS,
  ...ISSUE_2_TEXTS,
  ...ISSUE_3_TEXTS,
  ...ISSUE_4_TEXTS,
  ...ISSUE_5_TEXTS,
  ...ISSUE_6_TEXTS,
  ...ISSUE_7_TEXTS,
];

const BY_CODE: ReadonlyMap<ItemCode, ItemText> = new Map(ITEM_TEXTS.map((text) => [text.code, text]));

/** What is said of an item, by its code in the 2568 list; null for a code that the list does not have. */
export function itemText(code2568: ItemCode): ItemText | null {
  return BY_CODE.get(code2568) ?? null;
}
