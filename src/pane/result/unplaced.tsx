/** Items that no issue could be told for. */
import * as React from 'react';
import type { AssessedItem } from '../../core/assessment/assessment';
import { Section } from '../parts/section';
import { usePane } from '../use-pane';
import { ItemRows } from './item-rows';

export function Unplaced({ items }: { readonly items: readonly AssessedItem[] }): React.JSX.Element | null {
  const { text, say } = usePane();
  const words = text.pane.result;
  if (!items.length) return null;
  return (
    <Section title={words.unplaced} remark={say(text.pane.scores.tableItems(items.length))}>
      <p className="soft none">{words.unplacedAbout}</p>
      <ItemRows items={items} tone="plain" />
    </Section>
  );
}
