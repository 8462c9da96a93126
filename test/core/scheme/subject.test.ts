import assert from 'node:assert/strict';
import type { ItemCode } from '../../../src/core/scheme/code';
import { codeIn2568 } from '../../../src/core/scheme/crosswalk';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { KNOWN_SCHEMES, KNOWN_YEARS, schemeOfYear, schemesWith } from '../../../src/core/scheme/schemes';
import { subjectIn2568 } from '../../../src/core/scheme/subject';

/** The scheme of a year with another title for one item. */
function retitled(year: number, code: ItemCode, title: string): Scheme {
  const scheme = schemeOfYear(year);
  return { ...scheme, items: scheme.items.map((item) => (item.code === code ? { ...item, title } : item)) };
}

describe('the subject of an item', () => {
  it('is that of its code while the title is the known one', () => {
    for (const year of [...KNOWN_YEARS, 2571]) {
      const scheme = schemeOfYear(year);
      assert.deepEqual(
        scheme.items.map(({ code }) => subjectIn2568(code, scheme)),
        scheme.items.map(({ code }) => codeIn2568(code, year)),
      );
    }
  });

  it('stays where the title is put in other words', () => {
    assert.equal(subjectIn2568('o4', retitled(2568, 'o4', 'ข่าวประชาสัมพันธ์ของหน่วยงาน')), 'o4');
    assert.equal(subjectIn2568('o13', retitled(2569, 'o13', 'แผนการบริหารและพัฒนาทรัพยากรบุคคล')), 'o14');
  });

  it('follows a title that is the one of another item of 2568', () => {
    assert.equal(subjectIn2568('o4', retitled(2568, 'o4', 'แผนปฏิบัติการป้องกันการทุจริต')), 'o25');
    const report = 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี';
    assert.equal(subjectIn2568('o14', retitled(2568, 'o14', report)), 'o15');
  });

  it('is not known where the code was given to something new', () => {
    assert.equal(subjectIn2568('o4', retitled(2568, 'o4', 'การจัดการขยะและสิ่งแวดล้อมในชุมชน')), null);
    const scheme = schemeOfYear(2568);
    const [item] = scheme.items;
    assert.ok(item);
    const more = { ...scheme, items: [...scheme.items, { ...item, code: 'o29' as const, title: 'ธนาคารเวลา' }] };
    assert.equal(subjectIn2568('o29', more), null);
  });
});

describe('schemes in use', () => {
  it('are the known ones where the workbook has none', () => {
    assert.equal(schemesWith(null), KNOWN_SCHEMES);
    assert.equal(schemeOfYear(2568, schemesWith(null)), schemeOfYear(2568));
  });

  it('have the workbook’s in the place of a known one of its year', () => {
    const own = retitled(2567, 'o1', 'โครงสร้างใหม่');
    assert.equal(schemeOfYear(2567, schemesWith(own)), own);
    assert.equal(schemeOfYear(2568, schemesWith(own)), schemeOfYear(2568));
  });

  it('give a year without one the latest before it, unverified', () => {
    const own = { ...schemeOfYear(2568), year: 2572 };
    const schemes = schemesWith(own);
    assert.deepEqual([...schemes.byYear.keys()], [2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569, 2572]);
    assert.equal(schemeOfYear(2571, schemes).measureItem, 'o25');
    assert.equal(schemeOfYear(2573, schemes).measureItem, 'o27');
    assert.deepEqual(
      new Set(schemeOfYear(2573, schemes).items.map(({ certainty }) => certainty)),
      new Set(['unverified']),
    );
    assert.equal(schemeOfYear(2561, schemes).measureItem, 'o42');
  });
});
