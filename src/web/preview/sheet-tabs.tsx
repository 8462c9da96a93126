/** The tabs of all sheets; one of them is in the order of the Tab key, the arrows lead on. */
import * as React from 'react';
import type { PreviewText } from '../../text/pane/web';
import type { PreviewTab } from './preview-state';

export const sheetTabId = (index: number): string => `sheet-tab-${String(index)}`;

export interface SheetTabsProps {
  readonly tabs: readonly PreviewTab[];
  readonly chosen: string;
  readonly text: PreviewText;
  readonly look: (sheet: string) => void;
  /** Changes when the tabs come into sight. */
  readonly seen: boolean;
}

export function SheetTabs({ tabs, chosen, text, look, seen }: SheetTabsProps): React.JSX.Element {
  const list = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen, tabs, seen]);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const at = tabs.findIndex(({ name }) => name === chosen);
    const next = nextTab(event.key, at, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (next === null || !tab) return;
    event.preventDefault();
    look(tab.name);
    list.current?.querySelector<HTMLElement>(`#${sheetTabId(next)}`)?.focus();
  };
  return (
    <div className="sheet-tabs" role="tablist" aria-label={text.sheets} ref={list} onKeyDown={onKeyDown}>
      {tabs.map(({ name, made, hidden, colour }, index) => {
        const selected = name === chosen;
        const remark = [...(made ? [text.made] : []), ...(hidden ? [text.hidden] : [])].join(', ');
        return (
          <button
            key={name}
            id={sheetTabId(index)}
            type="button"
            role="tab"
            aria-selected={selected}
            tabIndex={selected ? 0 : -1}
            className={made ? 'made' : undefined}
            style={colour === null ? undefined : { borderBottomColor: colour }}
            title={remark === '' ? name : `${name} (${remark})`}
            onClick={() => {
              look(name);
            }}
          >
            {name}
            {hidden && <span className="tab-remark"> ({text.hidden})</span>}
          </button>
        );
      })}
    </div>
  );
}

function nextTab(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
