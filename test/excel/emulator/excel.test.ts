import assert from 'node:assert/strict';
import type { EmulatedExcel } from './excel';
import { createExcel } from './excel';

type Batch = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;

describe('the emulated Excel', () => {
  let excel: EmulatedExcel;
  beforeEach(() => {
    excel = createExcel();
  });

  /** One request. */
  const request = (batch: Batch): Promise<void> =>
    Excel.run(async (context) => {
      batch(context, context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });

  it('reads what a test has prepared', async () => {
    excel.workbook.sheet('Sheet1').put('B2', [
      ['ข้อ', 97.5],
      [true, { formula: '=C2*2', value: 195 }],
    ]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load('values,formulas,address');
      await context.sync();
      assert.equal(range.address, 'Sheet1!B2:C3');
      assert.deepEqual(range.values, [
        ['ข้อ', 97.5],
        [true, 195],
      ]);
      assert.deepEqual(range.formulas, [
        ['ข้อ', 97.5],
        [true, '=C2*2'],
      ]);
    });
  });

  it('is what excel.run speaks to, whichever was opened last', async () => {
    const other = createExcel();
    const rename = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.getFirst().name = 'Mine';
      await context.sync();
    };
    await excel.run(rename);
    assert.deepEqual([excel.workbook.active.name, other.workbook.active.name], ['Mine', 'Sheet1']);
  });

  it('leaves nothing behind that looks like a browser', () => {
    assert.deepEqual(
      ['window', 'document', 'location', 'self'].filter((name) => name in globalThis),
      [],
    );
  });

  it('does not let two syncs that run at once mix', async () => {
    const write = (name: string, value: number): Promise<void> =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange(name);
        for (let time = 0; time < 3; time++) {
          range.values = [[value + time]];
          await context.sync();
        }
      });
    await Promise.all([write('A1', 10), write('B1', 20)]);
    const { active } = excel.workbook;
    assert.deepEqual([active.cell('A1').value, active.cell('B1').value, excel.stats.requests], [12, 22, 8]);
  });

  describe('counting', () => {
    it('counts one request a sync with work in it, and one for the ranges that a run lets go of', async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.add('A').getRange('A1').values = [[1]];
        await context.sync();
        await context.sync();
      });
      assert.equal(excel.stats.requests, 2);
      assert.ok(excel.stats.bytes > excel.stats.largest && excel.stats.largest > 200, String(excel.stats.largest));
    });

    it('sends an array of 20,000 cells in pieces of one request', async () => {
      const values = Array.from({ length: 2000 }, (_, row) => Array.from({ length: 10 }, (__, column) => row + column));
      await request((_, sheet) => {
        sheet.getRange('A1:J2000').values = values;
      });
      assert.equal(excel.stats.requests, 2);
      assert.equal(excel.workbook.sheet('Sheet1').cell('J2000').value, 2008);
    });
  });

  describe('what it lacks', () => {
    it('fails with NotEmulated and is counted', async () => {
      await assert.rejects(
        request((context) => {
          context.workbook.worksheets.getFirst().pivotTables.load('items/name');
        }),
        { code: 'NotEmulated' },
      );
      assert.deepEqual(excel.stats.notEmulated, { 'Worksheet.pivotTables': 1 });
    });

    it('fails for a property that is not emulated when it is asked for', async () => {
      await assert.rejects(
        request((_, sheet) => {
          sheet.load('tabId');
        }),
        { code: 'NotEmulated' },
      );
    });

    it('fails for a property that Excel does not have', async () => {
      await assert.rejects(
        request((_, sheet) => {
          sheet.load('colour');
        }),
        { code: 'InvalidArgument' },
      );
    });
  });

  describe('errors', () => {
    it('gives real errors of office-js', async () => {
      await assert.rejects(
        request((context) => {
          context.workbook.worksheets.getItem('none').load('name');
        }),
        (error: unknown) => {
          assert.ok(error instanceof OfficeExtension.Error && error instanceof Error);
          assert.equal(error.code, 'ItemNotFound');
          assert.equal(error.debugInfo.errorLocation, 'WorksheetCollection.getItem');
          return true;
        },
      );
    });

    it('keeps what was done before the action that failed', async () => {
      await assert.rejects(
        request((context) => {
          context.workbook.worksheets.add('A');
          context.workbook.worksheets.add('a');
          context.workbook.worksheets.add('B');
        }),
        { code: 'ItemAlreadyExists' },
      );
      assert.deepEqual(
        excel.workbook.sheets.map(({ name }) => name),
        ['Sheet1', 'A'],
      );
    });

    it('leaves it to the client to complain of what was not loaded', async () => {
      await assert.rejects(
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getFirst();
          await context.sync();
          return sheet.name;
        }),
        { code: 'PropertyNotLoaded' },
      );
    });

    it('fails the request that a test chooses, before its first action', async () => {
      excel.failAt(2, { code: 'GeneralException', message: 'no' });
      const add = (name: string): Promise<void> =>
        request((context) => {
          context.workbook.worksheets.add(name);
        });
      await add('A');
      await assert.rejects(add('B'), { code: 'GeneralException', message: 'no' });
      await add('C');
      assert.deepEqual(
        excel.workbook.sheets.map(({ name }) => name),
        ['Sheet1', 'A', 'C'],
      );
    });

    it('fails in the middle of a request', async () => {
      // the client first finds the workbook, its sheets and the sheet; each name is one action more
      excel.failAt(1, { code: 'GeneralException', afterActions: 5 });
      const rename = (context: Excel.RequestContext): Promise<void> => {
        const sheet = context.workbook.worksheets.getFirst();
        for (const name of ['A', 'B', 'C']) sheet.name = name;
        return context.sync();
      };
      await assert.rejects(Excel.run(rename), { code: 'GeneralException' });
      assert.equal(excel.workbook.active.name, 'B');
    });

    it('loses a request on the way', async () => {
      excel.failAt(1, { httpStatus: 503 });
      await assert.rejects(
        request((context) => {
          context.workbook.worksheets.add('A');
        }),
        (error: unknown) => {
          assert.ok(error instanceof OfficeExtension.Error);
          assert.equal(error.code, 'ConnectionFailure');
          return true;
        },
      );
      assert.equal(excel.workbook.sheets.length, 1);
    });
  });

  describe('limits', () => {
    it('takes no request above the payload limit', async () => {
      excel = createExcel({ payloadLimit: 2000 });
      await assert.rejects(
        request((_, sheet) => {
          sheet.getRange('A1').values = [['x'.repeat(2000)]];
        }),
        { code: 'RequestPayloadSizeLimitExceeded' },
      );
      assert.equal(excel.workbook.sheet('Sheet1').cell('A1').value, '');
    });

    it('measures payloads in bytes of UTF-8', async () => {
      const write = (length: number): Promise<void> =>
        request((_, sheet) => {
          sheet.getRange('A1').values = [['ก'.repeat(length)]];
        });
      excel = createExcel({ payloadLimit: 4000 });
      await write(500);
      await assert.rejects(write(1400), { code: 'RequestPayloadSizeLimitExceeded' });
    });

    it('gives no answer above the payload limit', async () => {
      excel = createExcel({ payloadLimit: 3000 });
      excel.workbook.sheet('Sheet1').put('A1', [['x'.repeat(3000)]]);
      await assert.rejects(
        request((_, sheet) => {
          sheet.getRange('A1').load('values');
        }),
        { code: 'ResponsePayloadSizeLimitExceeded' },
      );
    });

    it('refuses everything while a cell is being edited, but what can wait', async () => {
      excel.startEditingCell();
      const read = (context: Excel.RequestContext): Promise<string> => {
        const sheet = context.workbook.worksheets.getFirst().load('name');
        return context.sync().then(() => sheet.name);
      };
      await assert.rejects(Excel.run(read), { code: 'InvalidOperationInCellEditMode' });
      const waiting = Excel.run({ delayForCellEdit: true }, read);
      excel.stopEditingCell();
      assert.equal(await waiting, 'Sheet1');
    });
  });

  describe('requirement sets', () => {
    it('has ExcelApi up to 1.15', () => {
      const { requirements } = Office.context;
      assert.deepEqual(
        ['1.1', '1.9', '1.15', '1.16'].map((version) => requirements.isSetSupported('ExcelApi', version)),
        [true, true, true, false],
      );
      assert.equal(requirements.isSetSupported('ExcelApiOnline', '1.1'), false);
    });

    it('can be an older Excel, which lacks the newer members', async () => {
      excel = createExcel({ api: '1.8' });
      assert.equal(Office.context.requirements.isSetSupported('ExcelApi', '1.9'), false);
      await assert.rejects(
        request((_, sheet) => {
          sheet.pageLayout.orientation = 'Landscape';
        }),
        { code: 'ApiNotFound' },
      );
      await request((_, sheet) => {
        sheet.showGridlines = false;
      });
    });
  });

  describe('events', () => {
    it('tells of changed cells', async () => {
      const seen: string[] = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.onChanged.add((event) => {
          seen.push(`${event.changeType} ${event.address}`);
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange('C3:D4').values = [
          [1, 2],
          [3, 4],
        ];
        await context.sync();
      });
      await excel.settled();
      assert.deepEqual(seen, ['RangeEdited C3:D4']);
    });

    it('tells the collection of sheets added, activated and deleted', async () => {
      const seen: string[] = [];
      const note = (what: string) => () => {
        seen.push(what);
        return Promise.resolve();
      };
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onAdded.add(note('added'));
        worksheets.onActivated.add(note('activated'));
        worksheets.onDeleted.add(note('deleted'));
        await context.sync();
        const sheet = worksheets.add('A');
        sheet.activate();
        sheet.delete();
        await context.sync();
      });
      await excel.settled();
      assert.deepEqual(seen, ['added', 'activated', 'deleted']);
    });

    it('tells nothing while events are off', async () => {
      const seen: unknown[] = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.onChanged.add((event) => {
          seen.push(event);
          return Promise.resolve();
        });
        context.runtime.enableEvents = false;
        await context.sync();
        sheet.getRange('A1').values = [[1]];
        await context.sync();
      });
      await excel.settled();
      assert.deepEqual(seen, []);
    });
  });
});
