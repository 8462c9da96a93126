/** A Word file from a template and the document in words. */
import { type TemplateData, TemplateHandler } from 'easy-template-x';
import { type Unzipped, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ReportDocument } from '../../core/report/document';
import { HostError } from '../host';
import { checkTags, partOf } from './check-tags';
import { withContents } from './contents';
import { withMarks, withoutMarks } from './lone-tags';
import { tagData } from './tags';

const MAIN = 'word/document.xml';
const FILLED = /^word\/(?:document|header\d*|footer\d*)\.xml$/;
// eslint-disable-next-line no-control-regex -- these are what XML cannot hold
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
/** The oldest date that a zip file can say: the same document gives the same bytes. */
const DATE = new Date(1980, 0, 1);

/**
 * Throws HostError: 'template-not-word' for what is no .docx, 'template-without-tags' and 'template-tags-wrong' with
 * every wrong tag, before anything is filled in.
 */
export async function fillTemplate(template: Uint8Array, document: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
  const parts = partsOf(template);
  check(parts);
  const marked = zipSync(changed(parts, withMarks), { level: 0 });
  const filled = await new TemplateHandler().process(marked.buffer, tagData(document) as TemplateData);
  const finished = changed(partsOf(new Uint8Array(filled)), (xml, name) => {
    const clean = inDigits(withoutMarks(xml.replace(NOT_IN_XML, '')), document);
    return name === MAIN ? withContents(clean) : clean;
  });
  return zipSync(finished, { mtime: DATE });
}

/** With another text in the parts that have tags. */
function changed(parts: Unzipped, change: (xml: string, name: string) => string): Unzipped {
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [
      name,
      FILLED.test(name) ? strToU8(change(strFromU8(bytes), name)) : bytes,
    ]),
  );
}

function partsOf(file: Uint8Array): Unzipped {
  try {
    const parts = unzipSync(file);
    if (parts[MAIN]) return parts;
  } catch {
    // no package: said below
  }
  throw new HostError('template-not-word', {});
}

function check(parts: Unzipped): void {
  const checked = Object.entries(parts)
    .filter(([name]) => FILLED.test(name))
    .sort(([a], [b]) => Number(b === MAIN) - Number(a === MAIN))
    .map(([name, bytes]) => checkTags(strFromU8(bytes), partOf(name)));
  const problems = checked.flatMap((part) => part.problems);
  if (problems.length) throw new HostError('template-tags-wrong', { problems });
  if (!checked.some(({ tags }) => tags > 0)) throw new HostError('template-without-tags', {});
}

/** A template counts its pages in Thai digits; a document in Arabic digits does not. */
function inDigits(xml: string, { digits }: ReportDocument): string {
  return digits === 'thai' ? xml : xml.replaceAll('w:fmt="thaiNumbers"', () => 'w:fmt="decimal"');
}
