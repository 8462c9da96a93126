/** What every host promises, as tests that run on each of them. */
import assert from 'node:assert/strict';
import type { CellValue, SheetGrid, WorkbookGrid } from '../../src/core/grid';
import { report, settingsOf, study } from '../../src/core/prongsai';
import type { SheetSpec, WorkbookSpec } from '../../src/core/sheet';
import { readMark, referredSheet } from '../../src/core/sheet-mark';
import { type Host, HostError, type Progress } from '../../src/hosts/host';
import { NEW_WORKBOOK } from '../../src/core/report/target';
import { serialOf } from '../../src/core/thai/serial-day';
import { TH_FINDINGS } from '../../src/text/th/findings';
import { thReport } from '../../src/text/th/report';
import { everything } from './contract/everything';
import { type WorkbookPicture, pictureOfSpec } from './contract/picture';

/** A host with the officer's workbook open. */
export interface Opened {
  readonly host: Host;
  /** What stands where the spec was written. */
  readonly picture: (spec: WorkbookSpec) => WorkbookPicture;
  /** All that a failed or cancelled writing must leave as it was, as text. */
  readonly state: () => string;
  /** Reads what was written, as the one who opens it next does. */
  readonly reread: () => Promise<WorkbookGrid>;
}

export interface Subject {
  readonly name: string;
  readonly open: () => Opened;
  /** The officer's workbook as it must be read. */
  readonly officers: WorkbookGrid;
}

function sampleReport(grid: WorkbookGrid): WorkbookSpec {
  const { settings } = settingsOf(grid);
  // Excel computes by its own clock
  const target = { ...NEW_WORKBOOK, today: serialOf(new Date()) };
  return report(study(grid, settings), settings, thReport(TH_FINDINGS), target);
}

const task = { mode: 'beside', kept: '{"plan":"ก & ข"}' } as const;

/** What reading a made sheet must give: values, merges and which sheet it is, formats left out. */
type Gist = Omit<SheetGrid, 'rows'> & { readonly values: readonly (readonly [cell: string, value: CellValue])[] };

function gistOf({ rows, merges, ...rest }: SheetGrid): Gist {
  const near = (value: CellValue) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value);
  const values = rows.flatMap(({ row, cells }) =>
    cells.map(({ column, value }) => [`${String(row)}/${String(column)}`, near(value)] as const),
  );
  return { ...rest, merges: sorted(merges), values };
}

function sorted(merges: SheetGrid['merges']): SheetGrid['merges'] {
  return [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
}

function expectedGist(sheet: SheetSpec, { names }: WorkbookSpec): Gist {
  const mark = names.find(({ name, refersTo }) => referredSheet(refersTo) === sheet.name && readMark(name) !== null);
  const { key = null, part = null, set = 1 } = (mark && readMark(mark.name)) ?? {};
  const rows = sheet.rows.map(({ row, cells }) => ({
    row,
    hidden: false,
    cells: cells.flatMap(({ column, content }) => {
      if (content.kind === 'blank') return [];
      const value = content.kind === 'text' || content.kind === 'link' ? content.text : content.value;
      return value === '' ? [] : [{ column, value, format: 'General' }];
    }),
  }));
  const merges = sheet.merges.filter(({ top, left, bottom, right }) => top < bottom || left < right);
  const made = key === null ? { made: null } : { made: key, set, ...(part !== null && { part }) };
  return gistOf({ name: sheet.name, hidden: false, ...made, rows, merges });
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'none';
  } catch (error) {
    if (error instanceof HostError) return (error as HostError).code;
    throw error;
  }
}

export function contract({ name, open, officers }: Subject): void {
  const specs = [
    ['the report of the sample', sampleReport(officers)],
    ['a workbook with everything', everything],
  ] as const;

  describe(`${name} as a host`, () => {
    it('reads the officer’s workbook', async () => {
      assert.deepEqual(await open().host.read(), officers);
    });

    for (const [what, spec] of specs) {
      describe(`writes ${what}`, () => {
        let opened: Opened;
        before(async () => {
          opened = open();
          await opened.host.write(spec, task);
        });

        const wanted = pictureOfSpec(spec);

        for (const sheet of wanted.sheets) {
          it(`as it is: ${sheet.name}`, () => {
            assert.deepEqual(
              opened.picture(spec).sheets.find((one) => one.name === sheet.name),
              sheet,
            );
          });
        }

        it('with its sheets in order and its names', () => {
          const { sheets, names } = opened.picture(spec);
          assert.deepEqual(
            [sheets.map((sheet) => sheet.name), names],
            [wanted.sheets.map((sheet) => sheet.name), wanted.names],
          );
        });

        it('so that reading gives it again', async () => {
          const grid = await opened.reread();
          const made = new Set(spec.sheets.map((sheet) => sheet.name));
          const found = grid.sheets.filter((sheet) => made.has(sheet.name));
          assert.deepEqual(
            found.map(gistOf),
            spec.sheets.map((sheet) => expectedGist(sheet, spec)),
          );
        });

        it('and keeps the decisions with it', async () => {
          assert.equal((await opened.reread()).kept, task.kept);
          assert.equal((await opened.host.read()).kept, task.kept);
        });
      });
    }

    it('keeps what was decided last, in place of what was kept before', async () => {
      const { host } = open();
      assert.equal('kept' in (await host.read()), false);
      await host.keep('{"a":1}');
      await host.keep('{"a":"<ข> & \\"ค\\""}');
      assert.deepEqual(await host.read(), { ...officers, kept: '{"a":"<ข> & \\"ค\\""}' });
    });

    it('tells how far writing is, up to all sheets', async () => {
      const told: Progress[] = [];
      await open().host.write(everything, { ...task, progress: (progress) => told.push(progress) });
      assert.deepEqual(told.at(-1), { done: 4, of: 4 });
      assert.deepEqual(
        told.map(({ done }) => done),
        [...told.map(({ done }) => done)].sort((a, b) => a - b),
      );
    });

    it('writes nothing and keeps nothing when it is cancelled', async () => {
      for (const when of ['before', 'meanwhile']) {
        const { host, state } = open();
        const untouched = state();
        const stop = new AbortController();
        if (when === 'before') stop.abort();
        const progress = () => {
          stop.abort();
        };
        const work = host.write(everything, { ...task, signal: stop.signal, progress });
        assert.equal(await codeOf(work), 'cancelled', when);
        assert.equal(state(), untouched, when);
        assert.deepEqual(await host.read(), officers, when);
      }
    });

    it('does not read once that is cancelled', async () => {
      assert.equal(await codeOf(open().host.read(AbortSignal.abort())), 'cancelled');
    });

    it('writes nothing of a spec with a mistake in it', async () => {
      const { host, state } = open();
      const untouched = state();
      const [first, ...others] = everything.sheets;
      assert.ok(first);
      const wrong = { ...everything, sheets: [...others, { ...first, columns: [-1] }] };
      await assert.rejects(host.write(wrong, task), { name: 'InvalidWorkbookError' });
      assert.equal(state(), untouched);
    });
  });
}
