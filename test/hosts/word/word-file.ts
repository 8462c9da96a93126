/** Word files for the tests, and what is in one. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export type Parts = Readonly<Record<string, string>>;

export function partsOf(file: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The text of each paragraph of a part, tabs and line breaks too, whatever runs it is cut into. */
export function paragraphs(xml: string): string[] {
  return xml
    .split('</w:p>')
    .slice(0, -1)
    .map((part) =>
      [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g)]
        .map(([, text, mark]) => (mark === 'tab' ? '\t' : mark === 'br' ? '\n' : (text ?? '')))
        .join(''),
    );
}

export const paragraph = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`;

export const table = (...rows: readonly (readonly string[])[]): string => {
  const cell = (text: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${text.startsWith('<') ? text : paragraph(text)}</w:tc>`;
  const grid = '<w:gridCol w:w="2000"/>'.repeat(rows[0]?.length ?? 0);
  const lines = rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`);
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl>`;
};

/** A Word file with this body, and a header where one is given. */
export function wordFile(body: string, header: string | null = null): Uint8Array {
  const part = (xml: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
  const relations = (...all: string[]) =>
    part(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`,
    );
  const relation = (type: string, target: string) =>
    `<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const override = (name: string, type: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="${TYPES}.${type}+xml"/>`;
  const reference =
    header === null
      ? ''
      : '<w:headerReference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" w:type="default" r:id="rId1"/>';
  return zipSync({
    '[Content_Types].xml': part(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="bin" ContentType="application/octet-stream"/>${override('document', 'document.main')}${header === null ? '' : override('header1', 'header')}</Types>`,
    ),
    '_rels/.rels': relations(relation('officeDocument', 'word/document.xml')),
    'word/document.xml': part(
      `<w:document ${MAIN}><w:body>${body}<w:sectPr>${reference}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    ),
    ...(header !== null && {
      'word/_rels/document.xml.rels': relations(relation('header', 'header1.xml')),
      'word/header1.xml': part(`<w:hdr ${MAIN}>${header}</w:hdr>`),
    }),
    'custom/seal.bin': new Uint8Array([0, 1, 2, 253, 254, 255]),
  });
}
