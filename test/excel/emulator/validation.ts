/** A data validation of the emulated sheet. */
import type { Area } from './area';

export interface ValidationEntry {
  readonly area: Area;
  rule: Readonly<Record<string, unknown>>;
  errorAlert: Readonly<Record<string, unknown>> | null;
  prompt: Readonly<Record<string, unknown>> | null;
  ignoreBlanks: boolean;
}
