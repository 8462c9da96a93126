import * as React from 'react';
import { NoScoresYet } from '../no-scores-yet';

export function ResultPlace(): JSX.Element {
  return <NoScoresYet />;
}

export function ResultFoot(): JSX.Element {
  return <footer className="pane-foot" />;
}
