import assert from 'node:assert/strict';
import { finding } from '../../../src/core/problem';
import { problemCounts, readInFull } from '../../../src/pane/scores/problem-counts';
import { studyWorkbook } from '../../../src/core/prongsai';
import { sampleWorkbook } from '../../fixtures/sample';

describe('the counts of problems', () => {
  it('put what must be corrected first and leave out what is only said', () => {
    assert.deepEqual(problemCounts(studyWorkbook(sampleWorkbook()).result.findings), [
      { code: 'year-of-results', count: 1 },
      { code: 'average-mismatch', count: 1 },
      { code: 'level-mismatch', count: 6 },
      { code: 'heading-number', count: 1 },
      { code: 'code-twice', count: 2 },
      { code: 'row-shape', count: 1 },
    ]);
  });

  it('count missing items one by one', () => {
    const missing = finding('code-missing', null, { codes: ['i5', 'o3'], year: 2568 });
    assert.deepEqual(problemCounts([missing]), [{ code: 'code-missing', count: 2 }]);
  });
});

describe('a workbook', () => {
  it('is read in full although averages and levels differ', () => {
    assert.equal(readInFull(studyWorkbook(sampleWorkbook()).result.findings), true);
  });

  it('is not read in full when a score could not be read', () => {
    const place = { sheet: 'คะแนน', cell: 'C4' };
    const unreadable = finding('score-unreadable', place, { written: '9?.5', code: 'i1', title: '', proposals: [] });
    assert.equal(readInFull([unreadable]), false);
  });
});
