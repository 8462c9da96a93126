import assert from 'node:assert/strict';
import { hundredthsOf } from '../../../src/core/hundredths';
import { agencyLevel } from '../../../src/core/scheme/agency-level';

function levelIn(year: number, total: number, iit: number, eit: number, oit: number): ReturnType<typeof agencyLevel> {
  return agencyLevel(year, hundredthsOf(total), {
    IIT: hundredthsOf(iit),
    EIT: hundredthsOf(eit),
    OIT: hundredthsOf(oit),
  });
}

describe('the level of the agency', () => {
  it('is ผ่านดี with 96.61 because IIT stays below 95', () => {
    assert.deepEqual(levelIn(2568, 9661, 9338, 9534, 10000), {
      word: 'ผ่านดี',
      english: 'Good',
      higher: {
        word: 'ผ่านดีเยี่ยม',
        english: 'Excellent',
        totalCut: null,
        instrumentCut: 9500,
        below: [{ instrument: 'IIT', score: 9338 }],
      },
      certainty: 'inferred',
    });
  });

  it('is ผ่านดีเยี่ยม when the total and every instrument reach 95', () => {
    assert.deepEqual(levelIn(2567, 9500, 9500, 9500, 9500), {
      word: 'ผ่านดีเยี่ยม',
      english: 'Excellent',
      higher: null,
      certainty: 'inferred',
    });
  });

  it('is ผ่าน when one instrument is below 85, however high the total', () => {
    assert.deepEqual(levelIn(2568, 9550, 8499, 10000, 10000), {
      word: 'ผ่าน',
      english: 'Pass',
      higher: {
        word: 'ผ่านดี',
        english: 'Good',
        totalCut: null,
        instrumentCut: 8500,
        below: [{ instrument: 'IIT', score: 8499 }],
      },
      certainty: 'inferred',
    });
  });

  it('names the total and every instrument that missed the cut', () => {
    assert.deepEqual(levelIn(2566, 9499, 9499, 9400, 9600)?.higher, {
      word: 'ผ่านดีเยี่ยม',
      english: 'Excellent',
      totalCut: 9500,
      instrumentCut: 9500,
      below: [
        { instrument: 'IIT', score: 9499 },
        { instrument: 'EIT', score: 9400 },
      ],
    });
    assert.deepEqual(levelIn(2568, 8499, 9000, 9000, 7700)?.higher, {
      word: 'ผ่าน',
      english: 'Pass',
      totalCut: 8500,
      instrumentCut: null,
      below: [],
    });
  });

  it('changes at its cuts', () => {
    assert.deepEqual(
      [9500, 9499, 8500, 8499, 7000, 6999, 0].map((score) => levelIn(2568, score, score, score, score)?.word),
      ['ผ่านดีเยี่ยม', 'ผ่านดี', 'ผ่านดี', 'ต้องปรับปรุง', 'ต้องปรับปรุง', 'ต้องปรับปรุงโดยด่วน', 'ต้องปรับปรุงโดยด่วน'],
    );
  });

  it('is a letter by the total alone up to 2565', () => {
    assert.deepEqual(levelIn(2565, 9661, 6000, 9534, 10000), {
      word: 'AA',
      english: 'Excellence',
      higher: null,
      certainty: 'published',
    });
    assert.deepEqual(agencyLevel(2562, hundredthsOf(8499), { IIT: null, EIT: null, OIT: null }), {
      word: 'B',
      english: 'Good',
      higher: { word: 'A', english: 'Very Good', totalCut: 8500, instrumentCut: null, below: [] },
      certainty: 'published',
    });
  });

  it('is unverified after 2568', () => {
    assert.equal(levelIn(2569, 9661, 9338, 9534, 10000)?.word, 'ผ่านดี');
    assert.equal(levelIn(2569, 9661, 9338, 9534, 10000)?.certainty, 'unverified');
  });

  it('is not told when something is missing or the year is before the ITA of 2562', () => {
    const full = hundredthsOf(10000);
    assert.equal(agencyLevel(2568, full, { IIT: full, EIT: null, OIT: full }), null);
    assert.equal(agencyLevel(2568, null, { IIT: full, EIT: full, OIT: full }), null);
    assert.equal(levelIn(2561, 9661, 9338, 9534, 10000), null);
  });
});
