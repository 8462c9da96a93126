import assert from 'node:assert/strict';
import { periodOfTicks, readStatedPeriod, readTickHeading } from '../../../src/core/plan/stated-period';

describe('the period of an earlier plan', () => {
  /** "from+months of the fiscal year", "-" for none. */
  const cases: readonly (readonly [string, string])[] = [
    ['ตุลาคม ๒๕๖๘ - กันยายน ๒๕๖๙', '1+12 2569'],
    ['มกราคม - มีนาคม ๒๕๖๙', '4+3 2569'],
    ['ตุลาคม - กันยายน ๒๕๖๙', '1+12 2569'],
    ['ตุลาคม - ธันวาคม 2568', '1+3 2569'],
    ['เมษายน - พฤษภาคม', '7+2 null'],
    ['ต.ค. 68 – ก.ย. 69', '1+12 2569'],
    ['กันยายน ๒๕๖๙', '12+1 2569'],
    ['เดือนมีนาคม', '6+1 null'],
    ['เดือนมกราคม ถึง เดือนมีนาคม 2569', '4+3 2569'],
    ['1 ตุลาคม 2568 - 30 กันยายน 2569', '1+12 2569'],
    ['ภายในเดือนมีนาคม 2569', '1+6 2569'],
    ['ภายในวันที่ 31 มีนาคม 2569', '1+6 2569'],
    ['ไตรมาส ๑ - ๔', '1+12 null'],
    ['ไตรมาสที่ 2', '4+3 null'],
    ['ไตรมาส 1/2569', '1+3 2569'],
    ['ไตรมาส 2 และ 3', '4+6 null'],
    ['ตลอดปีงบประมาณ ๒๕๗๐', '1+12 2570'],
    ['ปีงบประมาณ พ.ศ. 2569', '1+12 2569'],
    ['ทั้งปี', '1+12 null'],
    ['มีนาคม - มกราคม 2569', '-'],
    ['ตุลาคม 2567 - กันยายน 2569', '-'],
    ['ภายใน 15 วัน', '-'],
    ['ตามความเหมาะสม', '-'],
    ['', '-'],
  ];
  for (const [text, expected] of cases) {
    it(`is told from ${JSON.stringify(text)}`, () => {
      const period = readStatedPeriod(text);
      const said = period && `${String(period.from)}+${String(period.months)} ${String(period.year)}`;
      assert.equal(said ?? '-', expected);
    });
  }

  it('is told from ticks, from the first to the last', () => {
    assert.deepEqual(periodOfTicks([4, 5, 6, 10]), { from: 4, months: 7, year: null, written: null });
    assert.equal(periodOfTicks([]), null);
  });

  it('has columns to be ticked for months and for quarters', () => {
    assert.deepEqual(
      ['ต.ค.', 'ตค', 'มกราคม 2569', 'ก.ย. 69', 'ไตรมาส ๒', 'ไตรมาสที่ 4 (ก.ค.-ก.ย.)', 'Q1', '1', 'ระยะเวลา'].map(
        readTickHeading,
      ),
      [[1], [1], [4], [12], [4, 5, 6], [10, 11, 12], [1, 2, 3], null, null],
    );
  });
});
