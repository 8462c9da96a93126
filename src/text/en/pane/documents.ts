/** The place เอกสาร: what is made. */
import type { DocumentsText } from '../../pane/documents';

export const EN_DOCUMENTS: DocumentsText = { main: '' };
