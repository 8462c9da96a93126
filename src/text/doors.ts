/** Words of the doors in Excel: where the pane cannot start, and where a button of the ribbon failed. */
export interface DoorText {
  /** Why the page is no pane: office.js did not arrive, Excel does not answer, or it stands outside of Excel. */
  readonly notInExcel: Readonly<Record<'not-loaded' | 'no-answer' | 'not-excel', string>>;
  /** The heading over what went wrong, by the button that was clicked. */
  readonly notDone: Readonly<Record<'makePlan' | 'checkScores', string>>;
  /** Where to see more. */
  readonly more: string;
}
