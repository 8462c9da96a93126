import assert from 'node:assert/strict';
import { agencyRules } from '../../../src/core/scheme/agency-level';

describe('the agency’s levels as a table', () => {
  it('asks every instrument for the cut too since 2566', () => {
    assert.deepEqual(
      agencyRules(2568).map(({ word, total, each }) => ({ word, total, each })),
      [
        { word: 'ผ่านดีเยี่ยม', total: 9500, each: 9500 },
        { word: 'ผ่านดี', total: 8500, each: 8500 },
        { word: 'ผ่าน', total: 8500, each: null },
        { word: 'ต้องปรับปรุง', total: 7000, each: null },
        { word: 'ต้องปรับปรุงโดยด่วน', total: 0, each: null },
      ],
    );
  });

  it('goes by the total alone before', () => {
    assert.deepEqual(
      agencyRules(2565).map(({ word, total, each }) => [word, total, each]),
      [
        ['AA', 9500, null],
        ['A', 8500, null],
        ['B', 7500, null],
        ['C', 6500, null],
        ['D', 5500, null],
        ['E', 5000, null],
        ['F', 0, null],
      ],
    );
  });

  it('is empty for years without levels', () => {
    assert.deepEqual(agencyRules(2561), []);
  });
});
