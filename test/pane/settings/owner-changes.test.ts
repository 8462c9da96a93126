import assert from 'node:assert/strict';
import { NO_DECISIONS } from '../../../src/core/decisions';
import { ownerChanged, withOwner } from '../../../src/pane/settings/owner-changes';
import { studyWith } from '../../../src/pane/session/study-workbook';
import { sampleWorkbook } from '../../fixtures/sample';

const studied = (owners: Record<string, string>) =>
  studyWith(sampleWorkbook(), { ...NO_DECISIONS, settings: { owners } });

describe('the owners of measures', () => {
  it('are changed one by one', () => {
    assert.deepEqual(withOwner(studied({ finance: 'กองคลัง' }), 'audit', 'งานตรวจสอบ'), {
      finance: 'กองคลัง',
      audit: 'งานตรวจสอบ',
    });
  });

  it('are taken back one by one, and altogether with the last', () => {
    const two = studied({ finance: 'ฝ่ายการเงิน', audit: 'งานตรวจสอบ' });
    assert.deepEqual(withOwner(two, 'audit', null), { finance: 'ฝ่ายการเงิน' });
    assert.equal(withOwner(studied({ audit: 'งานตรวจสอบ' }), 'audit', null), null);
  });

  it('tell which were changed', () => {
    const one = studied({ audit: 'งานตรวจสอบ' });
    assert.deepEqual([ownerChanged(one, 'audit'), ownerChanged(one, 'finance')], [true, false]);
  });
});
