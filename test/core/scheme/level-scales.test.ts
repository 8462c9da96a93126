import assert from 'node:assert/strict';
import { hundredthsOf } from '../../../src/core/hundredths';
import {
  LETTER_SCALE,
  LEVEL_SCALES,
  PASS_SCALE,
  SHORT_SCALE,
  WORD_SCALE,
  bandOf,
  defaultScale,
  levelOf,
} from '../../../src/core/scheme/level-scales';
import type { LevelScale } from '../../../src/core/scheme/level-scales';

/** A real document's rows: code, hundredths, level it states, level by the cuts of 2566, letter of 2565. */
const ROWS: readonly (readonly [string, number, string, string, string])[] = [
  ['i1', 9212, 'ดี', 'ดี', 'A'],
  ['i2', 9333, 'ดี', 'ดี', 'A'],
  ['i3', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['o5', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['o6', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['o7', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['o8', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['e1', 9415, 'ดี', 'ดี', 'A'],
  ['e2', 9463, 'ดี', 'ดี', 'A'],
  ['e3', 9756, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['e7', 9610, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['e8', 9561, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['e9', 9415, 'ดี', 'ดี', 'A'],
  ['o9', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['o11', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['o10', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['o20', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['e4', 9561, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['e5', 9512, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['e6', 9512, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['o1', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['o2', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['o3', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['o4', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['o5', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['o6', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['i10', 7455, 'ต้องปรับปรุง', 'ต้องปรับปรุง', 'C'],
  ['i11', 9758, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['i12', 8970, 'ดีมาก', 'ดี', 'A'],
  ['i4', 9333, 'ดีมาก', 'ดี', 'A'],
  ['i5', 9576, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['i6', 9576, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['o12', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['o13', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['i7', 9758, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['i8', 9879, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['i9', 9697, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['o14', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['o15', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['o16', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['i13', 9455, 'ดีมาก', 'ดี', 'A'],
  ['i14', 9091, 'ดีมาก', 'ดี', 'A'],
  ['i15', 8970, 'ดีมาก', 'ดี', 'A'],
  ['o17', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['o18', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['o19', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['o21', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['o22', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['o23', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['o24', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['o25', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['o26', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['o27', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
  ['o28', 10000, 'ดีเยี่ยม', 'ดีเยี่ยม', 'AA'],
];

function levels(scale: LevelScale, scores: readonly number[]): string[] {
  return scores.map((score) => levelOf(scale, hundredthsOf(score)));
}

describe('level scales', () => {
  it('level the 54 rows of a real document by the cuts of 2566 and by the letters of 2565', () => {
    assert.equal(ROWS.length, 54);
    assert.deepEqual(
      ROWS.map(([code, score]) => [code, ...[SHORT_SCALE, LETTER_SCALE].flatMap((scale) => levels(scale, [score]))]),
      ROWS.map(([code, , , short, letter]) => [code, short, letter]),
    );
  });

  it('find the five rows whose stated level the short scale does not give', () => {
    assert.deepEqual(
      ROWS.filter(([, score, stated]) => levelOf(SHORT_SCALE, hundredthsOf(score)) !== stated).map(([code]) => code),
      ['i12', 'i4', 'i13', 'i14', 'i15'],
    );
  });

  it('begin a band at its cut and not a hundredth below', () => {
    const edges = [10000, 9500, 9499, 8500, 8499, 7000, 6999, 0];
    assert.deepEqual(levels(SHORT_SCALE, edges), [
      'ดีเยี่ยม',
      'ดีเยี่ยม',
      'ดี',
      'ดี',
      'ต้องปรับปรุง',
      'ต้องปรับปรุง',
      'ต้องปรับปรุงโดยด่วน',
      'ต้องปรับปรุงโดยด่วน',
    ]);
    assert.deepEqual(levels(PASS_SCALE, edges), [
      'ผ่านดีเยี่ยม',
      'ผ่านดีเยี่ยม',
      'ผ่านดี',
      'ผ่านดี',
      'ต้องปรับปรุง',
      'ต้องปรับปรุง',
      'ต้องปรับปรุงโดยด่วน',
      'ต้องปรับปรุงโดยด่วน',
    ]);
    assert.deepEqual(
      levels(LETTER_SCALE, [9500, 9499, 8500, 8499, 7500, 7499, 6500, 6499, 5500, 5499, 5000, 4999, 0]),
      ['AA', 'A', 'A', 'B', 'B', 'C', 'C', 'D', 'D', 'E', 'E', 'F', 'F'],
    );
    assert.deepEqual(levels(WORD_SCALE, [9500, 9499, 8500, 8499, 7500, 7499, 6500, 6499, 0]), [
      'ดีเยี่ยม',
      'ดีมาก',
      'ดีมาก',
      'ดี',
      'ดี',
      'พอใช้',
      'พอใช้',
      'ต้องปรับปรุง',
      'ต้องปรับปรุง',
    ]);
  });

  it('give the band with its cut and both words', () => {
    assert.deepEqual(bandOf(SHORT_SCALE, hundredthsOf(9212)), { from: 8500, word: 'ดี', english: 'Good' });
  });

  it('refuse a scale without bands', () => {
    assert.throws(() => bandOf({ ...SHORT_SCALE, bands: [] }, hundredthsOf(9212)), RangeError);
  });

  it('go down to 0 without a word twice', () => {
    for (const scale of Object.values(LEVEL_SCALES)) {
      const cuts = scale.bands.map(({ from }) => from);
      assert.deepEqual(
        cuts,
        [...new Set(cuts)].sort((a, b) => b - a),
        scale.id,
      );
      assert.equal(cuts.at(-1), 0, scale.id);
      assert.equal(new Set(scale.bands.map(({ word }) => word)).size, scale.bands.length, scale.id);
    }
  });

  it('are the letters up to 2565 and the short words from 2566 on', () => {
    assert.deepEqual(
      [2562, 2565, 2566, 2568, 2570].map((year) => defaultScale(year).id),
      ['letters', 'letters', 'short', 'short', 'short'],
    );
  });
});
