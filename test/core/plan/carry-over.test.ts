import assert from 'node:assert/strict';
import { carryOver } from '../../../src/core/plan/carry-over';
import { NO_PLAN_DECISIONS, type OwnMeasure } from '../../../src/core/plan/decisions';
import type { EarlierMeasure } from '../../../src/core/plan/earlier-plan';
import { moveYears } from '../../../src/core/plan/move-years';
import { readEarlierPlan } from '../../../src/core/plan/read-earlier-plan';
import { type Row, sheetOf, workbookOf } from '../../fixtures/grids';

const HEADINGS: Row = ['ลำดับ', 'มาตรการ', 'ขั้นตอน', 'ระยะเวลา', 'ผู้รับผิดชอบ', 'งบประมาณ', 'ตัวชี้วัด', 'การกำกับติดตาม'];

/** A measure of the plan of 2568, issue 4. */
function earlier(...row: Row): EarlierMeasure {
  const top: Row[] = [['แผนปฏิบัติการ ปีงบประมาณ พ.ศ. 2568'], ['(4) กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ'], HEADINGS];
  const [measure] = readEarlierPlan(workbookOf(sheetOf('แผน', [...top, [1, ...row]])), 2569)?.measures ?? [];
  assert.ok(measure);
  return measure;
}

const own = (measure: EarlierMeasure, planYear = 2569): readonly OwnMeasure[] =>
  carryOver(NO_PLAN_DECISIONS, measure, planYear).own;

describe('a measure taken over from the earlier plan', () => {
  it('is an own measure with its months, its unit and all its columns', () => {
    const measure = earlier(
      'ทะเบียนยืม',
      '1) ทำแบบยืม 2) ตรวจคืน',
      'มกราคม - มีนาคม 2568',
      '- กองคลัง',
      '5,000 บาท',
      'จำนวน\nเป้าหมาย: ทุกรายการ',
      'รายงาน',
    );
    assert.deepEqual(own(measure), [
      {
        id: 'own-1',
        issue: 4,
        name: 'ทะเบียนยืม',
        steps: ['ทำแบบยืม', 'ตรวจคืน'],
        from: 4,
        months: 3,
        owner: 'กองคลัง',
        budget: '5,000 บาท',
        indicator: 'จำนวน',
        target: 'ทุกรายการ',
        followUp: 'รายงาน',
      },
    ]);
  });

  it('takes the whole year where no months can be told, and leaves the old words behind', () => {
    const measure = earlier('ทะเบียนยืม', 'ทำแบบยืม', 'หลังประกาศแผนปี 2568', 'กองคลัง', '.......... บาท');
    assert.deepEqual(own(measure), [
      { id: 'own-1', issue: 4, name: 'ทะเบียนยืม', steps: ['ทำแบบยืม'], from: 1, months: 12, owner: 'กองคลัง' },
    ]);
  });

  it('never has the year of the old plan in it', () => {
    const measure = earlier(
      'แผนตรวจนับ ปี 2568',
      '1) นับภายใน 30 กันยายน 2568 2) เทียบกับปี 2567',
      'กันยายน 2568',
      'กองคลัง',
      'ตามข้อบัญญัติ ปี 2568',
      'ร้อยละ ปี 2568',
      'รายงานในปี 2568',
    );
    const [taken] = own(measure, 2570);
    assert.deepEqual(
      [taken?.name, taken?.steps, taken?.budget, taken?.indicator, taken?.followUp],
      [
        'แผนตรวจนับ ปี 2570',
        ['นับภายใน 30 กันยายน 2570', 'เทียบกับปี 2569'],
        'ตามข้อบัญญัติ ปี 2570',
        'ร้อยละ ปี 2570',
        'รายงานในปี 2570',
      ],
    );
    assert.deepEqual([taken?.from, taken?.months, taken?.period], [12, 1, undefined]);
  });

  it('is taken over once, however often that is said', () => {
    const measure = earlier('ทะเบียนยืม', 'ทำแบบยืม', 'ทั้งปี', 'กองคลัง');
    const once = carryOver(NO_PLAN_DECISIONS, measure, 2569);
    assert.equal(carryOver(once, measure, 2569), once);
  });

  it('gets a number that no measure has or had', () => {
    const measure = earlier('ทะเบียนยืม', 'ทำแบบยืม', 'ทั้งปี', 'กองคลัง');
    assert.deepEqual(
      carryOver(NO_PLAN_DECISIONS, measure, 2569, ['own-3', 'annual-stock-check']).own.map(({ id }) => id),
      ['own-4'],
    );
  });

  it('waits until its issue is known', () => {
    const measure = { ...earlier('ทะเบียนยืม', 'ทำแบบยืม', 'ทั้งปี', 'กองคลัง'), issue: null };
    assert.equal(carryOver(NO_PLAN_DECISIONS, measure, 2569), NO_PLAN_DECISIONS);
  });
});

describe('years in the words of a plan of 2568 that becomes one of 2570', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['ปีงบประมาณ พ.ศ. 2568', 'ปีงบประมาณ พ.ศ. 2570'],
    ['ผลปี 2567 และปี 2568', 'ผลปี 2569 และปี 2570'],
    ['ตุลาคม 2567 - กันยายน 2568', 'ตุลาคม 2569 - กันยายน 2570'],
    ['ผลตั้งแต่ปี 2565', 'ผลตั้งแต่ปี 2565'],
    ['แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)', 'แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)'],
    ['แผนพัฒนา (พ.ศ. 2564-2568) ปี 2568', 'แผนพัฒนา (พ.ศ. 2564-2568) ปี 2570'],
    ['ระเบียบว่าด้วยการใช้รถ พ.ศ. 2568', 'ระเบียบว่าด้วยการใช้รถ พ.ศ. 2568'],
    ['พ.ร.บ. ข้อมูลข่าวสาร พ.ศ. 2567 ข้อ 9', 'พ.ร.บ. ข้อมูลข่าวสาร พ.ศ. 2567 ข้อ 9'],
    ['2,568 บาท', '2,568 บาท'],
    ['2568.50', '2568.50'],
    ['12568', '12568'],
  ];
  for (const [before, after] of cases) {
    it(`are moved or stay: ${before}`, () => {
      assert.equal(moveYears(before, 2568, 2570), after);
    });
  }

  it('stay where the year of the earlier plan is not known', () => {
    assert.equal(moveYears('ปี 2568', null, 2570), 'ปี 2568');
  });
});
