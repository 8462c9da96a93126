/** A sheet of one list: heading, then the table with its header row on every page, or a sentence where there is none. */
import type { SheetKey } from '../grid';
import { type Colour, type SheetSpec, text } from '../sheet';
import type { ReportContext } from './context';
import { SheetDraft } from './draft';
import { pageSetup } from './page';

export interface ListSheet {
  readonly key: SheetKey;
  readonly name: string;
  readonly tab: Colour;
  /** Widths. */
  readonly columns: readonly number[];
  readonly title: string;
  /** Lays the table out and gives the row of its headings; a sentence where there is nothing to list. */
  readonly table: ((draft: SheetDraft) => number) | string;
}

export function listSheet(context: ReportContext, { key, name, tab, columns, title, table }: ListSheet): SheetSpec {
  const draft = new SheetDraft(columns, context.styles);
  draft.line(context.said(title), 'title');
  draft.line(text(context.agency), 'subtitle');
  const header = typeof table === 'string' ? null : table(draft);
  if (typeof table === 'string') draft.line(context.said(table), 'prose');
  return draft.finish({
    key,
    name: context.nameOf(key, null, name),
    tab,
    freeze: { rows: header === null ? 0 : header + 1, columns: 0 },
    page: pageSetup({
      orientation: 'portrait',
      footer: context.footer,
      titleRows: header === null ? null : { from: header, to: header },
    }),
  });
}
