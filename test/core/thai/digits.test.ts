import assert from 'node:assert/strict';
import { codeInDigits, toArabicDigits, toThaiDigits, withDigits } from '../../../src/core/thai/digits';

describe('Thai and Arabic digits', () => {
  it('converts digits and nothing else', () => {
    assert.equal(toThaiDigits('ปี 2569 (1,234.50) o27'), 'ปี ๒๕๖๙ (๑,๒๓๔.๕๐) o๒๗');
    assert.equal(
      toArabicDigits('ปี ๒๕๖๙ (๑,๒๓๔.๕๐) o๒๗ 0123456789 ๐๑๒๓๔๕๖๗๘๙'),
      'ปี 2569 (1,234.50) o27 0123456789 0123456789',
    );
    assert.equal(toThaiDigits('0123456789'), '๐๑๒๓๔๕๖๗๘๙');
  });

  it('leaves addresses, Latin words and codes of a Thai document in Arabic digits', () => {
    for (const [text, expected] of [
      ['คะแนน 92.12 และ 100%', 'คะแนน ๙๒.๑๒ และ ๑๐๐%'],
      ['1) ประกาศภายใน 15 วัน 2) ทบทวน', '๑) ประกาศภายใน ๑๕ วัน ๒) ทบทวน'],
      ['โทร. 042-123456', 'โทร. ๐๔๒-๑๒๓๔๕๖'],
      ['ระบบ E-Service 2 ระบบ', 'ระบบ E-Service ๒ ระบบ'],
      ['QR1 ISO9001 A4 5G COVID-19 o27', 'QR1 ISO9001 A4 5G COVID-19 o27'],
      ['ISO 9001:2015 ปี 2569', 'ISO 9001:2015 ปี ๒๕๖๙'],
      ['IIT 92.12, OIT:100.00', 'IIT ๙๒.๑๒, OIT:๑๐๐.๐๐'],
      ['ดู https://itas.nacc.go.th/go/iit/a1b2c3?y=2569 ข้อ 3', 'ดู https://itas.nacc.go.th/go/iit/a1b2c3?y=2569 ข้อ ๓'],
      ['(www.tambon9.go.th/2569/01)9', '(www.tambon9.go.th/2569/01)๙'],
      ['tambon9.go.th/ita/2569?id=12 หน้า 4', 'tambon9.go.th/ita/2569?id=12 หน้า ๔'],
      ['อีเมล office99@tambon9.go.th ห้อง 9', 'อีเมล office99@tambon9.go.th ห้อง ๙'],
      ['', ''],
    ] as const) {
      assert.equal(withDigits(text, 'thai'), expected);
    }
  });

  it('writes a whole document in Arabic digits', () => {
    assert.equal(withDigits('ข้อ ๓ i๑๐ ปี ๒๕๖๙ A4', 'arabic'), 'ข้อ 3 i10 ปี 2569 A4');
  });

  it('writes an item code in the digits of the document', () => {
    assert.equal(codeInDigits('i10', 'thai'), 'i๑๐');
    assert.equal(codeInDigits('o๒๘', 'arabic'), 'o28');
    assert.equal(codeInDigits('e1', 'arabic'), 'e1');
  });
});
