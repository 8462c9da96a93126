/** Files dropped anywhere on the page, and tables or files pasted into it. */
import * as React from 'react';
import type { Desk } from './desk';

/** Whether a file is being dragged over the page. */
export function useIncoming(desk: Desk): boolean {
  const [over, setOver] = React.useState(false);
  React.useEffect(() => {
    const drag = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      // between two parts of the page there is one that is entered
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      void desk.openBlob(file);
    };
    const paste = (event: ClipboardEvent): void => {
      if (isTyping(event.target)) return;
      const file = event.clipboardData?.files[0];
      const table = event.clipboardData?.getData('text/plain') ?? '';
      // Excel puts a picture of the cells beside their text
      if (table.includes('\t')) void desk.openPasted(table);
      else if (file) void desk.openBlob(file);
    };
    document.addEventListener('dragenter', drag);
    document.addEventListener('dragover', drag);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragenter', drag);
      document.removeEventListener('dragover', drag);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, [desk]);
  return over;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
