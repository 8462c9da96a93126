import assert from 'node:assert/strict';
import { bestMatch, likeness, profileOf } from '../../../src/core/thai/similarity';

const match = (text: string, candidates: readonly string[]) => bestMatch(profileOf(text), candidates.map(profileOf));

const dice = (a: string, b: string) => likeness(profileOf(a), profileOf(b));

describe('likeness', () => {
  it('is the share of common neighbouring pairs', () => {
    // ab bc cd | bc cd de: 2·2 / 6
    assert.equal(dice('abcd', 'bcde'), 4 / 6);
    // กา าก กา | กา าร: one กา in common, 2·1 / 5
    assert.equal(dice('กากา', 'การ'), 2 / 5);
    assert.equal(dice('aaaa', 'aa'), 2 / 4);
  });

  it('is 1 for the same words however typed, 0 for nothing in common', () => {
    assert.equal(dice('อํานาจ หน้าที่ ๒๕๖๘', 'อำนาจหน้าที่2568'), 1);
    assert.equal(dice('E-Service', 'e-service'), 1);
    assert.equal(dice('ก', 'ก'), 1);
    assert.equal(dice('กขค', 'งจฉ'), 0);
  });

  it('is 0 for an empty text', () => {
    assert.equal(dice('', ''), 0);
    assert.equal(dice('', 'กข'), 0);
    assert.equal(dice('กข', ' '), 0);
  });
});

describe('the best match', () => {
  it('is the candidate most alike, with its lead on the next', () => {
    assert.deepEqual(match('abcd', ['xyz', 'bcde', 'abcd']), { index: 2, score: 1, margin: 1 - 4 / 6 });
    assert.deepEqual(match('abcd', ['abcd', 'bcde', 'xyz']), { index: 0, score: 1, margin: 1 - 4 / 6 });
  });

  it('has no lead among equals', () => {
    assert.deepEqual(match('กข', ['กข', 'กข']), { index: 0, score: 1, margin: 0 });
    assert.deepEqual(match('กข', ['งจ', 'ฉช']), { index: 0, score: 0, margin: 0 });
  });

  it('leads by its whole score when alone', () => {
    assert.deepEqual(match('abcd', ['bcde']), { index: 0, score: 4 / 6, margin: 4 / 6 });
  });

  it('is none among none', () => {
    assert.deepEqual(match('กข', []), { index: -1, score: 0, margin: 0 });
  });
});
