import assert from 'node:assert/strict';
import { unitsOf } from '../../../src/pane/plan/units';

describe('the units suggested as owners', () => {
  it('are those of the kind of agency, each once', () => {
    assert.deepEqual(unitsOf('สถานศึกษา', {}), [
      'กลุ่มบริหารทั่วไป',
      'งานนโยบายและแผน กลุ่มบริหารงบประมาณ',
      'กลุ่มบริหารงานบุคคล',
      'งานการเงินและบัญชี กลุ่มบริหารงบประมาณ',
      'งานพัสดุ กลุ่มบริหารงบประมาณ',
      'คณะกรรมการควบคุมภายใน',
      'งานประชาสัมพันธ์ กลุ่มบริหารทั่วไป',
      'งานสารสนเทศ กลุ่มบริหารทั่วไป',
      'ทุกกลุ่มงานที่ให้บริการ',
      'ผู้อำนวยการและรองผู้อำนวยการ',
      'ทุกกลุ่มงาน',
    ]);
  });

  it('are the officer’s own where the settings name them', () => {
    const units = unitsOf('อบต.', { finance: 'กองคลังและพัสดุ', procurement: 'กองคลังและพัสดุ' });
    assert.equal(units.filter((unit) => unit === 'กองคลังและพัสดุ').length, 1);
    assert.ok(!units.includes('กองคลัง') && !units.includes('งานพัสดุ กองคลัง'));
  });
});
