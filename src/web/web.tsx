import '../pane/look/first';
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import '../pane/look/styles';
import { fontsReady } from '../pane/look/fonts';
import { initIcons } from '../pane/look/icons';
import { applyTheme } from '../pane/look/theme';
import { Desk } from './desk';
import { WebPage } from './web-page';

async function start(root: Element): Promise<void> {
  const desk = new Desk();
  const dark = matchMedia('(prefers-color-scheme: dark)');
  initIcons();
  applyTheme(dark.matches);
  dark.addEventListener('change', () => {
    applyTheme(dark.matches);
  });
  await fontsReady();
  ReactDOM.render(<WebPage desk={desk} />, root);
  window.addEventListener('beforeunload', (event) => {
    if (desk.state.file?.state.unsaved) event.preventDefault();
  });
  // after the page has been drawn
  requestAnimationFrame(() => setTimeout(() => void desk.prepare()));
}

const root = document.getElementById('root');
if (root) void start(root);
