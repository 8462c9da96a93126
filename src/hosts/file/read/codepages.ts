/** The tables of characters for old .xls files, which name a code page; the browser has them already. */

const LABELS: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  65001: 'utf-8',
};

const decoders = new Map<number, TextDecoder>();
const encoders = new Map<number, ReadonlyMap<string, number>>();

function decoder(codepage: number): TextDecoder {
  const known = decoders.get(codepage);
  if (known) return known;
  const western = codepage >= 1250 && codepage <= 1258 ? codepage : 1252;
  const made = new TextDecoder(LABELS[codepage] ?? `windows-${String(western)}`, { ignoreBOM: true });
  decoders.set(codepage, made);
  return made;
}

/** The bytes of single-byte code pages, by their character. */
function encoder(codepage: number): ReadonlyMap<string, number> {
  const known = encoders.get(codepage);
  if (known) return known;
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  const made = new Map(bytes.map((byte) => [decoder(codepage).decode(Uint8Array.of(byte)), byte]));
  encoders.set(codepage, made);
  return made;
}

export function decode(codepage: number, bytes: ArrayLike<number>): string {
  return decoder(codepage).decode(Uint8Array.from(bytes));
}

/** Characters outside the code page become "?". */
export function encode(codepage: number, text: string): Uint8Array {
  if (codepage === 65001) return new TextEncoder().encode(text);
  if (codepage === 1200) {
    const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
    return Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
  }
  const bytes = encoder(codepage);
  return Uint8Array.from([...text], (character) => bytes.get(character) ?? 0x3f);
}
