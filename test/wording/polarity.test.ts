import assert from 'node:assert/strict';
import type { TextBand } from '../../src/core/report/item-texts/item-text';
import { ITEM_TEXTS } from '../../src/core/report/item-texts/item-texts';
import { MISCONDUCT, polarityFaults } from './polarity';

const GOOD_WAY: Readonly<Record<TextBand, string>> = {
  excellent: 'เจ้าหน้าที่แทบไม่พบการเรียกรับสินบน',
  good: 'ส่วนใหญ่ระบุว่าไม่พบการเรียกรับสินบน แต่ยังเสริมได้',
  weak: 'มีผู้ตอบส่วนหนึ่งระบุว่าพบการเรียกรับสินบน',
  urgent: 'ผู้ตอบที่พบการเรียกรับสินบนมีสัดส่วนสูง',
};
const FAIR: Readonly<Record<TextBand, string>> = {
  excellent: 'บุคลากรส่วนใหญ่เห็นว่างานเสร็จทันเวลา',
  good: 'บุคลากรส่วนใหญ่เห็นว่างานเสร็จทันเวลา และพัฒนาได้อีก',
  weak: 'บุคลากรส่วนหนึ่งเห็นว่างานยังไม่เสร็จทันเวลา',
  urgent: 'งานเสร็จทันเวลาในระดับต่ำ',
};

const faults = (code: 'i1' | 'i3', says: Partial<Record<TextBand, string>>) =>
  polarityFaults({ code, says: { ...(code === 'i3' ? GOOD_WAY : FAIR), ...says } });

describe('polarityFaults', () => {
  it('finds nothing where the texts are the right way round', () => {
    assert.deepEqual(faults('i3', {}), []);
    assert.deepEqual(faults('i1', {}), []);
  });

  it('catches a high score of which the misconduct is said to be met', () => {
    assert.deepEqual(faults('i3', { excellent: 'บุคลากรส่วนใหญ่ระบุว่าพบการเรียกรับสินบน' }), [
      'i3 excellent: does not deny the conduct',
      'i3 excellent: says that the conduct was met',
    ]);
    assert.deepEqual(faults('i3', { good: 'บุคลากรส่วนใหญ่เห็นว่ามีการเรียกรับสินบน' }), ['i3 good: does not deny the conduct']);
  });

  it('catches a denial of something else than the misconduct', () => {
    assert.deepEqual(faults('i3', { excellent: 'แทบไม่พบข้อบกพร่อง แต่เจ้าหน้าที่ยังเรียกรับสินบน' }), [
      'i3 excellent: does not deny the conduct',
    ]);
    assert.deepEqual(faults('i3', { excellent: 'เจ้าหน้าที่เรียกรับสินบนแล้ว แทบไม่พบคำทักท้วง' }), [
      'i3 excellent: does not deny the conduct',
    ]);
  });

  it('catches a low score of which the misconduct is denied or not named', () => {
    assert.deepEqual(faults('i3', { weak: 'บุคลากรส่วนหนึ่งระบุว่าไม่พบการเรียกรับสินบน' }), ['i3 weak: denies the conduct']);
    assert.deepEqual(faults('i3', { urgent: 'ความเห็นของบุคลากรน่าห่วงและต้องแก้ไขโดยด่วน' }), [
      'i3 urgent: does not say that the conduct was met',
    ]);
  });

  it('catches a lack in the best band, and none in the worst, of an item that asks after a good', () => {
    assert.deepEqual(faults('i1', { excellent: 'บุคลากรส่วนใหญ่เห็นว่างานไม่เสร็จทันเวลา' }), [
      'i1 excellent: says ไม่ of the good that is asked after',
    ]);
    assert.deepEqual(faults('i1', { weak: 'บุคลากรส่วนใหญ่เห็นว่างานเสร็จทันเวลา' }), [
      'i1 weak: does not say what falls short',
    ]);
    assert.deepEqual(faults('i1', { excellent: 'งานยังคงเสร็จทันเวลาไม่ว่าจะมีผู้มาติดต่อมากเพียงใด' }), []);
  });

  it('catches, for each item, the texts of the best and the worst band changed for each other', () => {
    const unseen = ITEM_TEXTS.filter(({ code, says }) => {
      const found = polarityFaults({ code, says: { ...says, excellent: says.urgent, urgent: says.excellent } });
      return !['excellent', 'urgent'].every((band) => found.some((fault) => fault.startsWith(`${code} ${band}:`)));
    });
    assert.deepEqual(
      unseen.map(({ code }) => code),
      [],
    );
  });

  it('catches, for each item that asks after misconduct, a negation left out', () => {
    const asked = ITEM_TEXTS.filter(({ code }) => MISCONDUCT[code]);
    const unseen = asked.flatMap(({ code, says }) =>
      (['excellent', 'good'] as const).filter((band) => {
        const told = says[band].replace(/แทบไม่|ไม่/g, '');
        return polarityFaults({ code, says: { ...says, [band]: told } }).length === 0;
      }),
    );
    assert.deepEqual(unseen, []);
  });
});
