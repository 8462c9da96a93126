/** What can go wrong outside the workbook, in English. */
import { toDecimal } from '../../core/hundredths';
import type { Expected, SettingProblem } from '../../core/read-settings';
import type { ScaleProblem } from '../../core/scheme/own-scale';
import type { FileProblem, UsageProblem } from '../problems';

export function enUsage(problem: UsageProblem): string {
  switch (problem.kind) {
    case 'no-command':
      return 'No command was given. Use assess, report or template (--help shows how).';
    case 'unknown-command':
      return `There is no command “${problem.written}”. Use ${problem.commands.join(', ')} (--help shows how).`;
    case 'unknown-option':
      return `There is no option ${problem.written} (--help lists them).`;
    case 'option-without-value':
      return `The option ${problem.written} needs a value (--help shows examples).`;
    case 'no-file':
      return `The command ${problem.command} needs a file of scores, e.g. prongsai ${problem.command} scores.xlsx`;
    case 'too-many-files':
      return `One file too many: “${problem.written}”. Give one file at a time; put a name with blanks in quotes.`;
    case 'only-with':
      return `The option ${problem.written} goes with ${problem.needed} only (--help shows how).`;
    case 'bad-language':
      return `There is no language “${problem.written}”. Use --lang th or --lang en.`;
  }
}

export function enFile(problem: FileProblem): string {
  switch (problem.kind) {
    case 'not-found':
      return `The file ${problem.file} was not found. Check its name and folder.`;
    case 'is-folder':
      return `${problem.file} is a folder. Name a file.`;
    case 'not-readable':
      return `The file ${problem.file} cannot be opened. Close the program that uses it, or check the right to read it.`;
    case 'not-writable':
      return `The file ${problem.file} cannot be written. Close it if it is open, or choose another folder.`;
    case 'no-folder':
      return `There is no folder ${problem.folder} to write ${problem.file} to. Create it or choose another.`;
    case 'same-file':
      return `The file of scores ${problem.file} will not be overwritten. Give the result another name.`;
    case 'taken':
      return `There is a file ${problem.file} already, and it is not written over. Choose another name, or move that file first.`;
    case 'not-ours':
      return `The file ${problem.file} exists and was not made by Prongsai, so it is not overwritten. Choose another name.`;
  }
}

export function enSetting({ key, written, expected }: SettingProblem, file: string | null): string {
  const where = file ? `In ${file}: ` : '';
  if (expected.kind === 'known-key') {
    return `${where}there is no setting “${key === 'owners' ? `owners ${written}` : key}”. Use ${expected.keys.join(', ')}.`;
  }
  return `${where}the setting ${key} cannot be “${written}”. ${expectation(expected)}`;
}

function expectation(expected: Exclude<Expected, { kind: 'known-key' }>): string {
  switch (expected.kind) {
    case 'text':
      return 'It must be a text.';
    case 'score':
      return 'It must be a score from 0 to 100.';
    case 'year':
      return `It must be a year of the Buddhist era from ${String(expected.from)} to ${String(expected.to)}.`;
    case 'choice':
      return `Choose from ${expected.choices.join(', ')}.`;
    case 'yes-no':
      return 'It must be true or false.';
    case 'object':
      return 'It must pair roles with units, e.g. { "finance": "กองคลัง" }.';
    case 'scale':
      return scaleExpectation(expected.problem);
    case 'at-most-target':
      return `The pass line (pass) must not be above the target (target), which is ${toDecimal(expected.target)}.`;
    case 'after-result-year':
      return `The plan's year must be after the year of the results, ${String(expected.resultYear)}.`;
  }
}

function scaleExpectation(problem: ScaleProblem): string {
  switch (problem.code) {
    case 'band-count':
      return `A scale has ${String(problem.least)} to ${String(problem.most)} levels, not ${String(problem.count)}.`;
    case 'word-empty':
      return `Level ${String(problem.band + 1)} has no word.`;
    case 'word-twice':
      return `The word “${problem.word}” stands at levels ${String(problem.first + 1)} and ${String(problem.band + 1)}.`;
    case 'out-of-range':
      return `Level ${String(problem.band + 1)} begins at ${toDecimal(problem.from)}, outside 0 to 100.`;
    case 'not-descending':
      return `Level ${String(problem.band + 1)} begins at ${toDecimal(problem.from)}; it must be below the one before, ${toDecimal(problem.above)}.`;
    case 'not-from-zero':
      return `The lowest level must begin at 0, not at ${toDecimal(problem.from)}.`;
  }
}
