/** A word or code on a coloured ground; the mark or word says the same as the colour. */
import * as React from 'react';

export interface ChipProps {
  readonly tone: 'good' | 'develop' | 'mend' | 'plain';
  readonly children: React.ReactNode;
}

export function Chip({ tone, children }: ChipProps): React.JSX.Element {
  return <span className={`chip ${tone}`}>{children}</span>;
}
