/** Where the focus goes when what had it is gone: a button that led on, a note that was closed. */
import * as React from 'react';

/** Looks after each change of `moment`. Takes the focus neither from Excel nor when the pane opens. */
export function useKeptFocus(panel: React.RefObject<HTMLElement>, moment: string): void {
  const last = React.useRef(moment);
  const used = React.useRef(false);
  React.useEffect(() => {
    const use = (): void => {
      used.current = true;
    };
    document.addEventListener('focusin', use);
    return () => {
      document.removeEventListener('focusin', use);
    };
  }, []);
  React.useEffect(() => {
    if (last.current === moment) return;
    last.current = moment;
    if (!used.current) return;
    if (document.hasFocus() && document.activeElement === document.body) panel.current?.focus({ preventScroll: true });
  }, [panel, moment]);
}
