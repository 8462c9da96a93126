/** How Excel can refuse a request, and what a host says then. */
import assert from 'node:assert/strict';
import { HostError, type HostErrorCode } from '../../../src/hosts/host';
import type { Failure } from '../../excel/emulator/excel';

/** Null where nothing fails. */
export async function codeOf(work: Promise<unknown>): Promise<HostErrorCode | null> {
  try {
    await work;
    return null;
  } catch (error) {
    assert.ok(error instanceof HostError, String(error));
    return (error as HostError).code;
  }
}

export const FAILURES: readonly (readonly [failure: Failure & { readonly code: string }, code: HostErrorCode])[] = [
  [{ code: 'InvalidOperationInCellEditMode' }, 'cell-being-edited'],
  [{ code: 'AccessDenied' }, 'sheet-protected'],
  [{ code: 'InactiveWorkbook' }, 'other-workbook-active'],
  [{ code: 'Conflict' }, 'changed-by-others'],
  [{ code: 'ItemNotFound' }, 'sheet-gone'],
  [{ code: 'ItemAlreadyExists' }, 'sheet-name-taken'],
  [{ code: 'ApiNotFound' }, 'excel-too-old'],
  [{ code: 'GeneralException' }, 'excel-failed'],
];
