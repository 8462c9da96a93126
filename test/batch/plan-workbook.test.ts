import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as XLSX from '@e965/xlsx';
import { run } from '../../src/batch/run';

const SAMPLE = path.join(__dirname, '../../assets/sample.xlsx');
const VALIDATOR = path.join(__dirname, '../../../shared/schemas/validate.py');

/** Tells LibreOffice to compute every formula of an .xlsx anew instead of trusting its cached values. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const start = (program: string, args: string[]): SpawnSyncReturns<string> =>
  spawnSync(program, args, { encoding: 'utf8', timeout: 120_000 });

function formulasOf(file: string): Map<string, number | string> {
  const book = XLSX.read(readFileSync(file), { cellFormula: true });
  return new Map(
    book.SheetNames.flatMap((name) =>
      Object.entries(book.Sheets[name] ?? {}).flatMap(([cell, value]) => {
        const { f, v } = value as XLSX.CellObject;
        return f === undefined ? [] : [[`${name}!${cell}`, (v ?? '') as number | string] as const];
      }),
    ),
  );
}

describe('the plan workbook of the sample', () => {
  let folder = '';
  let file = '';
  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'prongsai-plan-'));
    file = path.join(folder, 'plan.xlsx');
    await run(['report', SAMPLE, '-o', file], { out: () => undefined, err: (line) => assert.fail(line) });
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('is valid by the schemas of ISO/IEC 29500-4 (skipped without ../shared/schemas and python3-lxml)', function () {
    this.timeout(60_000);
    const pythons = (process.env.PATH ?? '').split(path.delimiter).map((each) => path.join(each, 'python3'));
    const python = pythons.find((each) => start(each, ['-c', 'import lxml.etree']).status === 0);
    if (python === undefined || !existsSync(VALIDATOR)) this.skip();
    assert.equal(start(python, [VALIDATOR, file]).stdout.replace(/ +/g, ' '), 'plan.xlsx 28 parts, VALID\n');
  });

  it('computes anew in LibreOffice to what is cached in it, without a repair (skipped without it)', function () {
    this.timeout(120_000);
    if (start('soffice', ['--version']).error) this.skip();
    const profile = path.join(folder, 'profile');
    mkdirSync(path.join(profile, 'user'), { recursive: true });
    writeFileSync(path.join(profile, 'user/registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const cached = formulasOf(file);
    // a wrong cached value shows that LibreOffice did compute
    const spoilt = path.join(folder, 'spoilt.xlsx');
    const book = XLSX.read(readFileSync(file), { cellFormula: true });
    for (const name of book.SheetNames) {
      for (const cell of Object.values(book.Sheets[name] ?? {}) as XLSX.CellObject[]) {
        if (cell.f !== undefined) Object.assign(cell, { t: 'n', v: -1 });
      }
    }
    writeFileSync(spoilt, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    const out = path.join(folder, 'out');
    start('soffice', [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      ...['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out, spoilt],
    ]);
    const computed = formulasOf(path.join(out, 'spoilt.xlsx'));
    assert.ok(cached.size > 250, String(cached.size));
    assert.deepEqual([...computed.keys()].sort(), [...cached.keys()].sort());
    const different = [...cached].filter(([cell, value]) => {
      const now = computed.get(cell);
      return typeof value === 'number' && typeof now === 'number' ? Math.abs(value - now) > 1e-9 : value !== now;
    });
    assert.deepEqual(different, []);
  });
});
