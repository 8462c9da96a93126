import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as XLSX from '@e965/xlsx';
import { run } from '../../src/batch/run';
import { agencyId } from '../../src/core/plan/catalogue/agency-id';

const SAMPLE = path.join(__dirname, '../../assets/sample.xlsx');
const SHEET = 'คลังมาตรการ';

interface ReportJson {
  readonly plan: readonly { readonly measures: readonly { readonly id: string; readonly name: string }[] }[];
  readonly findings: readonly { readonly code: string; readonly place: { sheet: string; cell: string } | null }[];
}

describe('the catalogue sheet of a plan workbook, edited in another program', () => {
  let folder = '';
  const here = (name: string) => path.join(folder, name);
  before(() => (folder = mkdtempSync(path.join(tmpdir(), 'prongsai-catalogue-'))));
  after(() => {
    rmSync(folder, { recursive: true });
  });

  async function report(file: string, output: string): Promise<ReportJson> {
    const out: string[] = [];
    await run(['report', file, '-o', here(output), '--json'], {
      out: (line) => out.push(line),
      err: (line) => assert.fail(line),
    });
    return JSON.parse(out.join('\n')) as ReportJson;
  }

  const read = (name: string) => XLSX.read(readFileSync(here(name)));
  const valueOf = (book: XLSX.WorkBook, cell: string) =>
    (book.Sheets[SHEET]?.[cell] as XLSX.CellObject | undefined)?.v ?? null;
  const fourth = ({ plan }: ReportJson) => plan[3]?.measures.map(({ id, name }) => [id, name]);

  it('is in force from then on, and written again as it is by then', async () => {
    const before = await report(SAMPLE, 'plan.xlsx');
    const book = read('plan.xlsx');
    const sheet = book.Sheets[SHEET] ?? assert.fail('no catalogue');
    const row =
      7 +
      XLSX.utils
        .sheet_to_json<string[]>(sheet, { header: 1, range: 6 })
        .findIndex((cells) => cells[12] === 'unannounced-property-checks');
    sheet[`C${String(row)}`] = { t: 's', v: 'สุ่มตรวจทรัพย์สิน' };
    XLSX.utils.sheet_add_aoa(sheet, [[4, 'i๑๐', 'วันตรวจทรัพย์สิน', 'นัดวัน\nตรวจนับ', 'ต้นปี']], { origin: 'A109' });
    writeFileSync(here('edited.xlsx'), XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    const after = await report(here('edited.xlsx'), 'again.xlsx');
    assert.deepEqual(fourth(after), [
      [agencyId(4, 'วันตรวจทรัพย์สิน'), 'วันตรวจทรัพย์สิน'],
      ['unannounced-property-checks', 'สุ่มตรวจทรัพย์สิน'],
    ]);
    assert.deepEqual(
      after.plan.map(({ measures }) => measures.length),
      before.plan.map(({ measures }) => measures.length),
    );
    assert.deepEqual(
      after.findings.filter(({ code }) => code.startsWith('catalogue-')).map(({ code, place }) => [code, place]),
      [['catalogue-cell', { sheet: SHEET, cell: 'E109' }]],
    );
    const again = read('again.xlsx');
    const cells = Array.from({ length: 110 }, (_, index) => `C${String(index + 1)}`);
    const typed = cells.find((cell) => valueOf(again, cell) === 'วันตรวจทรัพย์สิน') ?? assert.fail();
    assert.equal(valueOf(again, typed.replace('C', 'E')), 'ต้นปี');
    assert.equal(valueOf(again, typed.replace('C', 'D')), '๑) นัดวัน\n๒) ตรวจนับ');
    assert.deepEqual(fourth(await report(here('again.xlsx'), 'third.xlsx')), fourth(after));
    assert.deepEqual(read('third.xlsx').Sheets[SHEET], again.Sheets[SHEET]);
  });
});
