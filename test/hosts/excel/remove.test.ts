import assert from 'node:assert/strict';
import type { WorkbookSpec } from '../../../src/core/sheet';
import { removeSheets } from '../../../src/hosts/excel/remove';
import { writeSheets } from '../../../src/hosts/excel/write';
import { HostError } from '../../../src/hosts/host';
import { createExcel } from '../../excel/emulator/excel';
import { openedSample, picture, sampleReport } from './prepared';
import { SAMPLE_SHEETS } from '../../fixtures/sample';

const spec = sampleReport();

/** The first analysis alone. */
function oneSheet(): WorkbookSpec {
  return {
    ...spec,
    names: spec.names.filter(({ name }) => name === 'prongsai.analysis.1'),
    sheets: spec.sheets.filter(({ name }) => name === 'บทวิเคราะห์ ๑'),
  };
}

describe('removing what was made', () => {
  it('leaves the workbook as it was before the writing, in two requests', async () => {
    const excel = openedSample();
    const before = picture(excel.workbook);
    await writeSheets(spec);
    const requests = excel.stats.requests;
    assert.deepEqual(
      await removeSheets(),
      spec.sheets.map(({ name }) => name),
    );
    assert.equal(picture(excel.workbook), before);
    assert.equal(excel.stats.requests - requests, 2);
  });

  it('knows its sheets under other names and elsewhere, and lets them be made again', async () => {
    const excel = openedSample();
    const before = picture(excel.workbook);
    await writeSheets(spec);
    const { sheets } = excel.workbook;
    const plan = excel.workbook.sheet('แผน ๑');
    plan.name = 'แผนของฉัน';
    excel.workbook.sheets = [plan, ...sheets.filter((sheet) => sheet !== plan)];
    const gone = await removeSheets();
    assert.equal(gone.length, SAMPLE_SHEETS);
    assert.equal(gone[0], 'แผนของฉัน');
    assert.equal(picture(excel.workbook), before);
    await writeSheets(spec);
    assert.equal(excel.workbook.sheets.length, 9 + SAMPLE_SHEETS);
  });

  it('keeps sheets of the officer that only bear a name of ours, and names that lead into ours', async () => {
    const excel = openedSample();
    excel.workbook.addSheet('คะแนน', [['ของเจ้าหน้าที่']]);
    const own = oneSheet();
    await writeSheets(own);
    const formula = `='${own.sheets[0]?.name ?? ''}'!$A$1`;
    excel.workbook.names.push({ name: 'ของฉัน', formula, sheet: null, visible: true, comment: '' });
    assert.deepEqual(await removeSheets(), ['บทวิเคราะห์ ๑']);
    assert.equal(excel.workbook.sheet('คะแนน').cell('A1').value, 'ของเจ้าหน้าที่');
    assert.deepEqual(
      excel.workbook.names.map(({ name }) => name),
      ['คะแนนเต็ม', 'ของฉัน'],
    );
  });

  it('takes away sheets that came with a file, marked by hidden names alone', async () => {
    const excel = createExcel({ sheet: 'ของเจ้าหน้าที่' });
    excel.workbook.addSheet('แผน ๑');
    const mark = { name: 'prongsai.plan.1', formula: "='แผน ๑'!$A$1", sheet: null, visible: false, comment: '' };
    excel.workbook.names.push(mark);
    assert.deepEqual(await removeSheets(), ['แผน ๑']);
    assert.deepEqual(excel.workbook.names, []);
    assert.deepEqual(
      excel.workbook.sheets.map(({ name }) => name),
      ['ของเจ้าหน้าที่'],
    );
  });

  it('has nothing to do where nothing was made', async () => {
    const excel = openedSample();
    const before = picture(excel.workbook);
    assert.deepEqual(await removeSheets(), []);
    assert.equal(picture(excel.workbook), before);
    assert.equal(excel.stats.requests, 1);
  });

  it('refuses where no other sheet could be seen, or sheets may not be taken away', async () => {
    const excel = createExcel({ sheet: 'ซ่อน' });
    await writeSheets(oneSheet());
    excel.workbook.sheet('ซ่อน').visibility = 'Hidden';
    const before = picture(excel.workbook);
    const refused = (code: string) => (error: unknown) => error instanceof HostError && error.code === code;
    await assert.rejects(removeSheets(), refused('only-made-sheets'));
    excel.workbook.sheet('ซ่อน').visibility = 'Visible';
    excel.workbook.protected = true;
    await assert.rejects(removeSheets(), refused('workbook-protected'));
    excel.workbook.sheet('ซ่อน').visibility = 'Hidden';
    assert.equal(picture(excel.workbook), before);
  });
});
