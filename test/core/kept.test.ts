import assert from 'node:assert/strict';
import { type Decisions, NO_DECISIONS } from '../../src/core/decisions';
import { keptText, readKept } from '../../src/core/kept';
import { decisionsOf, openWorkbook } from '../../src/core/prongsai';
import { TH_FINDINGS } from '../../src/text/th/findings';
import { thReport } from '../../src/text/th/report';
import { sampleWorkbook } from '../fixtures/sample';

const ALL: Decisions = {
  settings: { pass: 96, digits: 'arabic', owners: { finance: 'ฝ่ายการเงิน' }, planYear: 2570 },
  plan: {
    leftOut: ['named-substitutes', 'title-i29'],
    added: ['annual-stock-check'],
    edits: {
      'borrowing-form-and-register': {
        name: 'ทะเบียน “ยืม”',
        steps: ['ก', 'ข\nค'],
        from: 4,
        months: 3,
        period: 'ทุกวันศุกร์',
        owner: '',
        budget: '5,000 บาท',
        indicator: 'จำนวน',
        target: 'ทุกรายการ',
        followUp: 'รายงาน',
      },
    },
    own: [
      { id: 'own-2', issue: 4, name: 'วันตรวจ', steps: ['ตรวจ'], from: 12, months: 1, owner: 'กองช่าง', budget: '' },
      { id: 'own-10', issue: 7, name: '=1+1', steps: [], from: 1, months: 12, owner: '' },
    ],
  },
  without: ['findings', 'weak-items'],
  written: [
    {
      id: 'own-2',
      issue: 4,
      name: 'วันตรวจ',
      steps: ['ตรวจ'],
      period: 'กันยายน 2569',
      owner: 'กองช่าง',
      budget: '',
      indicator: null,
      followUp: null,
    },
  ],
  carried: ['earlier-1x3k9f', 'earlier-1x3k9f-2'],
  catalogue: {
    onSheet: true,
    measures: [
      {
        id: 'agency-0k2f9ab',
        issue: 4,
        answers: ['i10', 'o27'],
        elsewhere: [{ code: 'i20', year: 2566 }],
        name: 'วันตรวจรถ',
        steps: ['ตรวจ'],
        from: 12,
        months: 1,
        owner: { unit: 'กองช่าง' },
        indicator: '',
        target: 'ทุกคัน',
        evidence: '',
        followUp: '',
        needsBudget: true,
      },
      {
        id: 'named-substitutes',
        issue: 1,
        answers: [],
        name: 'ผู้แทน',
        steps: [],
        from: 1,
        months: 12,
        owner: 'personnel',
        indicator: 'ก',
        target: 'ข',
        evidence: 'ค',
        followUp: 'ง',
        needsBudget: false,
      },
    ],
    gone: ['annual-stock-check'],
    copied: ['agency-0k2f9ab'],
  },
};

/** What is kept with one part of it changed. */
function changed(change: (kept: { plan: Record<string, unknown> } & Record<string, unknown>) => void): string {
  const kept = JSON.parse(keptText(ALL)) as { plan: Record<string, unknown> } & Record<string, unknown>;
  change(kept);
  return JSON.stringify(kept);
}

describe('what is kept with the workbook', () => {
  it('comes back whole', () => {
    assert.deepEqual(readKept(keptText(ALL)), ALL);
    assert.deepEqual(readKept(keptText(NO_DECISIONS)), NO_DECISIONS);
  });

  it('is nothing where nothing was kept, and said to be unreadable where it is garbled', () => {
    assert.deepEqual(decisionsOf({ sheets: [] }), { decisions: NO_DECISIONS, readable: true });
    assert.deepEqual(decisionsOf({ sheets: [], kept: keptText(ALL) }), { decisions: ALL, readable: true });
    assert.deepEqual(decisionsOf({ sheets: [], kept: '{' }), { decisions: NO_DECISIONS, readable: false });
    assert.deepEqual(decisionsOf({ sheets: [], kept: '' }), { decisions: NO_DECISIONS, readable: false });
  });

  it('is not read from any other text or version', () => {
    const whole = keptText(ALL);
    for (let end = 0; end < whole.length; end += 7) assert.equal(readKept(whole.slice(0, end)), null);
    for (const text of ['null', '[]', '1', '"a"', '{}', '{"version":1}']) assert.equal(readKept(text), null, text);
    for (const version of [0, 2, '1', null]) {
      assert.equal(readKept(changed((kept) => (kept.version = version))), null, String(version));
    }
  });

  it('passes over fields that it does not know', () => {
    assert.deepEqual(readKept(changed((kept) => (kept.more = { a: 1 }))), ALL);
  });

  const wrong: readonly [
    what: string,
    change: (kept: Record<string, unknown>, plan: Record<string, unknown>) => void,
  ][] = [
    ['settings that are a list', (kept) => (kept.settings = [])],
    ['a setting that there is not', (kept) => (kept.settings = { constructor: 1 })],
    ['a setting with a wrong value', (kept) => (kept.settings = { digits: 'roman' })],
    ['a sheet that there is not', (kept) => (kept.without = ['cover'])],
    ['a sheet that has to be', (kept) => (kept.without = ['scores'])],
    ['no plan', (kept) => delete kept.plan],
    ['ids that are no text', (_, plan) => (plan.leftOut = [1])],
    ['an id with blanks', (_, plan) => (plan.added = ['a b'])],
    ['an id twice', (_, plan) => (plan.added = ['a', 'a'])],
    ['no list of own measures', (_, plan) => (plan.own = { length: 0 })],
    ['an edit that is no object', (_, plan) => (plan.edits = { a: 'b' })],
    ['a month that there is not', (_, plan) => (plan.edits = { a: { from: 13 } })],
    ['months in pieces', (_, plan) => (plan.edits = { a: { months: 1.5 } })],
    ['steps as one text', (_, plan) => (plan.edits = { a: { steps: 'b' } })],
    ['a name of blanks', (_, plan) => (plan.edits = { a: { name: ' ' } })],
    ['a text longer than a cell', (_, plan) => (plan.edits = { a: { owner: 'ก'.repeat(32_768) } })],
    ['an own measure without steps', (_, plan) => (plan.own = [{ ...ALL.plan.own[0], steps: undefined }])],
    ['an own measure of no issue', (_, plan) => (plan.own = [{ ...ALL.plan.own[0], issue: 8 }])],
    ['an own measure under another’s id', (_, plan) => (plan.own = [{ ...ALL.plan.own[0], id: 'annual-stock-check' }])],
    ['an own measure twice', (_, plan) => (plan.own = [ALL.plan.own[0], ALL.plan.own[0]])],
    ['marks that are numbers', (kept) => (kept.carried = [1])],
    ['a catalogue without its measures', (kept) => (kept.catalogue = { ...ALL.catalogue, measures: undefined })],
    [
      'a catalogue of which nobody knows whether it stood on a sheet',
      (kept) => (kept.catalogue = { ...ALL.catalogue, onSheet: 1 }),
    ],
    ...Object.entries({
      owner: 'boss',
      answers: ['x1'],
      elsewhere: [{ code: 'i1' }],
      needsBudget: 'ใช่',
      name: '',
      months: 0,
    }).map(([field, value]): (typeof wrong)[number] => [
      `a measure of the catalogue with a wrong ${field}`,
      (kept) => (kept.catalogue = { ...ALL.catalogue, measures: [{ ...ALL.catalogue?.measures[0], [field]: value }] }),
    ]),
    ['written texts that are numbers', (kept) => (kept.written = [{ ...ALL.written?.[0], budget: 5 }])],
  ];
  for (const [what, change] of wrong) {
    it(`is not read with ${what}`, () => {
      assert.equal(
        readKept(
          changed((kept) => {
            change(kept, kept.plan);
          }),
        ),
        null,
      );
    });
  }

  it('cannot reach the prototype of anything', () => {
    const edits = '{"__proto__":{"name":"ก"}}';
    const text = keptText(NO_DECISIONS);
    assert.equal(readKept(text.replace('"edits":{}', `"edits":${edits}`)), null);
    assert.equal(readKept(text.replace('"settings":{}', '"settings":{"__proto__":{"pass":1}}')), null);
    const named = readKept(text.replace('"edits":{}', '"edits":{"a":{"__proto__":{"name":"ก"},"owner":"ข"}}'));
    assert.deepEqual(named?.plan.edits, { a: { owner: 'ข' } });
    assert.equal(Object.getPrototypeOf(named.plan.edits.a), Object.prototype);
    assert.equal(({} as Record<string, unknown>).name, undefined);
  });
});

describe('a workbook with decisions that cannot be understood', () => {
  it('is opened without them, and that is said first', () => {
    const words = thReport(TH_FINDINGS);
    const garbled = openWorkbook({ ...sampleWorkbook(), kept: '{"version":99}' }, words);
    const without = openWorkbook(sampleWorkbook(), words);
    const [first, ...others] = garbled.result.findings;
    assert.deepEqual(first, { code: 'decisions-unreadable', severity: 'warning', place: null, facts: {} });
    assert.deepEqual(others, without.result.findings);
    assert.deepEqual(garbled.result.plan, without.result.plan);
    const known = openWorkbook({ ...sampleWorkbook(), kept: '{"version":99}' }, words, NO_DECISIONS);
    assert.deepEqual(known.result.findings, without.result.findings);
  });
});
