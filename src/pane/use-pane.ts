/** What every part of the pane can ask for. */
import * as React from 'react';
import { type Hundredths, toDecimal } from '../core/hundredths';
import { withDigits } from '../core/thai/digits';
import type { Text } from '../text/text';
import { failureText } from './failure-text';
import { textOf } from './languages';
import type { Session } from './session/session';
import type { PaneState } from './session/state';

export interface PaneTools {
  readonly session: Session;
  readonly state: PaneState;
  readonly text: Text;
  /** A text of the pane in the digits of the documents; item codes stay as they are ("i10"). English keeps its own. */
  readonly say: (words: string) => string;
  /** Two decimals, a dash for none. */
  readonly score: (score: Hundredths | null) => string;
  /** A failure as a sentence, whatever was thrown. */
  readonly failure: (error: unknown) => string;
}

const PaneContext = React.createContext<PaneTools | null>(null);
export const PaneProvider = PaneContext.Provider;

export function usePane(): PaneTools {
  const tools = React.useContext(PaneContext);
  if (!tools) throw new Error('outside of the pane');
  return tools;
}

/** The tools for a state; drawn anew after every change of it. */
export function usePaneTools(session: Session): PaneTools {
  const [state, setState] = React.useState(session.state);
  React.useEffect(() => {
    const follow = (): void => {
      setState(session.state);
    };
    follow();
    return session.subscribe(follow);
  }, [session]);
  return React.useMemo(() => {
    const text = textOf(state.language);
    const digits = state.language === 'th' ? (state.studied?.settings.digits ?? 'thai') : 'arabic';
    const say = (words: string): string => withDigits(words, digits);
    return {
      session,
      state,
      text,
      say,
      score: (score) => (score === null ? '–' : say(toDecimal(score))),
      failure: (error) => failureText(error, text),
    };
  }, [session, state]);
}
