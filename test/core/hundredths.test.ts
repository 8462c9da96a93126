import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hundredthsOf, roundDecimal, toDecimal, toNumber } from '../../src/core/hundredths';

describe('hundredths', () => {
  const decimals: [decimal: string, shift: number, hundredths: number | null][] = [
    ['97.925', 0, 9793],
    ['87.285', 0, 8729],
    ['97.924999999', 0, 9792],
    ['100', 0, 10000],
    ['.5', 0, 50],
    ['0.005', 0, 1],
    ['0.004', 0, 0],
    ['-0.004', 0, 0],
    ['-1.005', 0, -101],
    ['0.92125', 2, 9213],
    ['1', 2, 10000],
    ['', 0, null],
    ['.', 0, null],
    ['1e3', 0, null],
    ['92,12', 0, null],
  ];
  for (const [decimal, shift, hundredths] of decimals) {
    it(`reads "${decimal}" moved by ${String(shift)} as ${String(hundredths)}`, () => {
      assert.equal(roundDecimal(decimal, shift), hundredths);
    });
  }

  it('rounds half up as exact arithmetic does', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 12n), fc.integer({ min: 0, max: 9 }), (digits, places) => {
        const scale = 10n ** BigInt(places);
        const text = digits.toString().padStart(places + 1, '0');
        const decimal = places ? `${text.slice(0, -places)}.${text.slice(-places)}` : text;
        assert.equal(roundDecimal(decimal), Number((digits * 200n + scale) / (2n * scale)));
      }),
    );
  });

  it('writes two decimals that read back the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10000 }), (value) => {
        const decimal = toDecimal(hundredthsOf(value));
        assert.match(decimal, /^\d{1,3}\.\d\d$/);
        assert.equal(roundDecimal(decimal), value);
        assert.equal(roundDecimal(String(toNumber(hundredthsOf(value)))), value);
      }),
    );
  });

  it('refuses a fraction of a hundredth', () => {
    assert.throws(() => hundredthsOf(97.5), RangeError);
  });
});
