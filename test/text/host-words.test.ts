import assert from 'node:assert/strict';
import { HostError, type HostErrorCode, type HostErrorFacts, type TemplateTagProblem } from '../../src/hosts/host';
import { type Language, TEXTS } from '../../src/text/languages';

/** Every code with the facts it can have, in each of their forms. */
const FACTS: { readonly [C in HostErrorCode]: readonly HostErrorFacts[C][] } = {
  'file-empty': [{}],
  'file-too-large': [
    { measure: 'bytes', limit: 52_428_800 },
    { measure: 'inflated-bytes', limit: 104_857_600 },
    { measure: 'parts', limit: 10_000 },
    { measure: 'cells', limit: 1_000_000 },
    { measure: 'characters', limit: 20_000_000 },
  ],
  'file-encrypted': [{}],
  'file-not-a-workbook': [
    { kind: 'document' },
    { kind: 'presentation' },
    { kind: 'numbers' },
    { kind: 'pdf' },
    { kind: 'image' },
    { kind: 'archive' },
    { kind: 'web-page' },
    { kind: 'text' },
    { kind: 'unknown' },
  ],
  'file-damaged': [{ part: null }, { part: 'xl/workbook.xml' }],
  'file-unsafe': [{ part: 'xl/styles.xml' }],
  'file-unreadable': [{}],
  'excel-too-old': [{ needed: '1.9' }],
  'cell-being-edited': [{}],
  'sheet-protected': [{}],
  'workbook-protected': [{}],
  'workbook-read-only': [{}],
  'other-workbook-active': [{}],
  'changed-by-others': [{}],
  'request-too-large': [{}],
  'workbook-too-large': [{}],
  'sheet-gone': [{ sheet: null }, { sheet: 'แผ่นที่ ๑' }],
  'sheet-hidden': [{ sheet: 'แผ่นที่ ๑' }],
  'sheet-name-taken': [{ sheet: null }, { sheet: 'แผ่นที่ ๑' }],
  'sheet-name-refused': [{ sheet: 'แผ่นที่ ๑' }],
  'name-taken': [{ name: 'ITA_PASS' }],
  'only-made-sheets': [{}],
  'sheets-left': [{ sheets: ['แผ่นที่ ๑', 'แผ่นที่ ๒'] }],
  'template-not-word': [{}],
  'template-without-tags': [{}],
  'template-tags-wrong': [
    {
      problems: (['unknown', 'cut', 'opened-not-closed', 'closed-not-opened', 'repeated', 'not-repeated'] as const).map(
        (kind) => ({ kind, tag: '{ปีแผน}', part: 'body', paragraph: 3, text: 'ประจำปีงบประมาณ' }),
      ),
    },
    { problems: [{ kind: 'unknown', tag: '{ปี}', part: 'header', paragraph: 1, text: 'หัวเรื่อง' }] },
    { problems: [{ kind: 'unknown', tag: '{ปี}', part: 'footer', paragraph: 1, text: 'ท้ายเรื่อง' }] },
  ],
  cancelled: [{}],
  'excel-failed': [{ code: 'GeneralException' }],
};

const LANGUAGES = ['th', 'en'] as const;

interface Said {
  readonly code: HostErrorCode;
  readonly facts: HostError['facts'];
  readonly message: string;
}

function allIn(language: Language): readonly Said[] {
  return Object.entries(FACTS).flatMap(([name, list]: readonly [string, readonly HostError['facts'][]]) => {
    const code = name as HostErrorCode;
    return list.map((facts) => ({ code, facts, message: TEXTS[language].host(new HostError(code, facts)) }));
  });
}

/** What comes from the officer's files: sheets, names, parts, tags. Excel's own code is for no officer. */
function givenWords(facts: object): readonly string[] {
  return Object.entries(facts)
    .filter(([name]) => !['kind', 'measure', 'code'].includes(name))
    .flatMap(([, value]: readonly [string, unknown]) => (Array.isArray(value) ? value : [value]) as unknown[])
    .flatMap((value) => (isTagProblem(value) ? [value.tag, value.text] : [value]))
    .filter((value) => typeof value === 'string');
}

function isTagProblem(value: unknown): value is TemplateTagProblem {
  return typeof value === 'object' && value !== null && 'tag' in value;
}

/** The message in our own words; a tag is what a template has, whatever language it is told in. */
function ownWords({ message, facts }: Said): string {
  return givenWords(facts)
    .reduce((words, given) => words.replaceAll(given, ''), message)
    .replace(/\{[^}]*\}/g, '');
}

/** Products, what is printed on keys, and the ends of the names of files. */
const NAMES =
  /\b(?:ExcelApi|Excel|Microsoft|Word|Numbers|Apple|PDF|Enter|Esc)\b|\.(?:xlsx|xlsm|xlsb|xls|ods|csv|docx)\b/g;

/** What an English sentence that asks for something begins with. */
const REQUEST =
  /(?:^|[.!;] )(?:Add|Change|Check|Choose|Copy|Go back|Let Excel|Mend|Open|Press|Read|Rename|Save|Try|Unhide|Unprotect|Use|Wait|Write)\b/;

/** What an officer meets, and the words that tell it from all else. */
const SITUATIONS: readonly (readonly [HostErrorCode, th: RegExp, en: RegExp])[] = [
  ['cell-being-edited', /กำลังแก้ไขเซลล์.*โปรดกด Enter หรือ Esc/, /cell is being edited.*Press Enter or Esc/],
  ['sheet-protected', /ป้องกันแผ่นงาน.*โปรดยกเลิกการป้องกัน/, /sheet is protected.*Unprotect/],
  ['workbook-protected', /ป้องกันโครงสร้าง.*ป้องกันเวิร์กบุ๊ก/, /structure of the workbook is protected.*Unprotect/],
  ['workbook-read-only', /อ่านอย่างเดียว.*โปรดบันทึกเป็นสำเนา/, /reading only.*Save a copy/],
  ['other-workbook-active', /สมุดงานอื่นอยู่ด้านหน้า.*โปรดกลับมา/, /Another workbook is in front.*Go back/],
  ['request-too-large', /มากเกินกว่าที่ Excel รับได้.*แยกตาราง/, /more to write than Excel takes.*split/],
  ['workbook-too-large', /สมุดงานนี้มีข้อมูลมากเกินไป.*โปรดคัดลอก/, /workbook holds too much.*Copy/],
  ['changed-by-others', /ผู้อื่นแก้ไขสมุดงานนี้.*โปรดรอสักครู่/, /Somebody else changed.*Wait/],
  ['sheet-gone', /ถูกลบหรือเปลี่ยนชื่อ.*โปรดอ่านคะแนนใหม่/, /deleted or renamed.*Read the scores again/],
  ['sheet-name-taken', /มีแผ่นงานชื่อ.*อยู่แล้ว.*โปรดเปลี่ยนชื่อแผ่นงานเดิม/, /There is a sheet named.*already.*Rename/],
  ['sheet-name-refused', /เป็นชื่อแผ่นงานไม่ได้.*31.*โปรดตั้งชื่อใหม่/, /cannot be the name.*31.*Choose another/],
  ['name-taken', /ใช้ชื่อที่กำหนด “ITA_PASS”.*ตัวจัดการชื่อ/, /uses the name “ITA_PASS”.*Name Manager/],
];

describe('the words for the failures of a host', () => {
  for (const language of LANGUAGES) {
    describe(`in ${language === 'th' ? 'Thai' : 'English'}`, () => {
      const all = allIn(language);

      it('are others for each failure and each form of it', () => {
        const messages = all.map(({ message }) => message);
        assert.deepEqual(
          messages.filter((message, index) => messages.indexOf(message) !== index),
          [],
        );
        // also where all that was given is left out: the difference is in the words
        const byCode = new Map(all.map((said) => [said.code, ownWords(said)]));
        assert.equal(new Set(byCode.values()).size, Object.keys(FACTS).length);
      });

      it('name the sheet, the name or the part that it is about', () => {
        assert.deepEqual(
          all.filter(({ facts, message }) => givenWords(facts).some((given) => !message.includes(given))),
          [],
        );
      });

      it('hold no code and nothing that went wrong in putting them together', () => {
        const wrong = /error|exception|undefined|null|NaN|\[object|HostError/i;
        assert.deepEqual(
          all.filter((said) => wrong.test(ownWords(said))),
          [],
        );
        const codes = Object.keys(FACTS).filter((code) => code.includes('-'));
        assert.deepEqual(
          all.filter(({ message }) => codes.some((code) => message.includes(code))),
          [],
        );
      });

      it('have no blank too many and none at an end', () => {
        assert.deepEqual(
          all.filter(({ message }) => message !== message.trim() || /\s{2}|\s[.,;]\s/.test(message)),
          [],
        );
      });
    });
  }

  it('ask in Thai for what is to be done next, but where the officer has cancelled', () => {
    assert.deepEqual(
      allIn('th')
        .filter(({ message }) => !/ โปรด[ก-๙]/.test(message))
        .map(({ code }) => code),
      ['cancelled'],
    );
  });

  it('ask in English for what is to be done next, but where the officer has cancelled', () => {
    assert.deepEqual(
      allIn('en')
        .filter(({ message }) => !REQUEST.test(message))
        .map(({ code }) => code),
      ['cancelled'],
    );
  });

  it('are Thai in Thai, but for names of products, keys and files', () => {
    assert.deepEqual(
      allIn('th').filter((said) => /\p{Script=Latin}/u.test(ownWords(said).replace(NAMES, ''))),
      [],
    );
  });

  it('are English in English', () => {
    assert.deepEqual(
      allIn('en').filter((said) => /\p{Script=Thai}/u.test(ownWords(said))),
      [],
    );
  });

  it('set what is quoted apart from Thai words', () => {
    assert.deepEqual(
      allIn('th').filter(({ message }) => /[ก-๙]“|”[ก-๙]/.test(message)),
      [],
    );
  });

  it('call the limits of a file what people call them', () => {
    const tooLarge = (language: Language, measure: 'bytes' | 'inflated-bytes', limit: number) =>
      TEXTS[language].host(new HostError('file-too-large', { measure, limit }));
    assert.match(tooLarge('th', 'bytes', 52_428_800), /^ไฟล์ใหญ่เกิน 50 เมกะไบต์ /);
    assert.match(tooLarge('en', 'bytes', 52_428_800), /^The file is larger than 50 megabytes, /);
    assert.match(tooLarge('th', 'inflated-bytes', 104_857_600), /^เนื้อหาทั้งหมดในไฟล์ใหญ่เกิน 100 เมกะไบต์ /);
    assert.match(
      tooLarge('en', 'inflated-bytes', 104_857_600),
      /^The content of the file is larger than 100 megabytes, /,
    );
  });

  it('name the command that takes the sheets away as the menu does', () => {
    for (const language of LANGUAGES) {
      const text = TEXTS[language];
      const message = text.host(new HostError('sheet-name-taken', { sheet: null }));
      assert.ok(message.includes(`“${text.pane.frame.menu.remove}”`), message);
    }
  });

  for (const [code, th, en] of SITUATIONS) {
    it(`say what ${code} is and the way out of it`, () => {
      const said = (language: Language) => allIn(language).filter((one) => one.code === code);
      for (const { message } of said('th')) assert.match(message, th);
      for (const { message } of said('en')) assert.match(message, en);
    });
  }
});
