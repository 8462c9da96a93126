/** What the officer reads of a command that failed. */
import type { Finding } from '../core/problem';
import { HostError, type HostErrorCode, type HostErrorFacts } from '../hosts/host';
import { FINDING_TEXTS } from '../text/finding-languages';
import { type FindingTexts, findingMessage } from '../text/finding-text';
import { TEXTS } from '../text/languages';
import type { Language, Text } from '../text/text';
import type { Failure, Notice } from './notice-address';

export interface NoticeText {
  readonly title: string;
  readonly message: string;
  readonly more: string;
}

export function noticeText({ command, language, failure }: Notice): NoticeText {
  const text = TEXTS[language];
  const { notDone, more } = text.doors;
  return { title: notDone[command], message: safeSentence(failure, language), more };
}

/** Codes and facts are what somebody may have changed in the address. */
function safeSentence(failure: Failure, language: Language): string {
  const text = TEXTS[language];
  try {
    const words: unknown = sentence(failure, text, FINDING_TEXTS[language]);
    if (typeof words === 'string') return words;
  } catch {
    // no such code, or other facts than it has
  }
  return text.unexpected(failure.kind);
}

function sentence(failure: Failure, text: Text, findingTexts: FindingTexts): string {
  switch (failure.kind) {
    case 'host': {
      const code = failure.code as HostErrorCode;
      return text.host(new HostError(code, failure.facts as HostErrorFacts[typeof code]));
    }
    case 'no-scores':
      return failure.findings
        .map((found) => findingMessage(found as Finding, findingTexts, text.pane.frame.instead))
        .join(' ');
    case 'unexpected':
      return text.unexpected(failure.detail);
  }
}
