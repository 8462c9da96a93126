import assert from 'node:assert/strict';
import { excelHost } from '../../../src/hosts/excel/excel-host';
import type { EmulatedExcel } from '../../excel/emulator/excel';
import { openedSample, sampleReport } from './prepared';

const spec = sampleReport();
const task = { mode: 'beside', kept: '{}' } as const;

async function watching(excel: EmulatedExcel) {
  const host = excelHost();
  let calls = 0;
  const stop = await host.watch(() => calls++);
  /** How often it was called since, once everything is told. */
  const told = async () => {
    for (let turn = 0; turn < 3; turn++) await excel.settled();
    const since = calls;
    calls = 0;
    return since;
  };
  return { host, stop, told };
}

describe('watching the workbook', () => {
  it('takes one request and tells of a change, a new sheet and a deleted one', async () => {
    const excel = openedSample();
    const { told } = await watching(excel);
    assert.equal(excel.stats.requests, 1);
    excel.type('ประเด็นที่ ๑', 'A1', [['แก้ไข']]);
    assert.equal(await told(), 1);
    const { workbook } = excel;
    const added = workbook.addSheet('ใหม่');
    workbook.tell(13, added, { worksheetId: added.id, source: 'Local' });
    assert.equal(await told(), 1);
    workbook.sheets.pop();
    workbook.tell(15, added, { worksheetId: added.id, source: 'Local' });
    assert.equal(await told(), 1);
    assert.deepEqual(excel.stats.notEmulated, {});
  });

  for (const says of [true, false]) {
    it(`does not tell of our own writing and removing, where Excel ${says ? 'says' : 'does not say'} who it was`, async () => {
      const excel = openedSample();
      const { workbook } = excel;
      const forward = workbook.onEvent;
      workbook.onEvent = (event) => {
        const { triggerSource, ...told } = event.told;
        forward(says && triggerSource !== undefined ? event : { ...event, told });
      };
      const { host, told } = await watching(excel);
      await host.write(spec, task);
      await host.write(spec, { ...task, mode: 'in-place' });
      assert.equal(await told(), 0);
      await host.remove();
      assert.equal(await told(), 0);
    });
  }

  it('does not tell of what the officer changes on a sheet of ours, made before or after the watching began', async () => {
    const excel = openedSample();
    await excelHost().write(spec, task);
    const { told } = await watching(excel);
    excel.type('แผน ๑', 'A1', [['แก้ไข']]);
    assert.equal(await told(), 0);
    const { workbook } = excel;
    const later = workbook.addSheet('แผนเพิ่ม');
    later.customProperties.set('prongsai', 'plan');
    excel.type('แผนเพิ่ม', 'A1', [['แก้ไข']]);
    assert.equal(await told(), 0);
    excel.type('ปก', 'A1', [['แก้ไข']]);
    assert.equal(await told(), 1);
  });

  it('tells of what others change from elsewhere while we write', async () => {
    const excel = openedSample();
    const { host, told } = await watching(excel);
    const written = host.write(spec, task);
    while (excel.stats.requests < 3) await new Promise((resolve) => setImmediate(resolve));
    excel.type('ประเด็นที่ ๑', 'A1', [['แก้ไข']], 'others');
    await written;
    assert.equal(await told(), 1);
  });

  it('asks whose many new sheets are with one request', async () => {
    const excel = openedSample();
    const { host, told } = await watching(excel);
    await host.write(spec, task);
    const before = excel.stats.requests;
    await told();
    assert.ok(excel.stats.requests - before <= 2, String(excel.stats.requests - before));
  });

  it('tells nothing once it is stopped', async () => {
    const excel = openedSample();
    const { stop, told } = await watching(excel);
    stop();
    await told();
    excel.type('ปก', 'A1', [['แก้ไข']]);
    assert.equal(await told(), 0);
    assert.equal(excel.stats.requests, 2);
  });

  it('tells when it cannot be asked whose sheet it is', async () => {
    const excel = openedSample();
    const { told } = await watching(excel);
    const added = excel.workbook.addSheet('ใหม่');
    excel.startEditingCell();
    excel.workbook.tell(13, added, { worksheetId: added.id, source: 'Local' });
    assert.equal(await told(), 1);
    excel.stopEditingCell();
  });
});
