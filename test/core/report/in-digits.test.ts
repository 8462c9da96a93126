import assert from 'node:assert/strict';
import { inDigits } from '../../../src/core/report/in-digits';

describe('a sentence in the document’s digits', () => {
  it('turns figures and item codes into Thai digits', () => {
    assert.equal(inDigits('ข้อ i10 และ o5 ได้ 74.55 คะแนน ปี 2568', 'thai'), 'ข้อ i๑๐ และ o๕ ได้ ๗๔.๕๕ คะแนน ปี ๒๕๖๘');
  });

  it('leaves cells, addresses and Latin terms alone', () => {
    for (const text of ['E12', 'QR1', 'https://a.go.th/o12', 'ISO 27001', 'ผล!C5', 'e-Service']) {
      assert.equal(inDigits(text, 'thai'), text);
    }
  });

  it('writes Arabic digits where these are chosen', () => {
    assert.equal(inDigits('ข้อ i๑๐ ได้ ๗๔.๕๕', 'arabic'), 'ข้อ i10 ได้ 74.55');
  });
});
