import assert from 'node:assert/strict';
import { assess } from '../../../src/core/assessment/assess';
import type { Assessment } from '../../../src/core/assessment/assessment';
import { hundredthsOf } from '../../../src/core/hundredths';
import { SCHEME_2568 } from '../../../src/core/scheme/scheme-2568';
import { readScores } from '../../../src/core/scores/read-scores';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { type Row, sheetOf, workbookOf } from '../../fixtures/grids';
import { sampleWorkbook } from '../../fixtures/sample';

const assessSample = (settings: Partial<Settings> = {}) =>
  assess(readScores(sampleWorkbook(), DEFAULT_SETTINGS), { ...DEFAULT_SETTINGS, ...settings });

/** Two years of a flat list: the older one a point below, so 89.00 … 89.51 and 90.00 … 90.51. */
const twoYears = () =>
  readScores(
    workbookOf(
      sheetOf('ผล', [
        ['ข้อ', 'รายการ', 'คะแนน 2567', 'คะแนน 2568'],
        ...SCHEME_2568.items.map(({ code, title }, index): Row => [code, title, 89 + index / 100, 90 + index / 100]),
      ]),
    ),
    DEFAULT_SETTINGS,
  );

const weak = ({ issues }: Assessment, flag: string) =>
  issues.flatMap(({ items }) => items.filter(({ flags }) => flags.some((one) => one === flag)).map(({ code }) => code));

describe('assessing the sample', () => {
  it('gives each issue its average and level', () => {
    assert.deepEqual(
      assessSample().issues.map(({ number, items, average, level }) => [number, items.length, average, level]),
      [
        [1, 7, 9792, 'ดีเยี่ยม'],
        [2, 10, 9722, 'ดีเยี่ยม'],
        [3, 9, 9843, 'ดีเยี่ยม'],
        [4, 3, 8728, 'ดี'],
        [5, 5, 9697, 'ดีเยี่ยม'],
        [6, 6, 9889, 'ดีเยี่ยม'],
        [7, 14, 9823, 'ดีเยี่ยม'],
      ],
    );
  });

  it('gives the agency its indicators, instruments, total and level', () => {
    const { indicators, instruments, total, agencyLevel } = assessSample();
    assert.deepEqual(
      indicators.map(({ average }) => average),
      [9515, 9495, 9778, 8728, 9172, 9545, 9528, 9529, 10000, 10000],
    );
    assert.deepEqual(
      instruments.map(({ instrument, weight, average }) => [instrument, weight, average]),
      [
        ['IIT', 30, 9338],
        ['EIT', 30, 9534],
        ['OIT', 40, 10000],
      ],
    );
    assert.deepEqual([total, agencyLevel?.word], [9661, 'ผ่านดี']);
    assert.deepEqual(agencyLevel?.higher, {
      word: 'ผ่านดีเยี่ยม',
      english: 'Excellent',
      totalCut: null,
      instrumentCut: 9500,
      below: [{ instrument: 'IIT', score: 9338 }],
    });
  });

  it('flags eleven items below 95, one of them below 85', () => {
    const assessment = assessSample();
    assert.deepEqual(weak(assessment, 'below-target'), [
      'i1',
      'i2',
      'e1',
      'e2',
      'e9',
      'i10',
      'i12',
      'i4',
      'i13',
      'i14',
      'i15',
    ]);
    assert.deepEqual(weak(assessment, 'below-pass'), ['i10']);
    assert.deepEqual(weak(assessment, 'below-issue-average'), []);
  });

  it('moves the lines as the settings say', () => {
    const assessment = assessSample({ pass: hundredthsOf(9000), target: hundredthsOf(9300) });
    assert.deepEqual(weak(assessment, 'below-target'), ['i1', 'i10', 'i12', 'i14', 'i15']);
    assert.deepEqual(weak(assessment, 'below-pass'), ['i10', 'i12', 'i15']);
  });

  it('flags items below their own issue where asked to', () => {
    assert.deepEqual(weak(assessSample({ flagBelowIssueAverage: true }), 'below-issue-average'), [
      ...['i1', 'i2', 'e1', 'e2', 'e7', 'e8', 'e9', 'e4', 'e5', 'e6', 'i10', 'i4', 'i5', 'i6', 'i7', 'i8', 'i9'],
      ...['i13', 'i14', 'i15'],
    ]);
  });

  it('names weak items weakest first and strengths best first', () => {
    const [, second, , fourth] = assessSample().issues;
    const codes = (items: Assessment['unplaced']) => items.map(({ code }) => code).join(' ');
    assert.equal(codes(second?.weaknesses ?? []), 'e1 e9 e2');
    assert.equal(codes(second?.strengths ?? []), 'o9 o11 o10 o20 e3 e7 e8');
    assert.equal(codes(fourth?.strengths ?? []), 'i11');
  });

  it('uses the scale that is asked for', () => {
    const levels = (scale: Settings['scale']) => assessSample({ scale }).issues.map(({ level }) => level);
    assert.deepEqual(levels('letters'), ['AA', 'AA', 'AA', 'A', 'AA', 'AA', 'AA']);
    assert.deepEqual(levels('pass').slice(2, 4), ['ผ่านดีเยี่ยม', 'ผ่านดี']);
    assert.deepEqual(levels('words').slice(2, 4), ['ดีเยี่ยม', 'ดีมาก']);
  });
});

describe('the agency', () => {
  it('is of the kind that its name tells, the name in the settings before that in the workbook', () => {
    const kindOf = (settings: Partial<Settings>) => assessSample(settings).agency.kind;
    assert.equal(kindOf({}), 'อบต.');
    assert.equal(kindOf({ agencyName: 'เทศบาลนครหาดใหญ่' }), 'เทศบาล');
    assert.equal(kindOf({ agencyName: 'เทศบาลนครหาดใหญ่', agencyKind: 'อื่น ๆ' }), 'อื่น ๆ');
    assert.equal(kindOf({ agencyName: 'ชื่อที่ไม่บอกประเภท' }), 'อบต.');
  });
});

describe('assessing two years', () => {
  it('gives the change of each item, issue and of the total', () => {
    const assessment = assess(twoYears(), DEFAULT_SETTINGS);
    assert.deepEqual([assessment.resultYear, assessment.previousYear], [2568, 2567]);
    const items = assessment.issues.flatMap((issue) => issue.items);
    assert.deepEqual([items.length, new Set(items.map(({ change }) => change))], [52, new Set([100])]);
    assert.deepEqual(
      assessment.issues.map(({ average, previousAverage, change }) => [average, previousAverage, change]),
      // issue 4: i10 i11 i12 are the items 9 10 11 of the list: 90.09 90.10 90.11
      assessment.issues.map(({ average }) => [average, (average ?? 0) - 100, 100]),
    );
    assert.equal(assessment.issues[3]?.average, 9010);
    // IIT: mean of 0…14 = 7 → 90.07; EIT: 15…23 → 90.19; OIT: o1–o20 (24…43) 90.335, o21–o28 (44…51) 90.475 → 90.405
    // total 0.3 × 90.07 + 0.3 × 90.19 + 0.4 × 90.405 = 90.24
    assert.deepEqual(
      assessment.instruments.map(({ average, previousAverage }) => [average, previousAverage]),
      [
        [9007, 8907],
        [9019, 8919],
        [9041, 8941],
      ],
    );
    assert.deepEqual([assessment.total, assessment.previousTotal, assessment.totalChange], [9024, 8924, 100]);
  });
});

describe('assessing a part', () => {
  it('gives no total where items of an instrument stand nowhere', () => {
    const [, , , , fourth] = sampleWorkbook().sheets;
    assert.ok(fourth);
    const assessment = assess(readScores(workbookOf(fourth), DEFAULT_SETTINGS), DEFAULT_SETTINGS);
    assert.deepEqual(
      [assessment.issues.map(({ number, average }) => [number, average]), assessment.total, assessment.agencyLevel],
      [[[4, 8728]], null, null],
    );
    assert.equal(assessment.indicators[3]?.average, 8728);
  });
});
