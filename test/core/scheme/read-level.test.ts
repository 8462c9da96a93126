import assert from 'node:assert/strict';
import { LETTER_SCALE, PASS_SCALE, SHORT_SCALE } from '../../../src/core/scheme/level-scales';
import type { LevelScale } from '../../../src/core/scheme/level-scales';
import { readLevel, statesLevel } from '../../../src/core/scheme/read-level';

const SPELLINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ดีเยี่ยม', ['ดีเยี่ยม', ' ดี เยี่ยม ', 'ระดับ ดีเยี่ยม', 'ระดับดีเยี่ยม (AA)', 'ดีเย่ียม', 'Excellent', 'EXCELLENCE']],
  ['ดีมาก', ['ดีมาก', 'ดีมาก (A)', 'อยู่ในระดับดีมาก', 'Very Good']],
  ['ดี', ['ดี', 'ระดับดี', 'ระดับ ดี', 'อยู่ในเกณฑ์ดี', 'ระดับ : ดี', '“ดี”', 'Good', '(ดี)']],
  ['ผ่านดี', ['ผ่านดี', 'ผ่าน ดี', 'ระดับ ผ่านดี']],
  ['ผ่านดีเยี่ยม', ['ผ่านดีเยี่ยม', 'ผลการประเมินระดับ ผ่าน ดีเยี่ยม']],
  ['ผ่าน', ['ผ่าน', 'Pass', 'passed']],
  ['ต้องปรับปรุง', ['ต้องปรับปรุง', 'ควรปรับปรุง', 'ปรับปรุง', 'Needs improvement']],
  ['ต้องปรับปรุงโดยด่วน', ['ต้องปรับปรุงโดยด่วน', 'ต้องปรับปรุง โดยด่วน', 'ต้องปรับปรุงด่วน', 'Urgent']],
  ['AA', ['AA', 'aa', 'ระดับ AA', 'Grade AA', 'AA (Excellence)']],
  ['A', ['A', 'Grade A', 'เกรด A', 'ระดับ A', 'A (ดีมาก)', 'A level']],
  ['A+', ['A+', 'Grade A+']],
  ['F', ['F', 'f']],
  ['สูงสุด', ['ระดับสูงสุด']],
  ['', ['', ' ', '-', 'ระดับ']],
];

describe('readLevel', () => {
  for (const [level, spellings] of SPELLINGS) {
    it(`reads ${spellings.map((spelling) => `"${spelling}"`).join(', ')} as "${level}"`, () => {
      assert.deepEqual(
        spellings.map((spelling) => readLevel(spelling)),
        spellings.map(() => level),
      );
    });
  }

  it('keeps words apart that only look alike', () => {
    const words = ['ดี', 'ดีมาก', 'ดีเยี่ยม', 'ผ่าน', 'ผ่านดี', 'A', 'AA', 'A+', 'constructor'];
    assert.equal(new Set(words.map((word) => readLevel(word))).size, words.length);
  });
});

describe('statesLevel', () => {
  function stated(scale: LevelScale, text: string): string[] {
    return scale.bands.filter((band) => statesLevel(text, band)).map(({ word }) => word);
  }

  it('takes an English word for the band of the scale in use', () => {
    assert.deepEqual(stated(SHORT_SCALE, 'Excellent'), ['ดีเยี่ยม']);
    assert.deepEqual(stated(PASS_SCALE, 'Excellent'), ['ผ่านดีเยี่ยม']);
    assert.deepEqual(stated(LETTER_SCALE, 'Very Good'), ['A']);
  });

  it('finds no band for another scale’s word or for nothing', () => {
    assert.deepEqual(stated(SHORT_SCALE, 'ดีมาก'), []);
    assert.deepEqual(stated(SHORT_SCALE, 'A'), []);
    assert.deepEqual(stated(PASS_SCALE, 'ดี'), []);
    assert.deepEqual(stated(SHORT_SCALE, ''), []);
  });
});
