/** The rules in use. */
import { agencyName } from './agency-name';
import { averageMismatch } from './average-mismatch';
import { codeMissing } from './code-missing';
import { codeTwice } from './code-twice';
import { levelMismatch } from './level-mismatch';
import type { Rule } from './rule';

export const RULES: readonly Rule[] = [averageMismatch, levelMismatch, codeTwice, codeMissing, agencyName];
