/** Whether the screen holds one view at a time; the same width as in web.css. */
import * as React from 'react';

const NARROW = '(max-width: 799px)';

export function useNarrow(): boolean {
  const [narrow, setNarrow] = React.useState(() => matchMedia(NARROW).matches);
  React.useEffect(() => {
    const query = matchMedia(NARROW);
    const follow = (): void => {
      setNarrow(query.matches);
    };
    query.addEventListener('change', follow);
    return () => {
      query.removeEventListener('change', follow);
    };
  }, []);
  return narrow;
}
