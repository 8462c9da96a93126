/** The files that come with the page. */
import { keptAsset } from './kept-asset';

export const sampleBytes = keptAsset(new URL('../../assets/sample.xlsx', import.meta.url));
export const templateBytes = keptAsset(new URL('../../assets/o27-template.docx', import.meta.url));
