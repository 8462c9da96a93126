/** Excel.PageLayout with headers, footers and page breaks. */
import { flagOf, numberOf, oneOf, recordOf, textOf, wholeOf } from '../argument';
import type { Area } from '../area';
import { fail, invalid } from '../excel-error';
import type { Scalar } from '../host-object';
import { addScalars, HostObject } from '../host-object';
import { HEADER_PLACES, MARGINS } from '../page-settings';
import type { PageSettings, Zoom } from '../page-settings';
import type { Sheet } from '../sheet';
import { RangeAreas } from './range-areas';
import { areaOf, Range } from './range-object';

const PAPER_SIZES = ['Letter', 'Legal', 'A3', 'A4', 'A4Small', 'A5', 'B4', 'B5', 'Tabloid', 'Executive'] as const;
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const LONGEST_HEADER = 255;

class HeaderFooter extends HostObject {
  readonly type = 'HeaderFooter';
  constructor(readonly page: PageSettings) {
    super();
  }
}
addScalars(
  HeaderFooter,
  Object.fromEntries(
    HEADER_PLACES.map((place): [string, Scalar<HeaderFooter>] => [
      place,
      {
        get: ({ page }) => page.headersFooters[place],
        set: ({ page }, value) => {
          const text = textOf(value);
          if (text.length > LONGEST_HEADER) invalid();
          page.headersFooters[place] = text;
        },
      },
    ]),
  ),
);

class HeaderFooterGroup extends HostObject {
  readonly type = 'HeaderFooterGroup';
  constructor(private readonly page: PageSettings) {
    super();
  }
  get State() {
    return 'Default';
  }
  get DefaultForAllPages() {
    return new HeaderFooter(this.page);
  }
}

function checkedZoom(value: unknown): Zoom {
  const { scale, horizontalFitToPages, verticalFitToPages, ...more } = recordOf(value);
  if (Object.keys(more).length) invalid();
  const given = (key: keyof Zoom, number: unknown, minimum: number, maximum: number) =>
    number === null || number === undefined ? {} : { [key]: wholeOf(number, minimum, maximum) };
  const zoom: Zoom = {
    ...given('scale', scale, 10, 400),
    ...given('horizontalFitToPages', horizontalFitToPages, 0, 32_767),
    ...given('verticalFitToPages', verticalFitToPages, 0, 32_767),
  };
  if (zoom.scale !== undefined && Object.keys(zoom).length > 1) invalid();
  return zoom;
}

export class PageLayout extends HostObject {
  readonly type = 'PageLayout';
  readonly page: PageSettings;

  constructor(private readonly sheet: Sheet) {
    super();
    this.page = sheet.page;
  }

  get HeadersFooters() {
    return new HeaderFooterGroup(this.page);
  }
  SetPrintMargins(unit: unknown, margins: unknown) {
    const points = POINTS[oneOf(unit, ['Points', 'Inches', 'Centimeters'])];
    for (const [name, length] of Object.entries(recordOf(margins))) {
      const side = MARGINS.find((one) => one.toLowerCase() === name) ?? invalid();
      if (length !== null && length !== undefined) this.page.margins[side] = numberOf(length, 0) * points;
    }
  }
  SetPrintArea(given: unknown) {
    this.page.printArea =
      given instanceof RangeAreas
        ? given.areas
        : given instanceof Range
          ? [areaOf(this.sheet, given)]
          : RangeAreas.parse(this.sheet, given).areas;
  }
  GetPrintAreaOrNullObject() {
    return this.page.printArea.length ? new RangeAreas(this.sheet, this.page.printArea) : null;
  }
  GetPrintArea() {
    return this.GetPrintAreaOrNullObject() ?? fail('ItemNotFound');
  }
  SetPrintTitleRows(given: unknown) {
    this.page.titleRows = this.wholeLines(given, 'rows');
  }
  GetPrintTitleRowsOrNullObject() {
    return this.page.titleRows && new Range(this.sheet, this.page.titleRows);
  }
  SetPrintTitleColumns(given: unknown) {
    this.page.titleColumns = this.wholeLines(given, 'columns');
  }
  GetPrintTitleColumnsOrNullObject() {
    return this.page.titleColumns && new Range(this.sheet, this.page.titleColumns);
  }

  /** Titles are whole rows or columns. */
  private wholeLines(given: unknown, kind: 'rows' | 'columns'): Area {
    const range = new Range(this.sheet, areaOf(this.sheet, given));
    return (kind === 'rows' ? range.IsEntireRow : range.IsEntireColumn) ? range.area : invalid();
  }
}

/** A property that is only stored. */
const stored = <K extends keyof PageSettings>(
  name: K,
  check: (value: unknown) => PageSettings[K],
): Scalar<PageLayout> => ({
  get: ({ page }) => page[name],
  set: ({ page }, value) => {
    page[name] = check(value);
  },
});
addScalars(PageLayout, {
  Orientation: stored('orientation', (value) => oneOf(value, ['Portrait', 'Landscape'])),
  PaperSize: stored('paperSize', (value) => oneOf(value, PAPER_SIZES)),
  PrintOrder: stored('printOrder', (value) => oneOf(value, ['DownThenOver', 'OverThenDown'])),
  Zoom: stored('zoom', checkedZoom),
  CenterHorizontally: stored('centreHorizontally', flagOf),
  CenterVertically: stored('centreVertically', flagOf),
  PrintGridlines: stored('printGridlines', flagOf),
  PrintHeadings: stored('printHeadings', flagOf),
  BlackAndWhite: stored('blackAndWhite', flagOf),
  DraftMode: stored('draft', flagOf),
  FirstPageNumber: stored('firstPageNumber', (value) => (value === '' ? '' : wholeOf(value))),
  ...Object.fromEntries(
    MARGINS.map((side): [string, Scalar<PageLayout>] => [
      `${side}Margin`,
      {
        get: ({ page }) => page.margins[side],
        set: ({ page }, value) => {
          page.margins[side] = numberOf(value, 0);
        },
      },
    ]),
  ),
});

class PageBreak extends HostObject {
  readonly type = 'PageBreak';
  constructor(
    private readonly sheet: Sheet,
    private readonly breaks: Set<number>,
    private readonly line: number,
  ) {
    super();
  }
  get _Id() {
    return String(this.line);
  }
  get RowIndex() {
    return this.breaks === this.sheet.page.rowBreaks ? this.line : 0;
  }
  get ColumnIndex() {
    return this.breaks === this.sheet.page.columnBreaks ? this.line : 0;
  }
  Delete() {
    this.breaks.delete(this.line);
  }
}

export class PageBreakCollection extends HostObject {
  readonly type = 'PageBreakCollection';
  constructor(
    private readonly sheet: Sheet,
    private readonly breaks: Set<number>,
  ) {
    super();
  }
  override list() {
    return [...this.breaks].sort((a, b) => a - b).map((line) => new PageBreak(this.sheet, this.breaks, line));
  }
  override item(key: unknown) {
    return this.list().find(({ _Id }) => _Id === key) ?? fail('ItemNotFound');
  }
  GetCount() {
    return this.breaks.size;
  }
  /** The page ends before the top left cell of the range. */
  Add(range: unknown) {
    const { row, column } = areaOf(this.sheet, range);
    const line = this.breaks === this.sheet.page.rowBreaks ? row : column;
    if (line === 0) invalid();
    this.breaks.add(line);
    return new PageBreak(this.sheet, this.breaks, line);
  }
  RemovePageBreaks() {
    this.breaks.clear();
  }
}
