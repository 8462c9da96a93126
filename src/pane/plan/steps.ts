/** The steps of a measure while they are written. */

export interface Step {
  /** Stays with a step wherever it moves. */
  readonly key: number;
  readonly text: string;
}

/** At least one, to be written into. */
export function stepsOf(texts: readonly string[]): readonly Step[] {
  return (texts.length ? texts : ['']).map((text, key) => ({ key, text }));
}

/** Sentences without blanks around them; steps that say nothing are left out. */
export function textsOf(steps: readonly Step[]): readonly string[] {
  return steps.map(({ text }) => text.trim()).filter((text) => text !== '');
}

/** Another text for a step, or several in its place. */
export function rewrite(steps: readonly Step[], key: number, texts: readonly string[]): readonly Step[] {
  const [first = '', ...others] = texts;
  const next = newKey(steps);
  const added = others.map((text, index) => ({ key: next + index, text }));
  return steps.flatMap((step) => (step.key === key ? [{ key, text: first }, ...added] : [step]));
}

/**
 * What stands behind `end` goes into a new step below, whose key is the second value; what stands from `at` to `end`, the
 * selected text, is dropped.
 */
export function divide(steps: readonly Step[], key: number, at: number, end = at): readonly [readonly Step[], number] {
  const next = newKey(steps);
  const divided = steps.flatMap((step) => {
    if (step.key !== key) return [step];
    const parts = [step.text.slice(0, at), step.text.slice(end)] as const;
    return [
      { key, text: parts[0].trimEnd() },
      { key: next, text: parts[1].trimStart() },
    ];
  });
  return [divided, next];
}

/** Without a step; the second value is the key of the one to go on with. The last step is emptied instead. */
export function removeStep(steps: readonly Step[], key: number): readonly [readonly Step[], number] {
  const at = steps.findIndex((step) => step.key === key);
  const left = steps.filter((step) => step.key !== key);
  const next = left[Math.max(0, at - 1)];
  return next ? [left, next.key] : [[{ key, text: '' }], key];
}

/** One place up (-1) or down (1); as it was where there is no such place. */
export function moveStep(steps: readonly Step[], key: number, by: -1 | 1): readonly Step[] {
  const at = steps.findIndex((step) => step.key === key);
  const [step, other] = [steps[at], steps[at + by]];
  if (!step || !other) return steps;
  return steps.map((one, index) => (index === at ? other : index === at + by ? step : one));
}

function newKey(steps: readonly Step[]): number {
  return Math.max(-1, ...steps.map(({ key }) => key)) + 1;
}
