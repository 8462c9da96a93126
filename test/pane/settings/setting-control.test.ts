import assert from 'node:assert/strict';
import { NO_DECISIONS } from '../../../src/core/decisions';
import { controlOf, shownValue, yearProblem } from '../../../src/pane/settings/setting-control';
import { studyWorkbook } from '../../../src/core/prongsai';
import { PANE_SETTINGS } from '../../../src/text/pane/settings';
import { EN_SETTINGS_LIST } from '../../../src/text/en/pane/settings';
import { TH_SETTINGS_LIST } from '../../../src/text/th/pane/settings';
import { sampleWorkbook } from '../../fixtures/sample';

const studied = (settings: Record<string, unknown> = {}) =>
  studyWorkbook(sampleWorkbook(), { ...NO_DECISIONS, settings });
const shown = (settings: Record<string, unknown>, words = TH_SETTINGS_LIST) => {
  const all = studied(settings);
  return Object.fromEntries(PANE_SETTINGS.map((setting) => [setting, shownValue(controlOf(setting, all, words))]));
};

describe('the settings in the pane', () => {
  it('show what the workbook says and the defaults', () => {
    assert.deepEqual(shown({}), {
      agencyName: 'องค์การบริหารส่วนตำบลสมสนุก',
      agencyKind: 'อบต.',
      district: 'ปากคาด',
      province: 'บึงกาฬ',
      resultYear: '2568',
      planYear: '2569',
      scale: 'ดีเยี่ยม / ดี / ต้องปรับปรุง (ปี 2566 เป็นต้นไป)',
      pass: '85',
      target: '95',
      flagBelowIssueAverage: 'ไม่นับ',
      digits: 'เลขไทย',
    });
  });

  it('show what the officer changed, in English too', () => {
    const changed = { agencyKind: 'เทศบาล', target: '92.5', flagBelowIssueAverage: true, digits: 'arabic' };
    const { agencyKind, target, flagBelowIssueAverage, digits } = shown(changed, EN_SETTINGS_LIST);
    assert.deepEqual(
      [agencyKind, target, flagBelowIssueAverage, digits],
      ['Municipality', '92.5', 'Counted', 'Arabic digits'],
    );
  });

  it("offer the agency's own scale only where the workbook has one", () => {
    const own = [
      { from: 80, word: 'สูง' },
      { from: 0, word: 'ต่ำ' },
    ];
    const idsOf = (settings: Record<string, unknown>) =>
      controlOf('scale', studied(settings), TH_SETTINGS_LIST).choices?.map(({ value }) => value);
    assert.deepEqual(idsOf({}), ['short', 'pass', 'letters', 'words']);
    assert.deepEqual(idsOf({ scale: own }), ['short', 'pass', 'letters', 'words', 'own']);
  });

  it('refuse a plan for the year of the results that the workbook tells', () => {
    const expected = { kind: 'after-result-year', resultYear: 2568 };
    assert.deepEqual(yearProblem('planYear', '๒๕๖๘', studied()), { key: 'planYear', written: '๒๕๖๘', expected });
    assert.equal(yearProblem('planYear', '2569', studied()), null);
    assert.equal(yearProblem('resultYear', '2568', studied()), null);
  });

  it('say what is wrong without the names of keys', () => {
    const expected = { kind: 'score' } as const;
    assert.equal(TH_SETTINGS_LIST.problem({ key: 'pass', written: 'x', expected }), 'โปรดใส่ตัวเลข 0 ถึง 100');
    assert.equal(EN_SETTINGS_LIST.problem({ key: 'pass', written: 'x', expected }), 'Type a number from 0 to 100.');
    assert.equal(TH_SETTINGS_LIST.nameOf('pass'), 'เกณฑ์ผ่าน');
  });
});
