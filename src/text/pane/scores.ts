/** The place คะแนน: what was read. */
export interface ScoresText {
  readonly main: string;
}
