/** A part of a place that is opened when it is wanted. */
import * as React from 'react';

export interface FoldProps {
  readonly title: string;
  readonly remark?: string;
  readonly children: React.ReactNode;
}

export function Fold({ title, remark, children }: FoldProps): React.JSX.Element {
  return (
    <details className="fold">
      {/* in Excel on the web, office.js answers Tab, and knows no summary without tabIndex */}
      <summary tabIndex={0}>
        <h2>{title}</h2>
        {remark !== undefined && <span className="soft">{remark}</span>}
      </summary>
      {children}
    </details>
  );
}
