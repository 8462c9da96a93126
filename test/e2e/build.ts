/** The pages as they are shipped, with a copy of office.js, built once for all browser tests. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.join(__dirname, '..', '..');
/** Where the pages are said to stand; not at the top of their host. */
export const BASE_URL = 'https://plan.example.go.th/ita';

export interface Build {
  readonly folder: string;
  /** What the build said. */
  readonly told: string;
}

let building: Promise<Build> | null = null;

export function buildPages(): Promise<Build> {
  return (building ??= build());
}

async function build(): Promise<Build> {
  const folder = mkdtempSync(path.join(tmpdir(), 'prongsai-pages-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const webpack = path.join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const args = [webpack, '--mode', 'production', '--config-name', 'pages', '--output-path', folder];
  const env = { ...process.env, ADDIN_OFFICEJS: 'local', ADDIN_BASE_URL: `${BASE_URL}/` };
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT, env }).catch((error: unknown) => {
    // webpack says what is wrong on its standard output
    throw new Error(`the pages cannot be built: ${(error as { stdout: string }).stdout}`);
  });
  return { folder, told: stdout };
}
