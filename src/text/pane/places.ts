/** The places of the pane as words know them. */
export type PlaceWord = 'scores' | 'result' | 'plan' | 'documents';
