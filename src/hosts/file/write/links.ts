/** The links of one sheet and what else it refers to. */
import { type LinkContent, quoteSheetName } from '../../../core/sheet';
import { RELATIONSHIPS } from './namespaces';
import { type Relationship, relationshipId } from './relationships';
import { element, literal } from './xml';

/** A file name or relative path with "/" as the target of a relationship. */
function targetOf(file: string): string {
  return file
    .split('/')
    .map((step) => encodeURIComponent(step.replace(/\p{Cs}/gu, '\uFFFD')))
    .join('/');
}

/** A target is a URI, so letters outside ASCII and signs it may not hold are percent-encoded; what is so already stays. */
function encodedAddress(address: string): string {
  return address
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, encodeURIComponent)
    .replace(/%(?![0-9a-f]{2})/gi, '%25');
}

export class Links {
  readonly #target: string | null;
  readonly #items: string[] = [];
  readonly relationships: Relationship[] = [];

  /** Without a source file, links to the source workbook are plain text. */
  constructor(sourceFile: string | null) {
    this.#target = sourceFile === null ? null : targetOf(sourceFile);
  }

  add(ref: string, { text, workbook, sheet, cell }: LinkContent): void {
    const location = literal(`${quoteSheetName(sheet)}!${cell}`);
    const display = literal(text);
    if (workbook === 'made') this.#items.push(element('hyperlink', { ref, location, display }));
    else if (this.#target !== null) {
      this.#items.push(element('hyperlink', { ref, 'r:id': this.#outside(this.#target), location, display }));
    }
  }

  addWeb(ref: string, address: string): void {
    this.#items.push(element('hyperlink', { ref, 'r:id': this.#outside(encodedAddress(address)) }));
  }

  /** The id of a target outside the package. */
  #outside(target: string): string {
    const id = relationshipId(this.relationships.length);
    this.relationships.push({ type: `${RELATIONSHIPS}/hyperlink`, target, external: true });
    return id;
  }

  /** The id by which the sheet names a part that is no link. */
  relate(type: string, target: string): string {
    const id = relationshipId(this.relationships.length);
    this.relationships.push({ type, target });
    return id;
  }

  toXml(): string {
    return this.#items.length === 0 ? '' : element('hyperlinks', {}, this.#items.join(''));
  }
}
