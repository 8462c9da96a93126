import assert from 'node:assert/strict';
import { createExcel } from '../excel/emulator/excel';
import { openedSample } from '../hosts/excel/prepared';
import { ADDIN, openPage, watchPages } from './browser';
import { openAddin, openOnWindows, openWeb } from './open';

describe('the pages', function () {
  watchPages(this);

  for (const theme of ['light', 'dark', 'forced'] as const) {
    it(`start in Excel (${theme}) and read the open workbook`, async () => {
      const { frame } = await openAddin(openedSample(), { theme });
      await frame.getByText('องค์การบริหารส่วนตำบลสมสนุก').first().waitFor();
      assert.equal(await frame.getByRole('alert').count(), 0);
      assert.equal(await frame.evaluate(() => Office.context.host.toString()), 'Excel');
      assert.equal(await frame.evaluate(() => document.documentElement.lang), 'th');
    });
  }

  for (const [theme, background] of [
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(27, 31, 33)'],
  ] as const) {
    it(`start in Excel for Windows and take its theme (${theme}), whatever that of the computer is`, async () => {
      const { page } = await openOnWindows(openedSample(), { theme });
      await page.getByText('องค์การบริหารส่วนตำบลสมสนุก').first().waitFor();
      assert.equal(await page.evaluate(() => Office.context.platform.toString()), 'PC');
      assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), background);
    });
  }

  for (const [language, sentences] of [
    [
      'th',
      [
        'โปร่งใสยังทำงานใน Excel นี้ไม่ได้',
        'Excel รุ่นนี้เก่าเกินไป (ต้องรองรับ ExcelApi 1.13) โปรดใช้ Excel 2021 ขึ้นไป, Microsoft 365 หรือ Excel บนเว็บ',
      ],
    ],
    [
      'en',
      [
        'Prongsai cannot work in this Excel yet',
        'This Excel is too old (ExcelApi 1.13 is needed). Use Excel 2021 or later, Microsoft 365 or Excel on the web.',
      ],
    ],
  ] as const) {
    it(`say what to do in an Excel that is too old (${language})`, async () => {
      const excel = createExcel({ api: '1.12' });
      const { frame } = await openAddin(excel, { language });
      const alert = await frame.getByRole('alert').innerText();
      assert.deepEqual(alert.split(/\n+/), sentences);
      assert.equal(await frame.evaluate(() => document.documentElement.lang), language);
    });
  }

  it('say that the pane wants Excel, opened in a browser', async () => {
    const { page } = await openWeb({ page: 'taskpane' });
    const alert = await page.getByRole('alert').innerText();
    assert.deepEqual(alert.split(/\n+/), [
      'โปร่งใสยังทำงานใน Excel นี้ไม่ได้',
      'หน้านี้ใช้ได้ใน Excel เท่านั้น โปรดเปิด Excel แล้วกด “เปิดโปร่งใส” ที่แท็บหน้าแรก',
    ]);
  });

  it('say that office.js did not arrive', async () => {
    const { page, errors } = await openPage({});
    await page.route('**/office.js', (route) => route.abort());
    await page.goto(`${ADDIN}taskpane.html`);
    assert.match(await page.getByRole('alert').innerText(), /เพราะโหลดส่วนเชื่อมต่อกับ Excel จาก Microsoft ไม่สำเร็จ/);
    assert.deepEqual(errors.splice(0), ['Failed to load resource: net::ERR_FAILED']);
  });

  it('open in a browser without asking for anything else', async () => {
    const { page } = await openWeb();
    assert.equal(await page.title(), 'โปร่งใส');
    assert.equal(await page.evaluate(() => 'Office' in window), false);
  });

  for (const [hash, shown] of [
    ['', []],
    ['#command=makePlan&failure=%7B%22kind%22%3A1%7D', []],
    ['#command=drop&failure=%7B%22kind%22%3A%22unexpected%22%2C%22detail%22%3A%22x%22%7D', []],
  ] as const) {
    it(`show nothing for a notice that nobody wrote: ${hash || 'none'}`, async () => {
      const { page } = await openWeb({ page: 'notice', hash });
      assert.deepEqual(await page.locator('body > *').allInnerTexts(), shown);
    });
  }

  it('take the words of a notice for text, whatever they are', async () => {
    const failure = { kind: 'unexpected', detail: '<img src=x onerror=alert(1)>' };
    const hash = `#${new URLSearchParams({ command: 'makePlan', failure: JSON.stringify(failure) }).toString()}`;
    const { page } = await openWeb({ page: 'notice', hash });
    assert.equal(
      await page.locator('p').first().innerText(),
      'เกิดข้อผิดพลาดที่ไม่คาดคิด (<img src=x onerror=alert(1)>) ไม่มีไฟล์ใดถูกเปลี่ยนแปลง โปรดแจ้งผู้ดูแลพร้อมไฟล์ที่ใช้',
    );
  });

  it('explain themselves', async () => {
    const { page } = await openWeb({ page: 'help' });
    assert.deepEqual(await page.getByRole('heading', { level: 1 }).allInnerTexts(), ['วิธีใช้โปร่งใส', 'Using Prongsai']);
  });
});

describe('the watch over the pages', function () {
  watchPages(this);

  for (const [fault, cause, told, lost] of [
    ['an error that nobody catches', 'void Promise.reject(new Error("lost"))', /^uncaught: Error: lost$/, []],
    ['a line in the console', 'console.error("noted")', /^noted$/, []],
    [
      'what the policy forbids',
      'new Image().src = "https://example.com/a.png"',
      /Content Security Policy directive: "img-src 'self'"/,
      [],
    ],
    ['a file that is not there', 'void fetch("js/lost.js")', /404/, [`${ADDIN}js/lost.js`]],
  ] as const) {
    it(`sees ${fault}`, async () => {
      const { page, errors, strangers } = await openWeb();
      await page.evaluate(cause);
      for (let tries = 0; tries < 50 && errors.length === 0; tries += 1) await page.waitForTimeout(100);
      assert.match(errors.splice(0).join('\n'), told);
      assert.deepEqual(strangers.splice(0), lost);
    });
  }
});
