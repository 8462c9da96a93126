/** The officer's decisions as a custom XML part of the workbook: one element whose text they are. */

/** Tells our part from those of others. */
export const KEPT_NAMESPACE = 'urn:prongsai:decisions';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const NAMES = new Map(Array.from(ENTITIES, ([name, character]) => [character, `&${name};`]));

/** What XML cannot hold. JSON may write each of them by its number. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** `decisions` is JSON text; it comes back the same, but that characters XML cannot hold are escaped as JSON does. */
export function keptXml(decisions: string): string {
  const text = decisions
    .replace(FORBIDDEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/[&<>"']/g, (character) => NAMES.get(character) ?? '')
    // a reader of XML would take it for the end of a line
    .replaceAll('\r', '&#13;');
  return `<decisions xmlns="${KEPT_NAMESPACE}">${text}</decisions>`;
}

/** An "&" by itself is none, but is met as well. */
const REFERENCE = /&(?:#x([\da-f]{1,6});|#(\d{1,7});|(\w+);)?/gi;
/** Stands for a character that XML cannot hold. */
const NONE = '\0';

const PART = new RegExp(
  '^\\uFEFF?(?:<\\?xml\\s[^<>?]*\\?>)?\\s*' +
    `<decisions\\s+xmlns\\s*=\\s*(?:"${KEPT_NAMESPACE}"|'${KEPT_NAMESPACE}')\\s*` +
    '(?:/>|>([^<]*)</decisions\\s*>)\\s*$',
);

/** The decisions of a part, or null where it is not written as ours are. */
export function keptText(xml: string): string | null {
  const match = PART.exec(xml);
  return match ? unescaped((match[1] ?? '').replace(/\r\n?/g, '\n')) : null;
}

function unescaped(text: string): string | null {
  const plain = text.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) => {
    const character =
      name === undefined ? numbered(hex === undefined ? Number(decimal) : parseInt(hex, 16)) : ENTITIES.get(name);
    return character ?? NONE;
  });
  return plain.search(FORBIDDEN) === -1 ? plain : null;
}

function numbered(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : NONE;
}
