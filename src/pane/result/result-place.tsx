import * as React from 'react';
import { NoScoresYet } from '../no-scores-yet';

export function ResultPlace(): React.JSX.Element {
  return <NoScoresYet />;
}

export function ResultFoot(): React.JSX.Element {
  return <footer className="pane-foot" />;
}
