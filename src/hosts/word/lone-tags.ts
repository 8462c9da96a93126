/**
 * Tags that begin or end a repeated part usually have a paragraph of their own, and filling in leaves it empty. Such
 * paragraphs are marked before and taken out afterwards, so that a template can be written one tag a line.
 */
import { paragraphsOf } from './paragraphs';

/** A character that no text has. */
const MARK = '\uE000';
const MARK_RUN = `<w:r><w:t>${MARK}</w:t></w:r>`;
const MARK_RUNS = new RegExp(`<w:r>(?:<w:rPr/>)?<w:t(?: [^>]*)?>${MARK}</w:t></w:r>`, 'g');
const LONE_TAG = /^\s*\{\s*[#/][^{}]*\}\s*$/;
/** What is left of the runs that a tag was cut into: nothing but their looks. */
const EMPTY_RUNS =
  /<w:r(?:\s[^>]*)?>(?:<w:rPr\/>|<w:rPr>(?:(?!<\/w:r(?:Pr)?>).)*<\/w:rPr>)?(?:<w:t(?:\s[^>]*)?(?:\/>|><\/w:t>))?<\/w:r>|<w:r\/>/gs;
/** What a paragraph may show or do besides its text. */
const CONTENT = /<w:(?:r|sectPr|hyperlink|sdt|fldSimple)[ >]/;

/** Filling in cuts a paragraph at its tag: a mark stands on both sides. */
export function withMarks(xml: string): string {
  const lone = paragraphsOf(xml).filter(({ text, holds }) => !holds && LONE_TAG.test(text));
  return lone.reduceRight((part, { start, end }) => {
    const paragraph = part.slice(start, end);
    const marked = paragraph
      .replace(/^<w:p(?:\s[^>]*)?>(?:<w:pPr>.*?<\/w:pPr>)?/s, (head) => head + MARK_RUN)
      .replace(/<\/w:p>$/, (tail) => MARK_RUN + tail);
    return part.slice(0, start) + marked + part.slice(end);
  }, xml);
}

export function withoutMarks(xml: string): string {
  const marked = paragraphsOf(xml).filter(({ text }) => text.includes(MARK));
  return marked.reduceRight((part, { start, end }) => {
    const paragraph = part.slice(start, end).replace(MARK_RUNS, '');
    const [before, after] = [part.slice(0, start), part.slice(end)];
    const isFilled = CONTENT.test(paragraph.replace(EMPTY_RUNS, ''));
    return before + (isFilled || isNeeded(before, after) ? paragraph : '') + after;
  }, xml);
}

/** A cell, a header and the text end with a paragraph, and without one between them two tables are one. */
function isNeeded(before: string, after: string): boolean {
  return !before.endsWith('</w:p>') && !/^<w:p[ />]/.test(after);
}
