/** Tables of text for a terminal, where Thai marks above and below take no column of their own. */

const MARKS = /\p{Mn}/gu;

/** Columns that a text takes in a fixed-width terminal. */
export function columnsOf(text: string): number {
  return [...text.replace(MARKS, '')].length;
}

export interface TableColumn {
  readonly heading: string;
  readonly align: 'left' | 'right';
}

/** Lines of a table, its columns as wide as their widest cell, two blanks apart. */
export function tableLines(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string[] {
  const widths = columns.map(({ heading }, index) =>
    Math.max(columnsOf(heading), ...rows.map((row) => columnsOf(row[index] ?? ''))),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => pad(cell, widths[index] ?? 0, columns[index]?.align ?? 'left'))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [line(columns.map(({ heading }) => heading)), rule, ...rows.map(line)];
}

function pad(text: string, width: number, align: TableColumn['align']): string {
  const blanks = ' '.repeat(Math.max(0, width - columnsOf(text)));
  return align === 'left' ? text + blanks : blanks + text;
}

const WORDS = new Intl.Segmenter('th', { granularity: 'word' });

/** The text, or its first words and "…" where it is longer than so many columns. */
export function cut(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let kept = '';
  for (const { segment } of WORDS.segment(text)) {
    if (columnsOf(kept + segment) > columns - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
