/** Kinds of agency, and the ways in which a name of each begins. */

/** Kinds as offices write them. */
export const AGENCY_KINDS = ['อบต.', 'เทศบาล', 'อบจ.', 'จังหวัด', 'กรม', 'สถานศึกษา', 'อื่น ๆ'] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

export interface AgencyForm {
  readonly kind: AgencyKind;
  /** The words before the agency's own name, in full. */
  readonly full: string;
  /** A regular expression of the ways in which they are written. */
  readonly written: string;
  /**
   * - local: tells an agency wherever it stands, even glued to the words before
   * - free: tells one at the start of a word, also within a sentence
   * - shy: as free, but one sentence names it as often as not for another's sake (กรมบัญชีกลาง)
   */
  readonly use: 'local' | 'free' | 'shy';
}

const LOCAL_BODY = 'องค์กา?ร ?บริหาร ?ส่วน ?';

/** The first form that fits is the right one. */
export const AGENCY_FORMS: readonly AgencyForm[] = [
  {
    kind: 'อบต.',
    full: 'องค์การบริหารส่วนตำบล',
    written: `${LOCAL_BODY}ตำบล|อ\\.?บ\\.?ต\\.|(?<![ก-๎])อบต(?= )`,
    use: 'local',
  },
  {
    kind: 'อบจ.',
    full: 'องค์การบริหารส่วนจังหวัด',
    written: `${LOCAL_BODY}จังหวัด|อ\\.?บ\\.?จ\\.|(?<![ก-๎])อบจ(?= )`,
    use: 'local',
  },
  { kind: 'เทศบาล', full: 'เทศบาลตำบล', written: 'เทศบาล ?ตำบล|(?<![ก-๎.])ท\\.?ต\\.', use: 'local' },
  { kind: 'เทศบาล', full: 'เทศบาลเมือง', written: 'เทศบาล ?เมือง|(?<![ก-๎.])ท\\.?ม\\.', use: 'local' },
  { kind: 'เทศบาล', full: 'เทศบาลนคร', written: 'เทศบาล ?นคร|(?<![ก-๎.])ท\\.?น\\.', use: 'local' },
  { kind: 'กรม', full: 'กรม', written: 'กรม(?!การ)', use: 'shy' },
  {
    kind: 'อื่น ๆ',
    full: 'สำนักงานเขตพื้นที่การศึกษาประถมศึกษา',
    written: 'สำนักงานเขตพื้นที่การศึกษาประถมศึกษา|สพป\\.',
    use: 'free',
  },
  {
    kind: 'อื่น ๆ',
    full: 'สำนักงานเขตพื้นที่การศึกษามัธยมศึกษา',
    written: 'สำนักงานเขตพื้นที่การศึกษามัธยมศึกษา|สพม\\.',
    use: 'free',
  },
  { kind: 'อื่น ๆ', full: 'สำนักงาน', written: 'สำนักงาน', use: 'shy' },
  { kind: 'สถานศึกษา', full: 'โรงเรียน', written: 'โรงเรียน|ร\\.?ร\\.', use: 'free' },
  { kind: 'สถานศึกษา', full: 'มหาวิทยาลัย', written: 'มหาวิทยาลัย', use: 'free' },
  { kind: 'สถานศึกษา', full: 'วิทยาลัย', written: 'วิทยาลัย', use: 'free' },
  {
    kind: 'อื่น ๆ',
    full: 'โรงพยาบาลส่งเสริมสุขภาพตำบล',
    written: 'โรงพยาบาลส่งเสริมสุขภาพตำบล|รพ\\.?สต\\.',
    use: 'free',
  },
  { kind: 'อื่น ๆ', full: 'โรงพยาบาล', written: 'โรงพยาบาล|รพ\\.', use: 'free' },
  { kind: 'อื่น ๆ', full: 'สถานีตำรวจภูธร', written: 'สถานีตำรวจภูธร|สภ\\.', use: 'free' },
];

/** Bodies that other agencies' documents name: the auditors, the counter-corruption offices, the central personnel. */
export const NOT_THE_AGENCY =
  /^สำนักงาน ?(?:ป\.? ?ป\.? ?[ชท]|ก\.? ?พ|ส\.? ?ต\.? ?ง|การตรวจเงินแผ่นดิน|ตรวจเงินแผ่นดิน|คณะกรรมการป้องกัน|ปลัด(?!กระทรวง|สำนัก)|เลขานุการ(?!กระทรวง)|ของ|ใน|ที่|นี้)/;
