import assert from 'node:assert/strict';
import type { Place } from '../../../src/core/grid';
import { fileHost } from '../../../src/hosts/file/file-host';
import { readWorkbook } from '../../../src/hosts/file/read/read-workbook';
import { writeWorkbook } from '../../../src/hosts/file/write/write-workbook';
import { HostError } from '../../../src/hosts/host';
import { sampleFile } from '../../fixtures/make-sample';
import { parts } from './write/package';
import { sample } from './write/sample';

type Bytes = Uint8Array<ArrayBuffer>;

const SCORES = { name: 'คะแนน ปี 2568.xlsx', bytes: sampleFile() };
const TASK = { mode: 'beside', kept: '{"a":1}' } as const;

function prepared(more: Partial<Parameters<typeof fileHost>[0]> = {}) {
  const saved: { name: string; bytes: Bytes }[] = [];
  const save = (name: string, bytes: Bytes) => {
    saved.push({ name, bytes });
  };
  const host = fileHost({ open: SCORES, save, nameOf: (source) => `แผน ของ ${source || 'ไม่มีชื่อ'}`, ...more });
  return { host, saved };
}

describe('a file host', () => {
  it('neither removes nor watches, and goes to a cell where somebody shows it', async () => {
    assert.deepEqual(prepared().host.describe(), { kind: 'file', goesTo: false, removes: false, watches: false });
    const shown: Place[] = [];
    const { host } = prepared({ show: (place) => void shown.push(place) });
    assert.equal(host.describe().goesTo, true);
    await host.goTo({ sheet: 'ปก', cell: 'A1' });
    assert.deepEqual(shown, [{ sheet: 'ปก', cell: 'A1' }]);
    assert.deepEqual(await host.remove(), []);
    (await host.watch(() => assert.fail('nothing changes')))();
    await prepared().host.goTo({ sheet: 'ปก', cell: 'A1' });
  });

  it('hands over a new workbook under its own name, whose links lead to the file of the scores', async () => {
    const { host, saved } = prepared();
    await host.write(sample, TASK);
    assert.deepEqual(saved, [
      {
        name: 'แผน ของ คะแนน ปี 2568.xlsx',
        bytes: writeWorkbook(sample, { sourceFile: 'คะแนน ปี 2568.xlsx', kept: '{"a":1}' }),
      },
    ]);
  });

  it('reads an empty workbook before a file is opened, and the opened one from then on', async () => {
    const { host, saved } = prepared({ open: null });
    assert.deepEqual(await host.read(), { sheets: [] });
    host.opened('ก.csv', new TextEncoder().encode('ข้อ,คะแนน\ni1,92.12'));
    assert.deepEqual(
      (await host.read()).sheets.map(({ name, rows }) => [name, rows.length]),
      [['ก', 2]],
    );
    await host.write(sample, TASK);
    assert.equal(saved[0]?.name, 'แผน ของ ก.csv');
  });

  it('forgets what was kept for the file before', async () => {
    const { host } = prepared();
    await host.keep('{"a":1}');
    host.opened(SCORES.name, SCORES.bytes);
    assert.equal((await host.read()).kept, undefined);
  });

  it('gives what the file itself keeps until something else is kept', async () => {
    const bytes = writeWorkbook(sample, { sourceFile: null, kept: 'old' });
    const { host } = prepared({ open: { name: 'a.xlsx', bytes } });
    assert.equal((await host.read()).kept, 'old');
    await host.keep('new');
    assert.equal((await host.read()).kept, 'new');
  });

  it('opens what is inserted, to which no link can lead because it has no name', async () => {
    const { host, saved } = prepared({ open: null });
    await host.insert(SCORES.bytes);
    assert.deepEqual(await host.read(), readWorkbook(SCORES.bytes, ''));
    await host.write(sample, TASK);
    assert.equal(saved[0]?.name, 'แผน ของ ไม่มีชื่อ');
    assert.equal(parts(saved[0].bytes)['xl/worksheets/_rels/sheet1.xml.rels'], undefined);
  });

  it('lets the page work after each sheet', async () => {
    const happened: string[] = [];
    const { host } = prepared({ save: () => void happened.push('saved') });
    const progress = ({ done, of }: { done: number; of: number }) => {
      happened.push(`${String(done)} of ${String(of)}`);
      setTimeout(() => happened.push('drawn'));
    };
    await host.write(sample, { ...TASK, progress });
    assert.deepEqual(happened, ['1 of 3', 'drawn', '2 of 3', 'drawn', '3 of 3', 'drawn', 'saved']);
  });

  it('keeps nothing where the workbook could not be saved, and says why', async () => {
    const failure = new Error('disk full');
    const { host } = prepared({ save: () => Promise.reject(failure) });
    await assert.rejects(host.write(sample, TASK), failure);
    assert.equal((await host.read()).kept, undefined);
  });

  it('has the file read elsewhere where somebody offers it, with the signal', async () => {
    const asked: unknown[] = [];
    const { signal } = new AbortController();
    const { host } = prepared({
      readWorkbook: (...all) => {
        asked.push(all);
        return Promise.resolve({ sheets: [] });
      },
    });
    assert.deepEqual(await host.read(signal), { sheets: [] });
    assert.deepEqual(asked, [[SCORES.bytes, SCORES.name, signal]]);
  });

  it('does not give what was read once that is cancelled', async () => {
    const stop = new AbortController();
    const { host } = prepared({
      readWorkbook: () => {
        stop.abort();
        return Promise.resolve({ sheets: [] });
      },
    });
    await assert.rejects(
      host.read(stop.signal),
      (error) => error instanceof HostError && error.message === 'cancelled',
    );
  });

  it('says what is wrong with a file', async () => {
    const { host } = prepared({ open: { name: 'a.xlsx', bytes: new Uint8Array() } });
    await assert.rejects(host.read(), (error) => error instanceof HostError && error.message === 'file-empty');
  });
});
