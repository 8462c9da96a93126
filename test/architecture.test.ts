import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ICruiseOptions, ICruiseResult, IFlattenedRuleSet } from 'dependency-cruiser';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const ROOT = path.join(__dirname, '..');
const walls = createRequire(__filename)('../.dependency-cruiser.cjs') as IFlattenedRuleSet & {
  options: ICruiseOptions;
};

/** Names of the folders in a folder of the project; none where it does not exist. */
function foldersIn(folder: string): string[] {
  if (!existsSync(path.join(ROOT, folder))) return [];
  const entries = readdirSync(path.join(ROOT, folder), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** Files and folders below a folder of the project, "/" between names. */
function below(folder: string): string[] {
  const entries = existsSync(path.join(ROOT, folder))
    ? readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    : [];
  return entries.flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    return entry.isDirectory() ? [name, ...below(name)] : [name];
  });
}

/** "rule: from → to" for each import of `root`/src that a wall stands against, sorted. */
async function breaches(root: string): Promise<string[]> {
  const { cruise } = await import('dependency-cruiser'); // it cannot be required
  const { options, ...ruleSet } = walls;
  const { output } = await cruise(['src'], { ...options, baseDir: root, validate: true, ruleSet });
  return (output as ICruiseResult).summary.violations
    .map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
    .sort();
}

describe('the folders', () => {
  it('keeps the top level to what is agreed', function () {
    if (!existsSync(path.join(ROOT, '.git'))) this.skip();
    // the folder may belong to another user, as in a container
    const listed = execFileSync('git', ['-c', 'safe.directory=*', 'ls-files', '-z'], { cwd: ROOT });
    const top = new Set(
      listed
        .toString()
        .split('\0')
        .map((file) => file.split('/')[0] ?? ''),
    );
    assert.deepEqual([...top].filter((name) => name && !name.startsWith('.')).sort(), [
      'LICENSE',
      'README.md',
      'assets',
      'manifest.xml',
      'package-lock.json',
      'package.json',
      'src',
      'test',
      'tsconfig.json',
      'webpack.config.js',
    ]);
  });

  it('has only the folders that the walls are drawn for', () => {
    const known: Readonly<Record<string, readonly string[]>> = {
      src: ['batch', 'commands', 'core', 'hosts', 'pane', 'taskpane', 'text', 'web'],
      'src/core': ['assessment', 'audit', 'plan', 'report', 'scheme', 'scores', 'thai'],
      'src/hosts': ['excel', 'file', 'word'],
    };
    const unknown = Object.entries(known).flatMap(([folder, names]) =>
      foldersIn(folder)
        .filter((name) => !names.includes(name))
        .map((name) => `${folder}/${name}`),
    );
    assert.deepEqual(unknown, []);
  });

  it('names no folder or file for nothing in particular', () => {
    const vague = /^(utils?|helpers?|common|misc|types|shared|lib)(\..*)?$/;
    assert.deepEqual(
      ['src', 'test', '.scripts'].flatMap(below).filter((name) => vague.test(path.posix.basename(name))),
      [],
    );
  });

  it('keeps every source file but data to 250 lines', () => {
    const data = /^src\/(core\/plan\/catalogue|core\/report\/item-texts|core\/scheme|text)\//;
    const long = below('src')
      .filter((name) => /\.(tsx?|css)$/.test(name) && !data.test(name))
      .map((name) => ({ name, lines: readFileSync(path.join(ROOT, name), 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250);
    assert.deepEqual(long, []);
  });
});

describe('the walls between folders', () => {
  let planted = '';

  /** Writes src files that import each other, each named with what it imports. */
  function plant(files: Readonly<Record<string, readonly string[]>>): void {
    const imported = Object.values(files).flat();
    for (const file of new Set([...Object.keys(files), ...imported])) {
      if (!/^src\/.*\.tsx?$/.test(file)) continue;
      const lines = (files[file] ?? []).map((target, index) => {
        const inside = target.startsWith('src/');
        const to = inside ? path.posix.relative(path.posix.dirname(file), target).replace(/\.tsx?$/, '') : target;
        const typeOnly = /^src\/core\/(problem|settings)\.ts$/.test(file) && !target.endsWith('/find.ts');
        const name = `n${String(index)}`;
        const from = `'${to.startsWith('.') || !inside ? to : `./${to}`}'`;
        return `import ${typeOnly ? 'type ' : ''}{ name as ${name} } from ${from};\nexport type T${String(index)} = typeof ${name};\n`;
      });
      mkdirSync(path.dirname(path.join(planted, file)), { recursive: true });
      writeFileSync(path.join(planted, file), `${lines.join('')}export const name = '${file}';\n`);
    }
  }

  beforeEach(() => {
    planted = mkdtempSync(path.join(tmpdir(), 'prongsai-walls-'));
    const dependencies = { fflate: '1.0.0', '@microsoft/office-js': '1.0.0' };
    const devDependencies = { exceljs: '1.0.0' };
    writeFileSync(path.join(planted, 'package.json'), JSON.stringify({ dependencies, devDependencies }));
    for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
      const folder = path.join(planted, 'node_modules', name);
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
      writeFileSync(path.join(folder, 'index.js'), 'exports.name = 1;\n');
    }
  });
  afterEach(() => {
    rmSync(planted, { recursive: true });
  });

  it('stand in src', async () => {
    assert.deepEqual(await breaches(ROOT), []);
  });

  it('let through what is allowed', async () => {
    plant({
      'src/core/problem.ts': ['src/core/grid.ts', 'src/core/scheme/code.ts'],
      'src/core/settings.ts': ['src/core/thai/digits.ts', 'src/core/plan/owners.ts'],
      'src/core/thai/digits.ts': ['src/core/problem.ts'],
      'src/core/scheme/year.ts': ['src/core/thai/digits.ts', 'src/core/scheme/code.ts'],
      'src/core/scores/read.ts': ['src/core/scheme/year.ts', 'src/core/thai/digits.ts'],
      'src/core/assessment/levels.ts': ['src/core/scores/read.ts', 'src/core/settings.ts'],
      'src/core/plan/choice.ts': ['src/core/assessment/levels.ts', 'src/core/scheme/year.ts'],
      'src/core/report/plan.ts': ['src/core/plan/choice.ts', 'src/core/scores/read.ts', 'src/core/sheet.ts'],
      'src/core/audit/average.ts': ['src/core/plan/choice.ts', 'src/core/report/plan.ts', 'src/core/problem.ts'],
      'src/core/prongsai.ts': ['src/core/audit/average.ts', 'src/core/report/plan.ts'],
      'src/hosts/host.ts': ['src/core/grid.ts'],
      'src/hosts/excel/read.ts': ['src/hosts/host.ts', 'src/core/grid.ts', '@microsoft/office-js'],
      'src/hosts/file/read.ts': ['src/hosts/host.ts', 'fflate'],
      'src/text/th.ts': ['src/core/problem.ts', 'src/hosts/host.ts'],
      'src/pane/app.tsx': ['src/hosts/host.ts', 'src/text/th.ts', 'src/core/prongsai.ts'],
      'src/taskpane/index.tsx': ['src/pane/app.tsx', 'src/hosts/excel/read.ts'],
      'src/batch/prongsai.ts': [
        'src/batch/arguments.ts',
        'src/core/prongsai.ts',
        'src/hosts/file/read.ts',
        'src/text/th.ts',
        'node:fs',
      ],
    });
    assert.deepEqual(await breaches(planted), []);
  });

  it('stop every import that goes backward or outward', async () => {
    plant({
      'src/core/circle.ts': ['src/core/square.ts'],
      'src/core/square.ts': ['src/core/circle.ts'],
      'src/core/grid.ts': ['src/core/thai/digits.ts'],
      'src/core/problem.ts': ['src/core/scores/scores.ts', 'src/core/scheme/find.ts'],
      'src/core/settings.ts': ['src/core/scheme/find.ts'],
      'src/core/thai/backward.ts': ['src/core/scheme/find.ts'],
      'src/core/scheme/backward.ts': ['src/core/scores/scores.ts'],
      'src/core/scores/backward.ts': ['src/core/assessment/levels.ts'],
      'src/core/assessment/backward.ts': ['src/core/plan/choice.ts'],
      'src/core/plan/backward.ts': ['src/core/report/plan.ts'],
      'src/core/report/findings.ts': ['src/core/audit/average.ts'],
      'src/core/audit/door.ts': ['src/core/prongsai.ts'],
      'src/core/report/outward.ts': ['src/text/th.ts', 'node:fs'],
      'src/hosts/file/words.ts': ['src/text/th.ts', 'src/pane/app.tsx', 'exceljs', 'src/core/thai/lost'],
      'src/hosts/excel/neighbour.ts': ['src/hosts/file/read.ts'],
      'src/hosts/check.ts': ['src/hosts/file/read.ts'],
      'src/text/en.ts': ['src/hosts/file/read.ts'],
      'src/pane/screen.tsx': ['src/hosts/file/read.ts', 'node:path', '@microsoft/office-js'],
      'src/web/index.tsx': ['src/batch/prongsai.ts'],
    });
    assert.deepEqual(await breaches(planted), [
      'assessment-before-plan: src/core/assessment/backward.ts → src/core/plan/choice.ts',
      'audit-read-by-prongsai-only: src/core/report/findings.ts → src/core/audit/average.ts',
      'base-knows-types-only: src/core/problem.ts → src/core/scheme/find.ts',
      'base-knows-types-only: src/core/settings.ts → src/core/scheme/find.ts',
      'core-base-stands-alone: src/core/grid.ts → src/core/thai/digits.ts',
      'core-is-pure: src/core/report/outward.ts → fs',
      'core-is-pure: src/core/report/outward.ts → src/text/th.ts',
      'entry-from-itself-only: src/web/index.tsx → src/batch/prongsai.ts',
      'hosts-apart: src/hosts/excel/neighbour.ts → src/hosts/file/read.ts',
      'hosts-without-words-or-screens: src/hosts/file/words.ts → src/pane/app.tsx',
      'hosts-without-words-or-screens: src/hosts/file/words.ts → src/text/th.ts',
      'import-exists: src/hosts/file/words.ts → ../../core/thai/lost',
      'no-circle: src/core/circle.ts → src/core/square.ts',
      'node-in-batch-only: src/core/report/outward.ts → fs',
      'node-in-batch-only: src/pane/screen.tsx → path',
      'office-in-hosts-excel-only: src/pane/screen.tsx → node_modules/@microsoft/office-js/index.js',
      'pane-knows-the-port-only: src/pane/screen.tsx → src/hosts/file/read.ts',
      'plan-before-report: src/core/plan/backward.ts → src/core/report/plan.ts',
      'port-before-hosts: src/hosts/check.ts → src/hosts/file/read.ts',
      'problem-knows-scheme-only: src/core/problem.ts → src/core/scores/scores.ts',
      'prongsai-is-the-door: src/core/audit/door.ts → src/core/prongsai.ts',
      'scheme-before-scores: src/core/scheme/backward.ts → src/core/scores/scores.ts',
      'scores-before-assessment: src/core/scores/backward.ts → src/core/assessment/levels.ts',
      'ships-with-the-product: src/hosts/file/words.ts → node_modules/exceljs/index.js',
      'text-knows-core-and-the-port-only: src/text/en.ts → src/hosts/file/read.ts',
      'thai-before-scheme: src/core/thai/backward.ts → src/core/scheme/find.ts',
    ]);
  });
});

describe('the names a folder may use', () => {
  const eslint = new ESLint({
    cwd: ROOT,
    overrideConfigFile: path.join(ROOT, '.eslint.config.mjs'),
    // these files do not exist, so they have no types
    overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }],
  });

  async function complaints(filePath: string, code: string): Promise<string[]> {
    const [result] = await eslint.lintText(code, { filePath: path.join(ROOT, filePath) });
    return (result?.messages ?? []).map(({ message }) => message);
  }

  it('stops Excel outside hosts/excel, as a value and as a type', async () => {
    const code = 'export const run = (range: Excel.Range): unknown => Office.context;\nexport type A = typeof run;\n';
    assert.deepEqual(
      (await complaints('src/hosts/file/planted.ts', code)).filter((message) => message.includes('hosts/excel')),
      ['Only src/hosts/excel knows Excel.', "Unexpected use of 'Office'. Only src/hosts/excel knows Excel."],
    );
    assert.deepEqual(
      (await complaints('src/hosts/excel/planted.ts', code)).filter((message) => message.includes('hosts/excel')),
      [],
    );
  });

  it('stops the page, Node and the network in core', async () => {
    assert.deepEqual(await complaints('src/core/planted.ts', 'export const all = [window, process, fetch];\n'), [
      "Unexpected use of 'window'. src/core is pure: no page, no Node, no network.",
      "Unexpected use of 'process'. src/core is pure: no page, no Node, no network.",
      "Unexpected use of 'fetch'. src/core is pure: no page, no Node, no network.",
    ]);
  });
});
