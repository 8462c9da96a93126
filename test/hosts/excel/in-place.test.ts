import assert from 'node:assert/strict';
import type { SheetSpec, WorkbookSpec } from '../../../src/core/sheet';
import { writeSheets } from '../../../src/hosts/excel/write';
import { HostError } from '../../../src/hosts/host';
import type { EmulatedExcel } from '../../excel/emulator/excel';
import { FAILURES, codeOf } from './failures';
import { contentPicture, openedSample, picture, sampleReport } from './prepared';
import { SAMPLE_SHEETS } from '../../fixtures/sample';

const first = sampleReport();
const changed = changedReport();

/** The report without the plan of issue 2, with a plan more, another text in A1 of the scores and two rows fewer. */
function changedReport(): WorkbookSpec {
  const renamed = { 'แผน ๒': 'แผนใหม่' };
  const sheets = first.sheets.map((sheet): SheetSpec => {
    if (sheet.name === 'แผน ๒') return { ...sheet, name: renamed['แผน ๒'] };
    if (sheet.key !== 'scores') return sheet;
    const rows = sheet.rows.slice(0, -2).map((row, index) => (index > 0 ? row : { ...row, height: 33 }));
    const style = Object.keys(first.styles)[0] ?? '';
    const text = { column: 0, style, content: { kind: 'text', text: 'คะแนนรอบใหม่' } as const };
    return { ...sheet, rows: rows.map((row, index) => (index > 0 ? row : { ...row, cells: [text] })), tab: null };
  });
  const names = first.names.map((name) =>
    name.name === 'prongsai.plan.2' ? { name: 'prongsai.plan.9', refersTo: "'แผนใหม่'!$A$1", hidden: true } : name,
  );
  return { ...first, sheets, names };
}

const ours = (excel: EmulatedExcel, spec: WorkbookSpec) => spec.sheets.map(({ name }) => excel.workbook.sheet(name));
const contents = (excel: EmulatedExcel, spec: WorkbookSpec) => ours(excel, spec).map(contentPicture);
const names = ({ workbook }: EmulatedExcel) => workbook.sheets.map(({ name }) => name);
const inPlace = { mode: 'in-place' } as const;

/** The sample with our sheets, which the officer has worked with since. */
async function lived(): Promise<EmulatedExcel> {
  const excel = openedSample();
  const { workbook } = excel;
  await writeSheets(first, { mode: 'beside', kept: '{"n":1}' });
  const scores = workbook.sheet('คะแนน');
  scores.put('H40', [['ข้อความของเจ้าหน้าที่', { formula: '=1+1', value: 2 }]]);
  scores.paint('A1:J90', { 'font.italic': true, 'fill.color': '#00FF00' });
  scores.merge('H50:I52');
  scores.hiddenRows.add(3);
  scores.hiddenColumns.add(1);
  scores.rowHeights.set(200, 77);
  scores.columnWidths.set(12, 200);
  scores.page.printArea = [{ row: 0, column: 0, rows: 2, columns: 2 }];
  scores.page.titleColumns = { row: 0, column: 0, rows: 1_048_576, columns: 1 };
  scores.page.rowBreaks.add(9);
  scores.page.columnBreaks.add(2);
  scores.page.headersFooters.LeftHeader = 'ร่าง';
  const series = [{ name: 'ก', values: 'คะแนน!E5', categories: null, look: {} }];
  for (const name of ['ของฉัน', 'Prongsai 7', 'Prongsai 7'])
    scores.charts.push({
      id: `{chart-${String(workbook.nextId())}}`,
      name,
      type: 'Line',
      place: null,
      series,
      look: {},
    });
  scores.customProperties.set('ของผู้ใช้', '2');
  workbook.sheets = [scores, ...workbook.sheets.filter((sheet) => sheet !== scores)];
  workbook.sheet('บันทึก').put('B2', [[{ formula: "='คะแนน'!A1", value: null as never }]]);
  const copy = workbook.addSheet('คะแนน (2)', [['สำเนา']]);
  for (const [key, value] of scores.customProperties) copy.customProperties.set(key, value);
  workbook.names.push({ name: 'ของฉัน', formula: "='คะแนน'!$A$1", sheet: null, visible: true, comment: '' });
  return excel;
}

async function freshContents(): Promise<readonly string[]> {
  const fresh = openedSample();
  await writeSheets(changed);
  return contents(fresh, changed);
}

describe('filling the sheets of a set anew', () => {
  let excel: EmulatedExcel;
  let ids: ReadonlyMap<string, string>;
  let officers: readonly string[] = [];
  const told: string[] = [];

  const officersOf = ({ workbook }: EmulatedExcel) =>
    workbook.sheets.filter(({ name }) => !first.sheets.concat(changed.sheets).some((one) => one.name === name));

  before(async () => {
    excel = await lived();
    ids = new Map(excel.workbook.sheets.map(({ name, id }) => [name, id]));
    officers = officersOf(excel).map(contentPicture);
    const requests = excel.stats.requests;
    excel.stats.largest = 0;
    await writeSheets(changed, {
      ...{ mode: 'in-place', kept: '{"n":2}' },
      progress: ({ done, of }) => told.push(`${String(done)}/${String(of)}`),
    });
    assert.equal(excel.stats.requests - requests, 4);
    assert.ok(excel.stats.largest < 1_000_000, String(excel.stats.largest));
  });

  it('makes them what a new writing would', async () => {
    const fresh = await freshContents();
    const { charts } = excel.workbook.sheet('คะแนน');
    // what the officer drew stays
    assert.deepEqual(
      charts.splice(0).map(({ name }) => name),
      ['ของฉัน'],
    );
    const made = contents(excel, changed).map((text) => text.replace(/,\s+\[\s+"ของผู้ใช้",\s+"2"\s+\]/, ''));
    changed.sheets.forEach(({ name }, index) => {
      assert.equal(made[index], fresh[index], name);
    });
    assert.equal(excel.workbook.sheet('คะแนน').cell('A1').value, 'คะแนนรอบใหม่');
    assert.equal(excel.workbook.sheet('คะแนน').cell('H40').value, '');
  });

  it('keeps the sheets and their places, adds a new one behind the last of the set, takes away what the report lacks', () => {
    for (const { name, id } of excel.workbook.sheets) {
      if (name === 'แผนใหม่') assert.equal(ids.get(name), undefined);
      else assert.equal(id, ids.get(name), name);
    }
    const own = [...ids.keys()].filter((name) => name !== 'แผน ๒');
    assert.deepEqual(names(excel), [...own.slice(0, -1), 'แผนใหม่', 'คะแนน (2)']);
  });

  it('leaves the sheets of the officer alone, a copy of ours and formulas that lead into ours among them', () => {
    assert.deepEqual(officersOf(excel).map(contentPicture), officers);
    assert.equal(excel.workbook.sheet('บันทึก').cell('B2').formula, "='คะแนน'!A1");
    assert.equal(excel.workbook.sheet('คะแนน (2)').cell('A1').value, 'สำเนา');
  });

  it('defines the names of the report, and leaves those of the officer', () => {
    const defined = excel.workbook.names.map(({ name, formula, visible }) => `${name} ${formula} ${String(visible)}`);
    const expected = changed.names.map(({ name, refersTo, hidden }) => `${name} =${refersTo} ${String(!hidden)}`);
    const officer = ["คะแนนเต็ม ='ปก'!$A$1 true", "ของฉัน ='คะแนน'!$A$1 true"];
    assert.deepEqual([...defined].sort(), [...expected, ...officer].sort());
  });

  it('keeps the decisions in place of those before, and no trace of its work', () => {
    const { xmlParts, settings } = excel.workbook;
    assert.deepEqual(
      xmlParts.map(({ xml }) => xml),
      ['<decisions xmlns="urn:prongsai:decisions">{&quot;n&quot;:2}</decisions>'],
    );
    assert.deepEqual([...settings], []);
    assert.deepEqual(excel.stats.notEmulated, {});
  });

  it('tells how many sheets are done', () => {
    assert.equal(told.length, 3);
    const of = String(SAMPLE_SHEETS);
    assert.deepEqual([told[0], told[2]], [`0/${of}`, `${of}/${of}`]);
    const [done = '', all] = told[1]?.split('/') ?? [];
    assert.ok(Number(done) >= 3 && Number(done) <= SAMPLE_SHEETS - 3 && all === of, told[1]);
  });

  it('changes nothing the second time', async () => {
    const plain = () => picture(excel.workbook).replace(/{(?:conditional-format|chart)-\d+}/g, '');
    const before = plain();
    await writeSheets(changed, { mode: 'in-place', kept: '{"n":2}' });
    assert.equal(plain(), before);
  });
});

describe('filling anew a set with a sheet that is to stay', () => {
  it('leaves that sheet and its names as they are', async () => {
    const excel = await lived();
    const { name, page } = excel.workbook.sheet('แผน ๒');
    assert.equal(name, 'แผน ๒');
    const before = contentPicture(excel.workbook.sheet('แผน ๒'));
    const marks = () => excel.workbook.names.filter(({ formula }) => formula.includes("'แผน ๒'")).length;
    assert.equal(marks(), 1);
    await writeSheets({ ...changed, staying: ['แผน ๒'] }, inPlace);
    assert.equal(contentPicture(excel.workbook.sheet('แผน ๒')), before);
    assert.equal(marks(), 1);
    assert.deepEqual(excel.workbook.sheet('แผน ๒').page, page);
  });
});

describe('filling anew that fails', () => {
  let fresh: readonly string[];
  before(async () => {
    fresh = await freshContents();
  });

  /** The set of before, or all of the new one; the officer's sheets are as they were in any case. */
  async function outcome(prepare: (excel: EmulatedExcel, done: number) => void, task = {}) {
    const excel = openedSample();
    await writeSheets(first, { mode: 'beside', kept: '{"n":1}' });
    const before = picture(excel.workbook);
    const officers = excel.workbook.sheets.slice(0, 9).map(contentPicture);
    prepare(excel, excel.stats.requests);
    const code = await codeOf(writeSheets(changed, { mode: 'in-place', kept: '{"n":2}', ...task }));
    assert.deepEqual(excel.workbook.sheets.slice(0, 9).map(contentPicture), officers);
    return { excel, code, unchanged: picture(excel.workbook) === before };
  }

  function assertNew(excel: EmulatedExcel): void {
    assert.deepEqual(contents(excel, changed), fresh);
    assert.deepEqual([...names(excel)].slice(9).sort(), changed.sheets.map(({ name }) => name).sort());
    assert.deepEqual([...excel.workbook.settings], []);
    assert.match(excel.workbook.xmlParts[0]?.xml ?? '', /&quot;n&quot;:2/);
  }

  for (const [failure, code] of FAILURES) {
    for (const request of [1, 2]) {
      it(`changes nothing when request ${String(request)} is refused with ${failure.code}`, async () => {
        const found = await outcome((excel, done) => excel.failAt(done + request, failure));
        assert.deepEqual([found.code, found.unchanged], [code, true]);
      });
    }
    for (const request of [3, 4]) {
      it(`comes to its end when request ${String(request)} is refused with ${failure.code}`, async () => {
        const found = await outcome((excel, done) => excel.failAt(done + request, failure));
        assert.equal(found.code, null);
        assertNew(found.excel);
      });
    }
  }

  for (const [request, afterActions] of [2, 3].flatMap((request) =>
    [1, 2, 3, 4, 5, 8, 13, 20, 50, 100, 150, 400, 1000].map((afterActions) => [request, afterActions] as const),
  )) {
    it(`comes to its end after ${String(afterActions)} actions of request ${String(request)}`, async () => {
      const found = await outcome((excel, done) =>
        excel.failAt(done + request, { code: 'GeneralException', afterActions }),
      );
      if (found.code === null) assertNew(found.excel);
      // before the first action that changes anything
      else assert.deepEqual([request === 2 && afterActions < 5, found.unchanged], [true, true]);
    });
  }

  it('changes nothing when a request does not get through, or comes to its end', async () => {
    for (const request of [1, 2, 3, 4]) {
      const { excel, code, unchanged } = await outcome((one, done) => one.failAt(done + request, { httpStatus: 503 }));
      if (request < 3) assert.deepEqual([code, unchanged], ['excel-failed', true]);
      else assertNew(excel);
    }
  });

  it('tells of sheets that may be incomplete where the second attempt fails too, and mends them next time', async () => {
    const { excel, code } = await outcome((one, done) =>
      one
        .failAt(done + 2, { code: 'GeneralException', afterActions: 300 })
        .failAt(done + 5, { code: 'GeneralException', afterActions: 200 }),
    );
    assert.equal(code, 'sheets-left');
    await writeSheets(changed, { mode: 'in-place', kept: '{"n":2}' });
    assertNew(excel);
  });

  it('waits for a cell that is edited by then', async () => {
    const { excel, code } = await outcome((one, done) => {
      one.failAt(done + 3, { code: 'GeneralException' });
      void (async () => {
        while (one.stats.requests < done + 3) await new Promise((resolve) => setImmediate(resolve));
        one.startEditingCell();
        setTimeout(() => {
          one.stopEditingCell();
        }, 20);
      })();
    });
    assert.equal(code, null);
    assertNew(excel);
  });

  const facts = async (prepare: (excel: EmulatedExcel) => void) => {
    const excel = openedSample();
    await writeSheets(first);
    prepare(excel);
    const before = picture(excel.workbook);
    let told: unknown = null;
    await writeSheets(changed, inPlace).catch((error: unknown) => {
      told = error instanceof HostError ? [error.code, error.facts] : error;
    });
    assert.equal(picture(excel.workbook), before);
    return told;
  };

  it('tells of a sheet of ours that is protected, before anything is changed', async () => {
    const told = await facts(({ workbook }) => (workbook.sheet('แผน ๗').protection = {}));
    assert.deepEqual(told, ['sheet-protected', {}]);
  });

  it('tells of a sheet that was renamed since the workbook was read', async () => {
    const told = await facts(({ workbook }) => {
      workbook.sheet('แผน ๗').name = 'แผนเจ็ด';
      for (const one of workbook.names) one.formula = one.formula.replace('แผน ๗', 'แผนเจ็ด');
    });
    assert.deepEqual(told, ['sheet-gone', { sheet: 'แผน ๗' }]);
  });

  it('tells of a name that the officer uses for something else by now', async () => {
    const told = await facts(({ workbook }) => {
      for (const one of workbook.names) if (one.name === 'ITA_PASS') one.formula = "='ปก'!$A$1";
    });
    assert.deepEqual(told, ['name-taken', { name: 'ITA_PASS' }]);
  });

  it('tells where a new sheet would have the name of one of the officer', async () => {
    const told = await facts(({ workbook }) => workbook.addSheet('แผนใหม่'));
    assert.deepEqual(told, ['sheet-name-taken', { sheet: 'แผนใหม่' }]);
  });

  it('makes a sheet anew that somebody has deleted', async () => {
    const { excel, code } = await outcome(({ workbook }) => {
      workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'แผน ๗');
      for (const one of workbook.names) one.formula = one.formula.replace("'แผน ๗'!", '#REF!');
    });
    assert.equal(code, null);
    assertNew(excel);
  });

  it('is cancelled before the first change, and comes to its end after it', async () => {
    const cancelAfter = (requests: number) => {
      const controller = new AbortController();
      return async () => {
        const { excel, code, unchanged } = await outcome(
          (one, done) => {
            void (async () => {
              while (one.stats.requests < done + requests) await new Promise((resolve) => setImmediate(resolve));
              controller.abort();
            })();
          },
          { signal: controller.signal },
        );
        return { excel, code, unchanged };
      };
    };
    const early = await cancelAfter(1)();
    assert.deepEqual([early.code, early.unchanged], ['cancelled', true]);
    const late = await cancelAfter(2)();
    assert.equal(late.code, null);
    assertNew(late.excel);
  });

  it('goes beside where nothing of the set is there, and takes all of it back when it fails', async () => {
    const excel = openedSample().failAt(3, { code: 'GeneralException', afterActions: 100 });
    const before = picture(excel.workbook);
    assert.equal(await codeOf(writeSheets(first, { mode: 'in-place', kept: '{}' })), 'excel-failed');
    assert.equal(picture(excel.workbook), before);
  });
});
