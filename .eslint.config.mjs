import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const EXCEL_ONLY = 'Only src/hosts/excel knows Excel.';
const EXCEL = ['Office', 'Excel', 'OfficeExtension'].map((name) => ({ name, message: EXCEL_ONLY }));
/** Excel.Range as a type, which no-restricted-globals does not see. */
const EXCEL_TYPE = { selector: 'TSQualifiedName[left.name=/^(Office|Excel|OfficeExtension)$/]', message: EXCEL_ONLY };
const OUTSIDE = [
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'self',
  'globalThis',
  'process',
  'Buffer',
  'console',
  'fetch',
  'XMLHttpRequest',
  'setTimeout',
  'setInterval',
].map((name) => ({ name, message: 'src/core is pure: no page, no Node, no network.' }));
const NODE = ['require', 'process', 'console', '__dirname', '__filename', 'Buffer', 'URL'];

export default defineConfig(
  { ignores: ['dist/**', 'coverage/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['{src,test}/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Thai is read mark by mark: the code points of a text are what is meant, in a spread and in a character class
      'no-misleading-character-class': 'off',
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }, 'string'] }],
    },
  },
  { files: ['src/**/*.tsx'], ...reactHooks.configs.flat['recommended-latest'] },
  {
    files: ['src/**'],
    ignores: ['src/hosts/excel/**'],
    rules: { 'no-restricted-globals': ['error', ...EXCEL], 'no-restricted-syntax': ['error', EXCEL_TYPE] },
  },
  { files: ['src/core/**'], rules: { 'no-restricted-globals': ['error', ...EXCEL, ...OUTSIDE] } },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: Object.fromEntries([...NODE.map((name) => [name, 'readonly']), ['module', 'writable']]),
    },
  },
  prettier,
);
