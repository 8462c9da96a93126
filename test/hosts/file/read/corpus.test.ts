import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HostError } from '../../../../src/hosts/host';
import type { HostErrorCode } from '../../../../src/hosts/host';
import { readWorkbook } from '../../../../src/hosts/file/read/read-workbook';

const CORPUS = path.resolve('../shared/corpus');

/** The files that are no sound workbooks; all others are read. */
const REFUSED: Readonly<Partial<Record<HostErrorCode, readonly string[]>>> = {
  'file-damaged': [
    'exceljs/missing-bits.xlsx',
    'poi/clusterfuzz-testcase-minimized-POIFuzzer-5040805309710336.xlsx',
    'poi/clusterfuzz-testcase-minimized-POIXSSFFuzzer-4828727001088000.xlsx',
    'poi/clusterfuzz-testcase-minimized-POIXSSFFuzzer-5089447305609216.xlsx',
    'poi/clusterfuzz-testcase-minimized-POIXSSFFuzzer-5185049589579776.xlsx',
    'poi/clusterfuzz-testcase-minimized-POIXSSFFuzzer-5265527465181184.xlsx',
    'poi/clusterfuzz-testcase-minimized-POIXSSFFuzzer-5937385319563264.xlsx',
    'poi/clusterfuzz-testcase-minimized-POIXSSFFuzzer-6123461607817216.xlsx',
    'poi/clusterfuzz-testcase-minimized-POIXSSFFuzzer-6419366255919104.xlsx',
    'poi/clusterfuzz-testcase-minimized-POIXSSFFuzzer-6448258963341312.xlsx',
    'poi/clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5025401116950528.xlsx',
    'poi/clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5542865479270400.xlsx',
    'poi/clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5636439151607808.xlsx',
    'poi/clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-6504225896792064.xlsx',
    'poi/clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-6594557414080512.xlsx',
    'poi/crash-274d6342e4842d61be0fb48eaadad6208ae767ae.xlsx',
    'poi/duplicate-filename-case-insensitive.xlsx',
    'poi/duplicate-filename.xlsx',
  ],
  'file-encrypted': [
    'poi/58616.xlsx',
    'poi/60320-protected.xlsx',
    'poi/crash-9bf3cd4bd6f50a8a9339d363c2c7af14b536865c.xlsx',
    'poi/extenxls_pwd123.xlsx',
    'poi/protect.xlsx',
    'poi/protected_passtika.xlsx',
    'poi/protected_sha512.xlsx',
  ],
  'file-not-a-workbook': ['poi/invalid.xlsx'],
  'file-too-large': ['poi/poc-shared-strings.xlsx'],
  'file-unsafe': ['poi/54764-2.xlsx', 'poi/54764.xlsx', 'poi/poc-xmlbomb-empty.xlsx', 'poi/poc-xmlbomb.xlsx'],
};

describe('readWorkbook: real workbooks of others', () => {
  it('reads each or says with a code why not', function () {
    if (!existsSync(CORPUS)) {
      console.log('      no corpus: all files skipped');
      this.skip();
    }
    const results = new Map<string, string[]>();
    let skipped = 0;
    let slowest = 0;
    for (const entry of readdirSync(CORPUS, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      if (!entry.name.endsWith('.xlsx')) {
        skipped += 1;
        continue;
      }
      const file = path.join(entry.parentPath, entry.name);
      const name = path.relative(CORPUS, file).replaceAll('\\', '/');
      const bytes = new Uint8Array(readFileSync(file));
      const started = performance.now();
      const result = outcome(bytes, name);
      slowest = Math.max(slowest, performance.now() - started);
      results.set(result, [...(results.get(result) ?? []), name].sort());
    }
    const counts = [...results].map(([result, names]) => `${result} ${String(names.length)}`).sort();
    console.log(`      ${counts.join(', ')}; not .xlsx, skipped ${String(skipped)}`);
    console.log(`      the slowest took ${String(Math.round(slowest))} ms`);
    assert.ok((results.get('read')?.length ?? 0) > 300);
    results.delete('read');
    assert.deepEqual(results, new Map(Object.entries(REFUSED)));
  }).timeout(60_000);
});

function outcome(bytes: Uint8Array, name: string): string {
  try {
    readWorkbook(bytes, name);
    return 'read';
  } catch (error) {
    if (!(error instanceof HostError)) throw new Error(`${name} let an error through`, { cause: error });
    const { code } = error as HostError;
    return code;
  }
}
