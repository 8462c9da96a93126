/** xl/sharedStrings.xml: each text once. */
import { DECLARATION, element, hasOuterBlanks, literal, xmlText } from './xml';
import { MAIN } from './namespaces';

export class SharedStrings {
  readonly #indices = new Map<string, number>();
  #count = 0;

  /** The index that cells name the text by. */
  indexOf(text: string): number {
    this.#count += 1;
    const known = this.#indices.get(text);
    if (known !== undefined) return known;
    const index = this.#indices.size;
    this.#indices.set(text, index);
    return index;
  }

  toXml(): string {
    const items = [...this.#indices.keys()].map((text) => {
      const space = hasOuterBlanks(text) ? ' xml:space="preserve"' : '';
      return `<si><t${space}>${xmlText(literal(text))}</t></si>`;
    });
    const attributes = { xmlns: MAIN, count: this.#count, uniqueCount: this.#indices.size };
    return DECLARATION + element('sst', attributes, items.join(''));
  }
}
