import assert from 'node:assert/strict';
import { numberOf } from '../../../src/core/scheme/code';
import { recogniseOtherScheme } from '../../../src/core/scheme/other-schemes';
import type { WrittenRow } from '../../../src/core/scheme/other-schemes';
import { KNOWN_YEARS, schemeOfYear } from '../../../src/core/scheme/schemes';

function rows(...written: readonly (readonly [string, string])[]): WrittenRow[] {
  return written.map(([codeAsWritten, title]) => ({ codeAsWritten, title }));
}

describe('recogniseOtherScheme', () => {
  it('tells a vocational college’s list of 2568 by O36 and O37', () => {
    const sheet = rows(
      ['O34', 'แผนปฏิบัติการป้องกันการทุจริต'],
      ['O35', 'รายงานผลการดำเนินการป้องกันการทุจริตประจำปี'],
      ['O36', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในสถานศึกษา'],
      ['O37', 'การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในสถานศึกษา'],
    );
    assert.equal(recogniseOtherScheme(sheet)?.id, 'ovec-2568');
  });

  it('tells it in Thai digits and with blanks', () => {
    const sheet = rows(['๐๓๖', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส ภายใน สถานศึกษา']);
    assert.equal(recogniseOtherScheme(sheet)?.id, 'ovec-2568');
  });

  it('tells a vocational college’s list of 2569 by O23', () => {
    const sheet = rows(['o22', 'แผนปฏิบัติการป้องกันการทุจริต'], ['o23', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในสถานศึกษา']);
    assert.equal(recogniseOtherScheme(sheet)?.id, 'ovec-2569');
  });

  it('tells MOIT, with the code in its own cell or before the title', () => {
    assert.equal(recogniseOtherScheme(rows(['MOIT 1', 'ก'], ['MOIT 2', 'ข'], ['MOIT 22', 'ค']))?.id, 'moit');
    assert.equal(recogniseOtherScheme(rows(['MOIT๑', 'ก'], ['moit-๒', 'ข']))?.id, 'moit');
    const titled = rows(['', 'MOIT 21: หน่วยงานมีการเผยแพร่เจตจำนงสุจริต'], ['', 'MOIT 22: หน่วยงานมีแนวปฏิบัติที่เคารพสิทธิมนุษยชน']);
    assert.equal(recogniseOtherScheme(titled)?.id, 'moit');
  });

  it('tells EBIT', () => {
    assert.deepEqual(recogniseOtherScheme(rows(['EB1', 'ก'], ['EB 26', 'ข']))?.name, 'แบบสำรวจหลักฐานเชิงประจักษ์ (EBIT)');
  });

  for (const year of KNOWN_YEARS) {
    it(`leaves NACC’s list of ${String(year)} alone, in capitals and in Thai digits`, () => {
      const items = schemeOfYear(year).items;
      const capitals = items.map(({ code, title }) => ({ codeAsWritten: code.toUpperCase(), title: title ?? '' }));
      const thai = items.map(({ code, title }) => ({
        codeAsWritten: code.replace('o', '๐').replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'.charAt(Number(digit))),
        title: title ?? '',
      }));
      assert.equal(recogniseOtherScheme(capitals), null);
      assert.equal(recogniseOtherScheme(thai), null);
    });

    it(`leaves a school alone that uses NACC’s list of ${String(year)} in its own words`, () => {
      const school = schemeOfYear(year).items.map(({ code, title }) => ({
        codeAsWritten: `O${String(numberOf(code))}`,
        title: (title ?? '').replace('ภายในหน่วยงาน', 'ภายในสถานศึกษา').replace('หน่วยงาน', 'สถานศึกษา'),
      }));
      assert.equal(recogniseOtherScheme(school), null);
    });
  }

  it('leaves a school’s last rows of the list of 43 alone', () => {
    const school = rows(
      ['O42', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในสถานศึกษา'],
      ['O43', 'การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในสถานศึกษา'],
    );
    assert.equal(recogniseOtherScheme(school), null);
  });

  it('leaves O36 and O23 alone where higher numbers show a longer list', () => {
    const longer = rows(
      ['O36', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในสถานศึกษา'],
      ['O43', 'การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ'],
    );
    assert.equal(recogniseOtherScheme(longer), null);
    const o23 = rows(['O23', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในสถานศึกษา'], ['O24', 'ก']);
    assert.equal(recogniseOtherScheme(o23), null);
  });

  it('leaves a NACC sheet alone that mentions MOIT or EBIT', () => {
    const sheet = rows(
      ['o3', 'แบบวัดการเปิดเผยข้อมูลสาธารณะ (MOIT) ประจำปีงบประมาณ พ.ศ. 2569'],
      ['MOIT 2', 'หน่วยงานมีการเปิดเผยข้อมูลข่าวสารที่เป็นปัจจุบัน'],
      ['o4', 'ข่าวประชาสัมพันธ์'],
      ['EB1', 'อ้างอิง'],
    );
    assert.equal(recogniseOtherScheme(sheet), null);
    assert.equal(recogniseOtherScheme(rows(['MOIT 1', 'แถวเดียว'])), null);
    assert.equal(recogniseOtherScheme(rows(['MOIT 23', 'ก'], ['MOIT 24', 'ข'])), null);
  });

  it('says nothing without rows', () => {
    assert.equal(recogniseOtherScheme([]), null);
  });
});
