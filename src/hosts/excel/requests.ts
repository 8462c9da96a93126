/** What is asked of Excel in one request, which holds 5 MB in a browser (office-js-docs-reference#354). */

/** Something asked of Excel and about how many bytes it takes on the way. */
export interface Step {
  readonly bytes: number;
  readonly ask: () => void;
}

/** Bytes: what is estimated may turn out a third larger before a request reaches 4 MB. */
export const REQUEST_BYTES = 3_000_000;
/** Bytes of a range with one property set on it. */
const BYTES_PER_CALL = 700;

const UTF8 = new TextEncoder();

/** A step of so many calls; `content` is what is sent with them. */
export function step(calls: number, content: unknown, ask: () => void): Step {
  const text = JSON.stringify(content);
  // the body of a request is itself a text in JSON, where each quote takes two bytes
  const quotes = text.split('"').length - 1;
  return { bytes: calls * BYTES_PER_CALL + UTF8.encode(text).length + quotes, ask };
}

/** The steps in order, in as few requests as their size allows. */
export function inRequests(steps: readonly Step[], limit = REQUEST_BYTES): Step[][] {
  const requests: Step[][] = [];
  let bytes = Infinity;
  for (const next of steps) {
    if (bytes + next.bytes > limit) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(next);
    bytes += next.bytes;
  }
  return requests;
}
