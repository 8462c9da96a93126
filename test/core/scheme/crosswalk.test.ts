import assert from 'node:assert/strict';
import { instrumentOf, itemCode } from '../../../src/core/scheme/code';
import type { ItemCode } from '../../../src/core/scheme/code';
import { CROSSWALK, codeIn2568 } from '../../../src/core/scheme/crosswalk';
import { schemeOfYear } from '../../../src/core/scheme/schemes';

function oitIn2568(year: number, count: number): string {
  return Array.from({ length: count }, (_, index) => codeIn2568(itemCode('OIT', index + 1), year) ?? '-').join(' ');
}

function oitCodes(year: number): ItemCode[] {
  return schemeOfYear(year)
    .items.map(({ code }) => code)
    .filter((code) => instrumentOf(code) === 'OIT');
}

describe('codeIn2568', () => {
  const SAMPLES: readonly (readonly [ItemCode, number, ItemCode | null])[] = [
    ['o34', 2567, 'o27'],
    ['o35', 2567, 'o28'],
    ['o13', 2567, 'o10'],
    ['o12', 2567, 'o11'],
    ['o15', 2567, 'o12'],
    ['o3', 2567, 'o1'],
    ['o25', 2569, 'o27'],
    ['o10', 2569, 'o10'],
    ['o20', 2569, 'o21'],
    ['o42', 2566, 'o27'],
    ['o33', 2566, 'o21'],
    ['o6', 2566, null],
    ['o42', 2564, 'o27'],
    ['o43', 2562, 'o28'],
    ['o41', 2565, null],
    ['o27', 2568, 'o27'],
    ['i10', 2567, 'i10'],
    ['e9', 2569, 'e9'],
    ['i10', 2566, null],
    ['e1', 2565, null],
    ['o25', 2570, 'o27'],
  ];
  for (const [code, year, expected] of SAMPLES) {
    it(`answers ${code} of ${String(year)} with ${expected ?? 'nothing'}`, () => {
      assert.equal(codeIn2568(code, year), expected);
    });
  }

  it('knows no code that the year’s list does not hold', () => {
    assert.deepEqual(
      [codeIn2568('o29', 2568), codeIn2568('i16', 2567), codeIn2568('o27', 2569), codeIn2568('o36', 2567)],
      [null, null, null, null],
    );
  });

  it('answers every OIT item of 2567', () => {
    assert.equal(
      oitIn2568(2567, 35),
      'o1 o2 o1 o3 o4 o3 o5 o6 o7 o8 o9 o11 o10 o12 o12 o12 o13 o14 o15 o16 o16 ' +
        'o17 o18 o19 o20 o21 o21 o21 o22 o23 o24 o25 o26 o27 o28',
    );
  });

  it('answers every OIT item of 2569', () => {
    assert.equal(
      oitIn2568(2569, 26),
      'o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o12 o13 o14 o15 o16 o17 o18 o19 o20 o21 o23 o24 o25 o26 o27 o28',
    );
  });

  it('answers the OIT items of 2566 whose subject is clear', () => {
    assert.equal(
      oitIn2568(2566, 43),
      'o1 o2 o1 o5 o3 - o4 o3 - - o6 o6 o7 o8 o9 o11 - o10 o12 o12 o12 o13 o14 - o14 o15 ' +
        'o17 o18 o19 o20 o21 o21 o21 o23 o24 o25 o26 o26 o16 o16 o16 o27 o28',
    );
  });
});

describe('the crosswalk', () => {
  it('holds every OIT code of 2567 once, and of 2568 and 2569 once but for subjects inside another item', () => {
    assert.deepEqual(CROSSWALK.flatMap(({ in2567 }) => in2567).sort(), oitCodes(2567).sort());
    assert.deepEqual(
      CROSSWALK.filter(({ inside }) => !inside.includes(2568))
        .map(({ in2568 }) => in2568)
        .sort(),
      oitCodes(2568).sort(),
    );
    assert.deepEqual(
      CROSSWALK.filter(({ inside }) => !inside.includes(2569))
        .map(({ in2569 }) => in2569)
        .sort(),
      oitCodes(2569).sort(),
    );
  });

  it('gives a range and a subject that went into another item', () => {
    assert.deepEqual(
      CROSSWALK.filter(({ in2567 }) => in2567.includes('o15') || in2567.includes('o6')),
      [
        { subject: 'Q&A', in2566: ['o8'], in2567: ['o6'], in2568: 'o3', in2569: 'o3', inside: [2568, 2569] },
        {
          subject: 'รายการและความก้าวหน้าการจัดซื้อจัดจ้าง',
          in2566: ['o19', 'o20', 'o21'],
          in2567: ['o14', 'o15', 'o16'],
          in2568: 'o12',
          in2569: 'o11',
          inside: [],
        },
      ],
    );
  });

  it('keeps the issue of each subject from year to year', () => {
    const issueOf2568 = new Map(schemeOfYear(2568).items.map(({ code, issue }) => [code, issue]));
    const moved = [2566, 2567, 2569].flatMap((year) =>
      schemeOfYear(year).items.filter(({ code, issue }) => {
        const same = codeIn2568(code, year);
        return same !== null && issueOf2568.get(same) !== issue;
      }),
    );
    assert.deepEqual(moved, []);
  });
});
