/** What a part refers to: the .rels beside it. */
import { PACKAGE_RELATIONSHIPS } from './namespaces';
import { DECLARATION, element } from './xml';

export interface Relationship {
  readonly type: string;
  readonly target: string;
  /** True where the target is no part of this package. */
  readonly external?: boolean;
}

/** "rId1" is the first. */
export const relationshipId = (index: number) => `rId${String(index + 1)}`;

export function relationshipsXml(relationships: readonly Relationship[]): string {
  const items = relationships.map(({ type, target, external }, index) =>
    element('Relationship', {
      Id: relationshipId(index),
      Type: type,
      Target: target,
      TargetMode: external ? 'External' : null,
    }),
  );
  return DECLARATION + element('Relationships', { xmlns: PACKAGE_RELATIONSHIPS }, items.join(''));
}
