import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/batch/run';
import { type Decisions, NO_DECISIONS } from '../../src/core/decisions';
import { keptText } from '../../src/core/kept';
import { NO_PLAN_DECISIONS } from '../../src/core/plan/decisions';
import { decisionsOf, openWorkbook, reportToKeep, studyWorkbook } from '../../src/core/prongsai';
import { besideFile } from '../../src/core/report/target';
import { text } from '../../src/core/sheet';
import { readWorkbook } from '../../src/hosts/file/read/read-workbook';
import { writeWorkbook } from '../../src/hosts/file/write/write-workbook';
import { TH_FINDINGS } from '../../src/text/th/findings';
import { thReport } from '../../src/text/th/report';
import { sampleWorkbook } from '../fixtures/sample';

const WORDS = thReport(TH_FINDINGS);
const BORROW = 'borrowing-form-and-register';
const CHECKS = 'unannounced-property-checks';
const RENAMED = 'จัดระบบยืมและคืนทรัพย์สินให้ตรวจสอบได้';

const DECIDED: Decisions = {
  ...NO_DECISIONS,
  settings: { target: 96 },
  plan: { ...NO_PLAN_DECISIONS, leftOut: [CHECKS], edits: { [BORROW]: { name: RENAMED } } },
  without: ['weak-items'],
};

interface ReportJson {
  readonly plan: readonly { number: number; measures: { id: string; name: string; owner: string }[] }[];
}

describe('the command line and what the officer decided', () => {
  let folder = '';
  const here = (name: string) => path.join(folder, name);
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'prongsai-decided-'))));
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const report = async (...args: readonly string[]): Promise<ReportJson> => {
    const out: string[] = [];
    await run(['report', ...args, '--json'], { out: (line) => out.push(line), err: (line) => assert.fail(line) });
    return JSON.parse(out.join('\n')) as ReportJson;
  };

  /** Issue 4 of the plan: what its measures are called and who does them. */
  const fourth = ({ plan }: ReportJson) =>
    plan.find(({ number }) => number === 4)?.measures.map(({ name, owner }) => [name, owner]);

  const opened = (name: string) => openWorkbook(readWorkbook(readFileSync(here(name)), name), WORDS);

  /** The sample's plan workbook as the pane writes it, in which an owner of issue 4 was typed anew. */
  function decidedFile(owner?: string): string {
    const studied = studyWorkbook(sampleWorkbook(), DECIDED);
    const { spec, kept } = reportToKeep(studied, WORDS, besideFile(studied.workbook, DECIDED));
    const before = studied.result.plan.issues[3]?.measures[0]?.owner;
    const sheets = spec.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => {
          const here = sheet.name === 'แผน ๔' && cell.content.kind === 'text' && cell.content.text === before;
          return here && owner !== undefined ? { ...cell, content: text(owner) } : cell;
        }),
      })),
    }));
    writeFileSync(here('decided.xlsx'), writeWorkbook({ ...spec, sheets }, { sourceFile: null, kept }));
    return here('decided.xlsx');
  }

  it('makes the plan of the decisions that are kept in the workbook', async () => {
    assert.deepEqual(fourth(await report(decidedFile(), '-o', here('again.xlsx'))), [
      [RENAMED, 'งานพัสดุและทรัพย์สิน กองคลัง'],
    ]);
  });

  it('takes over what was typed in the plan sheets, as the pane does', async () => {
    const file = decidedFile('ปลัด อบต.');
    const json = await report(file, '-o', here('again.xlsx'));
    assert.deepEqual(fourth(json), [[RENAMED, 'ปลัด อบต.']]);
    assert.deepEqual(
      json.plan.flatMap(({ measures }) => measures.map(({ id }) => id)),
      opened('decided.xlsx').result.plan.issues.flatMap(({ measures }) => measures.map(({ id }) => id)),
    );
  });

  it('keeps the decisions in the file that it writes, with the sheets that are not wanted left out', async () => {
    await report(decidedFile('ปลัด อบต.'), '-o', here('again.xlsx'));
    const again = readWorkbook(readFileSync(here('again.xlsx')), 'again.xlsx');
    const { decisions } = decisionsOf(again);
    assert.deepEqual(
      [decisions.settings, decisions.plan, decisions.without],
      [
        {},
        { ...NO_PLAN_DECISIONS, leftOut: [CHECKS], edits: { [BORROW]: { name: RENAMED, owner: 'ปลัด อบต.' } } },
        ['weak-items'],
      ],
    );
    assert.deepEqual(
      again.sheets.filter(({ made }) => made === 'weak-items'),
      [],
    );
    assert.deepEqual(opened('again.xlsx').decisions.plan, decisions.plan, 'nothing is typed in a new file');
    assert.equal(opened('again.xlsx').settings.target, 9600);
  });

  it('makes a form by what was changed in the pane, and by options before that', async () => {
    const workbook = sampleWorkbook();
    const { spec } = reportToKeep(studyWorkbook(workbook), WORDS, besideFile(workbook, NO_DECISIONS));
    const kept = keptText({ ...NO_DECISIONS, settings: { agencyName: 'เทศบาลตำบลหนึ่ง', target: 96 } });
    writeFileSync(here('changed.xlsx'), writeWorkbook(spec, { sourceFile: null, kept }));
    const form = async (...args: readonly string[]) => {
      const line = ['template', here('changed.xlsx'), '-o', here('form.xlsx'), ...args];
      assert.equal(await run(line, { out: () => undefined, err: (line) => assert.fail(line) }), 0);
      const { agencyName, target } = opened('form.xlsx').settings;
      return [agencyName, target];
    };
    assert.deepEqual(await form(), ['เทศบาลตำบลหนึ่ง', 9600]);
    assert.deepEqual(await form('--target', '97'), ['เทศบาลตำบลหนึ่ง', 9700]);
  });

  it('lets options go before what was decided, and says where both cannot be', async () => {
    const file = decidedFile();
    await report(file, '-o', here('options.xlsx'), '--target', '97');
    assert.equal(opened('options.xlsx').settings.target, 9700);
    const err: string[] = [];
    const terminal = { out: () => undefined, err: (line: string) => err.push(line) };
    assert.equal(await run(['assess', file, '--pass', '95.50'], { ...terminal, err: (line) => assert.fail(line) }), 0);
    assert.equal(await run(['assess', file, '--pass', '96.50'], terminal), 2);
    assert.match(err.join('\n'), /ต้องไม่สูงกว่าเป้าหมาย \(target\) ซึ่งเท่ากับ 96\.00$/);
  });
});
