import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { WorkbookGrid } from '../../../src/core/grid';
import { report, study } from '../../../src/core/prongsai';
import { SCHEME_2568 } from '../../../src/core/scheme/scheme-2568';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { TH_FINDINGS } from '../../../src/text/th/findings';
import { thReport } from '../../../src/text/th/report';
import { type Row, sheetOf, workbookOf } from '../../fixtures/grids';
import { recalculate } from '../../fixtures/ironcalc';
import { sampleWorkbook } from '../../fixtures/sample';

const words = thReport(TH_FINDINGS);

function recalculated(workbook: WorkbookGrid, settings: Partial<Settings> = {}) {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  return recalculate(report(study(workbook, all), all, words));
}

const list = (scores: readonly (number | null)[], previous: readonly number[] = []) =>
  workbookOf(
    sheetOf('ผล', [
      previous.length ? ['ข้อ', 'รายการ', 'คะแนน 2567', 'คะแนน 2568'] : ['ข้อ', 'รายการ', 'คะแนน 2568'],
      ...SCHEME_2568.items.map(({ code, title }, index): Row => {
        const now = scores[index] ?? null;
        return previous.length ? [code, title, previous[index] ?? null, now] : [code, title, now];
      }),
    ]),
  );

describe('every formula, computed by a second engine, gives the value cached in it', () => {
  it('for the sample', () => {
    const { formulas, differences } = recalculated(sampleWorkbook());
    assert.deepEqual(differences, []);
    assert.ok(formulas > 250, String(formulas));
  });

  it('with every setting turned', () => {
    const { differences } = recalculated(sampleWorkbook(), {
      scale: 'letters',
      digits: 'arabic',
      flagBelowIssueAverage: true,
      analysisSheets: 'one',
      planSheets: 'one',
      withBudget: true,
      withIndicator: true,
      withFollowUp: true,
    });
    assert.deepEqual(differences, []);
  });

  it('where averages fall on a half: 97.925 is 97.93', () => {
    const scores = SCHEME_2568.items.map((_, index) => (index % 2 ? 98 : 97.85));
    assert.deepEqual(recalculated(list(scores)).differences, []);
  });

  it('where scores are missing', () => {
    const scores = SCHEME_2568.items.map((_, index) => (index % 5 ? 90 + index / 100 : null));
    assert.deepEqual(recalculated(list(scores)).differences, []);
  });

  it('for a single issue, whose agency has no total', () => {
    const [, , , , fourth] = sampleWorkbook().sheets;
    assert.ok(fourth);
    assert.deepEqual(recalculated(workbookOf(fourth)).differences, []);
  });

  it('for any scores of two years', function () {
    this.timeout(120_000);
    const score = fc.integer({ min: 0, max: 10000 }).map((hundredths) => hundredths / 100);
    const scores = fc.array(score, { minLength: 52, maxLength: 52 });
    fc.assert(
      fc.property(scores, scores, (now, before) => {
        assert.deepEqual(recalculated(list(now, before)).differences, []);
      }),
      { numRuns: 12 },
    );
  });
});
