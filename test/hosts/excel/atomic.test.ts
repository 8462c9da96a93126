import assert from 'node:assert/strict';
import { writeSheets } from '../../../src/hosts/excel/write';
import { HostError } from '../../../src/hosts/host';
import type { EmulatedExcel } from '../../excel/emulator/excel';
import { FAILURES, codeOf } from './failures';
import { openedSample, picture, sampleReport } from './prepared';
import { SAMPLE_SHEETS } from '../../fixtures/sample';

const spec = sampleReport();

describe('writing that fails', () => {
  /** All sheets of ours are there, or the workbook is exactly as before. */
  function assertAllOrNone(excel: EmulatedExcel, before: string, all: boolean): void {
    if (!all) assert.equal(picture(excel.workbook), before);
    else
      assert.deepEqual(
        excel.workbook.sheets.slice(9).map(({ name }) => name),
        spec.sheets.map(({ name }) => name),
      );
  }

  for (const [failure, code] of FAILURES) {
    for (const request of [1, 2, 3, 4]) {
      it(`leaves all or nothing when request ${String(request)} fails with ${failure.code}`, async () => {
        const excel = openedSample().failAt(request, failure);
        const before = picture(excel.workbook);
        // the last request only shows the first sheet: everything is written by then
        assert.equal(await codeOf(writeSheets(spec)), request === 4 ? null : code);
        assertAllOrNone(excel, before, request === 4);
      });
    }
  }

  for (const [request, afterActions] of [2, 3].flatMap((request) =>
    [1, 2, 3, 5, 20, 100, 150, 1000, 1200].map((afterActions) => [request, afterActions] as const),
  )) {
    it(`takes back what ${String(afterActions)} actions of request ${String(request)} have done`, async () => {
      const excel = openedSample().failAt(request, { code: 'GeneralException', afterActions });
      const before = picture(excel.workbook);
      assert.equal(await codeOf(writeSheets(spec)), 'excel-failed');
      assertAllOrNone(excel, before, false);
    });
  }

  it('leaves nothing when a request does not get through', async () => {
    for (const request of [1, 2, 3]) {
      const excel = openedSample().failAt(request, { httpStatus: 503 });
      const before = picture(excel.workbook);
      assert.equal(await codeOf(writeSheets(spec)), 'excel-failed');
      assert.equal(picture(excel.workbook), before);
    }
  });

  it('takes back what a request before the failing one has written', async () => {
    const [first] = spec.sheets;
    assert.ok(first);
    const style = Object.keys(spec.styles)[0] ?? '';
    const text = 'ก'.repeat(1000);
    const rows = Array.from({ length: 2000 }, (_, row) => ({
      row,
      height: 20,
      cells: [{ column: 0, style, content: { kind: 'text', text } as const }],
    }));
    const large = { ...spec, names: [], sheets: [{ ...first, columns: [10], rows, merges: [], conditions: [] }] };
    const excel = openedSample().failAt(3, { code: 'GeneralException', afterActions: 3 });
    const before = picture(excel.workbook);
    assert.equal(await codeOf(writeSheets(large)), 'excel-failed');
    assert.equal(picture(excel.workbook), before);
  });

  it('tells of sheets left behind where taking back fails as well', async () => {
    const excel = openedSample()
      .failAt(2, { code: 'GeneralException', afterActions: 500 })
      .failAt(3, { code: 'InactiveWorkbook' });
    await assert.rejects(writeSheets(spec), (error: unknown) => {
      assert.ok(error instanceof HostError && error.code === 'sheets-left');
      assert.deepEqual(error.facts, { sheets: spec.sheets.map(({ name }) => name) });
      assert.ok(error.cause instanceof HostError && error.cause.code === 'excel-failed');
      return true;
    });
    assert.equal(excel.workbook.sheets.length, 9 + SAMPLE_SHEETS);
  });

  it('waits for a cell that is edited by then, to take back', async () => {
    const excel = openedSample().failAt(2, { code: 'GeneralException', afterActions: 500 });
    const before = picture(excel.workbook);
    const written = codeOf(writeSheets(spec));
    while (excel.stats.requests < 2) await new Promise((resolve) => setImmediate(resolve));
    excel.startEditingCell();
    setTimeout(() => {
      excel.stopEditingCell();
    }, 20);
    assert.equal(await written, 'excel-failed');
    assert.equal(picture(excel.workbook), before);
  });

  it('spares a sheet that somebody else has made under the same name meanwhile', async () => {
    const excel = openedSample().failAt(2, { code: 'ItemAlreadyExists' });
    const written = codeOf(writeSheets(spec));
    while (excel.stats.requests < 2) await new Promise((resolve) => setImmediate(resolve));
    excel.workbook.addSheet('คะแนน', [['ของคนอื่น']]);
    const before = picture(excel.workbook);
    assert.equal(await written, 'sheet-name-taken');
    assert.equal(picture(excel.workbook), before);
  });

  it('puts back a broken name that had to make room', async () => {
    const excel = openedSample().failAt(2, { code: 'GeneralException', afterActions: 1200 });
    excel.workbook.names.push({ name: 'ITA_PASS', formula: '=#REF!$B$12', sheet: null, visible: true, comment: '' });
    const before = picture(excel.workbook);
    assert.equal(await codeOf(writeSheets(spec)), 'excel-failed');
    assert.equal(picture(excel.workbook), before);
  });
});

describe('writing that is refused', () => {
  async function refusal(prepare: (excel: EmulatedExcel) => void, given = spec) {
    const excel = openedSample();
    prepare(excel);
    const before = picture(excel.workbook);
    let told: unknown = null;
    await writeSheets(given).catch((error: unknown) => {
      told = error instanceof HostError ? [error.code, error.facts] : error;
    });
    assert.equal(picture(excel.workbook), before);
    return { told, requests: excel.stats.requests };
  }

  it('tells of a protected workbook', async () => {
    const { told } = await refusal(({ workbook }) => (workbook.protected = true));
    assert.deepEqual(told, ['workbook-protected', {}]);
  });

  it('tells of a workbook open for reading only', async () => {
    const { told } = await refusal(({ workbook }) => (workbook.readOnly = true));
    assert.deepEqual(told, ['workbook-read-only', {}]);
  });

  it('tells of a name that a sheet of the officer has, in whatever case', async () => {
    const given = {
      ...spec,
      sheets: spec.sheets.map((one, index) => (index === 18 ? { ...one, name: 'NOTES' } : one)),
    };
    const { told, requests } = await refusal(({ workbook }) => workbook.addSheet('Notes'), given);
    assert.deepEqual(told, ['sheet-name-taken', { sheet: 'NOTES' }]);
    assert.equal(requests, 1);
  });

  it('tells of a defined name in use', async () => {
    const { told, requests } = await refusal(({ workbook }) =>
      workbook.names.push({ name: 'ita_pass', formula: "='ปก'!$A$1", sheet: null, visible: true, comment: '' }),
    );
    assert.deepEqual(told, ['name-taken', { name: 'ita_pass' }]);
    assert.equal(requests, 1);
  });

  for (const name of ['ก'.repeat(32), 'a/b', "'a", 'History', '']) {
    it(`tells of the sheet name ${JSON.stringify(name)} before any request`, async () => {
      const given = { ...spec, sheets: spec.sheets.map((one, index) => (index === 2 ? { ...one, name } : one)) };
      const { told, requests } = await refusal(() => undefined, given);
      assert.deepEqual(told, ['sheet-name-refused', { sheet: name }]);
      assert.equal(requests, 0);
    });
  }

  it('tells of a cell being edited', async () => {
    const { told } = await refusal((excel) => {
      excel.startEditingCell();
    });
    assert.deepEqual(told, ['cell-being-edited', {}]);
  });

  it('tells of an Excel below ExcelApi 1.13 before any request', async () => {
    const excel = openedSample({ api: '1.12' });
    assert.equal(await codeOf(writeSheets(spec)), 'excel-too-old');
    assert.equal(excel.stats.requests, 0);
  });

  it('goes on at ExcelApi 1.13', async () => {
    const excel = openedSample({ api: '1.13' });
    assert.equal(await codeOf(writeSheets(spec)), null);
    assert.equal(excel.workbook.sheets.length, 9 + SAMPLE_SHEETS);
  });
});
