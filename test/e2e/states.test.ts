import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { createExcel } from '../excel/emulator/excel';
import { watchPages } from './browser';
import { HeldExcel } from './held-excel';
import { tooWide, violations } from './look-over';
import { type Officer, officerAt } from './officer';
import { JOURNEYS } from './states';

/** A folder for a picture of every state. */
const { PRONGSAI_SHOTS: SHOTS } = process.env;
const WIDTH = 320;
const HEIGHT = 780;

/** How Excel and Windows are coloured; a contrast theme has a dark or a light ground. */
const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'light', forcedColors: 'active' },
  'dark contrast': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** The colours change, and the officer comes back to the pane. Excel on the web leaves it to the browser to tell. */
async function wear({ page, frame }: Officer, look: keyof typeof LOOKS): Promise<void> {
  await page.emulateMedia(LOOKS[look]);
  await frame.evaluate(async () => {
    window.dispatchEvent(new Event('focus'));
    await new Promise(requestAnimationFrame);
  });
}

async function shoot(officer: Officer, state: string, look: string, lasts: boolean): Promise<void> {
  if (SHOTS === undefined) return;
  mkdirSync(SHOTS, { recursive: true });
  const { page, frame, language } = officer;
  const iframe = page.locator('iframe');
  const picture = (width: number) =>
    iframe.screenshot({ path: path.join(SHOTS, `${state} ${language} ${look} ${String(width)}.png`) });
  if (!lasts) {
    await picture(WIDTH);
    return;
  }
  const resize = async (width: number, height: number): Promise<void> => {
    await page.setViewportSize({ width: width + 40, height: height + 40 });
    await iframe.evaluate(
      (element, [w, h]) => {
        Object.assign(element, { width: String(w), height: String(h) });
      },
      [width, height] as const,
    );
  };
  for (const width of look === 'light' && language === 'th' ? [350, WIDTH] : [WIDTH]) {
    await resize(width, HEIGHT);
    const below = await frame.evaluate(() =>
      [...document.querySelectorAll('.pane-body, .cover-body')].map((e) => e.scrollHeight - e.clientHeight),
    );
    await resize(width, Math.min(HEIGHT + Math.max(0, ...below), 4000));
    await picture(width);
  }
  await resize(WIDTH, HEIGHT);
}

describe('every state of the pane, in every look', function () {
  watchPages(this);
  this.timeout(300_000);

  for (const { name, excel, states, held: waits = false } of JOURNEYS) {
    for (const language of ['th', 'en'] as const) {
      it(`is for everybody, and fits: ${name} (${language})`, async () => {
        const held = new HeldExcel(excel());
        if (waits) held.hold();
        const officer = await officerAt(held, language, { width: WIDTH, height: HEIGHT });
        const faults: string[] = [];
        for (const [state, reach] of Object.entries(states)) {
          const lost = (error: unknown): never => {
            throw new Error([`${state} was not reached`, ...faults].join('\n'), { cause: error });
          };
          if (typeof reach === 'function') await reach(officer).catch(lost);
          for (const look of Object.keys(LOOKS) as (keyof typeof LOOKS)[]) {
            await wear(officer, look);
            if (typeof reach !== 'function') await reach.again(officer).catch(lost);
            const found = [...(await violations(officer.frame)), ...(await tooWide(officer.frame))];
            faults.push(...found.map((fault) => `${state} (${look}): ${fault}`));
            await shoot(officer, state, look, typeof reach === 'function');
          }
          await wear(officer, 'light');
        }
        assert.deepEqual(faults, []);
      });
    }
  }
});

describe('the look over a state', function () {
  watchPages(this);

  for (const [fault, planted, told] of [
    ['words that are too pale', '<p data-style="color: #ccc">ซีด</p>', /^color-contrast: /],
    ['a button without a name', '<button data-style="width: 40px; height: 40px"></button>', /^button-name: /],
    [
      'targets that are too small',
      '<button data-style="width: 9px; height: 9px; padding: 0" aria-label="ก"></button>'.repeat(2),
      /^target-size: /,
    ],
    ['what is wider than the pane', '<p data-style="width: 400px">กว้าง</p>', /^scrolls: pane-body$/],
  ] as const) {
    it(`sees ${fault}`, async () => {
      const { frame } = await officerAt(new HeldExcel(createExcel({ api: '1.12' })), 'th', { width: WIDTH });
      await frame.getByRole('alert').waitFor();
      await frame.locator('main').evaluate((main, html) => {
        const body = new DOMParser().parseFromString(html, 'text/html').body;
        for (const element of [...body.querySelectorAll<HTMLElement>('*')]) {
          // the policy of the page forbids styles in attributes
          for (const [name = '', value = ''] of (element.dataset.style ?? '')
            .split('; ')
            .map((rule) => rule.split(': '))) {
            element.style.setProperty(name, value);
          }
        }
        main.append(...body.children);
      }, planted);
      const found = [...(await violations(frame)), ...(await tooWide(frame))];
      assert.match(found[0] ?? '', told);
    });
  }
});
