/** The score tables that were found, each with where it stands and how it is. */
import * as React from 'react';
import type { Finding } from '../../core/problem';
import type { Result } from '../../core/prongsai';
import { Chip } from '../parts/chip';
import { Section } from '../parts/section';
import { ToCell } from '../parts/to-cell';
import { usePane } from '../use-pane';
import { type FoundTable, foundTables } from './score-tables';

export function TableList({ result }: { readonly result: Result }): React.JSX.Element {
  const { text, say } = usePane();
  const words = text.pane.scores;
  const tables = foundTables(result);
  const items = tables.reduce((sum, table) => sum + table.items, 0);
  return (
    <Section title={words.tables} remark={say(words.tablesFound(tables.length, items))}>
      <ul className="rows tables">
        {tables.map((table) => (
          <li key={table.range}>
            <span className="number">{table.issue !== null && say(String(table.issue))}</span>
            <span>{table.title ?? words.severalIssues}</span>
            <State table={table} />
            <span className="place soft">
              <ToCell place={table.place}>{table.range}</ToCell> · {say(words.tableItems(table.items))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function State({ table: { problems, unplaced } }: { readonly table: FoundTable }): React.JSX.Element {
  const { text, say } = usePane();
  const words = text.pane.scores;
  const [first] = problems;
  if (first?.place) {
    return (
      <span className="state">
        <ToCell place={first.place}>
          <Chip tone={first.severity === 'error' ? 'mend' : 'develop'}>
            {say(words.short(first.code, doubled(problems)))}
          </Chip>
        </ToCell>
      </span>
    );
  }
  return (
    <span className="state">
      {unplaced ? (
        <Chip tone="develop">{say(words.unplaced(unplaced))}</Chip>
      ) : (
        <Chip tone="good">{words.complete}</Chip>
      )}
    </span>
  );
}

function doubled(problems: readonly Finding[]): readonly string[] {
  return problems.flatMap((finding) => (finding.code === 'code-twice' ? [finding.facts.code] : []));
}
