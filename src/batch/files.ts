/** Files on disk: read whole, written whole or not at all, never over something that is not ours. */
import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../hosts/file/read/read-workbook';
import { HostError } from '../hosts/host';
import type { FileProblem } from '../text/problems';

export class FileError extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.kind);
  }
}

export function readFile(file: string): Uint8Array {
  try {
    if (statSync(file).isDirectory()) throw new FileError({ kind: 'is-folder', file });
    return readFileSync(file);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError({ kind: isCode(error, 'ENOENT') ? 'not-found' : 'not-readable', file });
  }
}

/** Throws FileError where writing to `output` would lose something or cannot work; called before any work is done. */
export function checkOutput(output: string, source: string | null): void {
  checkFolder(output);
  if (!existsSync(output)) return;
  if (statSync(output).isDirectory()) throw new FileError({ kind: 'is-folder', file: output });
  if (source !== null && realpathSync(source) === realpathSync(output)) {
    throw new FileError({ kind: 'same-file', file: output });
  }
  if (!isOurs(output)) throw new FileError({ kind: 'not-ours', file: output });
}

/** Throws FileError where no new file can be written to `output`. */
export function checkNew(output: string): void {
  checkFolder(output);
  if (existsSync(output)) throw new FileError({ kind: 'taken', file: output });
}

/** Under another name first, so that a failure leaves no half-written file. */
export function writeFile(file: string, bytes: Uint8Array): void {
  const half = `${file}.${String(process.pid)}.tmp`;
  try {
    writeFileSync(half, bytes);
    renameSync(half, file);
  } catch {
    rmSync(half, { force: true });
    throw new FileError({ kind: 'not-writable', file });
  }
}

/** `name` in the current folder, or with (2), (3) … before its ending where it is taken. */
export function freeName(name: string): string {
  const { name: stem, ext } = path.parse(name);
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${stem} (${String(count)})${ext}`;
    if (!existsSync(candidate)) return candidate;
  }
}

function checkFolder(output: string): void {
  const folder = path.dirname(path.resolve(output));
  if (!existsSync(folder)) throw new FileError({ kind: 'no-folder', file: output, folder });
}

function isOurs(file: string): boolean {
  const bytes = readFile(file);
  if (!bytes.length) return true;
  try {
    return readWorkbook(bytes, file).sheets.some(({ made }) => made !== null);
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
