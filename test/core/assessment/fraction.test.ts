import assert from 'node:assert/strict';
import fc from 'fast-check';
import { add, fractionOf, mean, meanOf, percentOf, round, toPoints } from '../../../src/core/assessment/fraction';
import { hundredthsOf } from '../../../src/core/hundredths';

const scores = fc.array(fc.integer({ min: 0, max: 10000 }).map(hundredthsOf), { minLength: 1, maxLength: 60 });

describe('exact means', () => {
  it('rounds half up where doubles go wrong', () => {
    assert.equal(meanOf([9785, 9800].map(hundredthsOf)), 9793); // 97.925
    assert.equal(meanOf([8728, 8729].map(hundredthsOf)), 8729); // 87.285
    assert.equal(meanOf([9212, 9333, 10000, 10000, 10000, 10000, 10000].map(hundredthsOf)), 9792); // 685.45 / 7
  });

  it('has no mean of nothing', () => {
    assert.equal(meanOf([]), null);
  });

  it('weighs without rounding in between: 93.375…, 95.338… and 100 give 96.61, not the 96.62 of rounded parts', () => {
    const iit = { numerator: 140063n, denominator: 15n };
    const eit = { numerator: 85805n, denominator: 9n };
    const oit = fractionOf(hundredthsOf(10000));
    const total = [percentOf(iit, 30), percentOf(eit, 30), percentOf(oit, 40)].reduce(add);
    assert.deepEqual([round(iit), round(eit), round(total)], [9338, 9534, 9661]);
    assert.equal(toPoints(iit), 93.37533333333333);
  });

  it('is the mean of exact arithmetic, half up', () => {
    fc.assert(
      fc.property(scores, (values) => {
        const sum = values.reduce((total, value) => total + value, 0);
        const count = values.length;
        // integers far below 2^53: exact in doubles
        assert.equal(meanOf(values), Math.floor((2 * sum + count) / (2 * count)));
      }),
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(scores, (values) => {
        const there = mean(values.map(fractionOf));
        const back = mean([...values].reverse().map(fractionOf));
        assert.ok(there && back);
        assert.equal(round(there), round(back));
      }),
    );
  });
});
