/** The frame of the pane: what stands around its four places. */
import type { Severity } from '../../core/problem';
import type { PlaceWord } from './places';

export interface FrameText {
  readonly product: string;
  readonly years: (resultYear: number, planYear: number) => string;
  readonly agencyUnknown: string;
  readonly placesLabel: string;
  readonly places: Readonly<Record<PlaceWord, string>>;
  readonly menu: {
    readonly label: string;
    /** The name of the other language, in that language. */
    readonly otherLanguage: string;
    readonly help: string;
    readonly about: string;
    readonly readAgain: string;
    readonly remove: string;
  };
  readonly removing: {
    readonly title: (sheets: number) => string;
    readonly text: string;
    readonly yes: string;
    readonly no: string;
  };
  readonly help: { readonly title: string; readonly steps: readonly string[]; readonly close: string };
  readonly about: {
    readonly title: string;
    readonly lines: (version: string) => readonly string[];
    readonly close: string;
  };
  readonly reading: string;
  readonly readingFailed: string;
  readonly cannotStart: string;
  /** A part of the program did not arrive. */
  readonly notLoaded: string;
  readonly readAgain: string;
  readonly tryAgain: string;
  readonly cancel: string;
  readonly close: string;
  readonly changed: { readonly title: string; readonly text: string };
  readonly offline: string;
  /** Above a small failure. */
  readonly trouble: string;
  /** Where a place has nothing to show before the scores are there. */
  readonly noScoresYet: { readonly title: string; readonly text: string; readonly action: string };
  readonly severity: Readonly<Record<Severity, string>>;
  /** "should be", before what should stand there. */
  readonly instead: string;
  /** The name of a link to a cell, for a screen reader. */
  readonly toCell: (place: string) => string;
}
