import assert from 'node:assert/strict';
import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { report, study } from '../../../src/core/prongsai';
import { SCHEME_2568 } from '../../../src/core/scheme/scheme-2568';
import { readScores } from '../../../src/core/scores/read-scores';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { readWorkbook } from '../../../src/hosts/file/read/read-workbook';
import { writeWorkbook } from '../../../src/hosts/file/write/write-workbook';
import { TH_FINDINGS } from '../../../src/text/th/findings';
import { thReport } from '../../../src/text/th/report';
import { type Row, sheetOf, workbookOf } from '../../fixtures/grids';
import { SAMPLE_SCORES, instrumentMerges } from '../../fixtures/sample';
import { SAMPLE_HEADLINES, SAMPLE_TABLES } from '../../fixtures/sample-tables';
import { windows874 } from './read/parts';

const SETTINGS = { ...DEFAULT_SETTINGS, resultYear: 2568 };
const words = thReport(TH_FINDINGS);

/** Issue, then "code=score" of its items. */
const scoresOf = (bytes: Uint8Array, name: string) =>
  study(readWorkbook(bytes, name), DEFAULT_SETTINGS).assessment.issues.map(({ number, items }) => [
    number,
    items.map(({ code, score }) => `${String(code)}=${String(score)}`).join(' '),
  ]);

/** The sample in another program's file: a sheet an issue, with its merges. */
function sampleAs(bookType: XLSX.BookType): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(SAMPLE_HEADLINES.map((line) => [line])), 'ปก');
  SAMPLE_TABLES.forEach(({ heading, header, rows }, index) => {
    const sheet = XLSX.utils.aoa_to_sheet([[heading], [], [...header], ...rows.map((row) => [...row])]);
    sheet['!merges'] = instrumentMerges(rows, 3).map((area) => XLSX.utils.decode_range(area));
    XLSX.utils.book_append_sheet(book, sheet, `ประเด็น ${String(index + 1)}`);
  });
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer);
}

describe('the sample in every kind of file', () => {
  for (const kind of ['xlsx', 'xlsm', 'xls', 'xlsb', 'ods'] as const) {
    it(`.${kind}`, () => {
      assert.deepEqual(scoresOf(sampleAs(kind), `sample.${kind}`), SAMPLE_SCORES);
    });
  }

  const lines = SAMPLE_TABLES.flatMap(({ heading, header, rows }) => [
    [heading],
    [],
    [...header],
    ...rows.map((row) => [...row]),
    [],
  ]);
  const delimited = (separator: string) =>
    [...SAMPLE_HEADLINES.map((line) => [line]), ...lines]
      .map((cells) => cells.map((cell) => `"${cell}"`).join(separator))
      .join('\r\n');

  it('.csv in UTF-8, with and without its mark', () => {
    const bytes = new TextEncoder().encode(delimited(','));
    assert.deepEqual(scoresOf(bytes, 'sample.csv'), SAMPLE_SCORES);
    assert.deepEqual(scoresOf(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]), 'sample.csv'), SAMPLE_SCORES);
  });

  it('.csv in Windows-874', () => {
    assert.deepEqual(scoresOf(new Uint8Array(windows874(delimited(','))), 'sample.csv'), SAMPLE_SCORES);
  });

  it('.txt with tabs', () => {
    assert.deepEqual(scoresOf(new TextEncoder().encode(delimited('\t')), 'sample.txt'), SAMPLE_SCORES);
  });
});

describe('reading what we wrote', () => {
  const list = (scores: readonly number[], previous: readonly number[]) =>
    workbookOf(
      sheetOf('ผล', [
        ['ข้อ', 'รายการ', 'คะแนน 2567', 'คะแนน 2568'],
        ...SCHEME_2568.items.map(({ code, title }, index): Row => [
          code,
          title,
          previous[index] ?? 0,
          scores[index] ?? 0,
        ]),
      ]),
    );

  it('gives what we had, whatever the scores', () => {
    const score = fc.oneof(fc.constant(0), fc.integer({ min: 101, max: 10000 })).map((hundredths) => hundredths / 100);
    const scores = fc.array(score, { minLength: 52, maxLength: 52 });
    fc.assert(
      fc.property(scores, scores, fc.constantFrom('thai' as const, 'arabic' as const), (now, before, digits) => {
        const settings = { ...SETTINGS, digits };
        const result = study(list(now, before), settings);
        const bytes = writeWorkbook(report(result, settings, words), { sourceFile: 'scores.xlsx' });
        const again = readScores(readWorkbook(bytes, 'plan.xlsx'), { resultYear: null, planYear: null });
        assert.deepEqual([again.resultYear, again.previousYear, again.planYear], [2568, 2567, 2569]);
        assert.deepEqual(
          again.tables.map(({ issue, rows }) => [
            issue,
            rows.map((row) => [row.code, row.score, row.previous, row.statedLevel]),
          ]),
          result.assessment.issues.map(({ number, items }) => [
            number,
            items.map((item) => [item.code, item.score, item.previous, item.level]),
          ]),
        );
        assert.deepEqual(
          again.tables.map(({ stated }) => stated.map(({ average, level }) => [average, level])),
          result.assessment.issues.map(({ average, level }) => [[average, level]]),
        );
      }),
      { numRuns: 10 },
    );
  });
});
