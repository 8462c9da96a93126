import assert from 'node:assert/strict';
import { report, settingsOf, study } from '../../src/core/prongsai';
import { TH_FINDINGS } from '../../src/text/th/findings';
import { thReport } from '../../src/text/th/report';
import { type PreviewTab, firstTab, lookAt, previewTabs } from '../../src/web/preview/preview-state';
import { textAt } from '../../src/web/preview/preview-sheet';
import { sheetOf, workbookOf } from '../fixtures/grids';
import { sampleWorkbook } from '../fixtures/sample';

const names = (tabs: readonly PreviewTab[]): string[] => tabs.map(({ name, made }) => (made ? `+${name}` : name));

describe('the tabs of the preview', () => {
  const workbook = sampleWorkbook();
  const { settings } = settingsOf(workbook);
  const spec = report(study(workbook, settings), settings, thReport(TH_FINDINGS));

  it('are the sheets of the file, in its order', () => {
    assert.deepEqual(names(previewTabs(workbook, null)).slice(0, 3), ['ปก', 'ประเด็นที่ ๑', 'ประเด็นที่ ๒']);
  });

  it('put the made sheets behind the own ones, in place of those made before', () => {
    const older = workbookOf(sheetOf('ของเรา', [['a']]), sheetOf('สรุปผล ITA', [['b']], { made: 'summary' }));
    assert.deepEqual(names(previewTabs(older, null)), ['ของเรา', '+สรุปผล ITA']);
    assert.deepEqual(names(previewTabs(older, spec)).slice(0, 3), ['ของเรา', '+สรุปผล ITA', '+บทวิเคราะห์ภาพรวม']);
  });

  it('show a made sheet with its formulas as values, its looks and its links', () => {
    const sheet = previewTabs(workbook, spec)
      .find(({ name }) => name === 'คะแนน')
      ?.sheet();
    assert.ok(sheet);
    assert.equal(textAt(sheet, 'E6'), '๙๒.๑๒');
    assert.equal(textAt(sheet, 'E13'), '๙๗.๙๒');
    const cells = sheet.rows.find(({ row }) => row === 5)?.cells ?? [];
    assert.deepEqual(cells.find(({ column }) => column === 6)?.link, { sheet: 'ประเด็นที่ ๑', cell: 'C4' });
    assert.equal(cells.find(({ column }) => column === 4)?.style?.horizontal, 'center');
  });

  it('colour a score below a limit, and a word of the findings, as Excel will', () => {
    const fills = (name: string, column: number): string[] => {
      const sheet = previewTabs(workbook, spec)
        .find((tab) => tab.name === name)
        ?.sheet();
      return (sheet?.rows ?? []).flatMap(({ cells }) =>
        cells.flatMap((cell) =>
          cell.column === column && /^#f[bd]/.test(cell.style?.fill ?? '')
            ? [`${cell.text} ${cell.style?.fill ?? ''}`]
            : [],
        ),
      );
    };
    assert.deepEqual(fills('บทวิเคราะห์ ๔', 2), ['๗๔.๕๕ #fbe4e2', '๘๙.๗๐ #fdf1d3', '๘๗.๒๘ #fdf1d3']);
    assert.deepEqual([...new Set(fills('ตรวจทาน', 0))], ['ต้องแก้ #fbe4e2', 'ควรตรวจ #fdf1d3']);
  });

  it('begin at the first sheet that is not hidden', () => {
    const hidden = workbookOf(sheetOf('ก', [['a']], { hidden: true }), sheetOf('ข', [['b']]));
    assert.equal(firstTab(previewTabs(hidden, null)), 'ข');
    assert.equal(firstTab([]), '');
  });
});

describe('going to a place', () => {
  it('goes to the first cell of a table, and again when asked again', () => {
    const first = lookAt({ sheet: 'ก', cell: 'A4:D11' }, { sheet: 'ข', cell: null, turn: 0 });
    assert.deepEqual(first, { sheet: 'ก', cell: 'A4', turn: 1 });
    assert.equal(lookAt({ sheet: 'ก', cell: 'A4' }, first).turn, 2);
  });
});
