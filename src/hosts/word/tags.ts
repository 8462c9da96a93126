/** The tags of a Word template: what an agency writes between { and }, and which part of the document stands there. */
import type { DocumentFigure, ReportDocument } from '../../core/report/document';

/** A text, whether a part is to be shown, or one piece of the document for each time that a part is repeated. */
export type TagValue = string | boolean | readonly TagData[];
export interface TagData {
  readonly [tag: string]: TagValue;
}

/** Stands where the headings with their pages go once the document is there: a character that no text has. */
export const CONTENTS_PLACE = '\uE001';

/** A figure that is not known is not left out: the reader sees that there is none. */
type Known = (figure: string) => string;

const paragraphs = (texts: readonly string[]): readonly TagData[] => texts.map((text) => ({ ข้อความ: text }));

const figureTags = ({ name, score, level, previous, change }: DocumentFigure, known: Known): TagData => ({
  ชื่อ: name,
  คะแนน: known(score),
  ระดับ: known(level),
  ปีก่อน: known(previous),
  เปลี่ยนแปลง: known(change),
});

export function tagData(document: ReportDocument): TagData {
  const { overview, dash } = document;
  const known: Known = (text) => text || dash;
  const figure = (one: DocumentFigure) => figureTags(one, known);
  const wide = document.withBudget || document.withIndicator || document.withFollowUp;
  return {
    ชื่อเอกสาร: document.title,
    หน่วยงาน: document.agency,
    ที่ตั้ง: document.place,
    ปีผลประเมิน: document.resultYear,
    ปีแผน: document.planYear,
    สารบัญ: CONTENTS_PLACE,
    คำนำ: paragraphs(document.preface),
    ส่วนวิเคราะห์: document.analysisPart,
    ผลรวม: paragraphs(overview.summary),
    แบบวัดทั้งหมด: overview.instruments.map((one) => ({
      ...figure(one),
      น้ำหนัก: one.weight,
      คะแนนถ่วงน้ำหนัก: known(one.weighted),
    })),
    ผลแบบวัด: paragraphs(overview.instrumentsText),
    ตัวชี้วัดทั้งหมด: overview.indicators.map(figure),
    ผลตัวชี้วัด: paragraphs(overview.indicatorsText),
    ประเด็นทั้งหมด: overview.issues.map((one) => ({ ...figure(one), จำนวนข้อ: one.items })),
    ผลประเด็น: paragraphs(overview.issuesText),
    มีปีก่อน: overview.change.length > 0,
    การเปลี่ยนแปลง: paragraphs(overview.change),
    ประเด็น: document.issues.map((issue) => ({
      เลขประเด็น: issue.number,
      ชื่อประเด็น: issue.title,
      หัวข้อ: issue.heading,
      ตารางคะแนน: issue.scores.map((row) => ({
        แบบวัด: row.instrument,
        ข้อ: row.item,
        คะแนน: known(row.score),
        ระดับ: known(row.level),
      })),
      คะแนนเฉลี่ย: known(issue.average),
      ระดับเฉลี่ย: known(issue.averageLevel),
      แบบวัดของประเด็น: issue.instruments.map(({ name, items }) => ({
        ชื่อ: name,
        รายข้อ: items.map((item) => ({
          รหัส: item.code,
          ชื่อ: item.title,
          คะแนน: known(item.score),
          ระดับ: known(item.level),
          ข้อความ: item.text,
        })),
      })),
      สรุปภาพรวม: paragraphs(issue.overview),
      จุดแข็ง: paragraphs(issue.strengths),
      จุดที่ควรปรับปรุง: paragraphs(issue.improvements),
      ข้อเสนอแนะ: paragraphs(issue.suggestions),
      สรุป: issue.conclusion,
    })),
    ส่วนแผน: document.planPart,
    บทนำแผน: paragraphs(document.planIntroduction),
    แผน: document.plan.map((issue) => ({
      เลขประเด็น: issue.number,
      ชื่อประเด็น: issue.title,
      หัวข้อ: issue.heading,
      ตารางห้าคอลัมน์: !wide,
      ตารางเต็ม: wide,
      มาตรการ: issue.measures.map((measure) => ({
        ลำดับ: measure.order,
        ชื่อ: measure.name,
        ขั้นตอน: measure.steps.join('\n'),
        ระยะเวลา: measure.period,
        ผู้รับผิดชอบ: measure.owner,
        งบประมาณ: measure.budget,
        ตัวชี้วัดความสำเร็จ: measure.indicator,
        การกำกับติดตาม: measure.followUp,
      })),
    })),
    ลงนาม: document.signatures.map(({ role }) => ({ ตำแหน่ง: role })),
  };
}
