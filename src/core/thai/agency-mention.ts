/** The names of agencies in one line of text. */

import { AGENCY_FORMS, NOT_THE_AGENCY } from './agency-kind';
import type { AgencyForm, AgencyKind } from './agency-kind';
import { THAI_RUN, provinceAtStart, withoutSentence } from './locality';

/**
 * How much a mention says about whose document it is:
 * - label: the value of "หน่วยงาน:"
 * - title: a line of nothing but the name, its place and a year
 * - placed: a name with its district or province after it
 * - named: a name within a sentence
 * - aside: a name within a sentence that may be anybody's
 */
export type Weight = 'label' | 'title' | 'placed' | 'named' | 'aside';

export interface AgencyMention {
  /** In full: "องค์การบริหารส่วนตำบลสมสนุก". */
  readonly name: string;
  /** Null for a labelled name that begins like no known kind. */
  readonly kind: AgencyKind | null;
  readonly weight: Weight;
}

const FORM = new RegExp(AGENCY_FORMS.map((form) => `(${form.written})`).join('|'), 'g');
const NAME = new RegExp(`^( ?)(${THAI_RUN})`);
const LOCATED = /^ *(?:อำเภอ|อ\.|จังหวัด|จ\.|ตำบล|ต\.|เขต ?[ก-ฮเ-ไ]|กรุงเทพ)/;
const ENDED = /^ *(?:$|[()]|สังกัด|ประจำปี|ปี|พ\.ศ|อำเภอ|อ\.|จังหวัด|จ\.|ตำบล|ต\.|เขต ?[ก-ฮเ-ไ]|กรุงเทพ)/;
const ATTACHED_PLACE = /(?:อำเภอ|จังหวัด).*/;
const ZONE = /^ ?เขต ?([0-9๐-๙]+)/;
const SECOND_NAME = /^ ?\([^)]+\)/;

/** Every agency that a clean line names, in reading order. */
export function mentionsIn(line: string): AgencyMention[] {
  const mentions: AgencyMention[] = [];
  for (const match of line.matchAll(FORM)) {
    const form = AGENCY_FORMS[match.slice(1).findIndex(Boolean)];
    if (!form) continue;
    const mention = mentionAt(line.slice(0, match.index), form, line.slice(match.index + match[0].length));
    if (mention) mentions.push(mention);
  }
  return mentions;
}

function mentionAt(before: string, form: AgencyForm, after: string): AgencyMention | null {
  if (form.use !== 'local' && !/(?:^|[^ก-๎.]|ของ|โดย)$/.test(before)) return null;
  if (form.use === 'shy' && NOT_THE_AGENCY.test(form.full + after)) return null;
  const [matched, blank, run] = NAME.exec(after) ?? [];
  if (matched === undefined || blank === undefined || run === undefined) return null;
  const own = withoutSentence(form.full === 'สำนักงาน' ? run : run.replace(ATTACHED_PLACE, ''));
  if (own.length < 2) return null;
  const tail = own === run ? ownTail(form, after.slice(matched.length)) : '';
  const rest = after.slice(blank.length + own.length + tail.length);
  if (blank && !ENDED.test(rest)) return null;
  return { name: form.full + own + tail.replace(ZONE, ' เขต $1'), kind: form.kind, weight: weigh(form, before, rest) };
}

/** What belongs to a name after a blank: the number of an education area, a school's second name. */
function ownTail(form: AgencyForm, after: string): string {
  if (form.full.startsWith('สำนักงานเขตพื้นที่')) return ZONE.exec(after)?.[0] ?? '';
  return form.kind === 'สถานศึกษา' ? (SECOND_NAME.exec(after)?.[0] ?? '') : '';
}

function weigh(form: AgencyForm, before: string, rest: string): Weight {
  const ended = ENDED.test(rest);
  if (ended && /^(?:(?:จัดทำ)?โดย|ของ)? ?$/.test(before)) return 'title';
  if (LOCATED.test(rest)) return 'placed';
  return form.use === 'shy' ? 'aside' : 'named';
}

const LABEL = String.raw`(?:ชื่อ ?)?(?:หน่วยงาน|ส่วนราชการ|องค์กรปกครองส่วนท้องถิ่น|อปท\.?|สถานศึกษา)(?:ภาครัฐ)?(?: ?(?:ที่|ผู้)(?:เข้า)?(?:รับการ|ถูก)ประเมิน)?`;
const LABELLED = new RegExp(`(?:^|[ (])${LABEL} ?: ?(.+)$`);
const BESIDE = new RegExp(`^${LABEL} (.+)$`);
const LABEL_ALONE = new RegExp(`^${LABEL} ?(:?)$`);

/** The name that the line gives after a label of its own, or null. */
export function labelledIn(line: string): AgencyMention | null {
  const value = LABELLED.exec(line)?.[1];
  if (value !== undefined) return labelledValue(value, true);
  const beside = BESIDE.exec(line)?.[1];
  return beside === undefined ? null : labelledValue(beside, false);
}

/** The name in the cell after a cell that is a label and nothing else, or null. */
export function labelledBeside(label: string, value: string): AgencyMention | null {
  const colon = LABEL_ALONE.exec(label)?.[1];
  return colon === undefined ? null : labelledValue(value, colon === ':' || label.startsWith('ชื่อ'));
}

const NO_AGENCY =
  /^(?:กอง(?!ทัพ|ทุน)|งาน|ฝ่าย|กลุ่ม|สำนักปลัด|หน่วย|ทุก|ทั้ง|ส่วนราชการ|คะแนน|ระดับ|ลำดับ|ประเภท|จังหวัด|อำเภอ|แบบวัด|ประเด็น|ผล|รหัส|ปี|งบ|รายการ|ชื่อ|เว็บ|หมายเหตุ|สังกัด|\(|[.…_-]{2})/;
const PLACE_AFTER = / (?:อำเภอ|อ\.|จังหวัด|จ\.|ตำบล|ต\.|แขวง|เขต(?! ?[0-9๐-๙])|ประจำปี|ปีงบ|สังกัด).*$/;
const LONGEST_NAME = 120;

/** `trusted`: the label asks for a name, so any words that can be one are taken. */
function labelledValue(value: string, trusted: boolean): AgencyMention | null {
  const [known] = mentionsIn(value);
  if (known?.weight === 'title') return { ...known, weight: 'label' };
  const province = value.startsWith('จังหวัด') ? provinceAtStart(value.slice('จังหวัด'.length).trim()) : null;
  if (province !== null) return { name: `จังหวัด${province}`, kind: 'จังหวัด', weight: 'label' };
  const name = value.replace(PLACE_AFTER, '').trim();
  if (!trusted || NO_AGENCY.test(name) || name.length > LONGEST_NAME || !/[ก-ฮ]{2}|[ก-ฮ].*[ก-ฮ]/.test(name))
    return null;
  return { name, kind: kindAtStart(name), weight: 'label' };
}

function kindAtStart(name: string): AgencyKind | null {
  return AGENCY_FORMS.find((form) => name.startsWith(form.full))?.kind ?? null;
}
