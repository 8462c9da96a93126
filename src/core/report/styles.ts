/** How cells look, by name. */
import type { CellStyle, Colour } from '../sheet';
import type { Digits } from '../thai/digits';

export const FONT = { name: 'TH Sarabun New', size: 16 } as const;

export const TAB = {
  result: '#00616b',
  analysis: '#5fa3aa',
  weak: '#f2b632',
  plan: '#0b5a34',
  check: '#8f1d16',
  catalogue: '#8a9a5b',
  settings: '#5b6469',
} as const satisfies Record<string, Colour>;

/** What is drawn in charts: this year, the year before, the target. */
export const CHART = { now: '#00616b', before: '#9cc4c8', target: '#b3541e' } as const satisfies Record<string, Colour>;

export const MUST_MEND = { fill: '#fbe4e2', colour: '#8f1d16', bold: true } as const;
/** A month of the calendar in which a measure runs. */
export const RUNS = { fill: '#bcd9dc', colour: '#00616b', bold: true } as const;
export const DONE = { fill: '#e3f1e8', colour: '#0b5a34', bold: false } as const;
export const DEVELOP = { fill: '#fdf1d3', colour: '#6b4700', bold: false } as const;

const TEXT: Colour = '#1f2426';
const GREY: Colour = '#5b6469';
const LINE: Colour = '#7f8c8d';
const BAND: Colour = '#dcebec';
const PALE: Colour = '#f1f6f7';
const LINK: Colour = '#00616b';

const PROSE: CellStyle = {
  size: 16,
  bold: false,
  colour: TEXT,
  underline: false,
  fill: null,
  border: null,
  horizontal: 'left',
  vertical: 'top',
  wrap: true,
  format: '@',
  locked: true,
};
const CELL: CellStyle = { ...PROSE, size: 14, border: LINE };
const MIDDLE: CellStyle = { ...CELL, horizontal: 'center', vertical: 'center' };
const TOP: CellStyle = { ...MIDDLE, vertical: 'top' };
const SUM: CellStyle = { ...MIDDLE, bold: true, fill: PALE };
const BIG: CellStyle = { ...PROSE, bold: true, horizontal: 'center', vertical: 'center' };

function stylesOf(score: string, whole: string, change: string, money: string, date: string) {
  return {
    title: { ...PROSE, size: 20, bold: true, horizontal: 'center', vertical: 'center' },
    subtitle: { ...PROSE, bold: true, horizontal: 'center', vertical: 'center' },
    section: { ...PROSE, bold: true, vertical: 'center' },
    prose: PROSE,
    note: { ...PROSE, size: 14, colour: GREY },
    heading: { ...MIDDLE, bold: true, fill: BAND },
    /** A heading of what does not print. */
    sideHeading: { ...MIDDLE, bold: true, colour: GREY, border: null },
    side: { ...PROSE, size: 12, colour: GREY },
    /** All of a long text on one line. */
    sideLine: { ...PROSE, size: 12, colour: GREY, wrap: false },
    sideScore: { ...PROSE, size: 12, colour: GREY, horizontal: 'center', format: score },
    band: { ...CELL, bold: true, vertical: 'center', fill: PALE },
    text: CELL,
    middle: MIDDLE,
    score: { ...MIDDLE, format: score },
    /** A score that an officer may correct. */
    openScore: { ...MIDDLE, format: score, locked: false },
    whole: { ...MIDDLE, format: whole },
    change: { ...MIDDLE, format: change },
    /** A month of every other quarter of the calendar. */
    monthShaded: { ...MIDDLE, fill: PALE },
    link: { ...MIDDLE, colour: LINK, underline: true },
    sumLabel: { ...SUM },
    sumScore: { ...SUM, format: score },
    sumWhole: { ...SUM, format: whole },
    sumChange: { ...SUM, format: change },
    bigLabel: { ...BIG, horizontal: 'right' },
    bigScore: { ...BIG, size: 36, colour: LINK, format: score },
    bigWord: { ...BIG, size: 26, colour: LINK, horizontal: 'left' },
    /** Beside a tall text. */
    topMiddle: TOP,
    topWhole: { ...TOP, format: whole },
    fillIn: { ...TOP, locked: false },
    /** What an officer may change beside a tall text. */
    openText: { ...CELL, locked: false },
    openLink: { ...CELL, colour: LINK, underline: true, locked: false },
    openWhole: { ...TOP, format: whole, locked: false },
    openMoney: { ...TOP, format: money, locked: false },
    date: { ...MIDDLE, format: date },
    inputDate: { ...MIDDLE, format: date, locked: false },
    sideDate: { ...PROSE, size: 12, colour: GREY, horizontal: 'center', format: date },
    sideWhole: { ...PROSE, size: 12, colour: GREY, horizontal: 'center', format: whole },
    inputText: { ...CELL, vertical: 'center', locked: false },
    inputMiddle: { ...MIDDLE, locked: false },
    inputScore: { ...MIDDLE, format: score, locked: false },
    inputWhole: { ...MIDDLE, format: whole, locked: false },
    label: { ...CELL, vertical: 'center' },
    key: { ...CELL, size: 12, colour: GREY, vertical: 'center' },
  } as const satisfies Record<string, CellStyle>;
}

export type StyleName = keyof ReturnType<typeof stylesOf>;

/** Numbers stay numbers: their format alone shows Thai digits. */
export function reportStyles(digits: Digits): Readonly<Record<StyleName, CellStyle>> {
  const shown = (format: string) => (digits === 'thai' ? `[$-D00041E]${format}` : format);
  return stylesOf(
    shown('0.00'),
    shown('0'),
    [shown('+0.00'), shown('-0.00'), shown('0.00')].join(';'),
    shown('#,##0.00'),
    // of the Buddhist era
    digits === 'thai' ? '[$-D07041E]d mmmm yyyy' : '[$-107041E]d mmmm yyyy',
  );
}
