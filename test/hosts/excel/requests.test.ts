import assert from 'node:assert/strict';
import { inRequests, step } from '../../../src/hosts/excel/requests';

const of = (bytes: number) => ({ bytes, ask: () => undefined });

describe('requests', () => {
  it('are as few as their size allows, in order', () => {
    const sizes = inRequests([of(40), of(50), of(20), of(90), of(5), of(5)], 100).map((steps) =>
      steps.map(({ bytes }) => bytes),
    );
    assert.deepEqual(sizes, [[40, 50], [20], [90, 5, 5]]);
  });

  it('send alone what is larger than a request', () => {
    assert.deepEqual(
      inRequests([of(10), of(500), of(10)], 100).map(({ length }) => length),
      [1, 1, 1],
    );
  });

  it('are none for nothing', () => {
    assert.deepEqual(inRequests([]), []);
  });

  it('count Thai letters as three bytes and quotes as two', () => {
    // ["กข"] is two brackets, two quotes of two bytes and two letters of three
    assert.equal(step(0, ['กข'], () => undefined).bytes, 12);
    assert.equal(step(2, null, () => undefined).bytes, 2 * 700 + 4);
  });
});
