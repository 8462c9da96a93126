import assert from 'node:assert/strict';
import { withOwner } from '../../../src/pane/settings/owner-changes';

describe('the owners of measures', () => {
  it('are changed one by one', () => {
    assert.deepEqual(withOwner({ finance: 'กองคลัง' }, {}, 'audit', 'งานตรวจสอบ'), {
      finance: 'กองคลัง',
      audit: 'งานตรวจสอบ',
    });
  });

  it('are taken back one by one, to the name that the workbook has', () => {
    const changed = { finance: 'ฝ่ายการเงิน', audit: 'งานตรวจสอบ' };
    assert.deepEqual(withOwner(changed, {}, 'audit', null), { finance: 'ฝ่ายการเงิน' });
    assert.deepEqual(withOwner(changed, { audit: 'หน่วยตรวจสอบ' }, 'audit', null), {
      finance: 'ฝ่ายการเงิน',
      audit: 'หน่วยตรวจสอบ',
    });
  });

  it('are no longer a decision when the last of them is taken back', () => {
    assert.equal(withOwner({ audit: 'งานตรวจสอบ' }, {}, 'audit', null), null);
    assert.equal(withOwner({ audit: 'งานตรวจสอบ' }, { audit: 'หน่วยตรวจสอบ' }, 'audit', 'หน่วยตรวจสอบ'), null);
  });
});
