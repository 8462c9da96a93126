/** The journeys of an officer through the pane, and the states that are seen on the way. */
import { calculate } from '../excel/calculation';
import { type EmulatedExcel, createExcel } from '../excel/emulator/excel';
import {
  cleanWorkbook,
  earlierPlanWorkbook,
  emptyWorkbook,
  longNameWorkbook,
  manyFindingsWorkbook,
  oneIssueWorkbook,
  otherWorkbook,
  twoYearsWorkbook,
} from '../fixtures/situations';
import { opened, openedSample } from '../hosts/excel/prepared';
import { paragraph, wordFile } from '../hosts/word/word-file';
import type { Officer } from './officer';

export interface Journey {
  /** Of files and of tests. */
  readonly name: string;
  readonly excel: () => EmulatedExcel;
  /** Excel keeps the pane waiting from the start. */
  readonly held?: boolean;
  /** Each begins where the one before ended. */
  readonly states: Readonly<Record<string, State>>;
}

/** How it is reached. One that is gone when the officer looks elsewhere is reached anew each time. */
export type State = Reach | { readonly again: Reach };
type Reach = (officer: Officer) => Promise<void>;

/** Whether all is read; the main button of the scores is there then. */
const read = (officer: Officer): Promise<void> => officer.main().waitFor();

function sample(): EmulatedExcel {
  const excel = openedSample();
  excel.workbook.calculate = calculate;
  return excel;
}

/** Another score, by the officer's own hand. */
function typeScore({ workbook }: EmulatedExcel): void {
  const sheet = workbook.sheet('ประเด็นที่ ๑').put('C5', [[88]]);
  const change = { address: 'C5', changeType: 'RangeEdited', source: 'Local', triggerSource: 'Unknown' };
  workbook.tell(10, sheet, { ...change, worksheetId: sheet.id });
}

async function chooseTemplate(officer: Officer, template: Uint8Array): Promise<void> {
  const { word } = officer.text.pane;
  const buffer = Buffer.from(template);
  await officer.frame
    .getByLabel(word.chooseTemplate)
    .last()
    .setInputFiles({ name: 'แม่แบบ.docx', mimeType: '', buffer });
  await officer.see('แม่แบบ.docx');
}

const result = (officer: Officer): Promise<void> => officer.visit('result');

export const JOURNEYS: readonly Journey[] = [
  {
    name: 'sample',
    excel: sample,
    held: true,
    states: {
      reading: (officer) => officer.see(officer.text.pane.frame.reading),
      'read with problems': async (officer) => {
        officer.held.letGo();
        await read(officer);
      },
      'what was found': (officer) => officer.press(officer.text.pane.scores.showFindings),
      'a setting with an error': async (officer) => {
        const { settings } = officer.text.pane.scores;
        await officer.press(officer.text.pane.scores.hideFindings);
        await officer.frame.getByRole('button', { name: settings.settings.planYear.name }).click();
        await officer.frame.getByRole('textbox', { name: settings.settings.planYear.name }).fill('2500');
        await officer.press(settings.save);
        await officer.frame.locator('.problem').waitFor();
      },
      'a setting being chosen': async (officer) => {
        const { settings } = officer.text.pane.scores;
        await officer.press(officer.text.pane.frame.cancel);
        await officer.frame.getByRole('button', { name: settings.settings.scale.name }).click();
      },
      result,
      plan: (officer) => officer.visit('plan'),
      'steps of a measure': (officer) => officer.frame.locator('.steps-button').first().click(),
      'plan chooser': async (officer) => {
        await officer.press(officer.text.pane.plan.choose);
        await officer.opened();
      },
      'nothing like it in the catalogue': async (officer) => {
        await officer.frame.getByRole('textbox').fill('ก๊อก');
        await officer.see(officer.text.pane.plan.chooser.foundNothing);
      },
      'plan editor': async (officer) => {
        const { chooser } = officer.text.pane.plan;
        await officer.press(chooser.done);
        await officer.frame.locator('[id^=plan-edit-]').first().click();
        await officer.opened();
      },
      'plan editor with a name missing': async (officer) => {
        const { editor } = officer.text.pane.plan;
        await officer.frame.getByRole('textbox', { name: editor.name }).fill('');
        await officer.press(editor.save);
        await officer.see(editor.nameMissing);
      },
      'closing what is not saved': async (officer) => {
        const { ask, editor } = officer.text.pane.plan;
        await officer.press(editor.cancel);
        await officer.see(ask.drop.title);
      },
      'a measure of the own': async (officer) => {
        const { ask, editor, write } = officer.text.pane.plan;
        await officer.press(ask.drop.yes);
        await officer.press(write);
        await officer.opened();
        await officer.frame.getByRole('textbox', { name: editor.name }).fill('มาตรการทดลอง');
      },
      'a measure left out, one edited': async (officer) => {
        const { editor } = officer.text.pane.plan;
        await officer.frame.locator('.step-field').fill('ดำเนินการตามแผน');
        await officer.press(editor.save);
        await officer.frame.locator('.measure .ms-Checkbox-label').first().click();
        await officer.frame.locator('[id^=plan-edit-]').first().click();
        await officer.frame.getByRole('textbox', { name: editor.name }).fill('ชื่อมาตรการที่แก้ไขแล้ว');
        await officer.press(editor.save);
        await officer.frame.locator('.measure-edited').waitFor();
      },
      documents: (officer) => officer.visit('documents'),
      'a Word template with wrong tags': async (officer) => {
        await chooseTemplate(officer, wordFile(paragraph('ของ {หน่วยงานเรา} และ {#แผน}')));
        await officer.press(officer.text.pane.word.save);
        await officer.see(officer.text.pane.documents.failed.drafting);
      },
      'the Word document saved': async (officer) => {
        await chooseTemplate(officer, wordFile(paragraph('{หน่วยงาน}')));
        await officer.press(officer.text.pane.word.save);
        await officer.frame.locator('.note.good').waitFor();
      },
      writing: async (officer) => {
        const { documents } = officer.text.pane;
        officer.held.hold();
        await officer.main().click();
        await officer.see(documents.starting);
        const counted = officer.frame.locator('.job').getByText(/[1-9๑-๙] \S+ [2๒][0-9๐-๙]/);
        while ((await officer.frame.locator('.job').count()) && !(await counted.count())) {
          officer.held.step();
          await officer.page.waitForTimeout(50);
        }
      },
      written: async (officer) => {
        officer.held.letGo();
        await officer.frame.locator('.made-sheets').waitFor();
      },
      'ask again': async (officer) => {
        await officer.main().click();
        await officer.opened();
      },
      'remove dialog': async (officer) => {
        await officer.press(officer.text.pane.documents.again.cancel);
        await officer.menu('remove');
        await officer.opened();
      },
      removed: async (officer) => {
        await officer.press(officer.text.pane.frame.removing.yes);
        await officer.frame.locator('.note.good').waitFor();
      },
      help: async (officer) => {
        await officer.menu('help');
        await officer.opened();
      },
      about: async (officer) => {
        await officer.press(officer.text.pane.frame.help.close);
        await officer.menu('about');
        await officer.opened();
      },
      'menu open': {
        again: async (officer) => {
          await officer.page.keyboard.press('Escape');
          await officer.press(officer.text.pane.frame.menu.label);
          await officer.opened();
        },
      },
      offline: async (officer) => {
        await officer.page.keyboard.press('Escape');
        await officer.page.context().setOffline(true);
        await officer.see(officer.text.pane.frame.offline);
      },
      'workbook changed since reading': async (officer) => {
        await officer.page.context().setOffline(false);
        typeScore(officer.excel);
        await officer.see(officer.text.pane.frame.changed.title);
      },
      'cell being edited': async (officer) => {
        officer.excel.startEditingCell();
        await officer.visit('scores');
        await officer.frame.locator('.tables .to-cell').first().click();
        await officer.see(officer.text.pane.frame.trouble);
      },
      'reading failed': async (officer) => {
        await officer.press(officer.text.pane.frame.readAgain);
        await officer.see(officer.text.pane.frame.readingFailed);
      },
    },
  },
  {
    name: 'empty',
    excel: () => opened(emptyWorkbook()),
    states: { 'first run': read, 'no result yet': result },
  },
  { name: 'other', excel: () => opened(otherWorkbook()), states: { 'nothing found': read } },
  { name: 'clean', excel: () => opened(cleanWorkbook()), states: { 'read clean': read, 'clean result': result } },
  {
    name: 'one issue',
    excel: () => opened(oneIssueWorkbook()),
    states: { 'one issue': read, 'result of one': result },
  },
  {
    name: 'two years',
    excel: () => opened(twoYearsWorkbook()),
    states: { 'two years': read, 'result of two years': result },
  },
  {
    name: 'earlier plan',
    excel: () => opened(earlierPlanWorkbook()),
    states: {
      'an earlier plan': read,
      'measures of the earlier plan': async (officer) => {
        const { plan } = officer.text.pane;
        await officer.visit('plan');
        await officer.press(plan.choose);
        await officer.opened();
        await officer.frame.getByRole('checkbox', { name: 'ทำบัตรนัดหมายงานทะเบียน' }).focus();
        await officer.page.keyboard.press('Space');
      },
    },
  },
  { name: 'long name', excel: () => opened(longNameWorkbook()), states: { 'long agency name': read } },
  {
    name: 'many findings',
    excel: () => opened(manyFindingsWorkbook()),
    states: {
      'many findings': async (officer) => {
        await officer.press(officer.text.pane.scores.showFindings);
        await officer.frame.locator('.findings > .ms-Button').click();
        await officer.frame.locator('.finding').nth(200).waitFor();
      },
    },
  },
  {
    name: 'protected',
    excel: () => {
      const excel = sample();
      excel.workbook.protected = true;
      return excel;
    },
    states: {
      'workbook protected': async (officer) => {
        await officer.visit('documents');
        await officer.main().click();
        await officer.see(officer.text.pane.documents.failed.writing);
      },
      'writing failed': async (officer) => {
        officer.excel.workbook.protected = false;
        for (let next = 3; next < 20; next++) {
          officer.excel.failAt(officer.excel.stats.requests + next, { code: 'GeneralException' });
        }
        await officer.press(officer.text.pane.documents.tryAgain);
        await officer.frame.locator('.job').waitFor();
        await officer.see(officer.text.pane.documents.failed.writing);
      },
    },
  },
  {
    name: 'too old',
    excel: () => createExcel({ api: '1.12' }),
    states: { 'Excel too old': (officer) => officer.see(officer.text.pane.frame.cannotStart) },
  },
];
