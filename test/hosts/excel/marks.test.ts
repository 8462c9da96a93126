import assert from 'node:assert/strict';
import type { WorkbookSpec } from '../../../src/core/sheet';
import { readSheets } from '../../../src/hosts/excel/read';
import { removeSheets } from '../../../src/hosts/excel/remove';
import { writeSheets } from '../../../src/hosts/excel/write';
import { type EmulatedExcel, createExcel } from '../../excel/emulator/excel';
import { codeOf } from './failures';
import { picture, sampleReport } from './prepared';

const report = sampleReport();

/** Plan and summary of a set, without formulas. */
function setOf(number: number): WorkbookSpec {
  const tail = number === 1 ? '' : `.s${String(number)}`;
  const of = (key: string, name: string) => {
    const sheet = report.sheets.find((one) => one.key === key) ?? assert.fail(key);
    return {
      ...sheet,
      name,
      rows: [],
      merges: [],
      conditions: [],
      lists: [],
      numbers: [],
      charts: [],
      page: { ...sheet.page, breaks: [] },
    };
  };
  const [plan, summary] = [`แผน ${String(number)}`, `สรุป ${String(number)}`];
  return {
    ...report,
    sheets: [of('summary', summary), of('plan', plan)],
    names: [
      { name: `prongsai.summary${tail}`, refersTo: `'${summary}'!$A$1`, hidden: true },
      { name: `prongsai.plan.3${tail}`, refersTo: `'${plan}'!$A$1`, hidden: true },
    ],
  };
}

async function marks(): Promise<unknown[]> {
  const { sheets } = await readSheets();
  return sheets.map(({ name, made, part, set }) => [name, made, part, set]);
}

/** As Excel copies a sheet: properties go with it, names of the whole workbook do not. */
function copySheet({ workbook }: EmulatedExcel, name: string): void {
  const copy = workbook.addSheet(`${name} (2)`);
  for (const [key, value] of workbook.sheet(name).customProperties) copy.customProperties.set(key, value);
}

const OFFICERS = ['Sheet1', null, undefined, undefined];

describe('the marks of sheets', () => {
  it('tell key, part and set of each', async () => {
    createExcel();
    await writeSheets(setOf(1));
    await writeSheets(setOf(2));
    assert.deepEqual(await marks(), [
      OFFICERS,
      ['สรุป 1', 'summary', undefined, 1],
      ['แผน 1', 'plan', 3, 1],
      ['สรุป 2', 'summary', undefined, 2],
      ['แผน 2', 'plan', 3, 2],
    ]);
    assert.equal((await removeSheets()).length, 4);
  });

  it('do not make a copy of ours one of ours while ours is there', async () => {
    const excel = createExcel();
    await writeSheets(setOf(1));
    copySheet(excel, 'แผน 1');
    const own = [OFFICERS, ['สรุป 1', 'summary', undefined, 1]];
    assert.deepEqual(await marks(), [...own, ['แผน 1', 'plan', 3, 1], ['แผน 1 (2)', null, undefined, undefined]]);
    assert.deepEqual(await removeSheets(), ['สรุป 1', 'แผน 1']);
    assert.deepEqual(
      excel.workbook.sheets.map(({ name }) => name),
      ['Sheet1', 'แผน 1 (2)'],
    );
  });

  it('make the copy ours once ours is gone', async () => {
    const excel = createExcel();
    await writeSheets(setOf(1));
    copySheet(excel, 'แผน 1');
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('แผน 1').delete();
      await context.sync();
    });
    assert.deepEqual((await marks()).at(-1), ['แผน 1 (2)', 'plan', 3, 1]);
  });

  it('fill the second set anew and leave the first alone', async () => {
    const excel = createExcel();
    await writeSheets(setOf(1));
    await writeSheets(setOf(2));
    excel.workbook.sheet('แผน 1').put('A1', [['ของเดิม']]);
    excel.workbook.sheet('แผน 2').put('A1', [['ของเดิม']]);
    await writeSheets(setOf(2), { mode: 'in-place' });
    assert.equal(excel.workbook.sheet('แผน 1').cell('A1').value, 'ของเดิม');
    assert.equal(excel.workbook.sheet('แผน 2').cell('A1').value, '');
    assert.equal(excel.workbook.sheets.length, 5);
  });

  it('are not given to a sheet without a name of its own in the spec: it is the officer’s', async () => {
    const excel = createExcel();
    const { names, ...rest } = setOf(1);
    const form = { ...rest, names: names.slice(1) };
    await writeSheets(form);
    assert.deepEqual([...excel.workbook.sheet('สรุป 1').customProperties], []);
    assert.deepEqual((await marks())[1], ['สรุป 1', null, undefined, undefined]);
    assert.deepEqual(await removeSheets(), ['แผน 1']);
  });

  it('are known by what was added when writing fails, also where the sheet is to be the officer’s', async () => {
    for (let afterActions = 1; afterActions < 40; afterActions++) {
      const excel = createExcel().failAt(2, { code: 'GeneralException', afterActions });
      const before = picture(excel.workbook);
      assert.equal(await codeOf(writeSheets({ ...setOf(1), names: [] })), 'excel-failed');
      assert.equal(picture(excel.workbook), before);
    }
  });
});
