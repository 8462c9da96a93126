import assert from 'node:assert/strict';
import { HostError } from '../../src/hosts/host';
import { failedAnswer } from '../../src/web/read-protocol';

describe('a failure on its way out of the worker', () => {
  it('keeps its code and facts as data', () => {
    const error = new HostError('file-too-large', { measure: 'cells', limit: 1_000_000 }, { cause: new Error('x') });
    const answer = failedAnswer(error);
    assert.deepEqual(answer, { kind: 'failed', code: 'file-too-large', facts: { measure: 'cells', limit: 1_000_000 } });
    assert.deepEqual(structuredClone(answer), answer);
  });

  it('is an unreadable file whatever else was thrown', () => {
    assert.deepEqual(failedAnswer(new RangeError('Invalid array length')), {
      kind: 'failed',
      code: 'file-unreadable',
      facts: {},
    });
  });
});
