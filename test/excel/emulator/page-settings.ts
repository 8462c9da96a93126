/** How a sheet prints, in Excel's own words; lengths in points. */
import type { Area } from './area';

export interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export const MARGINS = ['Left', 'Right', 'Top', 'Bottom', 'Header', 'Footer'] as const;
export const HEADER_PLACES = [
  'LeftHeader',
  'CenterHeader',
  'RightHeader',
  'LeftFooter',
  'CenterFooter',
  'RightFooter',
] as const;
export type HeaderPlace = (typeof HEADER_PLACES)[number];

export class PageSettings {
  orientation = 'Portrait';
  paperSize = 'Letter';
  printOrder = 'DownThenOver';
  zoom: Zoom = { scale: 100 };
  centreHorizontally = false;
  centreVertically = false;
  printGridlines = false;
  printHeadings = false;
  blackAndWhite = false;
  draft = false;
  firstPageNumber: number | '' = '';
  readonly margins: Record<(typeof MARGINS)[number], number> = {
    Left: 50.4,
    Right: 50.4,
    Top: 54,
    Bottom: 54,
    Header: 21.6,
    Footer: 21.6,
  };
  /** Texts of the header and footer of all pages, with Excel's codes. */
  readonly headersFooters: Record<HeaderPlace, string> = {
    LeftHeader: '',
    CenterHeader: '',
    RightHeader: '',
    LeftFooter: '',
    CenterFooter: '',
    RightFooter: '',
  };
  printArea: readonly Area[] = [];
  titleRows: Area | null = null;
  titleColumns: Area | null = null;
  /** 0-based rows and columns before which a page ends. */
  readonly rowBreaks = new Set<number>();
  readonly columnBreaks = new Set<number>();
}
