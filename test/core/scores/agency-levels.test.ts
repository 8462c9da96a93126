import assert from 'node:assert/strict';
import type { CellValue, SheetGrid } from '../../../src/core/grid';
import { study } from '../../../src/core/prongsai';
import { readAgencyLevels } from '../../../src/core/scores/agency-levels';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { recalculate } from '../../fixtures/ironcalc';
import { gridOf, typedOver } from '../../fixtures/made-sheets';
import { sampleWorkbook } from '../../fixtures/sample';
import { reportOf, resultAndReport, rowsOf, sheetNamed } from '../report/reports';

/** Levels in rows 31 to 35: the total in A, every instrument in B, the word in C. */
const made = (): SheetGrid => gridOf(sheetNamed(reportOf(sampleWorkbook()), 'ตั้งค่า'));
const withTyped = (typed: Readonly<Record<string, CellValue | null>>) => ({
  sheets: [...sampleWorkbook().sheets, typedOver(made(), typed)],
});

describe('the agency’s levels on the settings sheet', () => {
  it('say nothing of their own while nobody has touched them, and where there is no such sheet', () => {
    assert.deepEqual(readAgencyLevels({ sheets: [made()] }), { rules: null, findings: [] });
    assert.deepEqual(readAgencyLevels(sampleWorkbook()), { rules: null, findings: [] });
  });

  it('are in force when an officer changed them', () => {
    // the sample's total is 96.61, its lowest instrument IIT with 93.38
    const { result, spec } = resultAndReport(withTyped({ A31: 96, B31: '๙๓', C31: 'ยอดเยี่ยม' }));
    assert.deepEqual(result.assessment.agencyLevel, {
      word: 'ยอดเยี่ยม',
      english: '',
      higher: null,
      certainty: 'published',
    });
    assert.deepEqual(result.findings, study(sampleWorkbook(), DEFAULT_SETTINGS).findings);
    assert.deepEqual(rowsOf(sheetNamed(spec, 'ตั้งค่า'), 31, 32), [
      [96, 93, 'ยอดเยี่ยม', 'agencyLevel.1'],
      [85, 85, 'ผ่านดี', 'agencyLevel.2'],
    ]);
    assert.deepEqual(recalculate(spec).differences, []);
  });

  it('tell why the next higher level is not reached', () => {
    const { assessment } = study(withTyped({ A31: 97, B31: null }), DEFAULT_SETTINGS);
    assert.deepEqual(assessment.agencyLevel, {
      word: 'ผ่านดี',
      english: 'Good',
      higher: { word: 'ผ่านดีเยี่ยม', english: 'Excellent', totalCut: 9700, instrumentCut: null, below: [] },
      certainty: 'published',
    });
  });

  it('are those of the year where one cannot be used, and the cell is told', () => {
    const wrong: readonly (readonly [Record<string, CellValue | null>, string, string, string])[] = [
      [{ A31: 'สูง' }, 'A31', 'agencyLevel.1', 'สูง'],
      [{ A32: 96 }, 'A32', 'agencyLevel.2', '96'],
      [{ B31: 950 }, 'B31', 'agencyLevel.1', '950'],
      [{ C33: null }, 'C33', 'agencyLevel.3', ''],
      [{ A35: 10 }, 'A35', 'agencyLevel.5', '10'],
      [{ B35: 10 }, 'B35', 'agencyLevel.5', '10'],
    ];
    for (const [typed, cell, key, written] of wrong) {
      const { rules, findings } = readAgencyLevels(withTyped(typed));
      assert.equal(rules, null);
      assert.deepEqual(
        findings.map(({ code, place, facts }) => [code, place, facts]),
        [['setting-unreadable', { sheet: 'ตั้งค่า', cell }, { key, written }]],
      );
    }
  });
});
