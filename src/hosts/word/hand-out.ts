/** Fills a template with the document and hands the Word file to the browser's downloads. */
import type { ReportDocument } from '../../core/report/document';
import { download } from '../file/download';
import { fillTemplate } from './fill-template';

export interface NamedDocument {
  readonly document: ReportDocument;
  /** Of the file. */
  readonly name: string;
}

/** Throws HostError as fillTemplate does; nothing has been handed out then. */
export async function handOutWord({ document, name }: NamedDocument, template: Uint8Array): Promise<void> {
  download({ name, bytes: await fillTemplate(template, document) }, 'word');
}
