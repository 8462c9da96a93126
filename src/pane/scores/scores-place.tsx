import * as React from 'react';
import { NoScoresYet } from '../no-scores-yet';

export function ScoresPlace(): React.JSX.Element {
  return <NoScoresYet />;
}

export function ScoresFoot(): React.JSX.Element {
  return <footer className="pane-foot" />;
}
