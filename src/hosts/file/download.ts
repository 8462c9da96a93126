/** Hands a file to the browser's downloads. */

const KINDS = {
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
/** Milliseconds until the browser has certainly begun. */
const BEGUN = 60_000;

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export function download({ name, bytes }: NamedFile, kind: keyof typeof KINDS = 'workbook'): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: KINDS[kind] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, BEGUN);
}
