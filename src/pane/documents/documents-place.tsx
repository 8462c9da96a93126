import * as React from 'react';
import { NoScoresYet } from '../no-scores-yet';

export function DocumentsPlace(): JSX.Element {
  return <NoScoresYet />;
}

export function DocumentsFoot(): JSX.Element {
  return <footer className="pane-foot" />;
}
