/** Text as XML 1.0 and as SpreadsheetML's ST_Xstring. */

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What most text is: nothing to escape, to drop, to replace or to look at twice. */
const PLAIN = /^[ !#-%'-;=?-~\u00A0-\uD7FF\uE000-\uFFFD]*$/;

/** Line ends as "\n"; characters that XML cannot hold dropped, half a surrogate pair replaced. */
function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/(?![\n\t])[\p{Cc}\uFFFE\uFFFF]/gu, '');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The content of an element. */
export function xmlText(text: string): string {
  return PLAIN.test(text) ? text : escape(clean(text));
}

/** The content of an element or attribute that Excel reads "_x0041_" as "A" in. */
export function literal(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** Whether Excel would drop blanks of this text without xml:space="preserve". */
export function hasOuterBlanks(text: string): boolean {
  return text.includes('\n') || text.trim().length < text.length;
}

/** True is written "1"; false and null leave the attribute out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

function attributeText(text: string): string {
  return PLAIN.test(text) ? text : xmlText(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** `content` is XML already; null makes an empty element. */
export function element(tag: string, attributes: Attributes, content: string | null = null): string {
  let all = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value === null || value === undefined || value === false) continue;
    all += ` ${name}="${value === true ? '1' : attributeText(String(value))}"`;
  }
  return content === null ? `<${tag}${all}/>` : `<${tag}${all}>${content}</${tag}>`;
}

/** Elements in a list that carries its own count; '' for an empty one. */
export function counted(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : element(name, { count: items.length }, items.join(''));
}
