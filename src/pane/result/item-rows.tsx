/** Items with their scores; pressing one goes to its cell. */
import * as React from 'react';
import type { AssessedItem } from '../../core/assessment/assessment';
import { Chip, type ChipProps } from '../parts/chip';
import { ToCell } from '../parts/to-cell';
import { usePane } from '../use-pane';

export interface ItemRowsProps {
  readonly items: readonly AssessedItem[];
  readonly tone: ChipProps['tone'];
}

export function ItemRows({ items, tone }: ItemRowsProps): React.JSX.Element {
  const { text, score } = usePane();
  const words = text.pane.result;
  return (
    <ul className="rows">
      {items.map((item) => (
        <li key={`${item.place.sheet}!${item.place.cell}`}>
          <ToCell place={item.place} row>
            <span className="item">
              <span>
                <Chip tone={tone}>{item.code ?? words.noCode}</Chip>
              </span>
              <span>
                {item.title}
                {item.flags.length === 1 && item.flags[0] === 'below-issue-average' && (
                  <span className="soft belowAverage">{words.belowAverage}</span>
                )}
              </span>
              <span className={`figure strong ${tone}`}>{score(item.score)}</span>
            </span>
          </ToCell>
        </li>
      ))}
    </ul>
  );
}
