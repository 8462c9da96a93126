/** Finds what is wrong with the tags of a template, and where, before anything is filled in. */
import type { TemplateTagProblem } from '../host';
import { paragraphsOf, plainText } from './paragraphs';
import { TAG_SCHEMA, type TagSchema } from './tag-schema';

type Part = TemplateTagProblem['part'];

/** A part of the file as it is told to people: the text, or a header or footer. */
export function partOf(name: string): Part {
  if (name.includes('header')) return 'header';
  return name.includes('footer') ? 'footer' : 'body';
}

export interface CheckedPart {
  readonly tags: number;
  readonly problems: readonly TemplateTagProblem[];
}

interface Open {
  readonly name: string;
  readonly schema: TagSchema | null;
  readonly problem: TemplateTagProblem;
}

/** `xml` is a part of the file; paragraphs count from 1 in the order in which they stand, those of tables too. */
export function checkTags(xml: string, part: Part): CheckedPart {
  const problems: TemplateTagProblem[] = [];
  const open: Open[] = [];
  let tags = 0;
  for (const [index, paragraph] of paragraphsOf(xml).entries()) {
    const text = plainText(paragraph.text);
    for (const { raw, mark, name, whole } of tagsIn(text)) {
      const found = (kind: TemplateTagProblem['kind']): TemplateTagProblem => ({
        kind,
        tag: raw,
        part,
        paragraph: index + 1,
        text: text.trim().slice(0, LONGEST_QUOTE),
      });
      tags += 1;
      if (!whole) problems.push(found('cut'));
      else if (mark === '/') {
        const last = open.at(-1);
        if (last?.name === name) open.pop();
        else problems.push(found('closed-not-opened'));
      } else {
        const kind = kindOf(name, open);
        if (kind === null) problems.push(found('unknown'));
        else if (mark === '#' && kind === 'text') problems.push(found('not-repeated'));
        else if (mark === '' && kind !== 'text') problems.push(found('repeated'));
        if (mark === '#') {
          open.push({ name, schema: typeof kind === 'object' ? kind : null, problem: found('opened-not-closed') });
        }
      }
    }
  }
  return { tags, problems: [...problems, ...open.map(({ problem }) => problem)] };
}

const LONGEST_QUOTE = 60;

/** What stands between the braces; a brace without its other one is not whole. */
function* tagsIn(
  text: string,
): Generator<{ readonly raw: string; readonly mark: string; readonly name: string; readonly whole: boolean }> {
  for (const match of text.matchAll(/\{([^{}]*)\}|[{}][^{}]{0,20}/g)) {
    const [raw, inside] = match;
    const [, mark = '', name = ''] = /^\s*([#/]?)\s*(.*?)\s*$/s.exec(inside ?? '') ?? [];
    yield { raw, mark, name, whole: inside !== undefined };
  }
}

/** Of the innermost open part that knows the tag, then of those around. */
function kindOf(name: string, open: readonly Open[]): TagSchema[string] | null {
  const scopes = [TAG_SCHEMA, ...open.flatMap(({ schema }) => (schema ? [schema] : []))];
  for (const scope of scopes.reverse()) {
    const kind = Object.hasOwn(scope, name) ? scope[name] : undefined;
    if (kind !== undefined) return kind;
  }
  return null;
}
