/** How the sheets print: A4, one page wide. */
import type { Area } from '../grid';
import type { PageSetup } from '../sheet';

const CENTIMETRES = {
  portrait: { top: 2, right: 2, bottom: 2, left: 2, header: 1, footer: 1 },
  landscape: { top: 2, right: 1.5, bottom: 1.8, left: 1.5, header: 1, footer: 0.9 },
} as const;

interface Printing {
  readonly orientation: PageSetup['orientation'];
  /** Text before the page number. */
  readonly footer: string;
  readonly pagesTall?: 0 | 1;
  readonly titleRows?: PageSetup['titleRows'];
  readonly printArea?: Area | null;
}

export function pageSetup({
  orientation,
  footer,
  pagesTall = 0,
  titleRows = null,
  printArea = null,
}: Printing): PageSetup {
  return {
    orientation,
    margins: CENTIMETRES[orientation],
    pagesTall,
    titleRows,
    printArea,
    header: [],
    footer: [{ kind: 'text', text: footer }, { kind: 'page' }, { kind: 'text', text: ' / ' }, { kind: 'pages' }],
    breaks: [],
  };
}
