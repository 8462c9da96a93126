import assert from 'node:assert/strict';
import { assess } from '../../../src/core/assessment/assess';
import { RULES } from '../../../src/core/audit/rules';
import type { WorkbookGrid } from '../../../src/core/grid';
import type { Finding } from '../../../src/core/problem';
import { readScores } from '../../../src/core/scores/read-scores';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { type Row, sheetOf, workbookOf } from '../../fixtures/grids';
import { sampleWorkbook } from '../../fixtures/sample';

function audit(workbook: WorkbookGrid, settings: Partial<Settings> = {}): readonly Finding[] {
  const all = { ...DEFAULT_SETTINGS, resultYear: 2568, ...settings };
  const scores = readScores(workbook, all);
  const assessment = assess(scores, all);
  return RULES.flatMap((rule) => rule(scores, assessment));
}

const lines = (findings: readonly Finding[]) =>
  findings.map(
    ({ code, place, facts }) => `${code} ${place ? `${place.sheet}!${place.cell}` : '-'} ${JSON.stringify(facts)}`,
  );

const issue = (...rows: readonly Row[]) =>
  workbookOf(
    sheetOf('ผล', [
      ['หน่วยงาน: อบต.ตัวอย่าง'],
      ['(๔) กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ'],
      ['แบบวัด', 'ประเด็นการประเมิน', 'คะแนน', 'ระดับ'],
      ...rows,
    ]),
  );

describe('checking the sample', () => {
  it('finds the wrong average, the six wrong level words and the two items that stand twice', () => {
    const found = audit(sampleWorkbook());
    assert.deepEqual(
      found.map(({ code, place }) => `${code} ${place?.sheet ?? ''}!${place?.cell ?? ''}`),
      [
        'average-mismatch ประเด็นที่ ๑!C11',
        'level-mismatch ประเด็นที่ ๔!D6',
        'level-mismatch ประเด็นที่ ๕!D4',
        'level-mismatch ประเด็นที่ ๗!D4',
        'level-mismatch ประเด็นที่ ๗!D5',
        'level-mismatch ประเด็นที่ ๗!D6',
        'level-mismatch ประเด็นที่ ๔!D7',
        'code-twice ประเด็นที่ ๓!C11',
        'code-twice ประเด็นที่ ๓!C12',
      ],
    );
    assert.deepEqual(found[0]?.facts, { subject: { kind: 'issue', issue: 1 }, stated: 9793, expected: 9792, count: 7 });
    assert.deepEqual(found[6]?.facts, {
      subject: { kind: 'issue', issue: 4 },
      score: 8728,
      stated: 'ดีมาก',
      expected: 'ดี',
    });
    assert.deepEqual(found[7]?.facts, {
      code: 'o5',
      first: { sheet: 'ประเด็นที่ ๑', cell: 'C7' },
      sameScore: true,
    });
  });
});

describe('the rules', () => {
  it('find nothing in a right table', () => {
    const found = audit(
      issue(
        ['IIT', 'i10 ยืม', 74.55, 'ต้องปรับปรุง'],
        ['', 'i11 นำไปใช้', 97.58, 'ระดับ ดีเยี่ยม'],
        ['', 'i12 ตรวจสอบ', 89.7, 'ดี'],
        ['คะแนนเฉลี่ย', '', 87.28, 'ดี'],
      ),
    );
    assert.deepEqual(lines(found), []);
  });

  it('say once that another scale is used, instead of at every row', () => {
    const found = audit(
      issue(
        ['IIT', 'i10 ยืม', 74.55, 'C'],
        ['', 'i11 นำไปใช้', 97.58, 'AA'],
        ['', 'i12 ตรวจสอบ', 89.7, 'A'],
        ['คะแนนเฉลี่ย', '', 87.28, 'A'],
      ),
    );
    assert.deepEqual(
      found.map(({ code, place, facts }) => [code, place?.cell, 'disagree' in facts && facts.disagree]),
      [['level-vocabulary', 'D4', 4]],
    );
  });

  it('do not call one slip another scale', () => {
    const found = audit(issue(['IIT', 'i11 นำไปใช้', 97.58, 'ดีเยี่ยม'], ['', 'i12 ตรวจสอบ', 89.7, 'ดีมาก']));
    assert.deepEqual(
      found.map(({ code, place }) => [code, place?.cell]),
      [['level-mismatch', 'D5']],
    );
  });

  it('compare an instrument’s stated average with the mean of its indicators', () => {
    const rows: Row[] = [];
    for (let number = 1; number <= 15; number += 1) rows.push(['IIT', `i${String(number)}`, number <= 3 ? 80 : 95, '']);
    const found = audit(
      workbookOf(
        sheetOf('หน่วยงาน อบต.ตัวอย่าง', [['แบบวัด', 'ข้อ', 'คะแนน', 'ระดับ'], ...rows, ['คะแนนเฉลี่ย IIT', '', 92.5, 'ดี']]),
      ),
      {
        agencyName: 'องค์การบริหารส่วนตำบลตัวอย่าง',
      },
    );
    // indicators 80, 95, 95, 95, 95
    assert.deepEqual(lines(found), [
      'average-mismatch หน่วยงาน อบต.ตัวอย่าง!C17 {"subject":{"kind":"instrument","instrument":"IIT"},"stated":9250,"expected":9200,"count":5}',
    ]);
  });

  it('name the items of the year that stand nowhere, but not those of a single issue’s workbook', () => {
    const rows = (last: number): Row[] =>
      Array.from({ length: last }, (_, index): Row => [`o${String(index + 1)}`, '', 100]);
    const survey: Row[] = Array.from({ length: 15 }, (_, index): Row => [`i${String(index + 1)}`, '', 95]);
    const head: Row[] = [['หน่วยงาน: อบต.ตัวอย่าง'], ['ข้อ', 'รายการ', 'คะแนน']];
    const found = audit(workbookOf(sheetOf('ผล', [...head, ...survey, ...rows(27)])));
    assert.deepEqual(lines(found), [
      'code-missing - {"codes":["e1","e2","e3","e4","e5","e6","e7","e8","e9","o28"],"year":2568}',
    ]);
    assert.deepEqual(lines(audit(workbookOf(sheetOf('ผล', [...head, ...rows(28)])))).length, 1);
    assert.deepEqual(lines(audit(workbookOf(sheetOf('ผล', [...head, ...rows(5)])))), []);
  });

  it('say from which sentence the agency’s name was told', () => {
    const sentence = ['ผลการประเมินของโรงเรียนบ้านตัวอย่างเป็นไปตามตารางนี้ และขอขอบคุณ ทุกฝ่าย'];
    const found = audit(workbookOf(sheetOf('ผล', [sentence, ['ข้อ', 'รายการ', 'คะแนน'], ['i1', '', 90]])));
    assert.deepEqual(
      found.map(({ code, place }) => [code, place?.cell]),
      [['agency-guessed', 'A1']],
    );
  });

  it('ask for the agency’s name', () => {
    assert.deepEqual(
      lines(
        audit(
          workbookOf(
            sheetOf('ผล', [
              ['ข้อ', 'รายการ', 'คะแนน'],
              ['i1', '', 90],
            ]),
          ),
        ),
      ),
      ['agency-missing - {}'],
    );
  });
});
