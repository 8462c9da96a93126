import assert from 'node:assert/strict';
import { clean, fold, foldLoose } from '../../../src/core/thai/fold';

describe('a Thai text as it should have been typed', () => {
  const cases: readonly (readonly [name: string, damaged: string, expected: string])[] = [
    ['nikhahit and า are ำ', '\u0E2D\u0E4D\u0E32\u0E19\u0E32\u0E08', '\u0E2D\u0E33\u0E19\u0E32\u0E08'],
    ['tone, nikhahit, า', '\u0E19\u0E49\u0E4D\u0E32', '\u0E19\u0E49\u0E33'],
    ['nikhahit, tone, า', '\u0E19\u0E4D\u0E49\u0E32', '\u0E19\u0E49\u0E33'],
    ['ำ before its tone', '\u0E19\u0E33\u0E49', '\u0E19\u0E49\u0E33'],
    ['tone before the vowel above', '\u0E17\u0E48\u0E35', '\u0E17\u0E35\u0E48'],
    ['tone before the vowel below', '\u0E1C\u0E39\u0E49 \u0E1C\u0E49\u0E39', '\u0E1C\u0E39\u0E49 \u0E1C\u0E39\u0E49'],
    ['doubled tone', '\u0E19\u0E49\u0E49\u0E33', '\u0E19\u0E49\u0E33'],
    ['doubled vowel under a tone', '\u0E1B\u0E35\u0E35 \u0E17\u0E48\u0E35\u0E48', '\u0E1B\u0E35 \u0E17\u0E35\u0E48'],
    ['two เ for แ', '\u0E40\u0E40\u0E1C\u0E19', '\u0E41\u0E1C\u0E19'],
    ['invisible characters', '\uFEFFแผน\u200Bงาน\u200C\u200Dปี\u00ADนี้', 'แผนงานปีนี้'],
    ['blanks', '\u00A0 แผน \t งาน\u00A0', 'แผน งาน'],
    ['line breaks', 'ข้อ ๑ \r\n\r\n ข้อ ๒\rข้อ ๓\n', 'ข้อ ๑\nข้อ ๒\nข้อ ๓'],
    ['markdown', '**วิเคราะห์:** ดี', 'วิเคราะห์: ดี'],
    ['PDF shapes of marks', '\u0E1B\uF702 \u0E17\uF702\uF70A \u0E1B\uF710\u0E19', 'ปี ที่ ปัน'],
    ['PDF shapes of letters and marks below', '\uF700\u0E32\u0E19 \u0E2B\uF70F\uF718', 'ฐาน หญุ'],
    ['PDF shape of ำ', '\u0E1B\uF711\u0E32', 'ปำ'],
    ['unreadable character of ำ', 'จ\uFFFDำนวน ด\uFFFDาเนิน', 'จำนวน ดำเนิน'],
    ['blank in place of the ring of ำ', 'ด าเนินงาน ส านักงาน', 'ดำเนินงาน สำนักงาน'],
    ['case and digits stay', 'E-Service ๒ 2', 'E-Service ๒ 2'],
    ['nothing', ' \u200B\n ', ''],
  ];
  for (const [name, damaged, expected] of cases) {
    it(name, () => {
      assert.equal(clean(damaged), expected);
      assert.equal(clean(expected), expected);
    });
  }
});

describe('texts compared', () => {
  it('are the same whatever their blanks, digits and case', () => {
    assert.equal(fold('i๑ ในหน่วยงาน ของท่าน\nE-Service'), 'i1ในหน่วยงานของท่านe-service');
    assert.equal(fold('เท่า เทียมกัน'), fold('เท่าเทียมกัน'));
  });

  it('keep vowels, tones and punctuation', () => {
    assert.equal(fold('ที่ ผู้ (น้ำ)'), 'ที่ผู้(น้ำ)');
    assert.notEqual(fold('ปา'), fold('ป้า'));
  });

  it('are the same after PDF damage', () => {
    for (const [damaged, sound] of [
      ['ตำรำง', 'ตาราง'],
      ['กำรวิเคราะห์', 'การวิเคราะห์'],
      ['คณุ ธรรม', 'คุณธรรม'],
      ['ดาเนินงาน', 'ดำเนินงาน'],
      ['จ�ำนวน', 'จำนวน'],
      ['ด�าเนิน', 'ดำเนิน'],
      ['ระดบั การประเมนิ', 'ระดับการประเมิน'],
    ] as const) {
      assert.equal(foldLoose(damaged), foldLoose(sound));
    }
  });

  it('keep their letters and the vowels on the line when marks are dropped', () => {
    assert.equal(foldLoose('แบบวัด เกณฑ์ ที่ ใช้ ไม่ โดย คะแนน น้ำ ๑'), 'แบบวดเกณฑทใชไมโดยคะแนนนา1');
  });
});
