/** What the officer reads of a command that failed. */
import type { Finding } from '../core/problem';
import { HostError, type HostErrorCode, type HostErrorFacts } from '../hosts/host';
import { findingMessage } from '../text/finding-text';
import { TEXTS } from '../text/languages';
import type { Text } from '../text/text';
import type { Failure, Notice } from './notice-address';

export interface NoticeText {
  readonly title: string;
  readonly message: string;
  readonly more: string;
}

export function noticeText({ command, language, failure }: Notice): NoticeText {
  const text = TEXTS[language];
  const { notDone, more } = text.doors;
  return { title: notDone[command], message: sentence(failure, text), more };
}

function sentence(failure: Failure, text: Text): string {
  try {
    switch (failure.kind) {
      case 'host': {
        const code = failure.code as HostErrorCode;
        return text.host(new HostError(code, failure.facts as HostErrorFacts[typeof code]));
      }
      case 'no-scores':
        return failure.findings
          .map((found) => findingMessage(found as Finding, text.findings, text.cli.instead))
          .join(' ');
      case 'unexpected':
        return text.unexpected(failure.detail);
    }
  } catch {
    // an address that somebody changed
    return text.unexpected(failure.kind);
  }
}
