import assert from 'node:assert/strict';
import { keepDecisions } from '../../../src/hosts/excel/kept';
import { readSheets } from '../../../src/hosts/excel/read';
import { removeSheets } from '../../../src/hosts/excel/remove';
import { writeSheets } from '../../../src/hosts/excel/write';
import type { Progress } from '../../../src/hosts/host';
import { type EmulatedExcel, createExcel } from '../../excel/emulator/excel';
import { codeOf } from './failures';
import { contentPicture, openedSample, picture, sampleReport } from './prepared';
import { SAMPLE_SHEETS } from '../../fixtures/sample';

const spec = sampleReport();
const part = (text: string) => `<decisions xmlns="urn:prongsai:decisions">${text}</decisions>`;
const xmlOf = ({ workbook }: EmulatedExcel) => workbook.xmlParts.map(({ xml }) => xml);

/** Calls back once so many requests have arrived. */
async function after(excel: EmulatedExcel, requests: number, act: () => void): Promise<void> {
  while (excel.stats.requests < requests) await new Promise((resolve) => setImmediate(resolve));
  act();
}

describe('progress and cancelling of a writing', () => {
  it('tells of no sheet first, then of some, at last of all', async () => {
    openedSample();
    const told: Progress[] = [];
    await writeSheets(spec, { progress: (progress) => told.push(progress) });
    assert.deepEqual(
      [told[0], told[2], told.length],
      [{ done: 0, of: SAMPLE_SHEETS }, { done: SAMPLE_SHEETS, of: SAMPLE_SHEETS }, 3],
    );
    assert.ok(told[1] && told[1].done > 3 && told[1].done < 17, JSON.stringify(told[1]));
  });

  for (const request of [1, 2, 3]) {
    it(`takes back everything when it is cancelled during request ${String(request)}`, async () => {
      const excel = openedSample();
      excel.workbook.addXmlPart(part('[1]'));
      const before = picture(excel.workbook);
      const controller = new AbortController();
      const task = { mode: 'beside', kept: '[2]', signal: controller.signal } as const;
      void after(excel, request, () => {
        controller.abort();
      });
      assert.equal(await codeOf(writeSheets(spec, task)), 'cancelled');
      assert.equal(picture(excel.workbook), before);
    });
  }

  it('asks nothing when it is cancelled before', async () => {
    const excel = openedSample();
    assert.equal(await codeOf(writeSheets(spec, { signal: AbortSignal.abort() })), 'cancelled');
    assert.equal(await codeOf(readSheets(AbortSignal.abort())), 'cancelled');
    assert.equal(excel.stats.requests, 0);
  });

  it('stops reading between two requests', async () => {
    const excel = openedSample();
    const controller = new AbortController();
    void after(excel, 2, () => {
      controller.abort();
    });
    assert.equal(await codeOf(readSheets(controller.signal)), 'cancelled');
    assert.equal(excel.stats.requests, 2);
  });
});

describe('requests that Excel refuses as too large', () => {
  it('are sent again in halves, and the same comes of it', async () => {
    const whole = openedSample();
    await writeSheets(spec);
    const expected = spec.sheets.map(({ name }) => contentPicture(whole.workbook.sheet(name)));
    for (const request of [2, 3]) {
      const excel = openedSample().failAt(request, { code: 'RequestPayloadSizeLimitExceeded' });
      excel.failAt(request + 1, { code: 'RequestPayloadSizeLimitExceeded' });
      await writeSheets(spec);
      assert.deepEqual(
        spec.sheets.map(({ name }) => contentPicture(excel.workbook.sheet(name))),
        expected,
      );
      // two refused, and three in place of one
      assert.equal(excel.stats.requests, 4 + 2 + 2);
    }
  });

  it('are not halved without end', async () => {
    const excel = openedSample({ payloadLimit: 30_000 });
    const before = picture(excel.workbook);
    assert.equal(await codeOf(writeSheets(spec)), 'request-too-large');
    assert.ok(excel.stats.requests < 10, String(excel.stats.requests));
    assert.equal(picture(excel.workbook), before);
  });
});

describe('what is kept with the workbook', () => {
  it('is read back as it was kept, with no request more', async () => {
    const excel = openedSample();
    const decisions = '{"plan":"<ก> & \\"ข\\""}';
    assert.equal((await readSheets()).kept, undefined);
    const read = excel.stats.requests;
    await keepDecisions(decisions);
    assert.equal(excel.stats.requests - read, 2);
    assert.equal((await readSheets()).kept, decisions);
    assert.equal(excel.stats.requests, read + 2 + read);
    assert.deepEqual(excel.stats.notEmulated, {});
  });

  it('takes the place of what was kept before; parts of others stay', async () => {
    const excel = createExcel();
    excel.workbook.addXmlPart('<a xmlns="urn:others">1</a>');
    await keepDecisions('[1]');
    await keepDecisions('[2]');
    assert.deepEqual(xmlOf(excel), ['<a xmlns="urn:others">1</a>', part('[2]')]);
    assert.equal((await readSheets()).kept, '[2]');
  });

  it('is the last of several parts that can be read, also after keeping', async () => {
    const excel = createExcel();
    for (const text of ['[1]', '[2]', '<b/>']) excel.workbook.addXmlPart(part(text));
    assert.equal((await readSheets()).kept, '[2]');
    await keepDecisions('[3]');
    assert.equal((await readSheets()).kept, '[3]');
  });

  it('comes with the sheets, and stays when they are removed', async () => {
    const excel = openedSample();
    await writeSheets(spec, { mode: 'beside', kept: '[1]' });
    assert.equal(excel.stats.requests, 4);
    await removeSheets();
    assert.deepEqual(xmlOf(excel), [part('[1]')]);
  });

  for (const [what, before] of [
    ['nothing', []],
    ['one part', ['[1]']],
    ['several parts', ['[1]', '[2]']],
  ] as const) {
    it(`is as it was when writing fails: ${what}`, async () => {
      const excel = openedSample().failAt(3, { code: 'GeneralException' });
      for (const text of before) excel.workbook.addXmlPart(part(text));
      const earlier = picture(excel.workbook);
      assert.equal(await codeOf(writeSheets(spec, { mode: 'beside', kept: '[9]' })), 'excel-failed');
      assert.equal(picture(excel.workbook), earlier);
    });
  }
});
