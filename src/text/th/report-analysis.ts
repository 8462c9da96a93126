/** The words of the analysis sheets. */
import type { AnalysisWords } from '../../core/report/words';

export const TH_ANALYSIS: AnalysisWords = {
  part: (year) => `ส่วนที่ 1 การวิเคราะห์ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${String(year)}`,
  instrument: 'แบบวัด',
  item: 'ประเด็นการประเมิน',
  score: 'คะแนน',
  level: 'ระดับการประเมิน',
  average: 'คะแนนเฉลี่ย',
};
