/** Texts that are taller than a row may be. */

/**
 * The text in as few pieces as rows can show: broken between its lines, and a line that alone is too tall at a blank.
 * `fits` tells whether a row shows a piece whole.
 */
export function inRows(text: string, fits: (piece: string) => boolean): readonly string[] {
  if (fits(text)) return [text];
  const lines = text.split('\n').flatMap((line) => (fits(line) ? [line] : filled(wordsOf(line, fits), ' ', fits)));
  return filled(lines, '\n', fits);
}

function filled(parts: readonly string[], between: string, fits: (piece: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  for (const part of parts) {
    const longer = pieces.length ? `${pieces.at(-1) ?? ''}${between}${part}` : part;
    if (pieces.length && fits(longer)) pieces[pieces.length - 1] = longer;
    else pieces.push(part);
  }
  return pieces;
}

/** Between blanks; what without one is too tall is halved until it fits. */
function wordsOf(line: string, fits: (piece: string) => boolean): readonly string[] {
  const halved = (word: string): readonly string[] => {
    if (word.length < 2 || fits(word)) return [word];
    const middle = Math.ceil(word.length / 2);
    return [...halved(word.slice(0, middle)), ...halved(word.slice(middle))];
  };
  return line.split(' ').flatMap(halved);
}
