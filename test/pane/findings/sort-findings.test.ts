import assert from 'node:assert/strict';
import { type Finding, finding } from '../../../src/core/problem';
import { countBySeverity, groupFindings } from '../../../src/pane/findings/sort-findings';

const place = (row: number) => ({ sheet: 'คะแนน', cell: `C${String(row)}` });
const agency = finding('agency-missing', null, {});
const year = finding('year-guessed', null, { year: 2568, from: 'items' });
const missing = (row: number): Finding => finding('score-missing', place(row), { written: '', code: 'i1', title: '' });
const unreadable = (row: number): Finding => finding('code-unreadable', place(row), { written: 'x', title: 'ชื่อข้อ' });

const FINDINGS = [year, agency, missing(4), unreadable(5), missing(6), unreadable(7)];

describe('the list of findings', () => {
  it('groups by gravity and keeps the order within', () => {
    assert.deepEqual(groupFindings(FINDINGS, null, 20), [
      { severity: 'error', count: 2, shown: [unreadable(5), unreadable(7)] },
      { severity: 'warning', count: 3, shown: [agency, missing(4), missing(6)] },
      { severity: 'info', count: 1, shown: [year] },
    ]);
  });

  it('shows no more than the limit, the gravest first, and counts all', () => {
    assert.deepEqual(groupFindings(FINDINGS, null, 3), [
      { severity: 'error', count: 2, shown: [unreadable(5), unreadable(7)] },
      { severity: 'warning', count: 3, shown: [agency] },
    ]);
  });

  it('shows one gravity where that is wished', () => {
    assert.deepEqual(groupFindings(FINDINGS, 'info', 3), [{ severity: 'info', count: 1, shown: [year] }]);
  });

  it('counts by gravity', () => {
    assert.deepEqual(countBySeverity(FINDINGS), { error: 2, warning: 3, info: 1 });
  });
});
