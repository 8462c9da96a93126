import assert from 'node:assert/strict';
import type { SheetGrid } from '../../../src/core/grid';
import { agencyId } from '../../../src/core/plan/catalogue/agency-id';
import { CATALOGUE, CATALOGUE_EDITION } from '../../../src/core/plan/catalogue/catalogue';
import type { CatalogueMeasure } from '../../../src/core/plan/catalogue/in-use';
import { type CatalogueRead, readCatalogueSheet } from '../../../src/core/plan/catalogue/read-catalogue-sheet';
import {
  AT,
  HEADER,
  SHEET,
  type Typed,
  adding,
  deleting,
  movingColumns,
  rowOf,
  typing,
  typingAt,
  untouched,
} from './catalogue-sheets';

const FIRST = 'standard-days-and-routing-slip';
const SECOND = 'named-substitutes';
const UNTOUCHED = untouched();

const programs = (id: string): CatalogueMeasure => CATALOGUE.find((measure) => measure.id === id) ?? assert.fail(id);

function read(sheet: SheetGrid, year = 2568): CatalogueRead {
  return readCatalogueSheet(sheet, year) ?? assert.fail('no table');
}

/** What of a sheet is not as the program has it. */
function news(sheet: SheetGrid, year = 2568) {
  const { measures, typed, unread, findings } = read(sheet, year);
  const there = new Set(measures.map(({ id }) => id));
  return {
    changed: measures.filter((measure) => !CATALOGUE.some((one) => one === measure)),
    gone: CATALOGUE.flatMap(({ id }) => (there.has(id) ? [] : [id])),
    typed: Object.fromEntries(typed),
    unread: unread.map(({ cells }) => cells),
    findings: findings.map(({ code, severity, place, facts }) => [code, severity, place?.cell, facts] as const),
  };
}

const NOTHING = { changed: [], gone: [], typed: {}, unread: [], findings: [] };

const NEW: Typed = {
  issue: 4,
  answers: 'i๑๐, i๑๒',
  name: 'วันตรวจทรัพย์สินประจำไตรมาส',
  steps: '๑) นัดวันตรวจภายใน ๗ วัน\n๒) ตรวจนับและรายงานผล',
  from: 'ม.ค.',
  months: 9,
  owner: 'กองช่าง',
  needsBudget: 'ไม่ใช่',
  indicator: 'จำนวนครั้งที่ตรวจ',
  target: '๔ ครั้ง',
  evidence: 'บันทึกผลการตรวจ',
  followUp: 'รายงานทุกไตรมาส',
};
const NEW_ID = agencyId(4, 'วันตรวจทรัพย์สินประจำไตรมาส');
const NEW_MEASURE: CatalogueMeasure = {
  id: NEW_ID,
  issue: 4,
  answers: ['i10', 'i12'],
  name: 'วันตรวจทรัพย์สินประจำไตรมาส',
  steps: ['นัดวันตรวจภายใน 7 วัน', 'ตรวจนับและรายงานผล'],
  from: 4,
  months: 9,
  owner: { unit: 'กองช่าง' },
  needsBudget: false,
  indicator: 'จำนวนครั้งที่ตรวจ',
  target: '4 ครั้ง',
  evidence: 'บันทึกผลการตรวจ',
  followUp: 'รายงานทุกไตรมาส',
};

describe('a catalogue sheet that nobody touched', () => {
  for (const [what, settings] of [
    ['in Thai digits', {}],
    ['in Arabic digits', { digits: 'arabic' }],
    ['of 2569', { resultYear: 2569 }],
    ['of 2566', { resultYear: 2566 }],
  ] as const) {
    it(`is the program's, measure by measure: ${what}`, () => {
      const { measures, ...others } = read(untouched(settings));
      assert.equal(measures.length, 102);
      assert.ok(measures.every((measure, index) => measure === CATALOGUE[index]));
      const remarks = { headings: [], of: new Map() };
      assert.deepEqual(others, { typed: new Map(), unread: [], remarks, findings: [] });
    });
  }

  it('is so with other blanks, line breaks and digits, and with its rows in another order', () => {
    const respaced = {
      ...UNTOUCHED,
      rows: UNTOUCHED.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          row.row > HEADER && typeof cell.value === 'string' && cell.column !== AT.key
            ? { ...cell, value: ` ${cell.value.replaceAll('\n', ' \n ').replaceAll('๑', '1')}\n` }
            : cell,
        ),
      })),
    };
    assert.deepEqual(news(respaced), NOTHING);
    const [last] = UNTOUCHED.rows.slice(-1);
    const turned = UNTOUCHED.rows.map((one) =>
      one.row > HEADER ? { ...one, row: HEADER + 1 + (last?.row ?? 0) - one.row } : one,
    );
    assert.deepEqual(news({ ...UNTOUCHED, rows: turned.sort((a, b) => a.row - b.row) }), NOTHING);
  });

  it('may have its columns moved and others put between', () => {
    const moved = movingColumns(UNTOUCHED, (column) => 30 - 2 * column);
    assert.deepEqual(news(moved), NOTHING);
  });

  it('may lack its keys: a measure is known by its name too', () => {
    const keyless = {
      ...UNTOUCHED,
      rows: UNTOUCHED.rows.map((row) => ({ ...row, cells: row.cells.filter(({ column }) => column !== AT.key) })),
    };
    assert.deepEqual(news(keyless), NOTHING);
  });

  it('may lack its headings as long as the keys stand where they should', () => {
    const headless = { ...UNTOUCHED, rows: UNTOUCHED.rows.filter(({ row }) => row !== HEADER) };
    assert.deepEqual(news(headless), NOTHING);
    const moved = movingColumns(headless, (column) => column + 1);
    assert.equal(readCatalogueSheet(moved, 2568), null);
  });

  it('may lack columns: then what the program says stands', () => {
    const narrow = {
      ...UNTOUCHED,
      rows: UNTOUCHED.rows.map((row) => ({
        ...row,
        cells: row.cells.filter(
          ({ column }) => row.row < HEADER || [AT.name, AT.steps, AT.answers, AT.issue, AT.key].includes(column),
        ),
      })),
    };
    assert.deepEqual(news(narrow), NOTHING);
  });
});

describe('what an officer changed in a row of the catalogue', () => {
  const fields: readonly (readonly [string, Typed, Partial<CatalogueMeasure>])[] = [
    ['the name', { name: 'ใบกำกับเรื่อง ฉบับที่ ๒' }, { name: 'ใบกำกับเรื่อง ฉบับที่ 2' }],
    ['the steps', { steps: '๑) ทำใบกำกับ\n๒) ส่งภายใน ๗ วัน' }, { steps: ['ทำใบกำกับ', 'ส่งภายใน 7 วัน'] }],
    ['steps without numbers', { steps: 'ทำใบกำกับ\nส่งคืน' }, { steps: ['ทำใบกำกับ', 'ส่งคืน'] }],
    ['the issue', { issue: '(๒) การให้บริการ' }, { issue: 2 }],
    ['the items', { answers: 'e๑ และ ๐๕' }, { answers: ['e1', 'o5'] }],
    ['no items', { answers: 'ทั่วไป' }, { answers: [] }],
    [
      'an item of another year',
      { answers: 'o25 (2569), i20 (๒๕๖๖)' },
      { answers: ['o27'], elsewhere: [{ code: 'i20', year: 2566 }] },
    ],
    ['the first month', { from: 'มกราคม ๒๕๖๙', months: '๖ เดือน' }, { from: 4, months: 6 }],
    ['a role', { owner: 'งานบุคคล' }, { owner: 'personnel' }],
    ['a unit', { owner: 'กองช่าง' }, { owner: { unit: 'กองช่าง' } }],
    ['no unit', { owner: '' }, { owner: { unit: '' } }],
    ['money', { needsBudget: 'ใช่' }, { needsBudget: true }],
    ['no target', { target: '' }, { target: '' }],
    ['the proof', { evidence: 'ภาพถ่าย ๓ ภาพ' }, { evidence: 'ภาพถ่าย 3 ภาพ' }],
  ];
  for (const [what, typed, change] of fields) {
    it(`is a change of just that: ${what}`, () => {
      assert.deepEqual(news(typingAt(UNTOUCHED, FIRST, typed)), {
        ...NOTHING,
        changed: [{ ...programs(FIRST), ...change }],
      });
    });
  }

  it('is none where a cell is left to be as it was', () => {
    assert.deepEqual(news(typingAt(UNTOUCHED, FIRST, { issue: '', from: '', months: '', needsBudget: '' })), NOTHING);
  });
});

describe('rows of the catalogue that an officer deleted and added', () => {
  it('are gone when they are deleted or emptied', () => {
    assert.deepEqual(news(deleting(UNTOUCHED, FIRST, SECOND)), { ...NOTHING, gone: [FIRST, SECOND] });
    const words = { name: '', steps: '', indicator: '', target: '', evidence: '', followUp: '' };
    assert.deepEqual(news(typingAt(UNTOUCHED, FIRST, words)), { ...NOTHING, gone: [FIRST] });
  });

  it('are measures of the agency, under an id made of issue and name', () => {
    assert.deepEqual(news(adding(UNTOUCHED, NEW)), { ...NOTHING, changed: [NEW_MEASURE] });
    assert.match(NEW_ID, /^agency-[a-z0-9]{7}$/);
    const foreign = adding(UNTOUCHED, { ...NEW, key: 'ใหม่' });
    assert.deepEqual(news(foreign), { ...NOTHING, changed: [NEW_MEASURE] });
  });

  it('need no more than an issue, a name and steps', () => {
    const { issue, name, steps } = NEW;
    const usual = { answers: [], from: 1, months: 12, owner: { unit: '' }, needsBudget: true } as const;
    const blank = { indicator: '', target: '', evidence: '', followUp: '' };
    assert.deepEqual(news(adding(UNTOUCHED, { issue, name, steps })), {
      ...NOTHING,
      changed: [{ ...NEW_MEASURE, ...usual, ...blank }],
    });
  });

  it('keep their id once it stands there, whatever they are called, and between other rows', () => {
    const between = typing(deleting(UNTOUCHED, SECOND), rowOf(UNTOUCHED, SECOND) + 200, {
      ...NEW,
      key: NEW_ID,
      name: 'อื่น',
    });
    assert.deepEqual(news(between), { ...NOTHING, changed: [{ ...NEW_MEASURE, name: 'อื่น' }], gone: [SECOND] });
  });

  it('are the program’s again where its name was typed anew', () => {
    const typed = adding(deleting(UNTOUCHED, FIRST), { name: programs(FIRST).name });
    assert.deepEqual(news(typed), {
      ...NOTHING,
      changed: [
        { ...programs(FIRST), answers: [], owner: { unit: '' }, indicator: '', target: '', evidence: '', followUp: '' },
      ],
      findings: [['catalogue-steps-missing', 'warning', 'D108', { name: programs(FIRST).name, ofProgram: true }]],
    });
  });

  it('keep the columns that the officer put beside ours', () => {
    const at = (row: number, column: number, value: string) => (sheet: SheetGrid) => ({
      ...sheet,
      rows: sheet.rows.map((one) =>
        one.row === row ? { ...one, cells: [...one.cells, { column, value, format: '@' }] } : one,
      ),
    });
    const noted = at(HEADER + 2, 14, 'ทำแล้วปี 68')(at(HEADER, 14, 'หมายเหตุ')(adding(UNTOUCHED, NEW, { steps: 'ก' })));
    const all = at(HEADER + 103, 16, 'ข')(at(HEADER + 104, 14, 'ค')(noted));
    const { remarks, unread } = read(all);
    assert.deepEqual(remarks, {
      headings: ['หมายเหตุ', ''],
      of: new Map([
        [SECOND, ['ทำแล้วปี 68', '']],
        [NEW_ID, ['', 'ข']],
      ]),
    });
    assert.deepEqual(
      unread.map(({ remarks: beside }) => beside),
      [['ค', '']],
    );
    assert.deepEqual(news(noted).changed, [NEW_MEASURE]);
  });

  it('go on in further rows, wherever these were sorted to', () => {
    const sheet = adding(
      UNTOUCHED,
      { name: '(ต่อ)', steps: '๓) สรุปผล', key: NEW_ID },
      { ...NEW, key: NEW_ID },
      { name: '(ต่อ) และภัยพิบัติ', evidence: 'ภาพถ่าย' },
    );
    assert.deepEqual(news(sheet), {
      ...NOTHING,
      changed: [
        {
          ...NEW_MEASURE,
          name: 'วันตรวจทรัพย์สินประจำไตรมาส และภัยพิบัติ',
          steps: [...NEW_MEASURE.steps, 'สรุปผล'],
          evidence: 'บันทึกผลการตรวจ\nภาพถ่าย',
        },
      ],
    });
  });
});

describe('odd rows of the catalogue', () => {
  const { name } = programs(FIRST);
  /** Rows 7 and 8 as Excel counts them. */
  const odd = (typed: Typed) => news(typingAt(UNTOUCHED, FIRST, typed));

  it('have their months, money and issue as before where these cannot be read, and keep what was typed', () => {
    const typed = { issue: '๙', from: 'ต้นปี', months: '๑๓', needsBudget: 'อาจจะ' };
    const cell = (written: string, instead: object) => ({ name, written, instead });
    assert.deepEqual(odd(typed), {
      ...NOTHING,
      typed: { [FIRST]: typed },
      findings: [
        ['catalogue-cell', 'warning', 'A7', cell('๙', { field: 'issue', used: 1 })],
        ['catalogue-cell', 'warning', 'E7', cell('ต้นปี', { field: 'from', used: 1 })],
        ['catalogue-cell', 'warning', 'F7', cell('๑๓', { field: 'months', used: 12 })],
        ['catalogue-cell', 'warning', 'H7', cell('อาจจะ', { field: 'needsBudget', used: false })],
      ],
    });
  });

  it('end with the fiscal year', () => {
    assert.deepEqual(odd({ from: 'ก.ค.' }), {
      ...NOTHING,
      changed: [{ ...programs(FIRST), from: 10, months: 3 }],
      typed: { [FIRST]: { months: '12' } },
      findings: [['catalogue-too-long', 'warning', 'F7', { name, months: 12, used: 3 }]],
    });
  });

  it('answer the items that can be read', () => {
    assert.deepEqual(odd({ answers: 'i๑๐, เรื่องยืม, i๙๙' }), {
      ...NOTHING,
      changed: [{ ...programs(FIRST), answers: ['i10'] }],
      typed: { [FIRST]: { answers: 'i๑๐, เรื่องยืม, i๙๙' } },
      findings: [
        ['catalogue-codes', 'warning', 'B7', { name, written: 'เรื่องยืม' }],
        ['catalogue-code-unknown', 'warning', 'B7', { name, code: 'i99', year: 2568 }],
      ],
    });
  });

  it('keep the program’s name and steps where they were taken out', () => {
    assert.deepEqual(odd({ name: '', steps: ' ' }), {
      ...NOTHING,
      findings: [
        ['catalogue-name-missing', 'warning', 'C7', { name }],
        ['catalogue-steps-missing', 'warning', 'D7', { name, ofProgram: true }],
      ],
    });
  });

  it('are no measures without a name or an issue of their own, and stay as they were typed', () => {
    const nameless = { issue: '๔', steps: 'ตรวจนับ', months: 3 };
    const homeless = { name: 'วันตรวจรถ', steps: 'ตรวจรถ' };
    const blank = Object.fromEntries(Object.keys(AT).map((field) => [field, '']));
    assert.deepEqual(news(adding(UNTOUCHED, nameless, homeless)), {
      ...NOTHING,
      unread: [
        { ...blank, ...nameless, months: '3' },
        { ...blank, ...homeless },
      ],
      findings: [
        ['catalogue-name-missing', 'warning', 'C109', { name: null }],
        [
          'catalogue-cell',
          'warning',
          'A110',
          { name: 'วันตรวจรถ', written: '', instead: { field: 'issue', used: null } },
        ],
      ],
    });
  });

  it('stand in the issue of the item that they answer where they name none, and may lack steps', () => {
    assert.deepEqual(news(adding(UNTOUCHED, { ...NEW, issue: '', steps: '' })), {
      ...NOTHING,
      changed: [{ ...NEW_MEASURE, id: agencyId(null, NEW_MEASURE.name), steps: [] }],
      findings: [
        ['catalogue-cell', 'warning', 'A109', { name: NEW.name, written: '', instead: { field: 'issue', used: 4 } }],
        ['catalogue-steps-missing', 'warning', 'D109', { name: NEW.name, ofProgram: false }],
      ],
    });
  });

  it('count once where a key and all words are there twice', () => {
    const copy = Object.fromEntries(Object.entries(AT).map(([field, column]) => [field, valueAt(FIRST, column)]));
    const twice = { name, first: { sheet: SHEET, cell: 'M7' }, same: true };
    assert.deepEqual(news(adding(UNTOUCHED, copy)), {
      ...NOTHING,
      findings: [['catalogue-twice', 'warning', 'M109', twice]],
    });
  });

  it('are a measure of the agency where a row was copied with its key and changed, also above the first', () => {
    const below = adding(UNTOUCHED, { ...NEW, key: FIRST });
    const twice = { name: NEW.name, first: { sheet: SHEET, cell: 'M7' }, same: false };
    assert.deepEqual(news(below), {
      ...NOTHING,
      changed: [NEW_MEASURE],
      findings: [['catalogue-twice', 'warning', 'M109', twice]],
    });
    const above = typing(deleting(UNTOUCHED, SECOND), HEADER + 1, { ...NEW, key: SECOND });
    const original = Object.fromEntries(Object.entries(AT).map(([field, column]) => [field, valueAt(SECOND, column)]));
    assert.deepEqual(news(adding(above, original)).changed, [NEW_MEASURE]);
  });
});

function valueAt(key: string, column: number) {
  const cells = UNTOUCHED.rows.find(({ row }) => row === rowOf(UNTOUCHED, key))?.cells;
  return cells?.find((cell) => cell.column === column)?.value ?? '';
}

describe('the edition of a catalogue sheet', () => {
  const cut = deleting(UNTOUCHED, SECOND, FIRST);
  const inEdition = (edition: string) => typing(cut, 0, { key: edition });

  it('tells measures that came later from those that an officer deleted', () => {
    assert.deepEqual(news(cut).gone, [FIRST, SECOND]);
    assert.deepEqual(news(inEdition('catalogue.1')).gone, [FIRST, SECOND]);
    // of an edition before the first, which had none of them
    assert.deepEqual(news(inEdition('catalogue.0')), NOTHING);
    assert.deepEqual(
      read(inEdition('catalogue.0')).measures.map(({ id }) => id),
      CATALOGUE.map(({ id }) => id),
    );
  });

  it('is the first where the sheet says none', () => {
    assert.deepEqual(news(inEdition('')).gone, [FIRST, SECOND]);
    assert.deepEqual(news(inEdition('catalogue')).gone, [FIRST, SECOND]);
  });

  it('is that of the newest measures', () => {
    assert.equal(CATALOGUE_EDITION, Math.max(...CATALOGUE.map(({ since = 1 }) => since)));
  });
});
