/** The place แผน: what is to be done. */
export interface PlanText {
  readonly main: string;
}
