/** The command line as an object: which command, on which file, with which settings. */
import { parseArgs } from 'node:util';
import type { Language } from '../text/languages';
import type { UsageProblem } from '../text/problems';

export type CommandName = 'assess' | 'report' | 'template';
const COMMANDS: readonly CommandName[] = ['assess', 'report', 'template'];

export interface Options {
  readonly command: CommandName;
  /** The scores; for `template` a workbook whose scheme the form follows, or null. */
  readonly file: string | null;
  readonly output: string | null;
  /** The document as a Word file, for `report` alone; in our template or the agency's own. */
  readonly word: string | null;
  readonly template: string | null;
  readonly json: boolean;
  readonly language: Language;
  /** A JSON file of settings. */
  readonly settingsFile: string | null;
  /** Settings given as options, by the setting's key; they go before the file's. */
  readonly given: Readonly<Record<string, string>>;
}

export type ParsedOptions =
  | { readonly kind: 'run'; readonly options: Options }
  | { readonly kind: 'help'; readonly language: Language }
  | { readonly kind: 'problem'; readonly problem: UsageProblem; readonly language: Language };

/** Option → the setting it gives. */
const SETTING_OPTIONS = {
  agency: 'agencyName',
  'agency-kind': 'agencyKind',
  district: 'district',
  province: 'province',
  'result-year': 'resultYear',
  'plan-year': 'planYear',
  scale: 'scale',
  target: 'target',
  pass: 'pass',
  digits: 'digits',
} as const;

const VALUE_OPTIONS = [...Object.keys(SETTING_OPTIONS), 'output', 'word', 'template', 'lang', 'settings'];
const SHORT = { o: 'output', h: 'help' } as const;

export function parseOptions(args: readonly string[]): ParsedOptions {
  const { values, files, problem } = split(args);
  const language: Language = values.get('lang') === 'en' ? 'en' : 'th';
  const fail = (found: UsageProblem): ParsedOptions => ({ kind: 'problem', problem: found, language });
  if (values.has('help')) return { kind: 'help', language };
  if (problem) return fail(problem);
  const lang = values.get('lang');
  if (lang !== undefined && lang !== 'th' && lang !== 'en') return fail({ kind: 'bad-language', written: lang });
  const [name, file, extra] = files;
  if (name === undefined) return fail({ kind: 'no-command' });
  const command = COMMANDS.find((one) => one === name);
  if (!command) return fail({ kind: 'unknown-command', written: name, commands: COMMANDS });
  if (extra !== undefined) return fail({ kind: 'too-many-files', written: extra });
  if (command !== 'template' && file === undefined) return fail({ kind: 'no-file', command });
  const useless = uselessOption(command, values);
  if (useless) return fail(useless);
  const given = Object.entries(SETTING_OPTIONS).flatMap(([option, key]) => {
    const value = values.get(option);
    return value === undefined ? [] : [[key, value] as const];
  });
  return {
    kind: 'run',
    options: {
      command,
      file: file ?? null,
      output: values.get('output') ?? null,
      word: values.get('word') ?? null,
      template: values.get('template') ?? null,
      json: values.has('json'),
      language,
      settingsFile: values.get('settings') ?? null,
      given: Object.fromEntries(given),
    },
  };
}

/** What would have no effect is said, not passed over. */
function uselessOption(command: CommandName, values: ReadonlyMap<string, string>): UsageProblem | null {
  if (values.has('word') && command !== 'report') return { kind: 'only-with', written: '--word', needed: 'report' };
  if (values.has('template') && !values.has('word')) {
    return { kind: 'only-with', written: '--template', needed: '--word' };
  }
  return null;
}

interface Split {
  readonly values: ReadonlyMap<string, string>;
  readonly files: readonly string[];
  readonly problem: UsageProblem | null;
}

function split(args: readonly string[]): Split {
  const options = Object.fromEntries([
    ...VALUE_OPTIONS.map((name) => [name, { type: 'string' as const }]),
    ...['json', 'help'].map((name) => [name, { type: 'boolean' as const }]),
  ]) as Record<string, { type: 'string' | 'boolean'; short?: string }>;
  for (const [short, name] of Object.entries(SHORT))
    options[name] = { ...options[name], short } as (typeof options)[string];
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true, allowPositionals: true });
  const values = new Map<string, string>();
  const files: string[] = [];
  let problem: UsageProblem | null = null;
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options[token.name];
    if (!option) problem ??= { kind: 'unknown-option', written: token.rawName };
    else if (option.type === 'string' && token.value === undefined)
      problem ??= { kind: 'option-without-value', written: token.rawName };
    else values.set(token.name, token.value ?? '');
  }
  return { values, files, problem };
}
