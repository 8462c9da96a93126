/** The whole page. */
import * as React from 'react';
import './web.css';
import type { Desk } from './desk';
import { loadAskLeave } from './later';
import { Start } from './start';
import { DeskProvider, useDeskTools } from './use-desk';
import { useIncoming } from './use-incoming';
import { Workspace } from './workspace';

const AskLeave = React.lazy(async () => ({ default: (await loadAskLeave()).AskLeave }));

export function WebPage({ desk }: { readonly desk: Desk }): React.JSX.Element {
  const tools = useDeskTools(desk);
  const over = useIncoming(desk);
  const { file, language, asked } = tools.state;
  const { product } = tools.text.pane.frame;
  React.useEffect(() => {
    document.documentElement.lang = language;
    document.title = file ? `${file.name} – ${product}` : product;
  }, [language, file, product]);
  return (
    <DeskProvider value={tools}>
      {file ? <Workspace key={file.id} opened={file} /> : <Start />}
      {over && <div className="drop-over">{tools.web.drop.here}</div>}
      {asked && (
        <React.Suspense fallback={null}>
          <AskLeave text={tools.web} answer={(leave) => void desk.answer(leave)} />
        </React.Suspense>
      )}
    </DeskProvider>
  );
}
