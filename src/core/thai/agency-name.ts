/** Whose workbook it is: the agency's name, kind, district and province out of its cells. */

import { parseCellName } from '../grid';
import type { Place } from '../grid';
import type { AgencyKind } from './agency-kind';
import { labelledBeside, labelledIn, mentionsIn } from './agency-mention';
import type { AgencyMention, Weight } from './agency-mention';
import { clean, fold } from './fold';
import { provinceAtStart, readDistrict, readProvince } from './locality';

export { AGENCY_KINDS } from './agency-kind';
export type { AgencyKind } from './agency-kind';

export interface Agency {
  /** In full, abbreviations spelt out: "องค์การบริหารส่วนตำบลสมสนุก". */
  readonly name: string;
  readonly place: Place;
  /** Null where the name tells none. */
  readonly kind: AgencyKind | null;
  /** Without the word อำเภอ or เขต. */
  readonly district: string | null;
  readonly districtPlace: Place | null;
  /** Without the word จังหวัด. */
  readonly province: string | null;
  readonly provincePlace: Place | null;
  /** True where the name stands in no label and no title, only in sentences. */
  readonly guessed: boolean;
}

export interface TextCell {
  readonly text: string;
  readonly place: Place;
}

interface Line {
  readonly text: string;
  readonly place: Place;
}

interface Sighting extends AgencyMention {
  /** Index of its line. */
  readonly line: number;
}

/** A label outweighs all else; three asides make one mention worth counting. */
const POINTS: Readonly<Record<Weight, number>> = { label: 1000, title: 5, placed: 4, named: 1, aside: 0.34 };
const SURE = 4;

/** The agency of a workbook from its text cells in reading order; null where they name none. */
export function findAgency(cells: readonly TextCell[]): Agency | null {
  const { lines, sightings } = look(cells);
  const best = elect(sightings) ?? provinceAsAgency(lines);
  const first = best?.[0];
  const line = first && lines[first.line];
  if (!line) return null;
  const district = nearest(lines, best, readDistrict);
  const province = nearest(lines, best, readProvince) ?? provinceInName(first.name, line.place);
  return {
    name: first.name,
    place: line.place,
    kind: first.kind,
    district: district?.name ?? null,
    districtPlace: district?.place ?? null,
    province: province?.name ?? null,
    provincePlace: province?.place ?? null,
    guessed: POINTS[first.weight] < SURE || (first.kind === 'จังหวัด' && first.weight !== 'label'),
  };
}

const PLACE_LABEL = /^(?:อำเภอ(?: ?\/ ?เขต)?|จังหวัด) ?:?$/;

/** The lines of all cells and what they name. A place label takes the words of the cell beside it. */
function look(cells: readonly TextCell[]): { lines: Line[]; sightings: Sighting[] } {
  const lines: Line[] = [];
  const sightings: Sighting[] = [];
  const filled = cells.map(({ text, place }) => ({ text: clean(text), place })).filter(({ text }) => text !== '');
  filled.forEach((cell, at) => {
    const next = filled[at + 1];
    const beside = next && sameRow(cell.place, next.place) ? next : null;
    for (const text of cell.text.split('\n')) {
      const line = lines.length;
      const labelled = labelledIn(text);
      if (labelled) sightings.push({ ...labelled, line });
      else sightings.push(...mentionsIn(text).map((mention) => ({ ...mention, line })));
      if (beside && PLACE_LABEL.test(text)) lines.push({ text: `${text} ${beside.text}`, place: beside.place });
      else lines.push({ text, place: cell.place });
    }
    const named = beside && labelledBeside(cell.text, beside.text);
    if (named) sightings.push({ ...named, line: lines.length });
  });
  return { lines, sightings };
}

function sameRow(a: Place, b: Place): boolean {
  return a.sheet === b.sheet && parseCellName(a.cell)?.row === parseCellName(b.cell)?.row;
}

/** The sightings of the agency with the most points, the weightiest first; null where none has a point. */
function elect(sightings: readonly Sighting[]): Sighting[] | null {
  const votes = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const key = fold(sighting.name);
    const same = votes.get(key);
    if (same) same.push(sighting);
    else votes.set(key, [sighting]);
  }
  let best: Sighting[] | null = null;
  let most = 0;
  for (const same of votes.values()) {
    const points = same.reduce((sum, { weight }) => sum + POINTS[weight], 0);
    if (points >= 1 && points > most) {
      best = same;
      most = points;
    }
  }
  return best && [...best].sort((a, b) => POINTS[b.weight] - POINTS[a.weight]);
}

/** A province as the agency itself: a title names it, and no district stands near by. */
function provinceAsAgency(lines: readonly Line[]): Sighting[] | null {
  for (const [line, { text }] of lines.entries()) {
    const run = /^(?:.{0,150}ของ ?)?จังหวัด ?([ก-๎]+)(?: ?ประจำปี.*)?$/.exec(text)?.[1];
    const province = run === undefined ? null : provinceAtStart(run);
    if (province === null || province.length !== run?.length) continue;
    if (lines.slice(Math.max(0, line - 2), line + 2).some((near) => readDistrict(near.text) !== null)) continue;
    return [{ name: `จังหวัด${province}`, kind: 'จังหวัด', weight: 'title', line }];
  }
  return null;
}

/** Lines after and before a sighting in which its district and province may stand. A form has them further down. */
const NEAR: Readonly<Record<Weight, readonly [after: number, before: number]>> = {
  label: [8, 4],
  title: [3, 2],
  placed: [0, 0],
  named: [0, 0],
  aside: [0, 0],
};

function nearest(
  lines: readonly Line[],
  sightings: readonly Sighting[],
  read: (line: string) => string | null,
): { name: string; place: Place } | null {
  for (const { line, weight } of sightings) {
    const [after, before] = NEAR[weight];
    const near = [...lines.slice(line, line + after + 1), ...lines.slice(Math.max(0, line - before), line).reverse()];
    for (const { text, place } of near) {
      const name = read(text);
      if (name !== null) return { name, place };
    }
  }
  return null;
}

/** "องค์การบริหารส่วนจังหวัดบึงกาฬ" tells its own province. */
function provinceInName(name: string, place: Place): { name: string; place: Place } | null {
  const province = readProvince(name);
  return province === null ? null : { name: province, place };
}
