/** The list of findings, fetched with its words when there is something to tell. */
import * as React from 'react';
import type { Finding } from '../../core/problem';

const list = () => import('./finding-list');

const LazyList = React.lazy(async () => ({ default: (await list()).FindingList }));

export const Findings = ({ findings }: { readonly findings: readonly Finding[] }): React.JSX.Element => (
  <React.Suspense fallback={null}>
    <LazyList findings={findings} />
  </React.Suspense>
);

/** Ahead of the first of them. */
export async function fetchFindings(): Promise<void> {
  await list();
}
