import assert from 'node:assert/strict';
import { type ScoreReading, readScore } from '../../../src/core/scores/score-cell';
import { hundredthsOf } from '../../../src/core/hundredths';

const score = (hundredths: number): ScoreReading => ({ kind: 'score', score: hundredthsOf(hundredths) });
const missing = (written: string): ScoreReading => ({ kind: 'missing', written });
const unreadable = (written: string, ...proposals: number[]): ScoreReading => ({
  kind: 'unreadable',
  written,
  proposals: proposals.map(hundredthsOf),
});

describe('a score cell', () => {
  const texts: [string, ScoreReading][] = [
    ['๙๒.๑๒', score(9212)],
    ['92.12', score(9212)],
    ['92.12 ', score(9212)],
    ['๙๒ .๑๒', score(9212)],
    ['๑๐๐', score(10000)],
    ['100', score(10000)],
    ['๑๐๐.๐๐', score(10000)],
    ['92,12', score(9212)],
    ['92.12%', score(9212)],
    ['ร้อยละ ๙๒.๑๒', score(9212)],
    ['92.12 คะแนน', score(9212)],
    ['ได้ 92.12', score(9212)],
    ['1OO', score(10000)],
    ['l00', score(10000)],
    ['๑oo', score(10000)],
    ['0', score(0)],
    ['0.00', score(0)],
    ['92.125', score(9213)],
    ['92.124999', score(9212)],
    ['0.5%', score(50)],
    ['', missing('')],
    ['-', missing('-')],
    ['–', missing('–')],
    ['N/A', missing('N/A')],
    ['ไม่มีข้อมูล', missing('ไม่มีข้อมูล')],
    ['ไม่ประเมิน', missing('ไม่ประเมิน')],
    ['9212', unreadable('9212', 9212)],
    ['921.2', unreadable('921.2', 9212)],
    ['27.64/30', unreadable('27.64/30')],
    ['#DIV/0!', unreadable('#DIV/0!')],
    ['ดีเยี่ยม', { kind: 'other', written: 'ดีเยี่ยม' }],
    ['มกราคม - มีนาคม ๒๕๖๙', { kind: 'other', written: 'มกราคม - มีนาคม ๒๕๖๙' }],
  ];
  for (const [written, expected] of texts) {
    it(`reads the text "${written}" as ${expected.kind}`, () => {
      assert.deepEqual(readScore(written, 'General'), expected);
    });
  }

  it('takes a number above 100 for unreadable', () => {
    assert.deepEqual(readScore(100.01, 'General'), unreadable('100.01'));
  });

  it('reads a percent cell by its format, by its written digits', () => {
    assert.deepEqual(readScore(0.9212, '0.00%'), score(9212));
    assert.deepEqual(readScore(1, '0%'), score(10000));
    assert.deepEqual(readScore(0.92125, '0.00%'), score(9213));
    assert.deepEqual(readScore(0.285, '0%'), score(2850));
  });

  it('cannot tell a fraction without a percent format', () => {
    assert.deepEqual(readScore(0.9212, 'General'), {
      kind: 'fraction',
      score: hundredthsOf(92),
      whole: hundredthsOf(9212),
      written: '0.9212',
    });
  });

  it('rounds a number half up by its written digits', () => {
    assert.deepEqual(readScore(97.925, '0.00'), score(9793));
    assert.deepEqual(readScore(87.285, '0.00'), score(8729));
    assert.deepEqual(readScore(92.12121212, 'General'), score(9212));
  });

  it('never makes a score of a boolean', () => {
    assert.deepEqual(readScore(true, 'General'), { kind: 'other', written: 'true' });
  });
});
