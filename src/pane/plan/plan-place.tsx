import * as React from 'react';
import { NoScoresYet } from '../no-scores-yet';

export function PlanPlace(): JSX.Element {
  return <NoScoresYet />;
}

export function PlanFoot(): JSX.Element {
  return <footer className="pane-foot" />;
}
