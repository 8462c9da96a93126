import assert from 'node:assert/strict';
import { assess } from '../../../src/core/assessment/assess';
import type { WorkbookGrid } from '../../../src/core/grid';
import { CATALOGUE } from '../../../src/core/plan/catalogue/catalogue';
import { choosePlan } from '../../../src/core/plan/choose';
import type { Plan } from '../../../src/core/plan/plan';
import { SCHEME_2568 } from '../../../src/core/scheme/scheme-2568';
import { readScores } from '../../../src/core/scores/read-scores';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { type Row, sheetOf, workbookOf } from '../../fixtures/grids';
import { sampleWorkbook } from '../../fixtures/sample';

function planFor(workbook: WorkbookGrid, settings: Partial<Settings> = {}): Plan {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  return choosePlan(assess(readScores(workbook, all), all), all);
}

const list = (score: number, year = 2568) =>
  workbookOf(
    sheetOf('ผล', [
      ['ข้อ', 'รายการ', `คะแนน ปี ${String(year)}`],
      ...SCHEME_2568.items.map(({ code, title }): Row => [code, title, score]),
    ]),
  );

const measuresOf = (plan: Plan) => plan.issues.flatMap(({ measures }) => measures);
const reasonsOf = (plan: Plan) =>
  plan.issues.map(({ number, measures }) => [
    number,
    measures.map(({ reasons }) => reasons.map(({ code }) => code).join('+') || '-').join(' '),
  ]);

describe('the plan for the sample', () => {
  it('answers the eleven weak items, weakest first, and gives every issue two measures', () => {
    const plan = planFor(sampleWorkbook());
    assert.equal(plan.planYear, 2569);
    assert.deepEqual(reasonsOf(plan), [
      [1, 'i1 i2'],
      [2, 'e1 e9 e2'],
      [3, '- -'],
      [4, 'i10 i12'],
      [5, 'i4 -'],
      [6, '- -'],
      [7, 'i15 i14 i13'],
    ]);
    assert.equal(measuresOf(plan).length, 16);
  });

  it('carries the score and the need that called for a measure', () => {
    const [, , , fourth] = planFor(sampleWorkbook()).issues;
    assert.deepEqual(
      fourth?.measures.map(({ reasons }) => reasons),
      [[{ code: 'i10', score: 7455, need: 'must-mend' }], [{ code: 'i12', score: 8970, need: 'develop' }]],
    );
  });

  it('writes periods in full inside the fiscal year', () => {
    for (const { period } of measuresOf(planFor(sampleWorkbook()))) {
      assert.match(
        period,
        /^(ตุลาคม|พฤศจิกายน|ธันวาคม) 2568 - [^ ]+ (2568|2569)$|^[^ ]+ 2569 - [^ ]+ 2569$|^[^ ]+ 256[89]$/,
      );
    }
    const whole = measuresOf(planFor(sampleWorkbook())).filter(({ months }) => months === 12);
    assert.ok(whole.length > 0);
    assert.deepEqual(new Set(whole.map(({ period }) => period)), new Set(['ตุลาคม 2568 - กันยายน 2569']));
  });

  it('names the units of the kind of agency, or those that the officer named', () => {
    const owners = (settings: Partial<Settings>) =>
      measuresOf(planFor(sampleWorkbook(), settings)).map(({ owner }) => owner);
    assert.ok(owners({}).some((owner) => owner.includes('สำนักปลัด') || owner.includes('กองคลัง')));
    assert.ok(owners({ agencyKind: 'กรม' }).every((owner) => !owner.includes('สำนักปลัด') && !owner.includes('กองคลัง')));
    const roles = measuresOf(planFor(sampleWorkbook())).map(
      ({ id }) => CATALOGUE.find((measure) => measure.id === id)?.owner,
    );
    const first = roles[0];
    assert.ok(first);
    assert.equal(owners({ owners: { [first]: 'ฝ่ายตัวอย่าง' } })[0], 'ฝ่ายตัวอย่าง');
  });

  it('is the same for the same input', () => {
    assert.deepEqual(planFor(sampleWorkbook()), planFor(sampleWorkbook()));
  });
});

describe('the plan for other results', () => {
  it('has two general measures for each issue where nothing is weak', () => {
    assert.deepEqual(
      reasonsOf(planFor(list(100))),
      [1, 2, 3, 4, 5, 6, 7].map((issue) => [issue, '- -']),
    );
  });

  it('answers all 52 items where all are weak, no measure twice', () => {
    const plan = planFor(list(50));
    const measures = measuresOf(plan);
    const answered = measures.flatMap(({ reasons }) => reasons.map(({ code }) => code));
    assert.deepEqual(new Set(answered), new Set(SCHEME_2568.items.map(({ code }) => code)));
    assert.equal(answered.length, 52);
    assert.equal(new Set(measures.map(({ id }) => id)).size, measures.length);
    assert.ok(plan.issues.every(({ measures: own }) => own.length >= 2));
  });

  it('answers an item of 2567 with the measure of its subject', () => {
    const rows: Row[] = [
      ['O34', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 0],
      ['O35', 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 100],
    ];
    const plan = planFor(workbookOf(sheetOf('ผล', [['ข้อ', 'รายการ', 'คะแนน ปี 2567'], ...rows])));
    const [first] = measuresOf(plan);
    assert.ok(first);
    assert.deepEqual(first.reasons, [{ code: 'o34', score: 0, need: 'must-mend' }]);
    assert.deepEqual(CATALOGUE.find(({ id }) => id === first.id)?.answers, ['o27']);
  });

  it('makes a measure from the title of an item that the catalogue does not know', () => {
    const rows: Row[] = [
      ['i29', 'หน่วยงานของท่านมีการเฝ้าระวังการทุจริต มากน้อยเพียงใด', 60],
      ['i30', 'หน่วยงานของท่านมีการลงโทษทางวินัย มากน้อยเพียงใด', 99],
    ];
    const plan = planFor(workbookOf(sheetOf('ผล', [['ข้อ', 'รายการ', 'คะแนน ปี 2566'], ...rows])));
    const [first] = measuresOf(plan);
    assert.deepEqual([first?.id, first?.reasons], ['title-i29', [{ code: 'i29', score: 6000, need: 'must-mend' }]]);
    assert.equal(first?.name, 'มาตรการยกระดับผลการประเมินข้อ i29 เรื่อง “หน่วยงานของท่านมีการเฝ้าระวังการทุจริต”');
  });
});
