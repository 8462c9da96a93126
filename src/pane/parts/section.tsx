/** A part of a place under its heading, with a remark at the other end of the line. */
import * as React from 'react';

export interface SectionProps {
  readonly title: string;
  readonly remark?: string;
  readonly children: React.ReactNode;
}

export function Section({ title, remark, children }: SectionProps): React.JSX.Element {
  return (
    <section className="section">
      <div className="section-head">
        <h2>{title}</h2>
        {remark !== undefined && <span className="soft">{remark}</span>}
      </div>
      {children}
    </section>
  );
}
