import assert from 'node:assert/strict';
import { literal } from '../../../src/hosts/excel/cells';
import { columnPoints } from '../../../src/hosts/excel/units';

describe('text for Excel', () => {
  it('gets an apostrophe before a sign that begins a formula', () => {
    const signs = ['=1+1', '+66', '- ประชุม', '@name', '\t=1', "'quoted"];
    assert.deepEqual(
      signs.map((text) => literal(text, '@')),
      ["'=1+1", "'+66", "'- ประชุม", "'@name", "'\t=1", "''quoted"],
    );
  });

  it('stays as it is in a cell of text format', () => {
    assert.deepEqual(
      ['', 'ประเด็นที่ 1', '007', '1/2', 'TRUE'].map((text) => literal(text, '@')),
      ['', 'ประเด็นที่ 1', '007', '1/2', 'TRUE'],
    );
  });

  it('gets an apostrophe in a cell of any other format, where it could become a number or a date', () => {
    assert.deepEqual(
      ['', 'ไม่มี', '007', '1/2', 'TRUE'].map((text) => literal(text, '0.00')),
      ['', "'ไม่มี", "'007", "'1/2", "'TRUE"],
    );
  });
});

describe('column widths', () => {
  it('are points of the digits of the font, in whole pixels', () => {
    const font = { name: 'TH Sarabun New', size: 16 };
    // a digit of 16 points is 7.7 pixels wide, drawn with 8; a pixel is 0.75 points
    assert.equal(columnPoints(10, font), 60);
    assert.equal(columnPoints(12.3, font), 73.5);
    assert.equal(columnPoints(10, { ...font, size: 14 }), 52.5);
    assert.equal(columnPoints(0, font), 0);
  });
});
