/** The list of contents: a field as Word makes it, with each heading and a field for its page. */
import { type Paragraph, paragraphsOf } from './paragraphs';
import { CONTENTS_PLACE } from './tags';

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
  const paragraphs = paragraphsOf(xml);
  const place = paragraphs.find(({ text }) => text.trim() === CONTENTS_PLACE);
  if (!place) return xml;
  const entries: Entry[] = [];
  const changes: { readonly at: Paragraph; readonly to: string }[] = [];
  for (const paragraph of paragraphs) {
    const source = xml.slice(paragraph.start, paragraph.end);
    const level = LEVELS.find(({ heading }) => source.includes(`<w:pStyle w:val="${heading}"/>`));
    if (!level || paragraph.holds || !paragraph.text.trim()) continue;
    const bookmark = `_Toc${String(FIRST_BOOKMARK + entries.length)}`;
    entries.push({ style: level.entry, text: paragraph.text, bookmark });
    changes.push({ at: paragraph, to: withBookmark(source, bookmark, FIRST_BOOKMARK + entries.length) });
  }
  changes.push({ at: place, to: list(entries) });
  return changes
    .sort((a, b) => b.at.start - a.at.start)
    .reduce((part, { at, to }) => part.slice(0, at.start) + to + part.slice(at.end), xml);
}

function withBookmark(paragraph: string, name: string, id: number): string {
  return paragraph
    .replace(/<\/w:pPr>/, (end) => `${end}<w:bookmarkStart w:id="${String(id)}" w:name="${name}"/>`)
    .replace(/<\/w:p>$/, (end) => `<w:bookmarkEnd w:id="${String(id)}"/>${end}`);
}

const mark = (type: 'begin' | 'separate' | 'end'): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (code: string): string =>
  `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${mark('separate')}`;
const paragraphOf = (style: string, content: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`;

function list(entries: readonly Entry[]): string {
  const lines = entries.map(({ style, text, bookmark }, index) =>
    paragraphOf(
      style,
      [
        index === 0 ? instruction('TOC \\o "1-2" \\h \\z \\u') : '',
        `<w:hyperlink w:anchor="${bookmark}" w:history="1"><w:r><w:t xml:space="preserve">${text}</w:t></w:r><w:r><w:tab/></w:r>`,
        instruction(`PAGEREF ${bookmark} \\h`),
        `<w:r><w:t> </w:t></w:r>${mark('end')}</w:hyperlink>`,
      ].join(''),
    ),
  );
  return entries.length ? `${lines.join('')}<w:p>${mark('end')}</w:p>` : '';
}
