/** How kinds of text are made, by their size in UTF-16 units. */
export type Make = (size: number) => string;

export const repeated =
  (unit: string): Make =>
  (size) =>
    unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** As many numbered pieces as fit. */
export const counted =
  (piece: (i: number) => string): Make =>
  (size) => {
    const pieces: string[] = [];
    for (let i = 0, length = 0; length < size; i++) {
      pieces.push(piece(i));
      length += pieces[i].length;
    }
    return pieces.join('').slice(0, size);
  };

/** Numbers from 0 to below `count` that follow each other by no rule, the same in each run (a linear congruence). */
export function numbersBelow(count: number): () => number {
  let state = 7;
  return () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return Math.floor(state / 65536) % count;
  };
}

/** Letters that follow each other by no rule. */
export const mixed =
  (letters: string): Make =>
  (size) => {
    const all = [...letters];
    const next = numbersBelow(all.length);
    let text = '';
    while (text.length < size) text += all[next()];
    return text.slice(0, size);
  };

/** Pieces that follow each other by no rule. */
export const mixedPieces =
  (...pieces: readonly string[]): Make =>
  (size) => {
    const next = numbersBelow(pieces.length);
    return counted(() => pieces[next()])(size);
  };

export const nested =
  (open: string, close: string): Make =>
  (size) =>
    `${open.repeat(size / 2 / open.length)}Lind${close.repeat(size / 2 / close.length)}`;

const SYLLABLES = ['ba', 'ne', 'ki', 'lo', 'mu', 'sar', 'ten', 'vil', 'dor', 'gun'];

/** A word that looks like one, by its number. */
export const word = (i: number): string => [...String(i)].map((digit) => SYLLABLES[Number(digit)]).join('');

/** A name, by its number. */
export const name = (i: number): string => {
  const letters = word(i);
  return letters[0].toUpperCase() + letters.slice(1);
};

/** So many words from the number on. */
export const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => word(from + i)).join(' ');
