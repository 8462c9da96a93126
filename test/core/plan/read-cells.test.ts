import assert from 'node:assert/strict';
import { readPeriod } from '../../../src/core/plan/read-period';
import { readPlanHeading } from '../../../src/core/plan/plan-headings';
import { readSteps } from '../../../src/core/plan/read-steps';
import { thReport } from '../../../src/text/th/report';
import { TH_FINDINGS } from '../../../src/text/th/findings';
import { periodText } from '../../../src/core/thai/fiscal-year';

describe('a period as typed', () => {
  const cases: readonly (readonly [string, ReturnType<typeof readPeriod>])[] = [
    ['ตุลาคม ๒๕๖๘ -\nกันยายน ๒๕๖๙', { from: 1, months: 12, year: 2569 }],
    ['ต.ค. 68 – ธ.ค. 68', { from: 1, months: 3, year: 2569 }],
    ['มกราคม - มีนาคม 2570', { from: 4, months: 3, year: 2570 }],
    ['พ.ย.2568 ถึง ม.ค.2569', { from: 2, months: 3, year: 2569 }],
    ['เมษายน พ.ศ. 2569', { from: 7, months: 1, year: 2569 }],
    ['ก.ย. 69', { from: 12, months: 1, year: 2569 }],
    ['กันยายน 2568 - ตุลาคม 2568', null],
    ['ตุลาคม 2567 - กันยายน 2569', null],
    ['มีนาคม 2569 - มกราคม 2569', null],
    ['1 ตุลาคม 2568 - 30 กันยายน 2569', null],
    ['ตลอดปีงบประมาณ', null],
    ['ตุลาคม - กันยายน', null],
    ['', null],
  ];
  for (const [text, period] of cases) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.deepEqual(readPeriod(text), period);
    });
  }

  it('reads every period that the plan writes', () => {
    for (let from = 1; from <= 12; from++) {
      for (let months = 1; from + months <= 13; months++) {
        assert.deepEqual(readPeriod(periodText(2572, from, months)), { from, months, year: 2572 });
      }
    }
  });
});

describe('steps as typed', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['๑) ทำแบบยืม\n๒) ส่งคืนภายใน ๗ วัน', ['ทำแบบยืม', 'ส่งคืนภายใน 7 วัน']],
    ['1. ทำแบบยืม\n\n2. ส่งคืน', ['ทำแบบยืม', 'ส่งคืน']],
    ['(1) ทำแบบยืม (2) ส่งคืน', ['ทำแบบยืม', 'ส่งคืน']],
    ['1) ทำแบบ\nยืม\n2) ส่งคืน', ['ทำแบบ ยืม', 'ส่งคืน']],
    ['ทำแบบยืม\n- ส่งคืน', ['ทำแบบยืม', 'ส่งคืน']],
    ['1) ยืมได้ 1.5 ชั่วโมง 3) ไม่ใช่ขั้นที่สอง', ['ยืมได้ 1.5 ชั่วโมง 3) ไม่ใช่ขั้นที่สอง']],
    ['2569 เป็นปีแรก', ['2569 เป็นปีแรก']],
    ['5) ทำแบบยืม\n7) ส่งคืน', ['ทำแบบยืม', 'ส่งคืน']],
    ['คำนำ\n1) ทำแบบยืม', ['คำนำ', 'ทำแบบยืม']],
    [' \n ', []],
    ['1)\n2)', []],
    ['1) ก 2) ข 2) ค', ['ก', 'ข', 'ค']],
    ['1) ก 3) ข 4) ค', ['ก', 'ข', 'ค']],
    ['ก่อนหน้าหายไป 2) ข 3) ค', ['ก่อนหน้าหายไป', 'ข', 'ค']],
    ['ประชุมปีละ (2) ครั้ง', ['ประชุมปีละ (2) ครั้ง']],
    ['1) ทำแบบ\nยืม 2) ส่งคืน', ['ทำแบบ ยืม', 'ส่งคืน']],
  ];
  for (const [text, steps] of cases) {
    it(`are told apart in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(readSteps(text), steps);
    });
  }
});

describe('the headings of plans', () => {
  it('that our sheets write are known', () => {
    const { plan } = thReport(TH_FINDINGS);
    assert.deepEqual(
      [
        plan.number,
        plan.measure,
        plan.steps,
        plan.period,
        plan.owner,
        plan.budget,
        plan.indicator,
        plan.followUp,
        plan.reasons,
      ].map(readPlanHeading),
      ['order', 'name', 'steps', 'period', 'owner', 'budget', 'indicator', 'followUp', 'reasons'],
    );
  });

  it('that stand for nothing in a plan are none', () => {
    assert.deepEqual(['คะแนน', 'หมายเหตุ', '', 'constructor'].map(readPlanHeading), [null, null, null, null]);
  });

  it('that offices write are known, whatever stands behind them', () => {
    const headings: readonly (readonly [string, ReturnType<typeof readPlanHeading>])[] = [
      ['ข้อ', 'order'],
      ['ประเด็นที่ต้องพัฒนา', 'issue'],
      ['ข้อบกพร่อง/จุดอ่อน', 'weakness'],
      ['โครงการ / กิจกรรม / มาตรการ', 'name'],
      ['มาตรการ/แนวทาง', 'name'],
      ['วิธีดำเนินการ', 'steps'],
      ['รายละเอียดการดำเนินการ', 'steps'],
      ['ระยะเวลาดำเนินการ (ปีงบประมาณ พ.ศ. ๒๕๖๙)', 'period'],
      ['กำหนดเวลา', 'period'],
      ['ผู้รับผิดชอบ/\nผู้ที่เกี่ยวข้อง', 'owner'],
      ['หน่วยงาน', 'owner'],
      ['งบประมาณ (บาท)', 'budget'],
      ['ตัวชี้วัดความสำเร็จ', 'indicator'],
      ['ค่าเป้าหมาย', 'target'],
      ['การรายงานผล', 'followUp'],
    ];
    assert.deepEqual(
      headings.map(([heading]) => readPlanHeading(heading)),
      headings.map(([, field]) => field),
    );
  });

  it('of the sheet of an earlier plan that make it readable again are known', () => {
    const { plan, earlierPlan } = thReport(TH_FINDINGS);
    assert.deepEqual(
      [earlierPlan.measure, earlierPlan.carry, earlierPlan.key, plan.period, plan.owner, plan.steps].map(
        readPlanHeading,
      ),
      ['name', 'carry', 'key', 'period', 'owner', 'steps'],
    );
  });
});
