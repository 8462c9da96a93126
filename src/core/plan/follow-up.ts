/** What an officer typed about the measures of a plan: how far each has come, and what shows it. */
import type { CellValue, Place } from '../grid';

/** Columns that the officer fills in. */
export const FOLLOW_UP_FIELDS = [
  'status',
  'percent',
  'result',
  'evidence',
  'spent',
  'problems',
  'suggestions',
] as const;
export type FollowUpField = (typeof FOLLOW_UP_FIELDS)[number];

/** In the order in which work goes on. */
export const STATUSES = ['not-started', 'under-way', 'done', 'cancelled'] as const;
export type Status = (typeof STATUSES)[number];

export interface FollowUpEntry {
  /** Of the measure, as it stands beside it; '' in a row that the officer added. */
  readonly id: string;
  readonly name: string;
  /** As typed; empty cells are left out. */
  readonly cells: Readonly<Partial<Record<FollowUpField, CellValue>>>;
  readonly places: Readonly<Partial<Record<FollowUpField, Place>>>;
}

/** One sheet. */
export interface FollowUp {
  /** Its name. */
  readonly sheet: string;
  /** Fiscal year of the plan that it follows, B.E.; null for the plan of the workbook. */
  readonly part: number | null;
  /** Fiscal year in the sheet's title, B.E.; null where it names none. */
  readonly planYear: number | null;
  /** The day of the report as the officer typed it, mostly a serial day; null for today. */
  readonly asOf: CellValue | null;
  /** Only rows with something typed. */
  readonly entries: readonly FollowUpEntry[];
}

/** Whether anything would be lost with the sheet. */
export function isFilledIn({ asOf, entries }: FollowUp): boolean {
  return asOf !== null || entries.length > 0;
}

/** The statuses by the words that stand in the list. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  'not-started': 'ยังไม่เริ่ม',
  'under-way': 'กำลังดำเนินการ',
  done: 'แล้วเสร็จ',
  cancelled: 'ยกเลิก',
};

/** Null for a word that is not in the list. */
export function readStatus(written: CellValue | undefined): Status | null {
  const word = String(written ?? '').replace(/\s/g, '');
  return STATUSES.find((status) => STATUS_WORDS[status] === word) ?? null;
}

/** 0…100, or null where it is no such number. */
export function readPercent(written: CellValue | undefined): number | null {
  const value = typeof written === 'string' ? Number(written.replace(/[%\s]|ร้อยละ/g, '')) : written;
  return typeof value === 'number' && value >= 0 && value <= 100 && written !== '' ? value : null;
}
