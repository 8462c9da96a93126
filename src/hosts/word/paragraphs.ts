/** The paragraphs of a part of a Word file, found in its text: parts are changed in place and stay otherwise as they are. */

export interface Paragraph {
  /** Where its element begins in the part, and where it ends. */
  readonly start: number;
  readonly end: number;
  /** Of all its runs, as XML has it; without that of paragraphs inside of it, as a text box has them. */
  readonly text: string;
  /** It has other paragraphs inside. */
  readonly holds: boolean;
}

const TOKEN = /<w:p(?:\s[^>]*?)?(\/?)>|(<\/w:p>)|<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g;

/** In the order in which they begin, those of tables and text boxes too. */
export function paragraphsOf(xml: string): readonly Paragraph[] {
  const all: { start: number; end: number; text: string; holds: boolean }[] = [];
  const open: typeof all = [];
  for (const token of xml.matchAll(TOKEN)) {
    const [whole, empty, close, text] = token;
    const end = token.index + whole.length;
    const current = open.at(-1);
    if (close) {
      open.pop();
      if (current) current.end = end;
    } else if (text !== undefined) {
      if (current) current.text += text;
    } else {
      const paragraph = { start: token.index, end, text: '', holds: false };
      if (current) current.holds = true;
      all.push(paragraph);
      if (!empty) open.push(paragraph);
    }
  }
  return all;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** XML's text as people read it. */
export function plainText(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => NAMED[name] ?? '');
}
