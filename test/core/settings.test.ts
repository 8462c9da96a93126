import assert from 'node:assert/strict';
import type { WorkbookGrid } from '../../src/core/grid';
import { hundredthsOf } from '../../src/core/hundredths';
import { report, settingsOf, study } from '../../src/core/prongsai';
import { readSettings } from '../../src/core/read-settings';
import { ownScale } from '../../src/core/scheme/own-scale';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { readWorkbook } from '../../src/hosts/file/read/read-workbook';
import { writeWorkbook } from '../../src/hosts/file/write/write-workbook';
import { TH_FINDINGS } from '../../src/text/th/findings';
import { thReport } from '../../src/text/th/report';
import { sampleWorkbook } from '../fixtures/sample';

function planWorkbook(settings: Settings): WorkbookGrid {
  const spec = report(study(sampleWorkbook(), settings), settings, thReport(TH_FINDINGS));
  return readWorkbook(writeWorkbook(spec, { sourceFile: null }), 'plan.xlsx');
}

const own = ownScale([
  { from: hundredthsOf(9000), word: 'เขียว' },
  { from: hundredthsOf(8050), word: 'เหลือง' },
  { from: hundredthsOf(0), word: 'แดง' },
]);
assert.ok(own.ok);

const TURNED: Settings = {
  agencyName: 'เทศบาลตำบลตัวอย่าง',
  agencyKind: 'เทศบาล',
  district: 'เมือง',
  province: 'น่าน',
  resultYear: 2568,
  planYear: 2570,
  scale: own.scale,
  pass: hundredthsOf(8050),
  target: hundredthsOf(9125),
  flagBelowIssueAverage: true,
  digits: 'arabic',
  analysisSheets: 'one',
  planSheets: 'one',
  withBudget: true,
  withIndicator: true,
  withFollowUp: true,
  owners: { finance: 'ฝ่ายการเงิน', everyone: 'ทุกฝ่าย' },
};

describe('settings on the settings sheet', () => {
  it('read back as they were, whatever was chosen', () => {
    for (const settings of [
      DEFAULT_SETTINGS,
      TURNED,
      { ...TURNED, scale: 'letters' as const, digits: 'thai' as const },
    ]) {
      assert.deepEqual(settingsOf(planWorkbook(settings)), { settings, findings: [] });
    }
  });

  it('are the defaults where a workbook has no such sheet', () => {
    assert.deepEqual(settingsOf(sampleWorkbook()), { settings: DEFAULT_SETTINGS, findings: [] });
  });

  it('follow what an officer typed, and say with the cell what cannot be used', () => {
    const { sheets } = planWorkbook(DEFAULT_SETTINGS);
    const typed: Readonly<Record<string, string | number>> = {
      target: 97,
      pass: 'สูง',
      digits: 'เลขอารบิก',
      district: 'ปัว',
    };
    const edited = sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => {
        const value = typed[String(row.cells.find(({ column }) => column === 3)?.value)];
        if (sheet.made !== 'settings' || value === undefined) return row;
        const others = row.cells.filter(({ column }) => column !== 1);
        return { ...row, cells: [...others, { column: 1, value, format: 'General' }] };
      }),
    }));
    const { settings, findings } = settingsOf({ sheets: edited });
    assert.deepEqual(settings, { ...DEFAULT_SETTINGS, target: 9700, digits: 'arabic', district: 'ปัว' });
    assert.deepEqual(
      findings.map(({ code, place, facts }) => [code, place, facts]),
      [['setting-unreadable', { sheet: 'ตั้งค่า', cell: 'B12' }, { key: 'pass', written: 'สูง' }]],
    );
  });
});

describe('settings as given', () => {
  it('are read as people write them', () => {
    const given = {
      pass: '๘๐',
      target: 92.5,
      resultYear: '๒๕๖๘',
      withBudget: 'ใช่',
      agencyKind: 'อบจ.',
      planYear: null,
    };
    assert.deepEqual(readSettings(given, DEFAULT_SETTINGS), {
      settings: {
        ...DEFAULT_SETTINGS,
        pass: 8000,
        target: 9250,
        resultYear: 2568,
        withBudget: true,
        agencyKind: 'อบจ.',
      },
      problems: [],
    });
  });

  const wrong: [given: Readonly<Record<string, unknown>>, key: string, kind: string][] = [
    [{ colour: 'red' }, 'colour', 'known-key'],
    [{ pass: 101 }, 'pass', 'score'],
    [{ target: 'ร้อย' }, 'target', 'score'],
    [{ resultYear: 2025 }, 'resultYear', 'year'],
    [{ agencyKind: 'บริษัท' }, 'agencyKind', 'choice'],
    [{ scale: 'stars' }, 'scale', 'choice'],
    [{ scale: [{ from: 50, word: 'ก' }] }, 'scale', 'scale'],
    [{ scale: [{ word: 'ก' }, { from: 0, word: 'ข' }] }, 'scale', 'score'],
    [{ withBudget: 'maybe' }, 'withBudget', 'yes-no'],
    [{ owners: { boss: 'x' } }, 'owners', 'known-key'],
    [{ owners: 'กองคลัง' }, 'owners', 'object'],
    [{ agencyName: '  ' }, 'agencyName', 'text'],
    [{ pass: 96 }, 'pass', 'at-most-target'],
    [{ resultYear: 2568, planYear: 2568 }, 'planYear', 'after-result-year'],
  ];
  for (const [given, key, kind] of wrong) {
    it(`do not take ${JSON.stringify(given)}`, () => {
      const { problems } = readSettings(given, DEFAULT_SETTINGS);
      assert.deepEqual(
        problems.map((problem) => [problem.key, problem.expected.kind]),
        [[key, kind]],
      );
    });
  }
});
