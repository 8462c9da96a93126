import assert from 'node:assert/strict';
import { inRows } from '../../../src/core/report/tall-text';

/** Rows of ten letters, three lines high. */
const fits = (text: string) =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 10)), 0) <= 3;

describe('a text in rows', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['stays whole where it fits', 'ก\nข\nค', ['ก\nข\nค']],
    ['is one empty piece where it is empty', '', ['']],
    ['is broken between its lines', 'ก\nข\nค\nง', ['ก\nข\nค', 'ง']],
    ['fills a row with lines of any length', '12345678901\nก\nข', ['12345678901\nก', 'ข']],
    [
      'is broken at a blank within a line that alone is too tall',
      `${'a'.repeat(25)} ${'b'.repeat(9)}\nc`,
      ['a'.repeat(25), `${'b'.repeat(9)}\nc`],
    ],
    ['is broken anywhere where there is no blank', 'a'.repeat(61), ['a'.repeat(16), 'a'.repeat(15), 'a'.repeat(30)]],
  ];
  for (const [what, text, pieces] of cases) {
    it(what, () => {
      assert.deepEqual(inRows(text, fits), pieces);
    });
  }
});
