import * as React from 'react';
import { NoScoresYet } from '../no-scores-yet';

export function ScoresPlace(): JSX.Element {
  return <NoScoresYet />;
}

export function ScoresFoot(): JSX.Element {
  return <footer className="pane-foot" />;
}
