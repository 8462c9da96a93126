import * as React from 'react';
import { NoScoresYet } from '../no-scores-yet';

export function PlanPlace(): React.JSX.Element {
  return <NoScoresYet />;
}

export function PlanFoot(): React.JSX.Element {
  return <footer className="pane-foot" />;
}
