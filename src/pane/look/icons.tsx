/** The icons of fabric's controls and our own, drawn here: no icon font is loaded. */
import * as React from 'react';
import { registerIcons, setIconOptions } from 'office-ui-fabric-react/lib/Styling';

/** Paths on a grid of 16. */
const PATHS: Readonly<Record<string, string>> = {
  More: 'M3 8h.01M8 8h.01M13 8h.01',
  Cancel: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  ChevronDown: 'M3 6l5 5 5-5',
  ChevronRight: 'M6 3l5 5-5 5',
  ChevronUp: 'M3 10l5-5 5 5',
  CheckMark: 'M3 8.5l3.5 3.5L13 4.5',
  Completed: 'M8 1.5a6.5 6.5 0 110 13 6.5 6.5 0 010-13zM5 8.2l2.2 2.2L11 6.3',
  Info: 'M8 1.5a6.5 6.5 0 110 13 6.5 6.5 0 010-13zM8 7.2v4M8 4.8h.01',
  Warning: 'M8 2l6.5 11.5h-13zM8 6.5v3.5M8 11.8h.01',
  ErrorBadge: 'M8 1.5a6.5 6.5 0 110 13 6.5 6.5 0 010-13zM5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6',
  Blocked2: 'M8 1.5a6.5 6.5 0 110 13 6.5 6.5 0 010-13zM3.5 12.5l9-9',
  Edit: 'M10.8 2.8l2.4 2.4L5.4 13H3v-2.4zM9.3 4.3l2.4 2.4',
  Add: 'M8 3v10M3 8h10',
  Delete: 'M3 4.5h10M6 4.5V3h4v1.5M4.5 4.5l.6 9h5.8l.6-9M6.8 7v4M9.2 7v4',
  Refresh: 'M13 3v3.5H9.5M12.7 6.3A5.2 5.2 0 103 9',
  Undo: 'M6 3L3 6l3 3M3 6h6a4 4 0 010 8H6',
  Download: 'M8 2v8M4.5 6.8L8 10.3l3.5-3.5M3 13.5h10',
  OpenFile: 'M2.5 13V3.5h4l1.5 2h5.5V13z',
  Search: 'M7 2.5a4.5 4.5 0 110 9 4.5 4.5 0 010-9zM10.3 10.3l3.7 3.7',
  Clear: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  GlobalNavButton: 'M2.5 4h11M2.5 8h11M2.5 12h11',
};

const MORE = new Set(['More']);

function drawn(name: string, path: string): React.JSX.Element {
  return (
    <svg
      className="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth={MORE.has(name) ? 2.4 : 1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}

/** Once, before anything is drawn. */
export function initIcons(): void {
  setIconOptions({ disableWarnings: true });
  const icons = Object.entries(PATHS).map(([name, path]) => [name, drawn(name, path)] as const);
  registerIcons({ style: { display: 'inline-flex', alignItems: 'center' }, icons: Object.fromEntries(icons) });
}
