/** The place เอกสาร: what is made. */
import type { DocumentsText } from '../../pane/documents';

export const TH_DOCUMENTS: DocumentsText = { main: '' };
