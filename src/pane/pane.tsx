/** The pane: head, places, what stands in the place, and the main button. */
import * as React from 'react';
import { DocumentsFoot, DocumentsPlace } from './documents/documents-place';
import { Head } from './head';
import { Notices } from './notices';
import { Places, placeId } from './places';
import { PlanFoot, PlanPlace } from './plan/plan-place';
import { ReadingState } from './reading-state';
import { ResultFoot, ResultPlace } from './result/result-place';
import { ScoresFoot, ScoresPlace } from './scores/scores-place';
import type { Session } from './session/session';
import type { PlaceName } from './session/state';
import { PaneProvider, usePaneTools } from './use-pane';

interface PlaceParts {
  readonly Body: () => React.JSX.Element | null;
  /** The buttons below. */
  readonly Foot: () => React.JSX.Element | null;
}

const PARTS: Readonly<Record<PlaceName, PlaceParts>> = {
  scores: { Body: ScoresPlace, Foot: ScoresFoot },
  result: { Body: ResultPlace, Foot: ResultFoot },
  plan: { Body: PlanPlace, Foot: PlanFoot },
  documents: { Body: DocumentsPlace, Foot: DocumentsFoot },
};

export function Pane({ session }: { readonly session: Session }): React.JSX.Element {
  const tools = usePaneTools(session);
  const { place, language, studied, reading } = tools.state;
  const body = React.useRef<HTMLElement>(null);
  React.useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  React.useEffect(() => {
    body.current?.scrollTo(0, 0);
  }, [place]);
  const { Body, Foot } = PARTS[place];
  const showsPlace = studied !== null && (reading.kind === 'read' || reading.kind === 'reading');
  return (
    <PaneProvider value={tools}>
      <div className="pane">
        <Head />
        <Places />
        <main className="pane-body" ref={body} tabIndex={-1}>
          <div role="tabpanel" tabIndex={0} aria-labelledby={placeId(place)}>
            <Notices />
            <ReadingState />
            {showsPlace && <Body />}
          </div>
        </main>
        {showsPlace && <Foot />}
      </div>
    </PaneProvider>
  );
}
