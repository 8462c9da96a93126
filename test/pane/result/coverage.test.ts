import assert from 'node:assert/strict';
import { study } from '../../../src/core/prongsai';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { incompleteInstruments } from '../../../src/pane/result/coverage';
import { sampleWorkbook } from '../../fixtures/sample';

const settings = { ...DEFAULT_SETTINGS, resultYear: 2568 };

describe('the instruments without a score', () => {
  it('are none in a complete workbook', () => {
    assert.deepEqual(incompleteInstruments(study(sampleWorkbook(), settings).assessment), []);
  });

  it('are told with the items that are missing', () => {
    const { sheets } = sampleWorkbook();
    const onlyFourth = { sheets: sheets.filter(({ name }) => name === 'ประเด็นที่ ๔') };
    const incomplete = incompleteInstruments(study(onlyFourth, settings).assessment);
    assert.deepEqual(
      incomplete.map(({ instrument, of, missing }) => [instrument, of, missing.length]),
      [
        ['IIT', 15, 12],
        ['EIT', 9, 9],
        ['OIT', 28, 28],
      ],
    );
    assert.deepEqual(incomplete[0]?.missing, [
      'i1',
      'i2',
      'i3',
      'i4',
      'i5',
      'i6',
      'i7',
      'i8',
      'i9',
      'i13',
      'i14',
      'i15',
    ]);
  });
});
