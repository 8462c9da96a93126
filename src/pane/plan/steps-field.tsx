/** The steps, one a field, numbered: Enter divides or adds, Backspace in an empty one takes it away. */
import * as React from 'react';
import { ActionButton } from 'office-ui-fabric-react/lib/Button';
import type { ITextField } from 'office-ui-fabric-react/lib/TextField';
import { readSteps } from '../../core/plan/read-steps';
import { usePane } from '../use-pane';
import { StepField } from './step-field';
import { type Step, divide, moveStep, removeStep, rewrite } from './steps';

export interface StepsFieldProps {
  readonly steps: readonly Step[];
  /** Whether to say that there are none. */
  readonly missing: boolean;
  readonly onChange: (steps: readonly Step[]) => void;
}

export function StepsField({ steps, missing, onChange }: StepsFieldProps): React.JSX.Element {
  const { text: words, say } = usePane();
  const { editor } = words.pane.plan;
  const fields = React.useRef(new Map<number, ITextField>());
  const [focus, setFocus] = React.useState<readonly [key: number, at: 'start' | 'end'] | null>(null);
  React.useEffect(() => {
    const field = focus && fields.current.get(focus[0]);
    if (!field) return;
    field.focus();
    const end = focus[1] === 'end' ? (field.value ?? '').length : 0;
    field.setSelectionRange(end, end);
  }, [focus]);
  const add = (key: number, at: number, end: number): void => {
    const [next, added] = divide(steps, key, at, end);
    onChange(next);
    setFocus([added, 'start']);
  };
  const last = steps.at(-1);
  return (
    <fieldset className="steps">
      <legend>{editor.steps}</legend>
      <p className="soft">{editor.stepsHint}</p>
      <ol>
        {steps.map((step, index) => (
          <StepField
            key={step.key}
            number={index + 1}
            of={steps.length}
            text={step.text}
            missing={missing && index === 0}
            componentRef={(field) => {
              if (field) fields.current.set(step.key, field);
              else fields.current.delete(step.key);
            }}
            onWrite={(text) => {
              // several lines were pasted
              const texts = /[\r\n]/.test(text) ? readSteps(text).map(say) : [text];
              onChange(rewrite(steps, step.key, texts));
            }}
            onDivide={(at, end) => {
              add(step.key, at, end);
            }}
            onMove={(by) => {
              onChange(moveStep(steps, step.key, by));
            }}
            onRemove={() => {
              const [left, next] = removeStep(steps, step.key);
              onChange(left);
              setFocus([next, 'end']);
            }}
          />
        ))}
      </ol>
      <ActionButton
        iconProps={{ iconName: 'Add' }}
        text={editor.addStep}
        onClick={() => {
          if (last) add(last.key, last.text.length, last.text.length);
        }}
      />
    </fieldset>
  );
}
