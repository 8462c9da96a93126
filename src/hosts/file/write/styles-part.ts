/** xl/styles.xml: each font, fill, border, format and combination of them once. */
import { type CellStyle, type ConditionalFormat, type Content, type WorkbookSpec, formatOf } from '../../../core/sheet';
import { MAIN } from './namespaces';
import * as xml from './style-elements';
import { DECLARATION, counted, element } from './xml';

/** Elements in the order of their first use; the same one is kept once. */
class Pool {
  readonly #indices: Map<string, number>;

  constructor(first: readonly string[] = []) {
    this.#indices = new Map(first.map((item, index) => [item, index]));
  }

  indexOf(item: string): number {
    const known = this.#indices.get(item);
    if (known !== undefined) return known;
    const index = this.#indices.size;
    this.#indices.set(item, index);
    return index;
  }

  get items(): string[] {
    return [...this.#indices.keys()];
  }
}

const NORMAL = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };

/** Text that would become a formula when the cell is edited. */
const FORMULA_LIKE = /^[=+\-@]/;

function kindOf(content: Content): 'plain' | 'quoted' | 'value' {
  if (content.kind === 'text' || content.kind === 'link') return FORMULA_LIKE.test(content.text) ? 'quoted' : 'plain';
  return content.kind === 'blank' ? 'plain' : 'value';
}

export class Styles {
  readonly #spec: WorkbookSpec;
  readonly #fonts: Pool;
  readonly #fills = new Pool(xml.FIRST_FILLS);
  readonly #borders = new Pool([xml.borderXml(null)]);
  readonly #formats = new Pool();
  readonly #cells = new Pool([element('xf', { ...NORMAL, xfId: 0 })]);
  readonly #differences = new Pool();
  /** By the style's name and the kind of content that changes it. */
  readonly #known = {
    plain: new Map<string, number>(),
    quoted: new Map<string, number>(),
    value: new Map<string, number>(),
  };

  constructor(spec: WorkbookSpec) {
    this.#spec = spec;
    this.#fonts = new Pool([xml.fontXml({ ...spec.font, bold: false, underline: false, colour: null })]);
  }

  /** The number a cell names its style by. A quote keeps Excel from reading edited text as a formula. */
  indexOf(name: string, content: Content): number {
    const kind = kindOf(content);
    const known = this.#known[kind].get(name) ?? this.#add(name, content, kind === 'quoted');
    this.#known[kind].set(name, known);
    return known;
  }

  #add(name: string, content: Content, quoted: boolean): number {
    const style = this.#spec.styles[name];
    if (!style) throw new RangeError(`no style ${name}`);
    const numFmtId = this.#formatOf(formatOf(content, style));
    const fontId = this.#fonts.indexOf(xml.fontXml({ ...style, name: this.#spec.font.name }));
    const fillId = this.#fills.indexOf(xml.fillXml(style.fill));
    const borderId = this.#borders.indexOf(xml.borderXml(style.border));
    const attributes = {
      ...{ numFmtId, fontId, fillId, borderId, xfId: 0, quotePrefix: quoted },
      applyNumberFormat: numFmtId > 0,
      applyFont: fontId > 0,
      applyFill: fillId > 0,
      applyBorder: borderId > 0,
      applyAlignment: true,
      applyProtection: !style.locked,
    };
    return this.#cells.indexOf(element('xf', attributes, this.#placing(style)));
  }

  #placing(style: CellStyle): string {
    return xml.alignmentXml(style) + (style.locked ? '' : '<protection locked="0"/>');
  }

  #formatOf(format: string): number {
    return xml.BUILT_IN_FORMATS.get(format) ?? xml.FIRST_OWN_FORMAT + this.#formats.indexOf(format);
  }

  /** The number a conditional format names its looks by. */
  indexOfDifference(condition: ConditionalFormat): number {
    return this.#differences.indexOf(xml.differenceXml(condition));
  }

  toXml(): string {
    const formats = this.#formats.items.map((formatCode, index) =>
      element('numFmt', { numFmtId: xml.FIRST_OWN_FORMAT + index, formatCode }),
    );
    const content =
      counted('numFmts', formats) +
      counted('fonts', this.#fonts.items) +
      counted('fills', this.#fills.items) +
      counted('borders', this.#borders.items) +
      counted('cellStyleXfs', [element('xf', NORMAL)]) +
      counted('cellXfs', this.#cells.items) +
      counted('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
      counted('dxfs', this.#differences.items);
    return DECLARATION + element('styleSheet', { xmlns: MAIN }, content);
  }
}
