/** Reads the scheme back from the sheet that we made and an officer edited: another year's, another body's, a corrected one. */
import type { Place, WorkbookGrid } from '../grid';
import { type Finding, finding } from '../problem';
import { FIRST_YEAR, LAST_YEAR } from '../read-settings';
import { INSTRUMENTS, type Instrument } from '../scheme/code';
import type { Scheme } from '../scheme/scheme';
import { type FormValue, type SchemeForm, formOf } from '../scheme/scheme-form';
import { schemeOfYear } from '../scheme/schemes';
import { writtenIn, yearIn } from './scheme-cells';
import { SchemeChoices } from './scheme-choice';
import { readIssues, readItemCode, readWeights } from './scheme-facts';
import { placeIndicators, settleIndicators } from './scheme-indicators';
import { completeItems, readItems, typedItem } from './scheme-items';
import { SCHEME_COLUMN as COLUMN, type SchemeCells, findSchemeCells } from './scheme-layout';

export interface SchemeReading {
  /** Null where the sheet says only what is known of its year, says no year, or is not there. */
  readonly scheme: Scheme | null;
  /** What it says, to be written again; null where it says only what is known, or is not there. */
  readonly form: SchemeForm | null;
  /** That it is of, corrected or not (B.E.); null where it says none that can be read, or is not there. */
  readonly year: number | null;
  /** The cell of its year. */
  readonly place: Place | null;
  readonly findings: readonly Finding[];
}

const NOTHING: SchemeReading = { scheme: null, form: null, year: null, place: null, findings: [] };

/** Of the newest sheet of ours. What is empty or cannot be used is as it is known of the year; nothing throws. */
export function readSchemeSheet(workbook: WorkbookGrid): SchemeReading {
  const cells = findSchemeCells(workbook);
  if (!cells) return NOTHING;
  const cell = cells.at('year', COLUMN.value) ?? cells.corner;
  const year = yearIn(cell, FIRST_YEAR, LAST_YEAR);
  if (year === null) {
    const facts = { written: cell === cells.corner ? '' : writtenIn(cell) };
    const findings = [finding('scheme-year-unreadable', cell.place, facts)];
    return { ...NOTHING, form: typedForm(cells), place: cell.place, findings };
  }
  const known = schemeOfYear(year);
  const choices = new SchemeChoices();
  const { scheme, form } = readScheme(cells, known, choices);
  const same = JSON.stringify(formOf(scheme)) === JSON.stringify(formOf(known));
  const { findings } = choices;
  if (same && !findings.length) return { ...NOTHING, year };
  return { scheme: same ? null : scheme, form, year, place: cell.place, findings };
}

function readScheme(
  cells: SchemeCells,
  known: Scheme,
  choices: SchemeChoices,
): { readonly scheme: Scheme; readonly form: SchemeForm } {
  const { weights, shown: shownWeights } = readWeights(cells, known, choices);
  const issues = readIssues(cells, known, choices);
  const placed = placeIndicators(cells, known, choices);
  const onSheet = readItems(cells, known, placed, choices);
  const { items, shown } = completeItems(onSheet, weights, cells, known, choices);
  const indicators = settleIndicators(placed, items, cells, choices);
  const measure = readItemCode(cells, 'measureItem', known.measureItem, items, choices);
  const report = readItemCode(cells, 'reportItem', known.reportItem, items, choices);
  const { year, certainty } = known;
  return {
    scheme: {
      year,
      items,
      indicators: indicators.indicators,
      issues,
      weights,
      measureItem: measure.value,
      reportItem: report.value,
      certainty,
    },
    form: {
      year,
      weights: shownWeights,
      measureItem: measure.shown,
      reportItem: report.shown,
      issues,
      indicators: indicators.shown,
      items: shown,
    },
  };
}

/** Everything as it stands, without a year to read it by. */
function typedForm(cells: SchemeCells): SchemeForm {
  const at = (key: string, column: number): FormValue => cells.at(key, column)?.value ?? null;
  const { issues, indicators } = schemeOfYear(LAST_YEAR);
  const weights = INSTRUMENTS.map((instrument) => [instrument, at(`weight.${instrument}`, COLUMN.value)] as const);
  return {
    year: at('year', COLUMN.value),
    weights: Object.fromEntries(weights) as Record<Instrument, FormValue>,
    measureItem: at('measureItem', COLUMN.value),
    reportItem: at('reportItem', COLUMN.value),
    issues: issues.map(({ number }) => ({ number, title: at(`issue.${String(number)}`, COLUMN.issueTitle) })),
    indicators: indicators.map(({ number }) => ({
      number,
      instrument: at(`indicator.${String(number)}`, COLUMN.indicatorInstrument),
      title: at(`indicator.${String(number)}`, COLUMN.indicatorTitle),
      certainty: at(`indicator.${String(number)}`, COLUMN.indicatorCertainty),
    })),
    items: cells.items.map(typedItem),
  };
}
