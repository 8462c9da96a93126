/** The place แผน: what is to be done. */
import { calendarMonth } from '../../../core/thai/fiscal-year';
import type { PlanText } from '../../pane/plan';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const counted = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

export const EN_PLAN: PlanText = {
  main: 'Make the sheets',
  measures: (count) => counted(count, 'measure', 'measures'),
  answered: (answered, weak) => {
    if (weak === 0) return 'No item is below the target';
    if (weak === 1 && answered === 1) return 'answering the one weak item';
    return answered === weak
      ? `answering all ${String(weak)} weak items`
      : `answering ${String(answered)} of ${counted(weak, 'weak item', 'weak items')}`;
  },
  allAnswered: 'Complete',
  unplaced: (count) => `Without ${counted(count, 'weak item', 'weak items')} of no known issue`,
  unanswered: {
    title: (count) => `${counted(count, 'weak item has', 'weak items have')} no measure yet`,
    text: 'Press one to choose a measure for it.',
    codeless:
      'An item without a code cannot be matched with a measure. Put its code into the score table and read again, or choose a fitting measure of its issue.',
    choose: (item) => `Choose a measure for ${item}`,
  },
  noIssues: {
    title: 'No plan can be made yet',
    text: 'The scores were read, but not which issue each item belongs to. Put item codes or issue titles into the score tables, then press “Read again”.',
  },
  kept: 'What you choose and edit is kept with this workbook by itself.',
  choose: 'Choose from the catalogue',
  write: 'Write your own',
  because: 'Because of',
  need: { 'must-mend': 'must be mended', develop: 'to be developed' },
  origin: {
    weak: 'Answers weak items',
    general: 'General measure of the issue',
    added: 'Added from the catalogue',
    own: 'Your own',
  },
  ofAgency: 'The agency’s own measure',
  leftOut: 'Not in the plan',
  steps: (count) => counted(count, 'step', 'steps'),
  edit: 'Edit',
  editMeasure: (name) => `Edit ${name}`,
  edited: 'Edited',
  revert: 'Back to the first wording',
  month: (planYear, month) =>
    `${MONTHS[calendarMonth(month) - 1] ?? ''} ${String(month <= 3 ? planYear - 1 : planYear)}`,
  loadFailed: 'This could not be opened. Check the internet connection and try again. Nothing that you did is lost.',
  ask: {
    revert: {
      title: 'Go back to the first wording?',
      text: 'The wording, months and owner that you gave this measure are lost.',
      yes: 'Go back',
      no: 'Keep the edit',
    },
    remove: {
      title: 'Delete your own measure?',
      text: 'What you wrote in this measure is lost.',
      yes: 'Delete',
      no: 'Keep',
    },
    drop: {
      title: 'Close without saving?',
      text: 'There are changes that are not saved yet.',
      yes: 'Discard',
      no: 'Keep editing',
    },
  },
  chooser: {
    title: 'Choose from the catalogue',
    remark: 'What you tick is in the plan at once',
    search: 'Search the measures of all issues',
    searchHint: 'Thai words of a measure, or an item code such as i10',
    clear: 'Clear the search',
    found: (count) => `${counted(count, 'measure', 'measures')} found`,
    foundNothing: 'No measure has these words. Try fewer words, or write your own measure.',
    nothingLeft: 'Every measure of this issue is in the plan. Search to see those of other issues.',
    noneAnswers: (code) => `The catalogue has no other measure that answers ${code} directly. You can write your own.`,
    answers: 'Answers',
    earlier: (year) => (year === null ? 'From the earlier plan' : `From the plan of fiscal year ${String(year)}`),
    earlierPeriod: (period) => `then ${period}`,
    done: 'Done',
  },
  editor: {
    editTitle: 'Edit the measure',
    writeTitle: 'Write your own measure',
    name: 'Measure, project or activity',
    nameMissing: 'Give the measure a name.',
    steps: 'Steps',
    stepsHint: 'Press Enter for another step. Several lines can be pasted at once. The numbers are added for you.',
    step: (number) => `Step ${String(number)}`,
    stepsMissing: 'Write at least one step.',
    addStep: 'Add a step',
    stepUp: (number) => `Move step ${String(number)} up`,
    stepDown: (number) => `Move step ${String(number)} down`,
    removeStep: (number) => `Remove step ${String(number)}`,
    months: 'Months',
    from: 'From',
    to: 'To',
    length: (months) => counted(months, 'month', 'months'),
    typed: (period) => `The sheet says “${period}”. Choose months to use those instead.`,
    owner: 'Owner',
    more: 'More details',
    moreHint: 'Shown on the plan sheets when these columns are ticked under “Sheets”.',
    budget: 'Budget',
    indicator: 'Indicator',
    target: 'Target',
    followUp: 'Follow-up',
    save: 'Save',
    cancel: 'Cancel',
    remove: 'Delete this measure',
  },
};
