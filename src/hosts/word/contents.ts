/** The list of contents: each heading with a field that shows its page, kept right by Word. */
import { CONTENTS } from './tags';

const LEVELS = [
  { heading: 'Heading1', entry: 'TOC1' },
  { heading: 'Heading2', entry: 'TOC2' },
] as const;
/** Word's bookmarks count from here, above those that a template may have. */
const FIRST_BOOKMARK = 9000;

interface Entry {
  readonly style: string;
  /** Escaped, as it stands in the part. */
  readonly text: string;
  readonly bookmark: string;
}

/** Puts the headings of the main part in place of the paragraph that asks for them; left alone where none does. */
export function withContents(xml: string): string {
  const place = paragraphsOf(xml).find(
    ([paragraph]) => textOf(paragraph).trim() === CONTENTS && !styleOf(paragraph, LEVELS),
  );
  if (!place) return xml;
  const entries: Entry[] = [];
  const marked = xml.replace(PARAGRAPH, (paragraph) => {
    const level = styleOf(paragraph, LEVELS);
    const text = textOf(paragraph);
    if (!level || !text.trim()) return paragraph;
    const bookmark = `_Contents${String(entries.length + 1)}`;
    const id = String(FIRST_BOOKMARK + entries.length);
    entries.push({ style: level.entry, text, bookmark });
    return paragraph
      .replace(/<\/w:pPr>/, (end) => `${end}<w:bookmarkStart w:id="${id}" w:name="${bookmark}"/>`)
      .replace(/<\/w:p>$/, (end) => `<w:bookmarkEnd w:id="${id}"/>${end}`);
  });
  return marked.replace(place[0], () => entries.map(line).join(''));
}

const PARAGRAPH = /<w:p[ >].*?<\/w:p>/gs;

function paragraphsOf(xml: string): readonly RegExpMatchArray[] {
  return [...xml.matchAll(PARAGRAPH)];
}

function textOf(paragraph: string): string {
  return [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join('');
}

function styleOf(paragraph: string, levels: typeof LEVELS): (typeof LEVELS)[number] | undefined {
  return levels.find(({ heading }) => paragraph.includes(`<w:pStyle w:val="${heading}"/>`));
}

function line({ style, text, bookmark }: Entry): string {
  const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return [
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r><w:r><w:tab/></w:r>`,
    field('begin'),
    `<w:r><w:instrText xml:space="preserve"> PAGEREF ${bookmark} \\h </w:instrText></w:r>`,
    field('separate'),
    '<w:r><w:t> </w:t></w:r>',
    field('end'),
    '</w:p>',
  ].join('');
}
