/** The one place that calls Excel, and where its errors become codes. */
import { HostError } from '../host';

/** Merged areas (1.13) are the newest of what is asked of Excel. */
export const NEEDED_API = '1.13';

export interface RunOptions {
  /** Waits until the officer has left the cell being edited, instead of failing (office-js#856). */
  readonly waitForCell?: boolean;
}

/** Throws 'excel-too-old' where Excel lacks what is needed. */
export function checkExcel(): void {
  if (!Office.context.requirements.isSetSupported('ExcelApi', NEEDED_API)) {
    throw new HostError('excel-too-old', { needed: NEEDED_API });
  }
}

/** Throws HostError for whatever Excel refuses. */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { waitForCell = false }: RunOptions = {},
): Promise<T> {
  checkExcel();
  try {
    return await Excel.run({ delayForCellEdit: waitForCell }, batch);
  } catch (error) {
    throw error instanceof OfficeExtension.Error ? hostError(error) : error;
  }
}

/** A range that is not used after the request it is named in: Excel need not keep it, nor be told to forget it. */
export function briefly<R extends Excel.Range | Excel.RangeAreas>(range: R): R {
  range.untrack();
  return range;
}

/** Throws 'cancelled'. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new HostError('cancelled', {});
}

function hostError(error: OfficeExtension.Error): HostError {
  const options = { cause: error };
  switch (error.code) {
    case 'ApiNotFound':
    case 'ApiNotAvailable':
      return new HostError('excel-too-old', { needed: NEEDED_API }, options);
    case 'InvalidOperationInCellEditMode':
      return new HostError('cell-being-edited', {}, options);
    case 'AccessDenied':
      return new HostError('sheet-protected', {}, options);
    case 'InactiveWorkbook':
    case 'InvalidSelection': // office-js#771
      return new HostError('other-workbook-active', {}, options);
    case 'RequestPayloadSizeLimitExceeded':
      return new HostError('request-too-large', {}, options);
    case 'ResponsePayloadSizeLimitExceeded':
    case 'RangeExceedsLimit':
    case 'OperationCellsExceedLimit':
      return new HostError('workbook-too-large', {}, options);
    case 'Conflict':
    case 'InsertDeleteConflict':
      return new HostError('changed-by-others', {}, options);
    case 'ItemNotFound':
      return new HostError('sheet-gone', { sheet: null }, options);
    case 'ItemAlreadyExists':
      return new HostError('sheet-name-taken', { sheet: null }, options);
    default:
      return new HostError('excel-failed', { code: error.code }, options);
  }
}
