import '../pane/look/first';
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { excelHost } from '../hosts/excel/excel-host';
import { officeReady } from '../hosts/excel/office';
import { HostError } from '../hosts/host';
import { TEXTS } from '../text/languages';

const root = document.getElementById('root');

function show(element: React.ReactElement): void {
  ReactDOM.render(element, root);
}

async function start(): Promise<void> {
  const office = await officeReady();
  if (office.host === 'other') {
    show(<p role="alert">{TEXTS.th.doors.notInExcel[office.why]}</p>);
    return;
  }
  const text = TEXTS[office.language];
  document.documentElement.lang = office.language;
  try {
    excelHost();
    show(<main>{document.title}</main>);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    show(<p role="alert">{text.host(error as HostError)}</p>);
  }
}

void start();
