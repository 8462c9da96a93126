/** Conditional formats and data validations of one sheet. */
import { areaName } from '../../../core/grid';
import type { ConditionalFormat, ListValidation, NumberValidation } from '../../../core/sheet';
import type { Styles } from './styles-part';
import { counted, element, literal, xmlText } from './xml';

/** In order of priority; a true one keeps the later ones from being looked at. */
export function conditionsXml(conditions: readonly ConditionalFormat[], styles: Styles): string {
  return conditions
    .map((condition, index) => {
      const dxfId = styles.indexOfDifference(condition);
      const rule = { type: 'expression', dxfId, priority: index + 1, stopIfTrue: true };
      const content = element('cfRule', rule, element('formula', {}, xmlText(condition.formula)));
      return element('conditionalFormatting', { sqref: areaName(condition.area) }, content);
    })
    .join('');
}

/** An empty cell is always allowed. */
function validationAttributes({ area, error }: ListValidation | NumberValidation) {
  const message = { error: error ? literal(error) : null };
  return { allowBlank: true, showErrorMessage: error !== null, ...message, sqref: areaName(area) };
}

export function validationsXml(lists: readonly ListValidation[], numbers: readonly NumberValidation[]): string {
  const ofLists = lists.map((list) =>
    element(
      'dataValidation',
      { type: 'list', ...validationAttributes(list) },
      element('formula1', {}, xmlText(list.source)),
    ),
  );
  const ofNumbers = numbers.map((rule) =>
    element(
      'dataValidation',
      { type: 'decimal', operator: 'between', ...validationAttributes(rule) },
      element('formula1', {}, String(rule.minimum)) + element('formula2', {}, String(rule.maximum)),
    ),
  );
  return counted('dataValidations', [...ofLists, ...ofNumbers]);
}
