import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { cellName } from '../../../src/core/grid';
import { findAgency } from '../../../src/core/thai/agency-name';
import type { Agency, TextCell } from '../../../src/core/thai/agency-name';

/** Rows of cells on the sheet "แผ่น 1", from A1. */
function sheet(...rows: readonly (readonly string[])[]): TextCell[] {
  return rows.flatMap((row, at) =>
    row.map((text, column) => ({ text, place: { sheet: 'แผ่น 1', cell: cellName(at, column) } })),
  );
}

const at = (cell: string) => ({ sheet: 'แผ่น 1', cell });

/** "name | kind | district | province", with "?" for a guess. */
function told(agency: Agency | null): string {
  if (!agency) return 'none';
  const { name, kind, district, province, guessed } = agency;
  return [name, kind, district, province].map((part) => part ?? '-').join(' | ') + (guessed ? ' ?' : '');
}

const SOMSANUK = 'องค์การบริหารส่วนตำบลสมสนุก | อบต. | - | -';

describe('the agency of a workbook', () => {
  it('comes with the places of its name, district and province', () => {
    assert.deepEqual(
      findAgency(sheet(['มาตรการส่งเสริมคุณธรรม'], ['องค์การบริหารส่วนตำบลสมสนุก'], ['อำเภอปากคาด', 'จังหวัดบึงกาฬ'])),
      {
        name: 'องค์การบริหารส่วนตำบลสมสนุก',
        place: at('A2'),
        kind: 'อบต.',
        district: 'ปากคาด',
        districtPlace: at('A3'),
        province: 'บึงกาฬ',
        provincePlace: at('B3'),
        guessed: false,
      },
    );
  });

  const one: readonly (readonly [text: string, expected: string])[] = [
    ['อบต.สมสนุก อ.ปากคาด จ.บึงกาฬ', 'องค์การบริหารส่วนตำบลสมสนุก | อบต. | ปากคาด | บึงกาฬ'],
    ['อบต. สมสนุก', SOMSANUK],
    ['องค์การบริหารส่วนตำบล สมสนุก', SOMSANUK],
    ['องค์กรบริหารส่วน ตำบลสมสนุก', SOMSANUK],
    ['ของ องค์การบริหารส่วนตำบลสมสนุก ประจำปีงบประมาณ พ.ศ. ๒๕๖๙', SOMSANUK],
    ['มาตรการ\nประจำปี ๒๕๖๙\nอบต.สมสนุก\nอำเภอปากคาด จังหวัดบึงกาฬ', 'องค์การบริหารส่วนตำบลสมสนุก | อบต. | ปากคาด | บึงกาฬ'],
    ['มาตรการขององค์การบริหารส่วนตำบลสมสนุก อำเภอปากคาด จังหวัดบึงกาฬ', 'องค์การบริหารส่วนตำบลสมสนุก | อบต. | ปากคาด | บึงกาฬ'],
    ['องค์การบริหารส่วนตำบลสมสนุกอำเภอปากคาดจังหวัดบึงกาฬ', 'องค์การบริหารส่วนตำบลสมสนุก | อบต. | ปากคาด | บึงกาฬ'],
    ['ทต.โซ่พิสัย', 'เทศบาลตำบลโซ่พิสัย | เทศบาล | - | -'],
    ['ทม.หนองคาย', 'เทศบาลเมืองหนองคาย | เทศบาล | - | -'],
    ['ทน.อุดรธานี จ.อุดรธานี', 'เทศบาลนครอุดรธานี | เทศบาล | - | อุดรธานี'],
    ['เทศบาลเมืองบึงกาฬ', 'เทศบาลเมืองบึงกาฬ | เทศบาล | - | -'],
    ['อบจ.บึงกาฬ', 'องค์การบริหารส่วนจังหวัดบึงกาฬ | อบจ. | - | บึงกาฬ'],
    ['กรมปศุสัตว์', 'กรมปศุสัตว์ | กรม | - | -'],
    ['สำนักงานสาธารณสุขจังหวัดบึงกาฬ', 'สำนักงานสาธารณสุขจังหวัดบึงกาฬ | อื่น ๆ | - | บึงกาฬ'],
    ['สำนักงานเขตดุสิต กรุงเทพมหานคร', 'สำนักงานเขตดุสิต | อื่น ๆ | - | กรุงเทพมหานคร'],
    ['โรงเรียนราชวินิต เขตดุสิต กรุงเทพมหานคร', 'โรงเรียนราชวินิต | สถานศึกษา | ดุสิต | กรุงเทพมหานคร'],
    ['โรงเรียนบ้านหนองแวง (คุรุราษฎร์) อำเภอปากคาด จังหวัดบึงกาฬ', 'โรงเรียนบ้านหนองแวง (คุรุราษฎร์) | สถานศึกษา | ปากคาด | บึงกาฬ'],
    ['วิทยาลัยเทคนิคบึงกาฬ', 'วิทยาลัยเทคนิคบึงกาฬ | สถานศึกษา | - | -'],
    ['มหาวิทยาลัยราชภัฏอุดรธานี', 'มหาวิทยาลัยราชภัฏอุดรธานี | สถานศึกษา | - | -'],
    ['สพป.บึงกาฬ เขต 1', 'สำนักงานเขตพื้นที่การศึกษาประถมศึกษาบึงกาฬ เขต 1 | อื่น ๆ | - | -'],
    ['สพม.บึงกาฬ', 'สำนักงานเขตพื้นที่การศึกษามัธยมศึกษาบึงกาฬ | อื่น ๆ | - | -'],
    ['โรงพยาบาลปากคาด', 'โรงพยาบาลปากคาด | อื่น ๆ | - | -'],
    ['รพ.สต.สมสนุก', 'โรงพยาบาลส่งเสริมสุขภาพตำบลสมสนุก | อื่น ๆ | - | -'],
    ['จังหวัดบึงกาฬ', 'จังหวัดบึงกาฬ | จังหวัด | - | บึงกาฬ ?'],
    ['หน่วยงาน: อบต.สมสนุก', SOMSANUK],
    ['ชื่อหน่วยงาน องค์การบริหารส่วนตำบลสมสนุก', SOMSANUK],
    ['หน่วยงาน : จังหวัดบึงกาฬ', 'จังหวัดบึงกาฬ | จังหวัด | - | บึงกาฬ'],
    ['หน่วยงาน: การประปาส่วนภูมิภาค', 'การประปาส่วนภูมิภาค | - | - | -'],
    ['เขตพื้นที่ขององค์การบริหารส่วนตำบลสมสนุก มาจากการพิจารณาแบบวัด EIT', `${SOMSANUK} ?`],
    ['แสดงว่าองค์การบริหารส่วนตำบลสมสนุกมีผลการประเมินอยู่ในระดับดี', `${SOMSANUK} ?`],
    ['องค์การบริหารส่วนตำบลนาจะหลวย', 'องค์การบริหารส่วนตำบลนาจะหลวย | อบต. | - | -'],
    ['องค์การบริหารส่วนตำบลในเมือง', 'องค์การบริหารส่วนตำบลในเมือง | อบต. | - | -'],
  ];
  for (const [text, expected] of one) {
    it(`"${text.replace(/\n/g, ' / ')}"`, () => {
      assert.equal(told(findAgency(sheet([text]))), expected);
    });
  }

  const none: readonly string[] = [
    'การดำเนินงานของหน่วยงานภาครัฐ',
    'เจ้าหน้าที่ในหน่วยงานของท่าน มีการเรียกรับสินบนหรือไม่',
    'สำนักงาน ป.ป.ช. กำหนดให้เผยแพร่',
    'สำนักงานการตรวจเงินแผ่นดิน',
    'จังหวัด',
    'ส่วนราชการในจังหวัด',
    'ตามระเบียบ กรมบัญชีกลาง กำหนด',
    'ระบบของกรมบัญชีกลาง และระบบของกรมบัญชีกลาง',
    'บุคลากรมีความรู้ นวัตกรรมใหม่',
    'องค์การบริหารส่วนตำบลและเทศบาลตำบล',
    'พระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. ๒๕๓๗',
    'หน่วยงาน: กองคลัง',
    'หน่วยงาน: ....................',
    '',
  ];
  for (const text of none) {
    it(`is none in "${text}"`, () => {
      assert.equal(findAgency(sheet([text])), null);
    });
  }

  it('is none where a table has a column of units or points', () => {
    assert.equal(findAgency(sheet(['หน่วยงาน', 'คะแนน', 'ระดับ'], ['กองคลัง', '90', 'ดี'])), null);
    assert.equal(findAgency(sheet(['ชื่อหน่วยงาน', 'คะแนน', 'ระดับ'])), null);
  });

  it('is the value in the cell beside its label, with the places of the form it stands in', () => {
    assert.deepEqual(
      findAgency(sheet(['ชื่อหน่วยงาน', 'ทต.โซ่พิสัย'], ['ประเภท', 'เทศบาล'], ['อำเภอ', 'โซ่พิสัย'], ['จังหวัด', 'บึงกาฬ'])),
      {
        name: 'เทศบาลตำบลโซ่พิสัย',
        place: at('B1'),
        kind: 'เทศบาล',
        district: 'โซ่พิสัย',
        districtPlace: at('B3'),
        province: 'บึงกาฬ',
        provincePlace: at('B4'),
        guessed: false,
      },
    );
  });

  it('does not take the next row for the value of a label', () => {
    assert.equal(findAgency(sheet(['ชื่อหน่วยงาน'], ['การประปาส่วนภูมิภาค'])), null);
  });

  it('is the labelled one before the one of a title', () => {
    assert.equal(
      told(findAgency(sheet(['องค์การบริหารส่วนตำบลนาทับ'], ['องค์การบริหารส่วนตำบลนาทับ'], ['หน่วยงาน: อบต.สมสนุก']))),
      SOMSANUK,
    );
  });

  it('is the one of the title before another that a sentence names', () => {
    assert.equal(
      told(
        findAgency(
          sheet(['กิจกรรมการบริหารงานบุคคลองค์การบริหารส่วนตำบลนาทับ'], ['องค์การบริหารส่วนตำบลสมสนุก'], ['กรมบัญชีกลาง กำหนด']),
        ),
      ),
      SOMSANUK,
    );
  });

  it('is the one named most often where no title names one', () => {
    assert.equal(
      told(
        findAgency(
          sheet(
            ['กิจกรรมการบริหารงานบุคคลองค์การบริหารส่วนตำบลนาทับ'],
            ['สรุป องค์การบริหารส่วนตำบลสมสนุก มีผลการประเมินที่ดี'],
            ['จุดเด่นขององค์การบริหารส่วนตำบลสมสนุก ได้แก่'],
          ),
        ),
      ),
      `${SOMSANUK} ?`,
    );
  });

  it('does not take the province of the cover for the agency when a district stands by it', () => {
    assert.equal(findAgency(sheet(['อำเภอปากคาด'], ['จังหวัดบึงกาฬ'])), null);
  });

  const document = new URL('../../../../shared/seed/somsanuk-2569.txt', import.meta.url);
  (existsSync(document) ? it : it.skip)('is found in a real document, lines split at tabs as cells', () => {
    const lines = readFileSync(document, 'utf8').split('\n');
    assert.deepEqual(findAgency(sheet(...lines.map((line) => line.split('\t')))), {
      name: 'องค์การบริหารส่วนตำบลสมสนุก',
      place: at('A8'),
      kind: 'อบต.',
      district: 'ปากคาด',
      districtPlace: at('A10'),
      province: 'บึงกาฬ',
      provincePlace: at('A10'),
      guessed: false,
    });
  });
});
