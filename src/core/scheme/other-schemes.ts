/** Assessments that share the name ITA or the letters of its codes, so that a reader can tell and name them. */
import { fold, foldLoose } from '../thai/fold';

export type OtherSchemeId = 'ovec-2568' | 'ovec-2569' | 'obec' | 'moit' | 'ebit';

/** A title that, under this OIT number, stands in this scheme only. */
export interface TitleMark {
  readonly number: number;
  readonly title: string;
}

export interface OtherScheme {
  readonly id: OtherSchemeId;
  /** Thai, for a sentence. */
  readonly name: string;
  /** Codes of its own, tried on folded text; null where it uses o1, o2 … */
  readonly codePattern: RegExp | null;
  /** Any one of them tells the scheme, as long as no OIT number exceeds `size`. */
  readonly titleMarks: readonly TitleMark[];
  /** Items in its list of published data. */
  readonly size: number;
}

const INSIDE_A_COLLEGE = 'ความโปร่งใสภายในสถานศึกษา';

export const OTHER_SCHEMES: readonly OtherScheme[] = [
  {
    id: 'ovec-2568',
    name: 'ITA ของสถานศึกษาสังกัดสำนักงานคณะกรรมการการอาชีวศึกษา ปีงบประมาณ พ.ศ. 2568',
    codePattern: null,
    titleMarks: [
      { number: 36, title: INSIDE_A_COLLEGE },
      { number: 37, title: INSIDE_A_COLLEGE },
    ],
    size: 37,
  },
  {
    id: 'ovec-2569',
    name: 'ITA ของสถานศึกษาสังกัดสำนักงานคณะกรรมการการอาชีวศึกษา ปีงบประมาณ พ.ศ. 2569',
    codePattern: null,
    titleMarks: [{ number: 23, title: INSIDE_A_COLLEGE }],
    size: 23,
  },
  {
    // Its list of 43 is NACC's of 2566, so nothing in the rows tells it apart and it reads as NACC's.
    id: 'obec',
    name: 'ITA Online ของสถานศึกษาและสำนักงานเขตพื้นที่การศึกษา สังกัดสำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน',
    codePattern: null,
    titleMarks: [],
    size: 43,
  },
  {
    id: 'moit',
    name: 'แบบวัดการเปิดเผยข้อมูลสาธารณะของหน่วยงานในสังกัดกระทรวงสาธารณสุข (MOIT)',
    codePattern: /^moit[-–.:]?(?:[1-9]|1\d|2[0-2])(?!\d)/,
    titleMarks: [],
    size: 22,
  },
  {
    id: 'ebit',
    name: 'แบบสำรวจหลักฐานเชิงประจักษ์ (EBIT)',
    codePattern: /^eb(?:it)?[-–.:]?(?:[1-9]|1\d|2[0-6])(?!\d)/,
    titleMarks: [],
    size: 26,
  },
];

export interface WrittenRow {
  readonly codeAsWritten: string;
  readonly title: string;
}

/** The other scheme that the rows surely belong to, or null: NACC's own, or not sure. */
export function recogniseOtherScheme(rows: readonly WrittenRow[]): OtherScheme | null {
  return OTHER_SCHEMES.find((scheme) => hasItsCodes(scheme, rows) || hasItsTitles(scheme, rows)) ?? null;
}

/** At least two rows and half of them carry its codes; a stray one may be a reference. */
function hasItsCodes({ codePattern }: OtherScheme, rows: readonly WrittenRow[]): boolean {
  if (!codePattern) return false;
  const count = rows.filter((row) => codePattern.test(writtenCode(row))).length;
  return count >= 2 && count * 2 >= rows.length;
}

function hasItsTitles({ titleMarks, size }: OtherScheme, rows: readonly WrittenRow[]): boolean {
  if (rows.some((row) => (oitNumber(row) ?? 0) > size)) return false;
  return rows.some((row) =>
    titleMarks.some(
      ({ number, title }) => oitNumber(row) === number && foldLoose(row.title).includes(foldLoose(title)),
    ),
  );
}

/** The code cell, or the title that begins with the code. */
function writtenCode({ codeAsWritten, title }: WrittenRow): string {
  return fold(codeAsWritten) || fold(title);
}

/** "O36", "o๓๖", "๐๓๖", "O36 มาตรการ…" → 36. */
function oitNumber(row: WrittenRow): number | null {
  const match = /^[(]?[o0][-.]?([1-9]\d?)(?!\d)/.exec(writtenCode(row));
  return match ? Number(match[1]) : null;
}
