import assert from 'node:assert/strict';
import { findItem } from '../../../src/core/scheme/scheme';
import type { IssueNumber } from '../../../src/core/scheme/scheme';
import { SCHEME_2568 } from '../../../src/core/scheme/scheme-2568';

function codesOfIssue(issue: IssueNumber): string {
  return SCHEME_2568.items
    .filter((item) => item.issue === issue)
    .map(({ code }) => code)
    .join(' ');
}

function codesOfIndicator(number: number): string {
  return SCHEME_2568.items
    .filter(({ indicator }) => indicator === number)
    .map(({ code }) => code)
    .join(' ');
}

describe('the scheme of 2568', () => {
  it('puts its 52 items into seven issues of 7, 10, 7, 3, 5, 6 and 14', () => {
    assert.deepEqual(
      ([1, 2, 3, 4, 5, 6, 7] as const).map((issue) => [issue, codesOfIssue(issue)]),
      [
        [1, 'i1 i2 i3 o5 o6 o7 o8'],
        [2, 'e1 e2 e3 e7 e8 e9 o9 o10 o11 o20'],
        [3, 'e4 e5 e6 o1 o2 o3 o4'],
        [4, 'i10 i11 i12'],
        [5, 'i4 i5 i6 o12 o13'],
        [6, 'i7 i8 i9 o14 o15 o16'],
        [7, 'i13 i14 i15 o17 o18 o19 o21 o22 o23 o24 o25 o26 o27 o28'],
      ],
    );
  });

  it('puts three questions under each survey indicator, and o1–o20 and o21–o28 under the last two', () => {
    assert.deepEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => codesOfIndicator(number)),
      [
        'i1 i2 i3',
        'i4 i5 i6',
        'i7 i8 i9',
        'i10 i11 i12',
        'i13 i14 i15',
        'e1 e2 e3',
        'e4 e5 e6',
        'e7 e8 e9',
        'o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 o13 o14 o15 o16 o17 o18 o19 o20',
        'o21 o22 o23 o24 o25 o26 o27 o28',
      ],
    );
  });

  it('asks in the negative where agreeing is bad', () => {
    assert.deepEqual(
      SCHEME_2568.items.filter(({ polarity }) => polarity === 'negative').map(({ code }) => code),
      ['i3', 'i5', 'i6', 'i7', 'i8', 'i9', 'i11', 'e3'],
    );
  });

  it('gives one item whole', () => {
    assert.deepEqual(findItem(SCHEME_2568, 'i10'), {
      code: 'i10',
      indicator: 4,
      issue: 4,
      title: 'ในหน่วยงานของท่าน มีเจ้าหน้าที่ที่ขอยืมทรัพย์สินของราชการไปใช้อย่างถูกต้อง มากน้อยเพียงใด',
      polarity: 'positive',
      certainty: 'published',
    });
  });

  it('names the measure and its report', () => {
    assert.equal(SCHEME_2568.measureItem, 'o27');
    assert.equal(findItem(SCHEME_2568, 'o27')?.title, 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน');
    assert.equal(SCHEME_2568.reportItem, 'o28');
    assert.equal(findItem(SCHEME_2568, 'o28')?.title, 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน');
  });

  it('names the ten indicators and the seven issues', () => {
    assert.deepEqual(
      SCHEME_2568.indicators.map(({ number, instrument, title }) => `${String(number)} ${instrument} ${title}`),
      [
        '1 IIT การปฏิบัติหน้าที่',
        '2 IIT การใช้งบประมาณ',
        '3 IIT การใช้อำนาจ',
        '4 IIT การใช้ทรัพย์สินของราชการ',
        '5 IIT การแก้ไขปัญหาการทุจริต',
        '6 EIT คุณภาพการดำเนินงาน',
        '7 EIT ประสิทธิภาพการสื่อสาร',
        '8 EIT การปรับปรุงระบบการทำงาน',
        '9 OIT การเปิดเผยข้อมูล',
        '10 OIT การป้องกันการทุจริต',
      ],
    );
    assert.deepEqual(SCHEME_2568.issues, [
      { number: 1, title: 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ' },
      { number: 2, title: 'การให้บริการและระบบ E-Service' },
      { number: 3, title: 'ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ' },
      { number: 4, title: 'กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ' },
      { number: 5, title: 'กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง' },
      { number: 6, title: 'กระบวนการควบคุม ตรวจสอบการใช้อำนาจ และการบริหารงานบุคคล' },
      { number: 7, title: 'กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน' },
    ]);
  });

  it('gives every item a title in single blanks', () => {
    const bad = SCHEME_2568.items.filter(({ title }) => title === null || !/^\S+(?: \S+)*$/.test(title));
    assert.deepEqual(bad, []);
  });
});
