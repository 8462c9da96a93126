/** The sign of the product: three rising bars, the tallest gold. */
import * as React from 'react';

export function Mark(): React.JSX.Element {
  return (
    <svg className="mark" width="28" height="28" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <rect className="mark-ground" width="28" height="28" rx="6" />
      <rect className="mark-bar" x="6" y="15" width="4" height="7" rx="1" />
      <rect className="mark-bar" x="12" y="11" width="4" height="11" rx="1" />
      <rect className="mark-gold" x="18" y="6" width="4" height="16" rx="1" />
    </svg>
  );
}
