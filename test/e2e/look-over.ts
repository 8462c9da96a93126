/** Looks over what is on the screen: axe, what is wider than the pane, and a picture where one is wanted. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import { ROOT } from '../manifest-file';

const AXE = readFileSync(path.join(ROOT, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface WithAxe {
  readonly axe?: { readonly run: (where: Document, options: object) => Promise<AxeResults> };
}

/** A line for each fault that axe finds. */
export async function violations(frame: Frame): Promise<string[]> {
  const known = await frame.evaluate(() => (window as WithAxe).axe !== undefined);
  if (!known) await frame.evaluate(AXE);
  return frame.evaluate(async (values) => {
    // axe leaves the size of targets out unless it is asked for
    const rules = { 'target-size': { enabled: true } };
    const options = { runOnly: { type: 'tag', values }, rules, resultTypes: ['violations'] };
    const found = await (window as WithAxe).axe?.run(document, options);
    return (found?.violations ?? []).flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
    );
  }, RULES);
}

/** What has to be scrolled sideways, or stands over the edge of the pane. */
export function tooWide(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolled = [
      document.scrollingElement,
      ...document.querySelectorAll('.pane-body, .cover-body, .ms-Dialog-main'),
    ]
      .filter((element) => element !== null)
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map((element) => `scrolls: ${element.className || element.tagName}`);
    const over = [...document.querySelectorAll<HTMLElement>('#root *, .ms-Layer *')]
      .filter((element) => !element.closest('.said, [aria-hidden=true]'))
      .filter((element) => {
        const { left, right, width: own } = element.getBoundingClientRect();
        return own > 1 && (left < -1 || right > width + 1);
      })
      .map((element) => `over the edge: ${element.outerHTML.slice(0, 200)}`);
    return [...scrolled, ...over];
  });
}
