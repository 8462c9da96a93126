/** Reads one row of the catalogue sheet: a measure, what of it could not be read, and what is to be told of that. */
import { type CatalogueCell, type Finding, finding } from '../../problem';
import { ISSUE_NUMBERS, type IssueNumber, findItem } from '../../scheme/scheme';
import { schemeOfYear } from '../../scheme/schemes';
import { toArabicDigits } from '../../thai/digits';
import { FISCAL_MONTHS } from '../../thai/fiscal-year';
import { clean, fold } from '../../thai/fold';
import type { FiscalMonth, Measure } from '../measure';
import { monthOf } from '../read-period';
import { readSteps } from '../read-steps';
import { type AnswersRead, readAnswers } from './answers-cell';
import type { CatalogueField } from './catalogue-headings';
import type { TypedRow } from './catalogue-table';
import { type CatalogueMeasure, type TypedCells, ofProgram } from './in-use';
import { readRole } from './role-words';

export interface MeasureRead {
  /** The program's own object where nothing was changed; null where no measure can be made of the row. */
  readonly measure: CatalogueMeasure | null;
  /** What could not be read, as typed: of a row without a measure all of it. */
  readonly typed: TypedCells;
  readonly findings: readonly Finding[];
}

/** A measure of the agency's own says what it says; what its row leaves open is the usual: the whole year. */
const USUAL = { from: 1, months: FISCAL_MONTHS, needsBudget: true } as const;
const ISSUE = /^(?:ประเด็น(?:ที่)?\s*)?\(?\s*([1-7])(?![\d]|[.,]\d)/;
const MONTHS = /^(\d{1,2})(?:\.0+)?\s*(?:เดือน)?\.?$/;
const YES = new Set(['ใช่', 'ใช้', 'มี', 'ใช้งบประมาณ', 'true', 'yes'].map(fold));
const NO = new Set(['ไม่ใช่', 'ไม่ใช้', 'ไม่มี', 'ไม่', 'ไม่ใช้งบประมาณ', 'false', 'no'].map(fold));

/** `year` is that of the list whose codes the sheet names. Without a column the program's or the usual counts. */
export function readMeasure(row: TypedRow, id: string, year: number): MeasureRead {
  return new RowReading(row, ofProgram(id) ?? null, year).measure(id);
}

/** The issue that the row names; null where it names none. */
export function issueOf({ issue = '' }: TypedCells): IssueNumber | null {
  const number = ISSUE.exec(toArabicDigits(clean(issue)))?.[1];
  return ISSUE_NUMBERS.find((one) => String(one) === number) ?? null;
}

/** The name on one line, in Arabic digits; empty for none. */
export function nameOf({ name = '' }: TypedCells): string {
  return said(name).replace(/\s+/g, ' ');
}

class RowReading {
  private readonly typed: Partial<Record<CatalogueField, string>> = {};
  private readonly findings: Finding[] = [];
  private readonly name: string;

  constructor(
    private readonly row: TypedRow,
    private readonly known: Measure | null,
    private readonly year: number,
  ) {
    this.name = nameOf(row.cells) || (known?.name ?? '');
  }

  measure(id: string): MeasureRead {
    const { known, row } = this;
    const name = this.nameOrKnown();
    const answers = name ? this.answers() : null;
    const issue = answers && this.issue(answers);
    if (!answers || issue === null) return { measure: null, typed: row.cells, findings: this.findings };
    const from = this.month();
    const read: CatalogueMeasure = {
      id,
      issue,
      answers: known && isSameList(answers.answers, known.answers) ? known.answers : answers.answers,
      ...(answers.elsewhere && { elsewhere: answers.elsewhere }),
      name,
      steps: this.steps(),
      from,
      months: this.months(from),
      owner: this.owner(),
      indicator: this.text('indicator'),
      target: this.text('target'),
      evidence: this.text('evidence'),
      followUp: this.text('followUp'),
      needsBudget: this.budget(),
    };
    const measure = known && isUnchanged(read, known) ? known : read;
    return { measure, typed: this.typed, findings: this.findings };
  }

  private cell(field: CatalogueField): string {
    return clean(this.row.cells[field] ?? '');
  }

  private tell(field: CatalogueField, told: Finding): void {
    this.findings.push(told);
    const cell = this.row.cells[field];
    if (cell?.trim()) this.typed[field] = cell;
  }

  private unreadable(instead: CatalogueCell): void {
    const { field } = instead;
    const facts = { name: this.name, written: this.cell(field), instead };
    this.tell(field, finding('catalogue-cell', this.row.place(field), facts));
  }

  private answers(): AnswersRead {
    const { row, known, year, name } = this;
    if (row.cells.answers === undefined) return { answers: known?.answers ?? [], unreadable: [], unknown: [] };
    const read = readAnswers(row.cells.answers, year);
    const place = row.place('answers');
    if (read.unreadable.length) {
      this.tell('answers', finding('catalogue-codes', place, { name, written: read.unreadable.join(', ') }));
    }
    for (const item of read.unknown) this.tell('answers', finding('catalogue-code-unknown', place, { name, ...item }));
    return read;
  }

  /** Without one that can be read the program's, else that of the first item which the measure answers. */
  private issue({ answers, elsewhere = [] }: AnswersRead): IssueNumber | null {
    const read = issueOf(this.row.cells);
    if (read !== null) return read;
    if (this.known && !this.cell('issue')) return this.known.issue;
    const [item] = [...answers.map((code) => ({ code, year: 2568 })), ...elsewhere];
    const used = this.known?.issue ?? (item && findItem(schemeOfYear(item.year), item.code)?.issue) ?? null;
    this.unreadable({ field: 'issue', used });
    return used;
  }

  private nameOrKnown(): string {
    const { row, known } = this;
    const name = nameOf(row.cells);
    if (name) return known && isSame(name, known.name) ? known.name : name;
    if (row.cells.name === undefined && known) return known.name;
    this.tell('name', finding('catalogue-name-missing', row.place('name'), { name: known?.name ?? null }));
    return known?.name ?? '';
  }

  private steps(): readonly string[] {
    const { row, known, name } = this;
    // numbered as they are written they have to be read as the same steps
    const steps = readSteps(numbered(readSteps(row.cells.steps ?? '')));
    if (known && isSame(numbered(steps), numbered(known.steps))) return known.steps;
    if (steps.length) return steps;
    if (row.cells.steps === undefined && known) return known.steps;
    const facts = { name, ofProgram: known !== null };
    this.tell('steps', finding('catalogue-steps-missing', row.place('steps'), facts));
    return known?.steps ?? [];
  }

  private month(): FiscalMonth {
    const usual = this.known?.from ?? USUAL.from;
    const typed = toArabicDigits(this.cell('from'));
    if (!typed) return usual;
    const month = monthOf(typed.replace(/\s*(?:พ\.?\s?ศ\.?\s?)?(?:25)?\d\d$/, ''));
    if (month === null) this.unreadable({ field: 'from', used: usual });
    return month ?? usual;
  }

  private months(from: FiscalMonth): number {
    const left = FISCAL_MONTHS - from + 1;
    const usual = Math.min(this.known?.months ?? USUAL.months, left);
    const typed = toArabicDigits(this.cell('months'));
    if (!typed) return usual;
    const months = Number(MONTHS.exec(typed)?.[1] ?? 0);
    if (months < 1 || months > FISCAL_MONTHS) {
      this.unreadable({ field: 'months', used: usual });
      return usual;
    }
    if (months <= left) return months;
    const facts = { name: this.name, months, used: left };
    this.tell('months', finding('catalogue-too-long', this.row.place('months'), facts));
    return left;
  }

  private owner(): CatalogueMeasure['owner'] {
    const { owner } = this.row.cells;
    if (owner === undefined && this.known) return this.known.owner;
    const unit = said(owner ?? '').replace(/\s+/g, ' ');
    return readRole(unit) ?? { unit };
  }

  private budget(): boolean {
    const usual = this.known?.needsBudget ?? USUAL.needsBudget;
    const typed = fold(this.cell('needsBudget'));
    if (!typed || YES.has(typed) || NO.has(typed)) return typed ? YES.has(typed) : usual;
    this.unreadable({ field: 'needsBudget', used: usual });
    return usual;
  }

  private text(field: 'indicator' | 'target' | 'evidence' | 'followUp'): string {
    const typed = this.row.cells[field];
    const known = this.known?.[field] ?? '';
    return typed === undefined || isSame(typed, known) ? known : said(typed);
  }
}

function isUnchanged({ elsewhere, ...read }: CatalogueMeasure, known: Measure): boolean {
  return elsewhere === undefined && (Object.keys(read) as (keyof Measure)[]).every((key) => read[key] === known[key]);
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && b.every((one) => a.includes(one));
}

/** As everything that is kept: in Arabic digits. */
function said(text: string): string {
  return toArabicDigits(clean(text));
}

/** Digits, blanks and line breaks make no difference. */
function isSame(a: string, b: string): boolean {
  return a === b || bare(a) === bare(b);
}

function bare(text: string): string {
  return said(text).replace(/\s/g, '');
}

function numbered(steps: readonly string[]): string {
  return steps.map((step, index) => `${String(index + 1)}) ${step}`).join('\n');
}
