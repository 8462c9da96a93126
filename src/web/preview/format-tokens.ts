/** A number format taken apart: what is digits, what is date, what stands there as it is. */

export type Token =
  | { readonly kind: 'literal'; readonly text: string }
  /** A run of 0 # ? . , and E+. */
  | { readonly kind: 'digits'; readonly text: string }
  | { readonly kind: 'percent' }
  | { readonly kind: 'general' }
  /** "yyyy", "mm", "AM/PM". */
  | { readonly kind: 'date'; readonly text: string };

/** The sections between ";" that stand outside of quotes. */
export function splitSections(format: string): readonly string[] {
  const sections = [''];
  for (const [part] of format.matchAll(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]|./gsu)) {
    if (part === ';') sections.push('');
    else sections.push((sections.pop() ?? '') + part);
  }
  return sections;
}

const PART =
  /"([^"]*)"?|\\(.)|_(.)|\*.|\[\$([^\]-]*)(?:-([0-9A-F]*))?[^\]]*\]|\[[^\]]*\]|(General)|(AM\/PM|A\/P|[ymdhsb]+)|([0#?.,]+(?:E[+-]0+)?)|(%)|(@)|./gisu;

/** `locale` is the code in [$-D00041E], 0 for none. */
export function sectionTokens(section: string): { readonly tokens: readonly Token[]; readonly locale: number } {
  const tokens: Token[] = [];
  let locale = 0;
  // the "t" that asks for Thai digits
  for (const match of section.replace(/^t(?=[0#?])/i, '').matchAll(PART)) {
    const [whole, quoted, escaped, space, currency, code, general, date, digits, percent, text] = match;
    if (quoted !== undefined || escaped !== undefined) tokens.push({ kind: 'literal', text: quoted ?? escaped ?? '' });
    else if (space !== undefined) tokens.push({ kind: 'literal', text: ' ' });
    else if (currency !== undefined) {
      if (code) locale = parseInt(code, 16);
      if (currency) tokens.push({ kind: 'literal', text: currency });
    } else if (general) tokens.push({ kind: 'general' });
    else if (text) tokens.push({ kind: 'general' });
    else if (date) tokens.push(...dateRuns(date));
    else if (digits) tokens.push({ kind: 'digits', text: digits });
    else if (percent) tokens.push({ kind: 'percent' });
    // a colour or condition shows nothing, nor does the filler after "*"
    else if (!/^[[*]/.test(whole)) tokens.push({ kind: 'literal', text: whole });
  }
  return { tokens, locale };
}

/** "ddmmyyyy" without separators is three parts. */
function dateRuns(text: string): Token[] {
  if (text.includes('/')) return [{ kind: 'date', text: text.toUpperCase() }];
  return [...text.toLowerCase().matchAll(/(.)\1*/g)].map(([run]) => ({ kind: 'date', text: run }));
}
