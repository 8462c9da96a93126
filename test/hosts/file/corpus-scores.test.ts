import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { study } from '../../../src/core/prongsai';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { readWorkbook } from '../../../src/hosts/file/read/read-workbook';
import { HostError } from '../../../src/hosts/host';

const CORPUS = path.join(__dirname, '../../../../shared/corpus');

describe('workbooks that have nothing to do with ITA', () => {
  it('give no score, and the finding that says so (skipped without ../shared/corpus)', function () {
    this.timeout(120_000);
    if (!existsSync(CORPUS)) this.skip();
    const files = ['poi', 'exceljs'].flatMap((folder) =>
      readdirSync(path.join(CORPUS, folder)).map((name) => path.join(CORPUS, folder, name)),
    );
    let [read, refused] = [0, 0];
    const wrong: string[] = [];
    for (const file of files.filter((name) => name.endsWith('.xlsx'))) {
      try {
        const { assessment, findings } = study(readWorkbook(readFileSync(file), path.basename(file)), DEFAULT_SETTINGS);
        read += 1;
        const codes = findings.map(({ code }) => code).join(' ');
        if (codes !== 'no-scores' || assessment.issues.length) wrong.push(`${path.basename(file)}: ${codes}`);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        refused += 1;
      }
    }
    console.log(`      ${String(read)} read, ${String(refused)} refused with a reason`);
    assert.deepEqual(wrong, []);
    assert.ok(read > 300);
  });
});
