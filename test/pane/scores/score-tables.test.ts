import assert from 'node:assert/strict';
import { type FoundTable, foundTables } from '../../../src/pane/scores/score-tables';
import { studyWorkbook } from '../../../src/core/prongsai';
import { sheetOf, workbookOf } from '../../fixtures/grids';
import { sampleWorkbook } from '../../fixtures/sample';

const HEADER = ['แบบวัด', 'ประเด็นการประเมิน', 'คะแนน'];

/** A table as one line: issue, range, items, unplaced, then its problems as "code cell". */
const lineOf = ({ issue, range, items, unplaced, problems }: FoundTable) => [
  issue,
  range,
  items,
  unplaced,
  problems.map(({ code, place }) => `${code} ${place?.cell ?? ''}`).join(', '),
];

describe('the tables that were found', () => {
  it('are those of the sample, each with its gravest problems', () => {
    assert.deepEqual(foundTables(studyWorkbook(sampleWorkbook()).result).map(lineOf), [
      [1, 'ประเด็นที่ ๑!A4:D11', 7, 0, 'average-mismatch C11'],
      [2, 'ประเด็นที่ ๒!A4:D14', 10, 0, ''],
      [3, 'ประเด็นที่ ๓!A4:D13', 9, 0, 'heading-number A1'],
      [4, 'ประเด็นที่ ๔!A4:D7', 3, 0, 'level-mismatch D6, level-mismatch D7'],
      [5, 'ประเด็นที่ ๕!A4:D9', 5, 0, 'level-mismatch D4'],
      [6, 'ประเด็นที่ ๖!A4:D10', 6, 0, ''],
      [7, 'ประเด็นที่ ๗!A4:D18', 14, 0, 'level-mismatch D4, level-mismatch D5, level-mismatch D6'],
    ]);
  });

  it('have the title of their issue and begin at their first cell', () => {
    const [first] = foundTables(studyWorkbook(sampleWorkbook()).result);
    assert.equal(first?.title, 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ');
    assert.deepEqual(first.place, { sheet: 'ประเด็นที่ ๑', cell: 'A4' });
  });

  it('have no issue where a list holds items of several, and tell how many of them belong to none', () => {
    const list = sheetOf('รวม', [
      HEADER,
      ['IIT', 'i1 การปฏิบัติงานเป็นไปตามขั้นตอน', 92.12],
      ['IIT', 'i10 การขอยืมทรัพย์สินของราชการ', 74.55],
      ['EIT', 'e1 เจ้าหน้าที่ปฏิบัติงานตามขั้นตอน', 94.15],
      ['IIT', 'ข้อหนึ่งซึ่งไม่มีรหัส', 88],
    ]);
    const [table, ...others] = foundTables(studyWorkbook(workbookOf(list)).result);
    assert.deepEqual(others, []);
    assert.ok(table);
    assert.deepEqual(lineOf(table), [null, 'รวม!A2:C5', 4, 1, 'code-unreadable B5']);
    assert.equal(table.title, null);
  });
});
