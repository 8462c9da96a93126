import assert from 'node:assert/strict';
import { failureOf, noticeHash, readNotice } from '../../src/commands/notice-address';
import { noticeText } from '../../src/commands/notice-text';
import { NoScoresError } from '../../src/commands/one-click';
import type { ItemCode } from '../../src/core/scheme/code';
import { finding } from '../../src/core/problem';
import { HostError } from '../../src/hosts/host';

describe('the notice of a failed command', () => {
  it('comes through an address whole, with what Office adds to it', () => {
    const failure = failureOf(new HostError('sheet-gone', { sheet: 'ประเด็นที่ ๑ & ๒' }));
    const hash = noticeHash({ command: 'makePlan', language: 'th', failure });
    const expected = {
      command: 'makePlan',
      language: 'th',
      failure: { kind: 'host', code: 'sheet-gone', facts: { sheet: 'ประเด็นที่ ๑ & ๒' } },
    };
    assert.deepEqual(readNotice(`#${hash}`), expected);
    assert.deepEqual(readNotice(`#${hash}&_xdm_Info=1|2|https://excel.example/`), expected);
  });

  it('stays short enough for an address', () => {
    const codes = Array.from({ length: 30 }, (_, index) => `o${String(index + 1)}` as ItemCode);
    const many = Array.from({ length: 50 }, () => finding('code-missing', null, { codes, year: 2568 }));
    const lost = failureOf(new NoScoresError(many));
    assert.ok(noticeHash({ command: 'makePlan', language: 'th', failure: lost }).length < 1000);
    const long = failureOf(new Error('x'.repeat(5000)));
    assert.ok(noticeHash({ command: 'makePlan', language: 'th', failure: long }).length < 400);
  });

  for (const hash of [
    '',
    '#',
    '#command=makePlan',
    '#command=makePlan&failure=',
    '#command=makePlan&failure=null',
    '#command=makePlan&failure={"kind":"host","code":"cancelled"}',
    '#command=makePlan&failure={"kind":"host","code":1,"facts":{}}',
    '#command=makePlan&failure={"kind":"no-scores","findings":1}',
    '#command=makePlan&failure={"kind":"other"}',
    '#command=other&failure={"kind":"unexpected","detail":"x"}',
  ]) {
    it(`is none in "${hash}"`, () => {
      assert.equal(readNotice(hash), null);
    });
  }

  it('says what failed in the officer’s language', () => {
    const failure = failureOf(new HostError('workbook-read-only', {}));
    assert.deepEqual(noticeText({ command: 'checkScores', language: 'en', failure }), {
      title: 'The scores were not checked',
      message:
        'The workbook is open for reading only, so no sheet can be added or removed. Save a copy or enable editing, and try again.',
      more: 'For details, close this window and choose “Open Prongsai” on the Home tab.',
    });
  });

  for (const failure of [
    { kind: 'host', code: 'no-such-code', facts: {} },
    { kind: 'host', code: 'constructor', facts: {} },
    { kind: 'no-scores', findings: [null] },
    { kind: 'no-scores', findings: [{ code: 'no-such-code', facts: {} }] },
  ]) {
    it(`says something of an address that somebody changed: ${JSON.stringify(failure)}`, () => {
      const { message } = noticeText({ command: 'makePlan', language: 'en', failure: failure as never });
      assert.match(message, /^Something unexpected happened /);
    });
  }
});
