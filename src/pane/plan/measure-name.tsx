/** The name of a measure beside its checkbox, in the language of the documents. */
import * as React from 'react';
import { usePane } from '../use-pane';

export function MeasureName({ name }: { readonly name: string }): React.JSX.Element {
  const { say } = usePane();
  return (
    <span className="measure-name" lang="th" aria-hidden="true">
      {say(name)}
    </span>
  );
}
