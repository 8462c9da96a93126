/** The place ผลวิเคราะห์: what it means. */
export interface ResultText {
  readonly main: string;
}
