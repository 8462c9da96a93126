/** Excel.CustomXmlPart and its collections. */
import { textOf } from '../argument';
import { fail, invalid } from '../excel-error';
import { HostObject } from '../host-object';
import type { Workbook, XmlPart } from '../workbook';

/** Elements, text and references of XML as far as parts have them; no comments, no sections, no prefixes. */
const TOKEN =
  /<\?xml [^<>?]*\?>|<\/([\w.-]+)\s*>|<([\w.-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<&]+|&(?:#\d+|#x[\da-fA-F]+|amp|lt|gt|quot|apos);/gy;

/** The namespace of the root element. Fails where the text is no XML that the emulator knows. */
export function namespaceOf(xml: string): string {
  const open: string[] = [];
  let namespace: string | null = null;
  let end = 0;
  for (const [token, closed, opened, attributes = '', empty] of xml.matchAll(TOKEN)) {
    end += token.length;
    if (closed !== undefined && open.pop() !== closed) invalid('an element is not closed');
    if (opened === undefined) {
      if (open.length === 0 && !token.startsWith('<') && token.trim() !== '') invalid('text outside of the root');
      continue;
    }
    if (open.length === 0 && namespace !== null) invalid('more than one root');
    namespace ??= /\sxmlns\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? '';
    if (empty === '') open.push(opened);
  }
  if (end < xml.length || open.length > 0) invalid('not well-formed, or more than is emulated');
  return namespace ?? invalid('no root');
}

class CustomXmlPart extends HostObject {
  readonly type = 'CustomXmlPart';

  constructor(
    private readonly workbook: Workbook,
    private readonly part: XmlPart,
  ) {
    super();
  }
  get Id() {
    return this.part.id;
  }
  get NamespaceUri() {
    return namespaceOf(this.part.xml);
  }
  GetXml() {
    return this.part.xml;
  }
  SetXml(xml: unknown) {
    const text = textOf(xml);
    namespaceOf(text);
    this.part.xml = text;
  }
  Delete() {
    this.workbook.xmlParts = this.workbook.xmlParts.filter((one) => one !== this.part);
  }
}

abstract class Parts extends HostObject {
  constructor(protected readonly workbook: Workbook) {
    super();
  }
  protected abstract parts(): readonly XmlPart[];

  override list() {
    return this.parts().map((part) => new CustomXmlPart(this.workbook, part));
  }
  override item(key: unknown) {
    return this.GetItemOrNullObject(key) ?? fail('ItemNotFound');
  }
  GetItemOrNullObject(key: unknown) {
    return this.list().find(({ Id }) => Id === textOf(key)) ?? null;
  }
  GetCount() {
    return this.parts().length;
  }
}

class CustomXmlPartScopedCollection extends Parts {
  readonly type = 'CustomXmlPartScopedCollection';

  constructor(
    workbook: Workbook,
    private readonly namespace: string,
  ) {
    super(workbook);
  }
  protected override parts() {
    return this.workbook.xmlParts.filter(({ xml }) => namespaceOf(xml) === this.namespace);
  }
  GetOnlyItem() {
    return this.GetOnlyItemOrNullObject() ?? fail('GeneralException');
  }
  GetOnlyItemOrNullObject() {
    const [only = null, ...more] = this.list();
    return more.length === 0 ? only : null;
  }
}

export class CustomXmlPartCollection extends Parts {
  readonly type = 'CustomXmlPartCollection';

  protected override parts() {
    return this.workbook.xmlParts;
  }
  Add(xml: unknown) {
    return new CustomXmlPart(this.workbook, this.workbook.addXmlPart(textOf(xml)));
  }
  GetByNamespace(namespace: unknown) {
    return new CustomXmlPartScopedCollection(this.workbook, textOf(namespace));
  }
}
