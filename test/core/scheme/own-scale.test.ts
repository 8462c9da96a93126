import assert from 'node:assert/strict';
import { hundredthsOf } from '../../../src/core/hundredths';
import { levelOf } from '../../../src/core/scheme/level-scales';
import { ownScale } from '../../../src/core/scheme/own-scale';
import type { OwnBand } from '../../../src/core/scheme/own-scale';

function bands(...rows: readonly (readonly [number, string])[]): OwnBand[] {
  return rows.map(([from, word]) => ({ from: hundredthsOf(from), word }));
}

function problemOf(...rows: readonly (readonly [number, string])[]): unknown {
  const result = ownScale(bands(...rows));
  return result.ok ? null : result.problem;
}

describe('an officer’s own scale', () => {
  it('is used as written, without blanks around the words', () => {
    const result = ownScale([
      { from: hundredthsOf(9000), word: ' สูง ', english: 'High' },
      { from: hundredthsOf(0), word: 'ต่ำ' },
    ]);
    assert.deepEqual(result, {
      ok: true,
      scale: {
        id: 'own',
        name: 'เกณฑ์ของหน่วยงาน',
        bands: [
          { from: 9000, word: 'สูง', english: 'High' },
          { from: 0, word: 'ต่ำ', english: '' },
        ],
        years: [],
        certainty: 'published',
      },
    });
    assert.equal(result.ok && levelOf(result.scale, hundredthsOf(8999)), 'ต่ำ');
    assert.equal(result.ok && levelOf(result.scale, hundredthsOf(9000)), 'สูง');
  });

  it('may have eight bands', () => {
    assert.equal(
      problemOf([9000, 'ก'], [8000, 'ข'], [7000, 'ค'], [6000, 'ง'], [5000, 'จ'], [4000, 'ฉ'], [3000, 'ช'], [0, 'ซ']),
      null,
    );
  });

  it('has two to eight bands', () => {
    assert.deepEqual(problemOf(), { code: 'band-count', count: 0, least: 2, most: 8 });
    assert.deepEqual(problemOf([0, 'ดี']), { code: 'band-count', count: 1, least: 2, most: 8 });
    assert.deepEqual(
      problemOf(...Array.from({ length: 9 }, (_, index) => [(8 - index) * 1000, `ระดับที่ ${String(index)}`] as const)),
      { code: 'band-count', count: 9, least: 2, most: 8 },
    );
  });

  it('runs from the highest down', () => {
    assert.deepEqual(problemOf([8500, 'ดี'], [9500, 'ดีเยี่ยม'], [0, 'ต้องปรับปรุง']), {
      code: 'not-descending',
      band: 1,
      from: 9500,
      above: 8500,
    });
    assert.deepEqual(problemOf([8500, 'ดี'], [8500, 'พอใช้'], [0, 'ต้องปรับปรุง']), {
      code: 'not-descending',
      band: 1,
      from: 8500,
      above: 8500,
    });
  });

  it('reaches down to 0', () => {
    assert.deepEqual(problemOf([9500, 'ดีเยี่ยม'], [5000, 'ดี']), { code: 'not-from-zero', from: 5000 });
  });

  it('stays within 0 and 100', () => {
    assert.deepEqual(problemOf([10001, 'ดีเยี่ยม'], [0, 'ดี']), { code: 'out-of-range', band: 0, from: 10001 });
    assert.deepEqual(problemOf([9500, 'ดีเยี่ยม'], [-1, 'ดี']), { code: 'out-of-range', band: 1, from: -1 });
  });

  it('has a word of its own for each band, however it is spelt', () => {
    assert.deepEqual(problemOf([9500, 'ดี'], [8500, ' ระดับดี'], [0, 'ต้องปรับปรุง']), {
      code: 'word-twice',
      band: 1,
      first: 0,
      word: 'ระดับดี',
    });
    assert.deepEqual(problemOf([9500, 'ดี'], [0, ' ']), { code: 'word-empty', band: 1 });
  });
});
