/** The four places, free to visit in any order. */
import * as React from 'react';
import { Pivot, PivotItem } from 'office-ui-fabric-react/lib/Pivot';
import { PLACES, type PlaceName } from './session/state';
import { usePane } from './use-pane';

export const placeId = (place: PlaceName): string => `place-${place}`;

export function Places(): React.JSX.Element {
  const { session, state, text } = usePane();
  const { places, placesLabel } = text.pane.frame;
  return (
    <nav className="pane-places" aria-label={placesLabel}>
      <Pivot
        selectedKey={state.place}
        headersOnly
        getTabId={(key) => placeId(key as PlaceName)}
        onLinkClick={(item) => {
          if (item?.props.itemKey) session.visit(item.props.itemKey as PlaceName);
        }}
      >
        {PLACES.map((place) => (
          <PivotItem key={place} itemKey={place} headerText={places[place]} />
        ))}
      </Pivot>
    </nav>
  );
}
