import assert from 'node:assert/strict';
import { agencyId, isAgencyId } from '../../../src/core/plan/catalogue/agency-id';
import { answersWriter, readAnswers } from '../../../src/core/plan/catalogue/answers-cell';
import { CATALOGUE } from '../../../src/core/plan/catalogue/catalogue';
import { CATALOGUE_FIELDS, readCatalogueHeading } from '../../../src/core/plan/catalogue/catalogue-headings';
import { readRole } from '../../../src/core/plan/catalogue/role-words';
import { ROLES } from '../../../src/core/plan/owners';
import { KNOWN_YEARS } from '../../../src/core/scheme/schemes';
import { TH_CATALOGUE } from '../../../src/text/th/report-catalogue';
import { TH_SETTINGS } from '../../../src/text/th/report-settings';

describe('the items that a measure answers, as typed', () => {
  const cases: readonly (readonly [text: string, year: number, read: object])[] = [
    ['i๑๐, o๕', 2568, { answers: ['i10', 'o5'] }],
    ['ข้อ i 10 และ ๐๕', 2568, { answers: ['i10', 'o5'] }],
    ['O-27;E1/e2\nEIT3', 2568, { answers: ['o27', 'e1', 'e2', 'e3'] }],
    ['i10 i10', 2568, { answers: ['i10'] }],
    ['', 2568, { answers: [] }],
    ['ทั่วไป', 2568, { answers: [] }],
    ['-', 2568, { answers: [] }],
    ['o25', 2569, { answers: ['o27'] }],
    ['o34', 2567, { answers: ['o27'] }],
    ['o25 (2569), o42 (ปี ๒๕๖๖)', 2568, { answers: ['o27'] }],
    ['i20', 2566, { answers: [], elsewhere: [{ code: 'i20', year: 2566 }] }],
    ['i20 (2566), i20 (2566)', 2568, { answers: [], elsewhere: [{ code: 'i20', year: 2566 }] }],
    [
      'o27, o28',
      2569,
      { answers: [], unknown: [27, 28].map((number) => ({ code: `o${String(number)}`, year: 2569 })) },
    ],
    ['i10, 12, i1-i3, เรื่องยืม', 2568, { answers: ['i10'], unreadable: ['12', 'i1-i3', 'เรื่องยืม'] }],
  ];
  for (const [text, year, read] of cases) {
    it(`are read: ${JSON.stringify(text)} of ${String(year)}`, () => {
      assert.deepEqual(readAnswers(text, year), { unreadable: [], unknown: [], ...read });
    });
  }

  it('are the same again when they are written for any year and read', () => {
    for (const year of [...KNOWN_YEARS, 2575]) {
      const write = answersWriter(year);
      for (const { answers } of CATALOGUE) {
        assert.deepEqual(new Set(readAnswers(write({ answers }), year).answers), new Set(answers), String(year));
      }
    }
  });
});

describe('the words of the catalogue sheet', () => {
  it('are headings that are read as what they are', () => {
    const headings = { ...TH_CATALOGUE.headings, answers: TH_CATALOGUE.answers(2568) };
    assert.deepEqual(
      CATALOGUE_FIELDS.map((field) => readCatalogueHeading(headings[field])),
      CATALOGUE_FIELDS,
    );
  });

  it('are none of the plan’s that the catalogue does not have', () => {
    for (const heading of ['ลำดับ', 'ระยะเวลา', 'งบประมาณ', 'ที่มา', 'หมายเหตุ', '']) {
      assert.equal(readCatalogueHeading(heading), null, heading);
    }
  });

  it('name each role as the settings sheet does', () => {
    assert.deepEqual(
      ROLES.map((role) => readRole(TH_SETTINGS.roles[role])),
      ROLES,
    );
    assert.equal(readRole('กองช่าง'), null);
    assert.equal(readRole(''), null);
  });
});

describe('the id of a measure of the agency’s own', () => {
  it('is made of issue and name, blanks, digits and case aside', () => {
    assert.equal(agencyId(4, 'วันตรวจ 2 ครั้ง (QR)'), agencyId(4, ' วันตรวจ ๒ ครั้ง  (qr)'));
    assert.notEqual(agencyId(4, 'วันตรวจ'), agencyId(3, 'วันตรวจ'));
    assert.notEqual(agencyId(4, 'วันตรวจ'), agencyId(4, 'วันตรวจรถ'));
  });

  it('is the same in every version: FNV-1a of "4:วันตรวจ" in base 36', () => {
    assert.equal(agencyId(4, 'วันตรวจ'), 'agency-14li2th');
  });

  it('gets a number where it is taken', () => {
    const id = agencyId(4, 'วันตรวจ');
    const taken = new Set([id, `${id}-2`]);
    assert.equal(
      agencyId(4, 'วันตรวจ', (one) => taken.has(one)),
      `${id}-3`,
    );
    assert.ok([id, `${id}-3`].every(isAgencyId));
  });

  it('is no measure’s of the program', () => {
    assert.ok(CATALOGUE.every(({ id }) => !isAgencyId(id)));
    assert.ok(!isAgencyId('own-1') && !isAgencyId('agency-') && !isAgencyId('agency-a b'));
  });
});
