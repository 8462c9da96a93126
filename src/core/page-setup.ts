/** How a sheet prints. */
import type { Area } from './grid';

export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Centimetres. A4 always. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Always one page wide; 1 = also one page tall, 0 = as many as needed. */
  readonly pagesTall: 0 | 1;
  /** 0-based rows repeated on each page, both ends included; null for none. */
  readonly titleRows: { readonly from: number; readonly to: number } | null;
  /** What prints; null for everything. */
  readonly printArea: Area | null;
  /** Literal text in the middle of header and footer; PAGE and PAGES stand for the numbers. */
  readonly header: readonly HeaderPart[];
  readonly footer: readonly HeaderPart[];
  /** Rows (0-based) before which a page ends. */
  readonly breaks: readonly number[];
}

export type HeaderPart =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'page' } | { readonly kind: 'pages' };
