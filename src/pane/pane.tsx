/** The pane: head, places, what stands in the place, and the main button. */
import * as React from 'react';
import { Head } from './head';
import { useKeptFocus } from './kept-focus';
import { Notices } from './notices';
import { PLACE_PARTS, fetchPlaces } from './place-parts';
import { Places, placeId } from './places';
import { ReadingState } from './reading-state';
import type { Session } from './session/session';
import { PaneProvider, usePaneTools } from './use-pane';

export function Pane({ session }: { readonly session: Session }): React.JSX.Element {
  const tools = usePaneTools(session);
  const { place, language, studied, reading, job, trouble } = tools.state;
  const body = React.useRef<HTMLElement>(null);
  const panel = React.useRef<HTMLDivElement>(null);
  useKeptFocus(panel, [place, reading.kind, job?.kind, trouble === null].join(' '));
  React.useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  React.useEffect(() => {
    body.current?.scrollTo(0, 0);
  }, [place]);
  React.useEffect(() => {
    fetchPlaces().catch(() => undefined);
  }, []);
  const { Body, Foot } = PLACE_PARTS[place];
  // what was read before stays, whatever came of reading again
  const showsPlace = studied !== null;
  return (
    <PaneProvider value={tools}>
      <div className="pane">
        <Head />
        <Places />
        <main className="pane-body" ref={body} tabIndex={-1}>
          <div role="tabpanel" ref={panel} tabIndex={0} aria-labelledby={placeId(place)}>
            <Notices />
            <ReadingState />
            <React.Suspense fallback={null}>{showsPlace && <Body />}</React.Suspense>
          </div>
        </main>
        <React.Suspense fallback={null}>{showsPlace && <Foot />}</React.Suspense>
      </div>
    </PaneProvider>
  );
}
