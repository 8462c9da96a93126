/** Conditional formats and data validations of a sheet. */
import { type Area, areaName } from '../../core/grid';
import type { ConditionalFormat, SheetSpec } from '../../core/sheet';
import { type Step, step } from './requests';
import { briefly } from './run';

export function ruleSteps(sheet: Excel.Worksheet, { conditions, lists, numbers }: SheetSpec): Step[] {
  return [
    // a new one goes before those that are there already
    ...[...conditions].reverse().map((condition) => conditionStep(sheet, condition)),
    ...lists.map(({ area, source, error }) =>
      validationStep(sheet, area, { list: { inCellDropDown: true, source: `=${source}` } }, error),
    ),
    ...numbers.map(({ area, minimum, maximum, error }) =>
      validationStep(sheet, area, { decimal: { formula1: minimum, formula2: maximum, operator: 'Between' } }, error),
    ),
  ];
}

function conditionStep(sheet: Excel.Worksheet, { area, formula, fill, colour, bold }: ConditionalFormat): Step {
  return step(4, formula, () => {
    const format = briefly(sheet.getRange(areaName(area))).conditionalFormats.add('Custom');
    format.custom.rule.formula = `=${formula}`;
    format.custom.format.fill.color = fill;
    format.custom.format.font.color = colour;
    format.custom.format.font.bold = bold;
    format.stopIfTrue = true;
  });
}

/** Excel refuses a longer message from its API, though files may hold some more. */
const MESSAGE_LENGTH = 225;

/** An empty cell is always allowed. */
function validationStep(
  sheet: Excel.Worksheet,
  area: Area,
  rule: Excel.DataValidationRule,
  error: string | null,
): Step {
  const message = (error ?? '').slice(0, MESSAGE_LENGTH);
  return step(3, [rule, message], () => {
    const { dataValidation } = briefly(sheet.getRange(areaName(area)));
    dataValidation.rule = rule;
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = { message, showAlert: error !== null, style: 'Stop', title: '' };
  });
}
