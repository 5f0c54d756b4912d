/** Two rows of the table of run lengths; kept between calls, since there are many calls and sentences are short. */
let above = new Uint8Array(0);
let row = new Uint8Array(0);
/** A table of more places than this is not filled. */
const TABLE_AT_MOST = 1_000_000;

/**
 * The length of the longest run of words that stands in both lists, word for word; a run longer than `atMost` words
 * (255 and fewer) counts as that long. Linear in lists that are longer than any sentence.
 */
export function longestRun(a: readonly number[], b: readonly number[], atMost: number): number {
  if (a.length * b.length > TABLE_AT_MOST) return longestOfLong(a, b, atMost);
  if (row.length <= b.length) [above, row] = [new Uint8Array(2 * b.length + 1), new Uint8Array(2 * b.length + 1)];
  above.fill(0, 0, b.length + 1);
  let longest = 0;
  for (const word of a) {
    row[0] = 0;
    for (let j = 0; j < b.length; j++) {
      const length = word === b[j] ? Math.min(atMost, above[j] + 1) : 0;
      row[j + 1] = length;
      if (length > longest) longest = length;
    }
    if (longest === atMost) break;
    [above, row] = [row, above];
  }
  return longest;
}

function longestOfLong(a: readonly number[], b: readonly number[], atMost: number): number {
  for (let length = atMost; length > 0; length--) {
    const runs = new Set(runsOf(a, length));
    if (runsOf(b, length).some((run) => runs.has(run))) return length;
  }
  return 0;
}

function runsOf(words: readonly number[], length: number): string[] {
  const count = Math.max(0, words.length - length + 1);
  return Array.from({ length: count }, (_, i) => words.slice(i, i + length).join(' '));
}

/** Whether the lists have a word in common; most do, in their function words. */
export function sharesWord(a: readonly number[], b: readonly number[]): boolean {
  if (a.length * b.length > TABLE_AT_MOST) {
    const words = new Set(a);
    return b.some((word) => words.has(word));
  }
  return a.some((word) => b.includes(word));
}
