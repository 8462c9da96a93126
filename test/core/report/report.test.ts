import assert from 'node:assert/strict';
import { study } from '../../../src/core/prongsai';
import { buildReport } from '../../../src/core/report/report';
import { NEW_WORKBOOK } from '../../../src/core/report/target';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import type { SheetSpec } from '../../../src/core/sheet';
import { workbookParts } from '../../../src/hosts/file/write/write-workbook';
import { sampleWorkbook } from '../../fixtures/sample';
import { TWO_ITEMS, WORDS, reportOf, sheetNamed, workbook } from './reports';

describe('the report', () => {
  it('has its sheets in order, each under its hidden name', () => {
    const spec = reportOf(TWO_ITEMS);
    assert.deepEqual(
      spec.sheets.map(({ key, name }) => [key, name]),
      [
        ['summary', 'สรุปผล ITA'],
        ['overview', 'บทวิเคราะห์ภาพรวม'],
        ['scores', 'คะแนน'],
        ['analysis', 'บทวิเคราะห์ ๔'],
        ['weak-items', 'จุดอ่อน'],
        ['plan', 'แผน ๔'],
        ['calendar', 'ปฏิทินแผน'],
        ['follow-up', 'รายงานผล'],
        ['findings', 'ตรวจทาน'],
        ['catalogue', 'คลังมาตรการ'],
        ['scheme', 'เกณฑ์ ITA'],
        ['settings', 'ตั้งค่า'],
      ],
    );
    assert.deepEqual(
      spec.names.map(({ name, refersTo, hidden }) => [name, refersTo, hidden]),
      [
        ['ITA_PASS', "'ตั้งค่า'!$B$12", false],
        ['ITA_TARGET', "'ตั้งค่า'!$B$13", false],
        ['prongsai.summary', "'สรุปผล ITA'!$A$1", true],
        ['prongsai.overview', "'บทวิเคราะห์ภาพรวม'!$A$1", true],
        ['prongsai.scores', "'คะแนน'!$A$1", true],
        ['prongsai.analysis.4', "'บทวิเคราะห์ ๔'!$A$1", true],
        ['prongsai.weak_items', "'จุดอ่อน'!$A$1", true],
        ['prongsai.plan.4', "'แผน ๔'!$A$1", true],
        ['prongsai.calendar', "'ปฏิทินแผน'!$A$1", true],
        ['prongsai.follow_up', "'รายงานผล'!$A$1", true],
        ['prongsai.findings', "'ตรวจทาน'!$A$1", true],
        ['prongsai.catalogue', "'คลังมาตรการ'!$A$1", true],
        ['prongsai.scheme', "'เกณฑ์ ITA'!$A$1", true],
        ['prongsai.settings', "'ตั้งค่า'!$A$1", true],
      ],
    );
    assert.deepEqual(
      [spec.title, spec.author, spec.font],
      [
        'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๙',
        'องค์การบริหารส่วนตำบลสมสนุก',
        { name: 'TH Sarabun New', size: 16 },
      ],
    );
  });

  it('gives way to the names of the officer’s sheets, in its formulas too', () => {
    const settings = DEFAULT_SETTINGS;
    const takenNames = ['คะแนน', 'แผน ๔', 'แผน ๔ (2)', 'ตั้งค่า'];
    const spec = buildReport(
      { ...study(TWO_ITEMS, settings), settings, target: { ...NEW_WORKBOOK, takenNames } },
      WORDS,
    );
    assert.deepEqual(
      spec.sheets.map(({ name }) => name),
      [
        'สรุปผล ITA',
        'บทวิเคราะห์ภาพรวม',
        'คะแนน (2)',
        'บทวิเคราะห์ ๔',
        'จุดอ่อน',
        'แผน ๔ (3)',
        'ปฏิทินแผน',
        'รายงานผล',
        'ตรวจทาน',
        'คลังมาตรการ',
        'เกณฑ์ ITA',
        'ตั้งค่า (2)',
      ],
    );
    const others = /'(?:คะแนน|ตั้งค่า)'!/;
    assert.deepEqual(
      spec.sheets.flatMap(formulas).filter((formula) => others.test(formula)),
      [],
    );
  });

  it('can be written as a file with every setting turned', () => {
    const turned = {
      digits: 'arabic',
      analysisSheets: 'one',
      planSheets: 'one',
      flagBelowIssueAverage: true,
      withBudget: true,
      withIndicator: true,
      withFollowUp: true,
    } as const;
    for (const spec of [reportOf(sampleWorkbook()), reportOf(sampleWorkbook(), turned), reportOf(workbook())]) {
      assert.ok(workbookParts(spec, 'a.xlsx').length > spec.sheets.length);
    }
  });

  it('gives every row a height and every merge cells of its own', () => {
    for (const sheet of reportOf(sampleWorkbook()).sheets) {
      assert.deepEqual(
        sheet.rows.filter(({ height }) => !(height >= 9 && height < 409)).map(({ row }) => [sheet.name, row]),
        [],
      );
      const covered = sheet.merges.flatMap(({ top, left, bottom, right }) =>
        Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => {
          const width = right - left + 1;
          return `${String(top + Math.floor(index / width))}/${String(left + (index % width))}`;
        }),
      );
      assert.equal(new Set(covered).size, covered.length, sheet.name);
    }
  });

  it('leaves room for the item’s words at every width', () => {
    const [scores, analysis] = ['คะแนน', 'บทวิเคราะห์ ๕'].map((name) => sheetNamed(reportOf(sampleWorkbook()), name));
    // the longest title of the sample, i5: at least two lines in each sheet
    const heightOf = (sheet: SheetSpec | undefined) =>
      sheet?.rows.find(({ cells }) =>
        cells.some(({ content }) => content.kind === 'text' && content.text.includes('เบิกจ่ายเงินเป็นเท็จ')),
      )?.height ?? 0;
    assert.ok(
      heightOf(scores) >= 60 && heightOf(analysis) >= 40,
      `${String(heightOf(scores))} ${String(heightOf(analysis))}`,
    );
  });
});

function formulas({ rows }: SheetSpec): string[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : [])),
  );
}
