import assert from 'node:assert/strict';
import { divide, moveStep, removeStep, rewrite, stepsOf, textsOf } from '../../../src/pane/plan/steps';

const three = stepsOf(['สำรวจ', 'แก้ไข', 'รายงาน']);

describe('steps while they are written', () => {
  it('give at least one field to write into', () => {
    assert.deepEqual(stepsOf([]), [{ key: 0, text: '' }]);
  });

  it('are read without blanks around them and without empty ones', () => {
    assert.deepEqual(textsOf(stepsOf(['  สำรวจ ', '', ' \n', 'รายงาน'])), ['สำรวจ', 'รายงาน']);
  });

  it('take another text', () => {
    assert.deepEqual(rewrite(three, 1, 'แก้ไขทันที'), [
      { key: 0, text: 'สำรวจ' },
      { key: 1, text: 'แก้ไขทันที' },
      { key: 2, text: 'รายงาน' },
    ]);
  });

  it('become several where several lines are pasted, without their numbers', () => {
    const pasted = '1) ตั้งคณะทำงาน\r\n๒. ประชุม\n\n(3) สรุป\n- เผยแพร่\n1.5 ล้านบาทเป็นวงเงิน\n7 วันนับแต่วันรับเรื่อง';
    assert.deepEqual(rewrite(three, 1, pasted), [
      { key: 0, text: 'สำรวจ' },
      { key: 1, text: 'ตั้งคณะทำงาน' },
      { key: 3, text: 'ประชุม' },
      { key: 4, text: 'สรุป' },
      { key: 5, text: 'เผยแพร่' },
      { key: 6, text: '1.5 ล้านบาทเป็นวงเงิน' },
      { key: 7, text: '7 วันนับแต่วันรับเรื่อง' },
      { key: 2, text: 'รายงาน' },
    ]);
  });

  it('are divided where the cursor stands', () => {
    assert.deepEqual(divide(stepsOf(['สำรวจ แก้ไข', 'รายงาน']), 0, 6), [
      [
        { key: 0, text: 'สำรวจ' },
        { key: 2, text: 'แก้ไข' },
        { key: 1, text: 'รายงาน' },
      ],
      2,
    ]);
  });

  it('go on with the step before the one that is removed, and empty the last one', () => {
    assert.deepEqual(removeStep(three, 2), [
      [
        { key: 0, text: 'สำรวจ' },
        { key: 1, text: 'แก้ไข' },
      ],
      1,
    ]);
    assert.equal(removeStep(three, 0)[1], 1);
    assert.deepEqual(removeStep(stepsOf(['สำรวจ']), 0), [[{ key: 0, text: '' }], 0]);
  });

  it('move by one place and stay at the ends', () => {
    const keys = (steps: readonly { key: number }[]) => steps.map(({ key }) => key);
    assert.deepEqual(keys(moveStep(three, 2, -1)), [0, 2, 1]);
    assert.deepEqual(keys(moveStep(three, 0, 1)), [1, 0, 2]);
    assert.deepEqual(keys(moveStep(three, 0, -1)), [0, 1, 2]);
    assert.deepEqual(keys(moveStep(three, 2, 1)), [0, 1, 2]);
  });
});
