/** A row of an earlier plan's table as a measure. */
import { type ItemCode, itemCode } from '../scheme/code';
import { fold } from '../thai/fold';
import type { EarlierMeasure } from './earlier-plan';
import type { PlanRow } from './plan-row';
import { readSteps } from './read-steps';
import { periodOfTicks, readStatedPeriod } from './stated-period';
import { indicatorParts } from './typed-edit';

/** As it stands beside the measure on the sheet that we made. */
const KEY = /^earlier-[a-z0-9]+(?:-\d+)?$/;

/** Null without a name and steps. */
export function earlierMeasure(row: PlanRow): EarlierMeasure | null {
  const { cells, texts, issue, heading, head } = row;
  const steps = readSteps(cells.steps ?? '');
  const name = onOneLine(cells.name ?? '') || steps[0];
  const place = (texts.find(({ field }) => field === 'name') ?? texts[0])?.place;
  if (!name || !place) return null;
  const period = row.ticks.length ? periodOfTicks(row.ticks) : readStatedPeriod(cells.period ?? '');
  const { indicator, target } = indicatorParts(cells.indicator ?? '');
  const key = cells.key ?? '';
  return {
    id: KEY.test(key) ? key : `earlier-${hashOf(`${fold(name)}\n${fold(steps.join('\n'))}`)}`,
    planYear: row.planYear,
    issue,
    guessed: false,
    name,
    steps,
    period: onOneLine(cells.period ?? ''),
    from: period?.from ?? null,
    months: period?.months ?? null,
    owner: listed(cells.owner ?? ''),
    budget: isRoomToFill(cells.budget ?? '') ? '' : onOneLine(cells.budget ?? ''),
    indicator,
    target: onOneLine(cells.target ?? '') || target,
    followUp: onOneLine(cells.followUp ?? ''),
    reasons: codesIn([cells.reasons, cells.weakness].filter(Boolean).join('\n')),
    place,
    written: { order: cells.order ?? '', cells, texts, period, heading, head },
  };
}

/** "- กองคลัง - หน่วยตรวจสอบภายใน" and "ทุกสำนัก/ กอง" without what lists and lines have left. */
function listed(owner: string): string {
  const units = onOneLine(owner).split(/(?:^|\s)[-–•]\s+/);
  return units
    .map((unit) => unit.replace(/\s*\/\s*/g, '/').trim())
    .filter(Boolean)
    .join(' ');
}

/** "................. บาท". */
function isRoomToFill(budget: string): boolean {
  return /^[-–.…_\s]*(?:บาท)?$/.test(budget);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const CODE = /(?<![A-Za-z0-9])([IEO])\s?0?(\d{1,2})(?!\d)/gi;
const INSTRUMENTS = { I: 'IIT', E: 'EIT', O: 'OIT' } as const;

function codesIn(text: string): readonly ItemCode[] {
  const codes = [...text.matchAll(CODE)].map(([, letter = '', number]) =>
    itemCode(INSTRUMENTS[letter.toUpperCase() as 'I' | 'E' | 'O'], Number(number)),
  );
  return [...new Set(codes)];
}

/** FNV-1a of 32 bits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
