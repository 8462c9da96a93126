import assert from 'node:assert/strict';
import { loadLanguage } from '../../../src/pane/languages';
import * as React from 'react';
import { addOwn, editMeasure, leaveOut, takeIn } from '../../../src/core/plan/decide';
import { EditorFields } from '../../../src/pane/plan/editor-fields';
import { EMPTY_DRAFT, draftOf } from '../../../src/pane/plan/draft';
import { IssueGroup } from '../../../src/pane/plan/issue-group';
import { PlanHead } from '../../../src/pane/plan/plan-head';
import { Months } from '../../../src/pane/parts/months';
import type { Session } from '../../../src/pane/session/session';
import { adding, beside, untouched } from '../../core/plan/catalogue-sheets';
import { sampleWorkbook } from '../../fixtures/sample';
import { linesOf, markupOf, sessionOf } from './shown';

const nothing = (): void => undefined;
const head = React.createElement(PlanHead, { onDo: nothing });

function group(session: Session, number: number): React.ReactElement {
  const issue = session.state.studied?.result.plan.issues.find((one) => one.number === number);
  assert.ok(issue);
  return React.createElement(IssueGroup, { issue, onDo: nothing, onFocus: nothing });
}

before(() => loadLanguage('en'));

describe('the head of the plan', () => {
  it('counts the measures and says that every weak item is answered', async () => {
    const session = await sessionOf(sampleWorkbook());
    assert.deepEqual(linesOf(session, head), ['๑๖ มาตรการ', 'รองรับจุดอ่อนครบ ๑๑ จาก ๑๑ รายการ', '✓ ครบ']);
  });

  it('names the weak items without a measure, in words besides the colour', async () => {
    const session = await sessionOf(sampleWorkbook());
    session.changePlan((plan) => leaveOut(plan, { id: 'borrowing-form-and-register', origin: 'weak' }));
    assert.deepEqual(linesOf(session, head), [
      '๑๕ มาตรการ',
      'รองรับจุดอ่อน ๑๐ จาก ๑๑ รายการ',
      'จุดอ่อน ๑ รายการยังไม่มีมาตรการ',
      'กดที่รายการเพื่อเลือกมาตรการ',
      '▼',
      'i10 ๗๔.๕๕',
      'ต้องแก้ไข',
    ]);
  });

  it('counts in English in Arabic digits', async () => {
    const session = await sessionOf(sampleWorkbook(), 'en');
    assert.deepEqual(linesOf(session, head), ['16 measures', 'answering all 11 weak items', '✓ Complete']);
  });
});

describe('the measures of an issue', () => {
  it('say why, who, how and when', async () => {
    const session = await sessionOf(sampleWorkbook());
    assert.deepEqual(linesOf(session, group(session, 4)), [
      '๔',
      'กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ',
      '๒',
      '๒ มาตรการ',
      'กำหนดขั้นตอน ใบยืม และทะเบียนคุมการยืม–คืนทรัพย์สินของราชการ',
      'เพราะ',
      '▼',
      'i10 ๗๔.๕๕',
      'ต้องแก้ไข',
      'งานพัสดุและทรัพย์สิน กองคลัง',
      '๗ ขั้นตอน',
      'ต.ค. ๖๘ – ก.ย. ๖๙',
      'สุ่มตรวจทรัพย์สินที่เสี่ยงถูกนำไปใช้ส่วนตัวโดยไม่แจ้งล่วงหน้า',
      'เพราะ',
      'i12 ๘๙.๗๐',
      'ควรพัฒนา',
      'หน่วยตรวจสอบภายใน',
      '๖ ขั้นตอน',
      'ต.ค. ๖๘ – ก.ย. ๖๙',
      'เลือกจากคลังมาตรการ',
      'เขียนเอง',
    ]);
  });

  it('say what the officer edited, added and wrote, and end with what was left out', async () => {
    const session = await sessionOf(sampleWorkbook(), 'en');
    session.changePlan((plan) => {
      const less = leaveOut(plan, { id: 'borrowing-form-and-register', origin: 'weak' });
      const more = takeIn(less, { id: 'vehicle-and-fuel-control', origin: 'added' });
      const [spotCheck] = session.state.studied?.result.plan.issues[3]?.measures.slice(1) ?? [];
      assert.ok(spotCheck);
      const edited = editMeasure(more, spotCheck.id, { name: 'สุ่มตรวจ', from: 2, months: 1 }, spotCheck);
      const own = {
        name: 'อบรม 2 ครั้ง',
        steps: ['จัดอบรม'],
        from: 1,
        months: 12,
        owner: '',
        period: 'ทุกไตรมาส',
      } as const;
      return addOwn(edited, 4, own);
    });
    assert.deepEqual(linesOf(session, group(session, 4)), [
      '4',
      'กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ',
      '3',
      '3 measures',
      'สุ่มตรวจ',
      'Because of',
      'i12 89.70',
      'to be developed',
      'หน่วยตรวจสอบภายใน',
      '6 steps',
      'Nov 2568',
      'Edited',
      'Back to the first wording',
      'มาตรการควบคุมการใช้รถราชการและน้ำมันเชื้อเพลิงเพื่อป้องกันการนำไปใช้ส่วนตัว',
      'Added from the catalogue',
      'สำนักปลัด',
      '6 steps',
      'Oct 2568 – Sep 2569',
      'อบรม 2 ครั้ง',
      'Your own',
      '1 step',
      'ทุกไตรมาส',
      'กำหนดขั้นตอน ใบยืม และทะเบียนคุมการยืม–คืนทรัพย์สินของราชการ',
      'Because of',
      '▼',
      'i10 74.55',
      'must be mended',
      'Not in the plan',
      'งานพัสดุและทรัพย์สิน กองคลัง',
      '7 steps',
      'Choose from the catalogue',
      'Write your own',
    ]);
  });

  it('say that a measure which was added is the agency’s own', async () => {
    const own = { issue: '4', name: 'ตรวจกุญแจคลังพัสดุทุกเย็น', steps: 'เดินตรวจกุญแจ', from: 'ต.ค.', months: '12' };
    const session = await sessionOf(beside(adding(untouched(), own)));
    const id = session.state.studied?.result.catalogue.measures.find(({ name }) => name === own.name)?.id ?? '';
    session.changePlan((plan) => takeIn(plan, { id, origin: 'added' }));
    const lines = linesOf(session, group(session, 4));
    assert.deepEqual(lines.slice(lines.indexOf(own.name), lines.indexOf(own.name) + 2), [
      own.name,
      'มาตรการของหน่วยงาน',
    ]);
  });

  it('are folded away where no item of the issue is weak', async () => {
    const session = await sessionOf(sampleWorkbook());
    const folded = [3, 4].map((number) => /aria-expanded="(\w+)"/.exec(markupOf(session, group(session, number)))?.[1]);
    assert.deepEqual(folded, ['false', 'true']);
  });

  it('lead to the cells of the scores only where the host can show them', async () => {
    const links = async (goesTo: boolean) => {
      const session = await sessionOf(sampleWorkbook(), 'th', goesTo);
      return [...markupOf(session, group(session, 4)).matchAll(/title="(ไปที่ [^"]*)"/g)].map(([, title]) => title);
    };
    assert.deepEqual(await links(true), ['ไปที่ ประเด็นที่ ๔!C4', 'ไปที่ ประเด็นที่ ๔!C6']);
    assert.deepEqual(await links(false), []);
  });
});

describe('the twelve little months', () => {
  it('are filled from the first to the last of the measure, October first', async () => {
    const session = await sessionOf(sampleWorkbook());
    const markup = markupOf(session, React.createElement(Months, { from: 4, months: 3 }));
    const filled = [...markup.matchAll(/class="(month[^"]*)"/g)].slice(1).map(([, name]) => name === 'month filled');
    assert.deepEqual(filled, [false, false, false, true, true, true, false, false, false, false, false, false]);
  });
});

describe('the fields of the editor', () => {
  const fields = (missing: boolean) =>
    React.createElement(EditorFields, {
      draft: EMPTY_DRAFT,
      onChange: nothing,
      missing: { name: missing, steps: missing },
    });

  it('mark the name and the first step where they are missing', async () => {
    const session = await sessionOf(sampleWorkbook());
    const marked = (missing: boolean) => markupOf(session, fields(missing)).match(/aria-invalid="true"/g)?.length ?? 0;
    assert.equal(marked(false), 0);
    assert.equal(marked(true), 2);
  });

  it('hold the measure in the digits of the documents, in Thai whatever the pane speaks', async () => {
    const session = await sessionOf(sampleWorkbook(), 'en');
    const measure = session.state.studied?.result.plan.issues[3]?.measures[0];
    assert.ok(measure);
    const draft = draftOf(measure, 2569, (words) => words);
    const markup = markupOf(
      session,
      React.createElement(EditorFields, { draft, onChange: nothing, missing: { name: false, steps: false } }),
    );
    const areas = [...markup.matchAll(/<textarea ([^>]*)>([^<]*)/g)];
    assert.deepEqual(
      areas.map(([, , text]) => text),
      [measure.name, ...measure.steps, '', measure.indicator, measure.target, measure.followUp],
    );
    assert.ok(areas.every(([, attributes]) => attributes?.includes('lang="th"')));
  });
});
