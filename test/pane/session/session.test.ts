import assert from 'node:assert/strict';
import { toDecimal } from '../../../src/core/hundredths';
import { leaveOut } from '../../../src/core/plan/decide';
import { excelHost } from '../../../src/hosts/excel/excel-host';
import { HostError } from '../../../src/hosts/host';
import { Session } from '../../../src/pane/session/session';
import type { PaneState, Studied } from '../../../src/pane/session/state';
import { calculate } from '../../excel/calculation';
import type { EmulatedExcel } from '../../excel/emulator/excel';
import { contentPicture, opened, openedSample as uncalculated, picture } from '../../hosts/excel/prepared';
import { emptyWorkbook } from '../../fixtures/situations';
import { SAMPLE_SHEETS } from '../../fixtures/sample';

const doors = { sample: () => Promise.resolve(), form: () => Promise.resolve(), word: null };

function openedSample(): EmulatedExcel {
  const excel = uncalculated();
  excel.workbook.calculate = calculate;
  return excel;
}

/** A session on the open workbook, and every state it went through. */
function begin(): { session: Session; states: PaneState[] } {
  const session = new Session({ host: excelHost(), doors, language: 'th' });
  const states: PaneState[] = [];
  session.subscribe(() => states.push(session.state));
  return { session, states };
}

function studied(session: Session): Studied {
  assert.ok(session.state.studied, JSON.stringify(session.state.reading));
  return session.state.studied;
}

async function read(): Promise<Session> {
  const { session } = begin();
  await session.read();
  return session;
}

const names = (excel: EmulatedExcel): string[] => excel.workbook.sheets.map(({ name }) => name);

describe('the session of the pane', () => {
  it('reads the workbook once: reading, then read', async () => {
    const excel = openedSample();
    const { session, states } = begin();
    await session.read();
    assert.deepEqual(
      states.map(({ reading }) => reading.kind),
      ['reading', 'read'],
    );
    const { assessment, findings } = studied(session).result;
    assert.equal(toDecimal(assessment.total ?? assert.fail('no total')), '96.61');
    assert.equal(findings.length, 13);
    assert.ok(excel.stats.requests <= 5, String(excel.stats.requests));
  });

  it('keeps what was read before when a later reading fails, and says why', async () => {
    const excel = openedSample();
    const session = await read();
    excel.startEditingCell();
    await session.read();
    excel.stopEditingCell();
    const { reading } = session.state;
    assert.ok(reading.kind === 'failed' && reading.error instanceof HostError);
    assert.equal((reading.error as HostError).code, 'cell-being-edited');
    assert.ok(session.state.studied);
    await session.read();
    assert.equal(session.state.reading.kind, 'read');
  });

  it('writes the sheets and knows them afterwards', async () => {
    const excel = openedSample();
    const { session, states } = begin();
    await session.read();
    await session.write('beside');
    const { job } = session.state;
    assert.ok(job?.kind === 'written', JSON.stringify(job));
    assert.equal(job.sheets.length, SAMPLE_SHEETS);
    assert.deepEqual(
      names(excel).slice(9),
      job.sheets.map(({ name }) => name),
    );
    assert.equal(studied(session).workbook.sheets.filter(({ made }) => made !== null).length, SAMPLE_SHEETS);
    const shown = states.flatMap((state) => (state.job?.kind === 'writing' ? [state.job.progress.done] : []));
    assert.deepEqual(
      [...shown].sort((a, b) => a - b),
      shown,
    );
    assert.equal(shown.at(-1), SAMPLE_SHEETS);
    assert.equal(session.state.stale, false);
  });

  it('writes nothing when the scores have changed since they were read', async () => {
    const excel = openedSample();
    const session = await read();
    excel.workbook.sheet('ประเด็นที่ ๔').put('C4', [['๗๕.๐๐']]);
    const before = picture(excel.workbook);
    await session.write('beside');
    assert.equal(session.state.job?.kind, 'outdated');
    assert.equal(session.state.stale, true);
    assert.equal(picture(excel.workbook), before);
    await session.read();
    assert.equal(session.state.stale, false);
    assert.equal(toDecimal(studied(session).result.assessment.issues[3]?.average ?? assert.fail('none')), '87.43');
  });

  it('tells why writing failed and leaves the workbook as it was', async () => {
    const excel = openedSample();
    const session = await read();
    excel.workbook.protected = true;
    const before = picture(excel.workbook);
    await session.write('beside');
    const { job } = session.state;
    assert.ok(job?.kind === 'failed' && job.of === 'writing' && job.error instanceof HostError);
    assert.equal((job.error as HostError).code, 'workbook-protected');
    assert.equal(picture(excel.workbook), before);
  });

  it('says what is wrong with a setting and leaves it, or puts it in force and takes it back', async () => {
    openedSample();
    const session = await read();
    const problem = session.changeSetting('target', '101');
    assert.deepEqual(problem, { key: 'target', written: '101', expected: { kind: 'score' } });
    assert.equal(toDecimal(studied(session).settings.target), '95.00');
    assert.equal(session.changeSetting('target', '90'), null);
    assert.equal(toDecimal(studied(session).settings.target), '90.00');
    assert.equal(toDecimal(studied(session).result.assessment.target), '90.00');
    session.changeSetting('target', null);
    assert.equal(toDecimal(studied(session).settings.target), '95.00');
  });

  it('finds what was decided again when the workbook is opened once more', async () => {
    openedSample();
    const first = await read();
    const [measure] = studied(first).result.plan.issues[0]?.measures ?? [];
    assert.ok(measure);
    first.changePlan((plan) => leaveOut(plan, measure));
    first.changeSetting('digits', 'arabic');
    first.changeSheets(['findings']);
    await first.read();
    const second = await read();
    assert.equal(studied(second).settings.digits, 'arabic');
    assert.deepEqual(studied(second).decisions.without, ['findings']);
    assert.deepEqual(
      studied(second).result.plan.issues[0]?.leftOut.map(({ id }) => id),
      [measure.id],
    );
  });

  it('says that the scores have changed, and not for sheets of its own making', async () => {
    const excel = openedSample();
    const session = await read();
    await session.write('beside');
    await excel.settled();
    assert.equal(session.state.stale, false);
    excel.type('ประเด็นที่ ๔', 'C4', [['80']]);
    await excel.settled();
    assert.equal(session.state.stale, true);
    const before = toDecimal(studied(session).result.assessment.total ?? assert.fail('no total'));
    assert.equal(before, '96.61');
  });

  it('removes what was made and nothing else', async () => {
    const excel = openedSample();
    const session = await read();
    await session.write('beside');
    await session.remove();
    const { job } = session.state;
    assert.ok(job?.kind === 'removed');
    assert.equal(job.sheets.length, SAMPLE_SHEETS);
    assert.equal(excel.workbook.sheets.length, 9);
    assert.ok(studied(session).workbook.sheets.every(({ made }) => made === null));
  });

  it('has nothing to analyse in an empty workbook and does not fail', async () => {
    opened(emptyWorkbook());
    const session = await read();
    assert.equal(session.state.reading.kind, 'read');
    assert.deepEqual(studied(session).result.assessment.issues, []);
  });

  it('tells when it cannot go to a cell', async () => {
    const excel = openedSample();
    const session = await read();
    await session.goTo({ sheet: 'ประเด็นที่ ๔', cell: 'C4' });
    assert.equal(excel.workbook.active.name, 'ประเด็นที่ ๔');
    assert.ok(!session.state.trouble);
    await session.goTo({ sheet: 'บันทึก', cell: 'A1' });
    assert.equal((session.state.trouble as HostError).code, 'sheet-hidden');
    session.dismissTrouble();
    assert.equal(session.state.trouble, null);
  });
});

describe('what is decided while the sheets are written', () => {
  it('stays decided, and is kept', async () => {
    openedSample();
    const session = await read();
    const stop = session.subscribe(() => {
      const { job } = session.state;
      if (job?.kind !== 'writing' || job.progress.done !== SAMPLE_SHEETS) return;
      stop();
      session.changeSetting('target', '90');
    });
    await session.write('beside');
    assert.equal(session.state.job?.kind, 'written');
    assert.equal(toDecimal(studied(session).settings.target), '90.00');
    await session.read();
    assert.equal(toDecimal(studied(await read()).settings.target), '90.00');
  });
});

describe('what fails after an errand is done', () => {
  it('does not deny sheets that were made: they are told, and so is that reading them failed', async () => {
    const excel = openedSample();
    const session = await read();
    const stop = session.subscribe(() => {
      const { job } = session.state;
      if (job?.kind === 'writing' && job.progress.done === SAMPLE_SHEETS) excel.startEditingCell();
    });
    await session.write('beside');
    stop();
    excel.stopEditingCell();
    assert.equal(excel.workbook.sheets.length, 9 + SAMPLE_SHEETS);
    assert.equal(session.state.job?.kind, 'written', JSON.stringify(session.state.job));
    const { reading } = session.state;
    assert.ok(reading.kind === 'failed' && (reading.error as HostError).code === 'cell-being-edited');
    await session.read();
    assert.equal(studied(session).workbook.sheets.filter(({ made }) => made !== null).length, SAMPLE_SHEETS);
  });

  it('does not deny a reading when watching failed, and watches from the next one on', async () => {
    const excel = openedSample();
    const { session } = begin();
    excel.failAt(4, { code: 'InvalidOperationInCellEditMode' });
    await session.read();
    assert.equal(session.state.reading.kind, 'read');
    assert.equal((session.state.trouble as HostError).code, 'cell-being-edited');
    await session.read();
    assert.equal(session.state.trouble, null);
    excel.type('ประเด็นที่ ๔', 'C4', [['80']]);
    await excel.settled();
    assert.equal(session.state.stale, true);
  });
});

describe('a second set of sheets', () => {
  it('stands beside the first, is the one that is updated, and goes with it', async () => {
    const excel = openedSample();
    const session = await read();
    await session.write('beside');
    const first = names(excel).slice(9);
    const before = first.map((name) => contentPicture(excel.workbook.sheet(name)));
    session.changeSetting('digits', 'arabic');
    await session.write('beside');
    const second = names(excel).slice(9 + SAMPLE_SHEETS);
    assert.equal(second.length, SAMPLE_SHEETS);
    assert.deepEqual(second.slice(0, 3), ['สรุปผล ITA (2)', 'บทวิเคราะห์ภาพรวม (2)', 'คะแนน (2)']);
    assert.deepEqual(
      first.map((name) => contentPicture(excel.workbook.sheet(name))),
      before,
    );
    session.changeSetting('digits', 'thai');
    await session.write('in-place');
    assert.equal(session.state.job?.kind, 'written', JSON.stringify(session.state.job));
    assert.equal(excel.workbook.sheets.length, 9 + SAMPLE_SHEETS + SAMPLE_SHEETS);
    assert.deepEqual(
      first.map((name) => contentPicture(excel.workbook.sheet(name))),
      before,
    );
    assert.match(contentPicture(excel.workbook.sheet('คะแนน (2)')), /i๑๐/);
    await session.remove();
    assert.deepEqual(names(excel), names(openedSample()));
  });
});
