/** What every part of the page can ask for. */
import * as React from 'react';
import { textOf } from '../pane/languages';
import type { WebText } from '../text/pane/web';
import type { Text } from '../text/text';
import type { Desk, DeskState } from './desk';
import type { FileState } from './opened-file';
import { WEB_TEXTS } from './web-texts';

export interface DeskTools {
  readonly desk: Desk;
  readonly state: DeskState;
  /** Of the file that is open. */
  readonly file: FileState | null;
  readonly text: Text;
  /** The page's own words. */
  readonly web: WebText;
}

const DeskContext = React.createContext<DeskTools | null>(null);
export const DeskProvider = DeskContext.Provider;

export function useDesk(): DeskTools {
  const tools = React.useContext(DeskContext);
  if (!tools) throw new Error('outside of the page');
  return tools;
}

/** Drawn anew after every change of the desk or of the file on it. */
export function useDeskTools(desk: Desk): DeskTools {
  const now = React.useCallback(() => {
    const { state } = desk;
    const { language } = state;
    return { desk, state, file: state.file?.state ?? null, text: textOf(language), web: WEB_TEXTS[language] };
  }, [desk]);
  const [tools, setTools] = React.useState<DeskTools>(now);
  React.useEffect(() => {
    const follow = (): void => {
      setTools(now());
    };
    follow();
    return desk.subscribe(follow);
  }, [desk, now]);
  return tools;
}
