import assert from 'node:assert/strict';
import { INSTRUMENTS, instrumentOf, numberOf } from '../../../src/core/scheme/code';
import { findItem } from '../../../src/core/scheme/scheme';
import type { IssueNumber } from '../../../src/core/scheme/scheme';
import { KNOWN_YEARS, schemeOfYear } from '../../../src/core/scheme/schemes';

function countsOfInstruments(year: number): number[] {
  return INSTRUMENTS.map(
    (instrument) => schemeOfYear(year).items.filter(({ code }) => instrumentOf(code) === instrument).length,
  );
}

function oitOfIssue(year: number, issue: IssueNumber): string {
  return schemeOfYear(year)
    .items.filter((item) => item.issue === issue && instrumentOf(item.code) === 'OIT')
    .map(({ code }) => code)
    .join(' ');
}

describe('the schemes of the years', () => {
  it('have as many items as each year had, and their measure and report', () => {
    assert.deepEqual(
      KNOWN_YEARS.map((year) => {
        const { measureItem, reportItem } = schemeOfYear(year);
        return [year, ...countsOfInstruments(year), measureItem, reportItem];
      }),
      [
        [2562, 30, 15, 43, 'o42', 'o43'],
        [2563, 30, 15, 43, 'o42', 'o43'],
        [2564, 30, 15, 43, 'o42', 'o43'],
        [2565, 30, 15, 43, 'o42', 'o43'],
        [2566, 30, 15, 43, 'o42', 'o43'],
        [2567, 15, 9, 35, 'o34', 'o35'],
        [2568, 15, 9, 28, 'o27', 'o28'],
        [2569, 15, 9, 26, 'o25', 'o26'],
      ],
    );
  });

  for (const year of KNOWN_YEARS) {
    describe(String(year), () => {
      const scheme = schemeOfYear(year);

      it('numbers the items of each instrument from 1 without a gap, IIT before EIT before OIT', () => {
        const runs = INSTRUMENTS.map((instrument) =>
          scheme.items.map(({ code }) => code).filter((code) => instrumentOf(code) === instrument),
        );
        assert.deepEqual(
          runs.map((run) => run.map(numberOf)),
          runs.map((run) => run.map((_, index) => index + 1)),
        );
        assert.deepEqual(
          scheme.items.map(({ code }) => code),
          runs.flat(),
        );
      });

      it('puts every item under an indicator of its own instrument', () => {
        const instruments = new Map(scheme.indicators.map(({ number, instrument }) => [number, instrument]));
        assert.deepEqual(
          scheme.items.filter(({ code, indicator }) => instruments.get(indicator) !== instrumentOf(code)),
          [],
        );
      });

      it('weighs 30, 30 and 40', () => {
        assert.deepEqual(scheme.weights, { IIT: 30, EIT: 30, OIT: 40 });
      });

      it('has items for all seven issues', () => {
        assert.deepEqual([...new Set(scheme.items.map(({ issue }) => issue))].sort(), [1, 2, 3, 4, 5, 6, 7]);
      });
    });
  }

  it('title every OIT item from 2566 on', () => {
    const untitled = [2566, 2567, 2568, 2569].flatMap((year) =>
      schemeOfYear(year).items.filter(({ code, title }) => instrumentOf(code) === 'OIT' && !title),
    );
    assert.deepEqual(untitled, []);
  });

  it('put the OIT items of 2569 into issues by the same logic', () => {
    assert.deepEqual(
      ([1, 2, 3, 4, 5, 6, 7] as const).map((issue) => oitOfIssue(2569, issue)),
      [
        'o5 o6 o7 o8',
        'o9 o10 o19',
        'o1 o2 o3 o4',
        '',
        'o11 o12',
        'o13 o14 o15',
        'o16 o17 o18 o20 o21 o22 o23 o24 o25 o26',
      ],
    );
  });

  it('put the OIT items of 2567 and 2566 into issues by their subject', () => {
    assert.deepEqual(
      ([1, 2, 3, 4, 5, 6, 7] as const).map((issue) => oitOfIssue(2567, issue)),
      [
        'o7 o8 o9 o10',
        'o11 o12 o13 o25',
        'o1 o2 o3 o4 o5 o6',
        '',
        'o14 o15 o16 o17',
        'o18 o19 o20 o21',
        'o22 o23 o24 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35',
      ],
    );
    assert.deepEqual(
      ([1, 2, 3, 4, 5, 6, 7] as const).map((issue) => oitOfIssue(2566, issue)),
      [
        'o4 o11 o12 o13 o14',
        'o15 o16 o17 o18 o30',
        'o1 o2 o3 o5 o6 o7 o8 o9 o10',
        '',
        'o19 o20 o21 o22',
        'o23 o24 o25 o26 o39 o40 o41',
        'o27 o28 o29 o31 o32 o33 o34 o35 o36 o37 o38 o42 o43',
      ],
    );
  });

  it('know nothing of the survey questions before 2567 but their indicator and issue', () => {
    assert.deepEqual(
      (['i6', 'i7', 'i30', 'e5', 'e6', 'e15'] as const).map((code) => findItem(schemeOfYear(2566), code)),
      [
        { code: 'i6', indicator: 1, issue: 1, title: null, polarity: 'positive', certainty: 'unverified' },
        { code: 'i7', indicator: 2, issue: 5, title: null, polarity: 'positive', certainty: 'unverified' },
        { code: 'i30', indicator: 5, issue: 7, title: null, polarity: 'positive', certainty: 'unverified' },
        { code: 'e5', indicator: 6, issue: 2, title: null, polarity: 'positive', certainty: 'unverified' },
        { code: 'e6', indicator: 7, issue: 3, title: null, polarity: 'positive', certainty: 'unverified' },
        { code: 'e15', indicator: 8, issue: 2, title: null, polarity: 'positive', certainty: 'unverified' },
      ],
    );
  });

  it('carry the survey questions of 2568 over to 2567 and 2569 as unverified', () => {
    const carried = {
      code: 'e3',
      indicator: 6,
      issue: 2,
      title: 'ท่านเคยถูกเจ้าหน้าที่เรียกรับสินบนเพื่อแลกกับการปฏิบัติงานหรือให้บริการแก่ท่าน หรือไม่',
      polarity: 'negative',
      certainty: 'unverified',
    };
    assert.deepEqual(findItem(schemeOfYear(2567), 'e3'), carried);
    assert.deepEqual(findItem(schemeOfYear(2569), 'e3'), carried);
  });

  it('title just the measure, its report and participation in 2565', () => {
    const titled = schemeOfYear(2565).items.filter(({ title }) => title !== null);
    assert.deepEqual(
      titled.map(({ code, title }) => `${code} ${String(title)}`),
      [
        'o33 การเปิดโอกาสให้เกิดการมีส่วนร่วม',
        'o42 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
        'o43 การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      ],
    );
  });

  it('are sure of 2568 alone', () => {
    assert.deepEqual(
      KNOWN_YEARS.filter((year) => schemeOfYear(year).certainty === 'published'),
      [2568],
    );
  });

  it('answer for a later year with 2569, for an earlier one with 2562, unverified throughout', () => {
    const later = schemeOfYear(2571);
    assert.equal(later.year, 2571);
    assert.equal(later.certainty, 'unverified');
    assert.equal(later.measureItem, 'o25');
    assert.equal(findItem(later, 'o25')?.title, 'การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร');
    assert.deepEqual([...new Set(later.items.map(({ certainty }) => certainty))], ['unverified']);
    assert.deepEqual(countsOfInstruments(2571), [15, 9, 26]);
    assert.equal(schemeOfYear(2558).year, 2558);
    assert.deepEqual(countsOfInstruments(2558), [30, 15, 43]);
  });
});
