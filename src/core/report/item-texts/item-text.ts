/** What is said of an item of the 2568 list. The texts stand as data beside this file, one file an issue. */
import type { ItemCode } from '../../scheme/code';

/** By the item's score: 95 and over, 85 to 94.99, 70 to 84.99, below 70. */
export type TextBand = 'excellent' | 'good' | 'weak' | 'urgent';

export interface ItemText {
  readonly code: ItemCode;
  /**
   * What the item is about, as the good that is wished for: a noun phrase that can follow "ด้าน", also for an item in
   * which agreeing is bad ("การป้องกันการเรียกรับสินบน").
   */
  readonly subject: string;
  /** What the score says: one or two sentences without the score itself, true of every score of the band. */
  readonly says: Readonly<Record<TextBand, string>>;
  /** What to do: to keep a score of 95 and over, to develop one from 85, to mend one below. Each begins with a verb. */
  readonly advice: Readonly<Record<'keep' | 'develop' | 'mend', string>>;
}
