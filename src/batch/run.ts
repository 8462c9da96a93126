/** Runs a command: exit code 0 done, 1 done with findings of severity error, 2 not done and said why. */
import path from 'node:path';
import { readWorkbook } from '../hosts/file/read/read-workbook';
import { writeWorkbook } from '../hosts/file/write/write-workbook';
import { HostError } from '../hosts/host';
import { fillTemplate } from '../hosts/word/fill-template';
import { answeredCount } from '../core/plan/answered';
import { type Result, type Studied, openWorkbook, reportDocument, reportToKeep, studyWorkbook } from '../core/prongsai';
import { readSettings } from '../core/read-settings';
import { besideFile } from '../core/report/target';
import { type Template, buildTemplate } from '../core/report/template';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings';
import { serialOf } from '../core/thai/serial-day';
import { findingMessage } from '../text/finding-text';
import { TERMINAL_TEXTS } from '../text/terminal-languages';
import type { TerminalText } from '../text/text';
import { TH_FINDINGS } from '../text/th/findings';
import { thReport } from '../text/th/report';
import { gzip } from './gzip';
import { FileError, checkNew, checkOutput, freeName, readFile, writeFile } from './files';
import { assessmentJson, planJson } from './json';
import { type Options, parseOptions } from './options';
import { ownTemplate } from './own-template';
import { summaryLines } from './summary';

export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

export type ExitCode = 0 | 1 | 2;

/** The sheets are in Thai whatever the language of messages. */
const WORDS = thReport(TH_FINDINGS);

/** A settings problem, already in words. */
class SettingsError extends Error {}

export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parseOptions(args);
  if (parsed.kind === 'help') {
    terminal.out(TERMINAL_TEXTS[parsed.language].cli.help);
    return 0;
  }
  if (parsed.kind === 'problem') {
    terminal.err(TERMINAL_TEXTS[parsed.language].usage(parsed.problem));
    return 2;
  }
  const { options } = parsed;
  const text = TERMINAL_TEXTS[options.language];
  try {
    return await COMMANDS[options.command](options, text, terminal);
  } catch (error) {
    terminal.err(sentence(error, text));
    return 2;
  }
}

function sentence(error: unknown, text: TerminalText): string {
  if (error instanceof FileError) return text.file(error.problem);
  if (error instanceof HostError) return text.host(error as HostError);
  if (error instanceof SettingsError) return error.message;
  return text.unexpected(error instanceof Error ? error.message : String(error));
}

type Command = (options: Options, text: TerminalText, terminal: Terminal) => ExitCode | Promise<ExitCode>;

const COMMANDS: Readonly<Record<Options['command'], Command>> = { assess, report: makeReport, template };

function assess(options: Options, text: TerminalText, terminal: Terminal): ExitCode {
  const { result } = studyFile(options, text);
  if (options.json) terminal.out(JSON.stringify(resultJson(result, text), null, 2));
  else for (const line of summaryLines(result, text, terminalDigits(options))) terminal.out(line);
  return exitCode(result);
}

async function makeReport(options: Options, text: TerminalText, terminal: Terminal): Promise<ExitCode> {
  const source = options.file ?? '';
  if (options.output) checkOutput(options.output, source);
  if (options.word) checkNew(options.word);
  const studied = studyFile(options, text);
  const { workbook, decisions, result } = studied;
  if (!result.assessment.issues.length) {
    terminal.err(
      result.findings.map((finding) => findingMessage(finding, text.findings, text.pane.frame.instead)).join(' '),
    );
    return 2;
  }
  const output = options.output ?? freeName(WORDS.fileName(path.parse(source).name, result.plan.planYear));
  const { spec, kept } = reportToKeep(studied, WORDS, {
    ...besideFile(workbook, decisions),
    today: serialOf(new Date()),
  });
  // a template that cannot be filled leaves no file at all
  const document = options.word ? await wordFile(studied, options.template) : null;
  writeFile(output, writeWorkbook(spec, { sourceFile: linkTo(source, output), kept, gzip }));
  if (options.word && document) writeFile(options.word, document);
  if (options.json) {
    const json = { ...resultJson(result, text), plan: planJson(result.plan), file: output, word: options.word };
    terminal.out(JSON.stringify(json, null, 2));
  } else {
    terminal.out(planLine(result, text));
    terminal.out(text.cli.wrote(output, spec.sheets.length));
    if (options.word) terminal.out(text.cli.wroteWord(options.word));
  }
  return exitCode(result);
}

/** In our template where there is no other. */
function wordFile({ result, settings }: Studied, template: string | null): Promise<Uint8Array> {
  const bytes = template === null ? ownTemplate() : readFile(template);
  return fillTemplate(bytes, reportDocument(result, settings, WORDS));
}

/** By the settings and the scheme of a workbook. */
function formOf({ workbook, settings }: Studied): Template {
  return buildTemplate(settings, WORDS, { workbook, inside: false });
}

/** The scores' file as the plan's links name it, with "/"; null where no relative path leads there (another drive). */
function linkTo(source: string, output: string): string | null {
  const relative = path.relative(path.dirname(path.resolve(output)), path.resolve(source));
  return path.isAbsolute(relative) ? null : relative.split(path.sep).join('/');
}

function template(options: Options, text: TerminalText, terminal: Terminal): ExitCode {
  const { file } = options;
  if (options.output) checkOutput(options.output, file);
  const { spec, year, items, findings } =
    file === null
      ? buildTemplate(layered(DEFAULT_SETTINGS, givenSettings(options, text), text), WORDS)
      : formOf(studyFile(options, text));
  const output = options.output ?? freeName(WORDS.template.fileName(year));
  writeFile(output, writeWorkbook(spec, { sourceFile: null, gzip }));
  for (const finding of findings) {
    terminal.err(findingMessage(finding, text.findings, text.pane.frame.instead));
  }
  terminal.out(
    options.json ? JSON.stringify({ file: output, year, items }) : text.cli.wroteTemplate(output, items, year),
  );
  return 0;
}

/**
 * Options go before the settings file, the file before what was decided in the workbook and typed in its sheets, that
 * before its own settings sheet, that before the defaults.
 */
function studyFile(options: Options, text: TerminalText): Studied {
  const given = givenSettings(options, text);
  const name = options.file ?? '';
  const opened = openWorkbook(readWorkbook(readFile(name), path.basename(name)), WORDS);
  layered(opened.settings, given, text); // told where it is wrong; studyWorkbook leaves that out
  const { workbook, decisions } = opened;
  const settings = { ...decisions.settings, ...given.inFile, ...given.asOptions };
  return studyWorkbook(workbook, { ...decisions, settings });
}

interface GivenSettings {
  readonly file: string | null;
  readonly inFile: Readonly<Record<string, unknown>>;
  readonly asOptions: Readonly<Record<string, string>>;
}

function givenSettings({ settingsFile, given }: Options, text: TerminalText): GivenSettings {
  const inFile = settingsFile === null ? {} : readJson(settingsFile, text);
  return { file: settingsFile, inFile, asOptions: given };
}

/** What is given, laid over `base`. Throws SettingsError where it cannot be read or the two contradict each other. */
function layered(base: Settings, { file, inFile, asOptions }: GivenSettings, text: TerminalText): Settings {
  const first = readSettings(inFile, base);
  const [wrong] = first.problems;
  if (wrong) throw new SettingsError(text.setting(wrong, file));
  const { settings, problems } = readSettings(asOptions, first.settings);
  const [problem] = problems;
  if (problem) throw new SettingsError(text.setting(problem, null));
  return settings;
}

function readJson(file: string, text: TerminalText): Readonly<Record<string, unknown>> {
  const bytes = readFile(file);
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // said below, like any other content that is no object
  }
  throw new SettingsError(text.settingsNotJson(file));
}

function resultJson(result: Result, text: TerminalText): object {
  return assessmentJson(result, (finding) => findingMessage(finding, text.findings, text.pane.frame.instead));
}

function planLine({ assessment, plan }: Result, { cli }: TerminalText): string {
  const weak = new Set(assessment.issues.flatMap(({ weaknesses }) => weaknesses.map(({ code }) => code)));
  const measures = plan.issues.flatMap((issue) => issue.measures);
  return cli.measures(measures.length, answeredCount(plan), weak.size);
}

/** A terminal shows Arabic digits unless asked otherwise; the sheets follow the setting. */
function terminalDigits({ given }: Options): Settings['digits'] {
  return given.digits === 'thai' ? 'thai' : 'arabic';
}

function exitCode({ findings }: Result): ExitCode {
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
