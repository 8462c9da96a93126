import assert from 'node:assert/strict';
import { codeAsSaid, readCode, readInstrument, readRowCode } from '../../../src/core/scores/item-code';

describe('an item code as written', () => {
  const written: [text: string, form: string, code: string | null, rest: string][] = [
    ['i๑ การปฏิบัติงาน', 'letter', 'i1', 'การปฏิบัติงาน'],
    ['e๑', 'letter', 'e1', ''],
    ['I1', 'letter', 'i1', ''],
    ['O1', 'letter', 'o1', ''],
    ['o 16', 'letter', 'o16', ''],
    ['O3 : ข้อมูลการติดต่อ', 'letter', 'o3', 'ข้อมูลการติดต่อ'],
    ['O39 :ประมวลจริยธรรม', 'letter', 'o39', 'ประมวลจริยธรรม'],
    ['OIT1', 'letter', 'o1', ''],
    ['OIT 42', 'letter', 'o42', ''],
    ['ITA040', 'letter', 'o40', ''],
    ['o.5', 'letter', 'o5', ''],
    ['ans_i1501', 'letter', 'i15', ''],
    ['๐๕ แผนยุทธศาสตร์', 'zero', 'o5', 'แผนยุทธศาสตร์'],
    ['๐๒๘', 'zero', 'o28', ''],
    ['๐๑๐ E-Service', 'zero', 'o10', 'E-Service'],
    ['024รายงานผล', 'zero', 'o24', 'รายงานผล'],
    ['042', 'zero', 'o42', ''],
    ['l1', 'look-alike', 'i1', ''],
    ['|1', 'look-alike', 'i1', ''],
    ['ї1', 'look-alike', 'i1', ''],
    ['І1', 'look-alike', 'i1', ''],
    ['о5', 'look-alike', 'o5', ''],
    ['ο5', 'look-alike', 'o5', ''],
    ['๏5', 'look-alike', 'o5', ''],
    ['Ο5', 'look-alike', 'o5', ''],
    ['ข้อ 1', 'number', null, ''],
    ['๑. การปฏิบัติงาน', 'number', null, 'การปฏิบัติงาน'],
    ['15', 'number', null, ''],
  ];
  for (const [text, form, code, rest] of written) {
    it(`reads "${text}"`, () => {
      const read = readCode(text);
      assert.ok(read);
      assert.deepEqual([read.form, codeAsSaid(read, null), read.rest], [form, code, rest]);
    });
  }

  for (const text of ['ITA 2568', '100', '๑๐๐', 'im', 'E-Service', '92.12', 'หมายเหตุ', '']) {
    it(`sees no code in "${text}"`, () => {
      assert.equal(readCode(text), null);
    });
  }

  it('gives a bare number the instrument of its block', () => {
    const read = readCode('ข้อ 5');
    assert.ok(read);
    assert.equal(codeAsSaid(read, 'EIT'), 'e5');
  });

  it('prefers the code before the title to a running number beside it', () => {
    const { written, title } = readRowCode('17', 'e2 เจ้าหน้าที่ให้บริการ');
    assert.deepEqual([written && codeAsSaid(written, null), title], ['e2', 'เจ้าหน้าที่ให้บริการ']);
  });

  it('names an instrument only where one is meant', () => {
    assert.equal(readInstrument('แบบวัด IIT (การรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน)'), 'IIT');
    assert.equal(readInstrument('แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก'), 'EIT');
    assert.equal(readInstrument('IIT และ EIT'), null);
    assert.equal(readInstrument('คะแนน'), null);
  });
});
