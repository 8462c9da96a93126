import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toDecimal, hundredthsOf } from '../../../src/core/hundredths';
import { type Instrument, instrumentOf, numberOf } from '../../../src/core/scheme/code';
import { SCHEME_2568 } from '../../../src/core/scheme/scheme-2568';
import { codeAsSaid, readCode } from '../../../src/core/scores/item-code';
import { readScores } from '../../../src/core/scores/read-scores';
import { readScore } from '../../../src/core/scores/score-cell';
import { toThaiDigits } from '../../../src/core/thai/digits';
import { type Row, sheetOf, workbookOf } from '../../fixtures/grids';

const item = fc.constantFrom(...SCHEME_2568.items);

/** Ways in which offices write the letter of an instrument. */
const LETTERS: Readonly<Record<Instrument, readonly string[]>> = {
  IIT: ['i', 'I', 'IIT', 'IIT ', 'l', '|', 'І', 'ї'],
  EIT: ['e', 'E', 'EIT', 'e '],
  OIT: ['o', 'O', 'OIT', 'OIT ', 'ITA', '๐', '0', 'о', 'ο', '๏', 'Ο'],
};

const written = item.chain(({ code }) =>
  fc
    .record({
      letter: fc.constantFrom(...LETTERS[instrumentOf(code)]),
      thai: fc.boolean(),
      before: fc.constantFrom('', ' ', '\u200B', '\u00A0'),
      after: fc.constantFrom('', ' ', ' : ', ': ', '. ', ') '),
    })
    .map(({ letter, thai, before, after }) => {
      const number = String(numberOf(code));
      return { code, text: `${before}${letter}${thai ? toThaiDigits(number) : number}${after}` };
    }),
);

const hundredths = fc.oneof(fc.constant(0), fc.integer({ min: 101, max: 10000 }));

describe('whatever way it is written', () => {
  it('a code reads back', () => {
    fc.assert(
      fc.property(written, ({ code, text }) => {
        const read = readCode(`${text}ข้อความ`);
        assert.equal(read && codeAsSaid(read, null), code);
        assert.equal(read?.rest, 'ข้อความ');
      }),
      { numRuns: 2000 },
    );
  });

  const ways: readonly ((decimal: string) => string)[] = [
    (decimal) => decimal,
    (decimal) => ` ${decimal} `,
    (decimal) => decimal.replace('.', ','),
    (decimal) => decimal.replace('.', ' .'),
    (decimal) => `${decimal}%`,
    (decimal) => `ร้อยละ ${decimal}`,
    (decimal) => `${decimal} คะแนน`,
    (decimal) => `ได้ ${decimal} คะแนน`,
    (decimal) => decimal.replaceAll('0', 'O'),
    (decimal) => decimal.replace(/\.?0+$/, '') || '0',
  ];

  it('a score reads back, in Thai or Arabic digits', () => {
    const way = fc.constantFrom(...ways);
    fc.assert(
      fc.property(hundredths, way, fc.boolean(), (score, write, thai) => {
        const text = write(toDecimal(hundredthsOf(score)));
        const reading = readScore(thai ? toThaiDigits(text) : text, 'General');
        // "OO.OO" has no digit left that says it is a number
        if (!/\d/.test(text)) return;
        assert.deepEqual(reading, { kind: 'score', score }, text);
      }),
      { numRuns: 2000 },
    );
  });

  it('a number reads back, plain or as percent', () => {
    fc.assert(
      fc.property(hundredths, (score) => {
        assert.deepEqual(readScore(score / 100, '0.00'), { kind: 'score', score });
        assert.deepEqual(readScore(score / 10000, '0.00%'), { kind: 'score', score });
      }),
      { numRuns: 2000 },
    );
  });

  it('a list in any order, with any codes and digits, gives each item its score', () => {
    const rows = fc.shuffledSubarray([...SCHEME_2568.items], { minLength: 20 });
    fc.assert(
      fc.property(rows, fc.infiniteStream(hundredths), fc.boolean(), (items, scores, thai) => {
        const wanted = items.map(({ code }) => [code, scores.next().value as number] as const);
        const lines = wanted.map(([code, score], index): Row => {
          const decimal = toDecimal(hundredthsOf(score));
          return [`${code} ${items[index]?.title ?? ''}`, thai ? toThaiDigits(decimal) : score / 100];
        });
        const workbook = workbookOf(sheetOf('ผล', [['ข้อคำถาม', 'คะแนน'], ...lines]));
        const read = readScores(workbook, { resultYear: 2568, planYear: null });
        assert.deepEqual(
          read.tables.flatMap((table) => table.rows.map(({ code, score }) => [code, score])),
          wanted,
        );
      }),
      { numRuns: 60 },
    );
  });
});
