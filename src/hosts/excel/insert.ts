/** Adds the sheets of a file to the open workbook as the officer's own. */
import { HostError } from '../host';
import { listChangeable } from './listing';
import { runExcel } from './run';

/** Bytes of a file that Excel always takes: on the web a request holds 5 MB, in which the file is a third larger. */
const SAFE_BYTES = 3.5 * 2 ** 20;
/** A multiple of three, so that the pieces of base64 can be joined, and few enough for one call. */
const PIECE = 3 * 2 ** 12;

/** Excel gives other names to sheets whose names are taken. Throws HostError, with nothing added. */
export async function insertSheets(file: Uint8Array<ArrayBuffer>): Promise<void> {
  const text = base64(file);
  await runExcel(async (context) => {
    await listChangeable(context);
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    context.workbook.insertWorksheetsFromBase64(text, { positionType: 'End' });
    await context.sync();
  }).catch((error: unknown) => {
    if (!(error instanceof HostError) || error.code !== 'request-too-large') throw error;
    throw new HostError('file-too-large', { measure: 'bytes', limit: SAFE_BYTES }, { cause: error });
  });
}

/** Without a data URL, as Excel asks for it. */
export function base64(bytes: Uint8Array<ArrayBuffer>): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  }
  return text;
}
