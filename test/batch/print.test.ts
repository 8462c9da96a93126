import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../../src/batch/run';
import { WORDS } from '../core/report/reports';

const SAMPLE = path.join(__dirname, '../../assets/sample.xlsx');

const start = (program: string, args: string[]): SpawnSyncReturns<string> =>
  spawnSync(program, args, { encoding: 'utf8', timeout: 120_000, maxBuffer: 1 << 26 });

/** Points, from the left and the top of the page. */
interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}
interface Page {
  readonly width: number;
  readonly height: number;
  /** From top to bottom, without the footer. */
  readonly lines: readonly Line[];
  readonly footer: string;
}

function pagesOf(layout: string): Page[] {
  return layout
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [, width = '0', height = '0'] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
      const lines = page
        .split('<line ')
        .slice(1)
        .map((line): Line => {
          const [left = 0, , right = 0, bottom = 0] = (
            /xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)"/.exec(line) ?? []
          )
            .slice(1)
            .map(Number);
          const text = [...line.matchAll(/<word [^>]*>([^<]*)<\/word>/g)].map(([, word]) => word).join(' ');
          return { text, left, right, bottom };
        })
        .sort((a, b) => a.bottom - b.bottom);
      const footer = lines.filter(({ bottom }) => bottom > Number(height) - 57);
      return {
        width: Number(width),
        height: Number(height),
        lines: lines.filter((line) => !footer.includes(line)),
        footer: footer.map(({ text }) => text).join(' '),
      };
    });
}

/** Blanks come and go where lines are broken, and a PDF may write า and ำ in pieces. */
const bare = (text: string): string => text.replace(/[\s\u0E31\u0E33-\u0E3A\u0E47-\u0E4E]/g, '');

const { document } = WORDS;
const HEADINGS = [
  ...[document.byItem, document.overview, document.strengths, document.improvements, document.suggestions],
  ...[document.conclusion, document.summaryHeading, document.instrumentsHeading, document.indicatorsHeading],
  ...[document.issuesHeading, document.changeHeading],
].map(bare);
/** Of an issue in a table. */
const BAND = /^\([๑-๗]\) /;

describe('the printed pages of the sample (skipped without LibreOffice and poppler)', function () {
  this.timeout(120_000);
  let folder = '';
  let pages: Page[] = [];
  before(async function () {
    folder = mkdtempSync(path.join(tmpdir(), 'prongsai-print-'));
    const file = path.join(folder, 'plan.xlsx');
    await run(['report', SAMPLE, '-o', file], { out: () => undefined, err: (line) => assert.fail(line) });
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    const options = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', 'pdf', '--outdir', folder];
    start('soffice', [...options, file]);
    const pdf = path.join(folder, 'plan.pdf');
    const layout = start('pdftotext', ['-bbox-layout', pdf, '-']);
    if (!existsSync(pdf) || layout.error) this.skip();
    pages = pagesOf(layout.stdout);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const told = (found: readonly (readonly [number, string])[]) =>
    found.map(([page, text]) => `${String(page)}: ${text}`);
  const each = (found: (page: Page) => readonly string[]) =>
    told(pages.flatMap((page, index) => found(page).map((text) => [index + 1, text] as const)));

  it('are A4', () => {
    assert.ok(pages.length > 30);
    assert.deepEqual(
      each(({ width, height }) => {
        const size = [width, height].map(Math.round).sort((a, b) => a - b);
        return size.join() === '595,842' ? [] : [size.join()];
      }),
      [],
    );
  });

  it('hold their text between the margins', () => {
    assert.deepEqual(
      each(({ width, lines }) =>
        lines
          .filter(({ left, right }) => left < 38 || right > width - 38)
          .map(({ text, left, right }) => `${text} ${String(left)}-${String(right)}`),
      ),
      [],
    );
  });

  it('end with no heading of what stands on the next', () => {
    assert.deepEqual(
      each(({ lines }) => {
        const last = lines.at(-1)?.text ?? '';
        return HEADINGS.includes(bare(last)) || BAND.test(last) ? [last] : [];
      }),
      [],
    );
  });

  it('say the agency, the year and the number of the page below', () => {
    const wanted = bare('องค์การบริหารส่วนตำบลสมสนุก อำเภอปากคาด จังหวัดบึงกาฬ | ปีงบประมาณ พ.ศ. ๒๕๖๙ | หน้า');
    assert.deepEqual(
      pages.map(({ footer }) => bare(footer)),
      pages.map((_, index) => `${wanted}${String(index + 1)}/${String(pages.length)}`),
    );
  });
});
