import assert from 'node:assert/strict';
import { adviceFaults, claimFaults, toneFaults } from './claims';
import { likePairs, nearDuplicates } from './near-duplicates';
import { dictionary, misspellings, unknownWords } from './spelling';
import { figureFaults, typingFaults } from './typing';

describe('typingFaults', () => {
  it('finds nothing in a text that is typed cleanly', () => {
    assert.deepEqual(typingFaults('เจ้าหน้าที่ที่รับเรื่อง (งานสารบรรณ) ใช้แบบ “คำขอ” ฉบับปรับปรุง'), []);
    assert.deepEqual(typingFaults('ส่งเรื่องให้สำนักงาน ป.ป.ช.'), []);
  });

  it('catches each slip that is planted', () => {
    const planted: readonly [string, readonly string[]][] = [
      ['งาน  เสร็จ', ['two blanks']],
      ['งานเสร็จ ', ['a blank at an end']],
      ['งานเสร็จ.', ['a full stop or other mark at the end']],
      ['ครบ ๓ วัน', ['a Thai digit']],
      ['อํานาจ', ['ำ typed as two characters', 'characters that cleaning changes']],
      ['งาน (เสร็จ', ['( and ) do not match']],
      ['ใช้ “คำขอ', ['“ and ” do not match']],
      ['ใช้ "คำขอ', ['an odd number of "']],
      ['เว็บไซต์เว็บไซต์ของหน่วยงาน', ['เว็บไซต์ twice']],
      ['รายงานและและเผยแพร่', ['และ twice']],
    ];
    assert.deepEqual(
      planted.map(([text]) => [text, typingFaults(text)]),
      planted,
    );
  });
});

describe('figureFaults', () => {
  it('catches a score, a code and a level', () => {
    assert.deepEqual(figureFaults('ได้ 92.12 คะแนน'), ['holds 9']);
    assert.deepEqual(figureFaults('ข้อ i๓'), ['holds ๓']);
    assert.deepEqual(figureFaults('อยู่ในระดับดีเยี่ยม'), ['holds ดีเยี่ยม']);
    assert.deepEqual(figureFaults('ได้ผลดี'), []);
  });
});

describe('claimFaults', () => {
  it('catches what no score shows, and a unit of one kind of agency', () => {
    assert.deepEqual(claimFaults('หน่วยงานปราศจากการทุจริต'), ['claims ปราศจาก']);
    assert.deepEqual(claimFaults('โปร่งใสในทุกมิติ'), ['claims ทุกมิติ']);
    assert.deepEqual(claimFaults('กองคลังรายงานผล'), ['claims กองคลัง']);
    assert.deepEqual(claimFaults('บุคลากรส่วนใหญ่เห็นว่าโปร่งใส'), []);
  });
});

describe('toneFaults', () => {
  it('catches praise of a low score and blame of a high one', () => {
    assert.deepEqual(toneFaults('weak', 'ยังไม่ครบ แต่เป็นจุดแข็งของหน่วยงาน'), ['praises: จุดแข็ง']);
    assert.deepEqual(toneFaults('excellent', 'เป็นข้อบกพร่องของหน่วยงาน'), ['blames: บกพร่อง']);
    assert.deepEqual(toneFaults('good', 'ยังต่ำกว่าเกณฑ์ ควรปรับปรุง'), ['blames: ต่ำกว่า']);
  });

  it('catches a good score with nothing to develop, an urgent one with no haste, and everybody', () => {
    assert.deepEqual(toneFaults('good', 'เผยแพร่แล้วครบถ้วน'), ['no room for development named']);
    assert.deepEqual(toneFaults('urgent', 'ยังไม่พบข้อมูล'), ['no urgency']);
    assert.deepEqual(toneFaults('excellent', 'บุคลากรทุกคนเห็นว่าดี'), ['speaks for everybody: บุคลากรทุกคน']);
  });
});

describe('adviceFaults', () => {
  it('catches advice that does not begin with a verb', () => {
    assert.deepEqual(adviceFaults('keep', 'รักษารอบการรายงาน'), []);
    assert.deepEqual(adviceFaults('mend', 'กำหนดผู้รับผิดชอบ'), []);
    assert.deepEqual(adviceFaults('mend', 'หน่วยงานควรกำหนดผู้รับผิดชอบ'), ['does not begin with a verb known']);
  });
});

describe('nearDuplicates', () => {
  const template = (noun: string) => `หน่วยงานเผยแพร่${noun}ครบถ้วนตามเกณฑ์และปรับปรุงให้เป็นปัจจุบัน`;
  const manual = { of: 'o8', text: template('คู่มือ') };
  const structure = { of: 'o1', text: template('โครงสร้าง') };
  const other = { of: 'i3', text: 'บุคลากรแทบไม่พบการเรียกรับสินบน' };

  it('catches a sentence with its noun changed, but not within one owner', () => {
    assert.deepEqual(likePairs([manual, other, structure]).map(({ a, b }) => [a.of, b.of])[0], ['o8', 'o1']);
    assert.equal(nearDuplicates(0.55, [manual, other, structure]).length, 1);
    assert.deepEqual(nearDuplicates(0.55, [manual, { ...structure, of: 'o8' }]), []);
  });

  it('compares two lists with each other only', () => {
    assert.equal(nearDuplicates(0.55, [manual, structure], [other]).length, 0);
    assert.equal(nearDuplicates(0.55, [other, manual], [structure]).length, 1);
  });
});

describe('the check of spelling', () => {
  it('catches known misspellings and leaves ปรากฏ and กฎหมู่', () => {
    assert.deepEqual(misspellings('ปรับตามกฏหมาย'), ['กฏ']);
    assert.deepEqual(misspellings('เผยแพร่บนเวปไซต์'), ['เวป']);
    assert.deepEqual(misspellings('ข้อมูลที่ปรากฏตามกฎหมายบนเว็บไซต์ทางอินเทอร์เน็ต'), []);
  });

  it('catches words that no list has (skipped without hunspell-th)', function () {
    const known = dictionary();
    if (!known) this.skip();
    const planted = ['ประสิทธภาพ', 'บุคคลากร', 'คำนวน', 'แอพพลิเคชั่น', 'เผยแพ่ร', 'ผู้รับผิดชอบบ', 'งบประมาน'];
    assert.deepEqual(
      planted.filter((word) => unknownWords(`หน่วยงานจัดทำ${word}แล้ว`, known).length === 0),
      [],
    );
    assert.deepEqual(unknownWords('จัดทำคู่มือการปฏิบัติงานและเผยแพร่บนเว็บไซต์', known), []);
  });
});
