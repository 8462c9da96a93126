import assert from 'node:assert/strict';
import type { AssessedItem } from '../../../src/core/assessment/assessment';
import { study } from '../../../src/core/prongsai';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { weakItems } from '../../../src/pane/result/weak-items';
import { sheetOf, workbookOf } from '../../fixtures/grids';
import { sampleWorkbook } from '../../fixtures/sample';

const linesOf = (items: readonly AssessedItem[]) => items.map(({ code, score }) => [code, score]);

describe('the weak items', () => {
  it('of the sample stand weakest first, those to be mended apart', () => {
    const { mend, develop } = weakItems(study(sampleWorkbook(), DEFAULT_SETTINGS).assessment);
    assert.deepEqual(linesOf(mend), [['i10', 7455]]);
    assert.deepEqual(linesOf(develop), [
      ['i12', 8970],
      ['i15', 8970],
      ['i14', 9091],
      ['i1', 9212],
      ['i2', 9333],
      ['i4', 9333],
      ['e1', 9415],
      ['e9', 9415],
      ['i13', 9455],
      ['e2', 9463],
    ]);
  });

  it('hold an item of two issues once', () => {
    const rows = (issue: string) => [
      [issue],
      ['แบบวัด', 'ประเด็นการประเมิน', 'คะแนน'],
      ['OIT', 'o5 แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน', 50],
      ['OIT', 'o7 รายงานผลการดำเนินงานประจำปี', 100],
    ];
    const twice = workbookOf(
      sheetOf('1', rows('(1) กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ')),
      sheetOf('3', rows('(3) ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ')),
    );
    const { mend, develop } = weakItems(study(twice, DEFAULT_SETTINGS).assessment);
    assert.deepEqual(linesOf(mend), [['o5', 5000]]);
    assert.deepEqual(develop, []);
  });

  it('below their average are to be developed where that is wished', () => {
    const table = sheetOf('4', [
      ['(4) กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ'],
      ['แบบวัด', 'ประเด็นการประเมิน', 'คะแนน'],
      ['IIT', 'i10 การขอยืมทรัพย์สินของราชการ', 96],
      ['IIT', 'i11 การใช้ทรัพย์สินของราชการ', 99],
    ]);
    const weak = (flagBelowIssueAverage: boolean) =>
      weakItems(study(workbookOf(table), { ...DEFAULT_SETTINGS, flagBelowIssueAverage }).assessment);
    assert.deepEqual(weak(false), { mend: [], develop: [] });
    assert.deepEqual(linesOf(weak(true).develop), [['i10', 9600]]);
    assert.deepEqual(weak(true).develop[0]?.flags, ['below-issue-average']);
  });
});
