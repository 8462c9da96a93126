/** One of a few values: label at the left, the browser's own list at the right. */
import * as React from 'react';

export interface ChoiceProps<T extends string> {
  readonly label: string;
  /** The words of each value, in the order of the list. */
  readonly choices: Readonly<Record<T, string>>;
  readonly value: T;
  readonly disabled?: boolean;
  readonly onChoose: (value: T) => void;
}

export function Choice<T extends string>({
  label,
  choices,
  value,
  disabled,
  onChoose,
}: ChoiceProps<T>): React.JSX.Element {
  const keys = Object.keys(choices) as T[];
  return (
    <label className="choice">
      <span>{label}</span>
      <select
        value={value}
        disabled={disabled}
        onChange={({ target }) => {
          const chosen = keys.find((key) => key === target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {keys.map((key) => (
          <option key={key} value={key}>
            {choices[key]}
          </option>
        ))}
      </select>
    </label>
  );
}
