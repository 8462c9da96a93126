import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HostError } from '../../../../src/hosts/host';
import { readWorkbook } from '../../../../src/hosts/file/read/read-workbook';

const CORPUS = path.resolve('../shared/corpus');
const LONGEST_MS = 5000;

/** What files of the corpus are known to be, beside the many that are read. */
const REFUSED: Readonly<Record<string, string>> = {
  'poi/protected_passtika.xlsx': 'file-encrypted',
  'poi/protected_sha512.xlsx': 'file-encrypted',
  'poi/poc-xmlbomb.xlsx': 'file-unsafe',
  'poi/poc-shared-strings.xlsx': 'file-too-large',
  'poi/duplicate-filename.xlsx': 'file-damaged',
  'poi/invalid.xlsx': 'file-not-a-workbook',
};

describe('readWorkbook: real workbooks of others', () => {
  it('reads each or says with a code why not', function () {
    if (!existsSync(CORPUS)) {
      console.log('      no corpus: all files skipped');
      this.skip();
    }
    const results = new Map<string, string>();
    let skipped = 0;
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
      results.set(name, outcome(bytes, name));
      const took = performance.now() - started;
      assert.ok(took < LONGEST_MS, `${name} took ${String(Math.round(took))} ms`);
    }
    const counts: Record<string, number> = {};
    for (const result of results.values()) counts[result] = (counts[result] ?? 0) + 1;
    const listed = Object.entries(counts).map(([result, count]) => `${result} ${String(count)}`);
    console.log(`      ${String(results.size)} files: ${listed.join(', ')}; not .xlsx, skipped ${String(skipped)}`);
    assert.deepEqual(Object.fromEntries(Object.keys(REFUSED).map((name) => [name, results.get(name)])), REFUSED);
    // 30 of the corpus are damaged, locked or hostile.
    assert.equal(counts.read, results.size - 30);
  }).timeout(60_000);
});

function outcome(bytes: Uint8Array, name: string): string {
  try {
    readWorkbook(bytes, name);
    return 'read';
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw new Error(`${name} let an error through`, { cause: error });
  }
}
