/** Two rows of the table of run lengths; kept between calls, since there are many calls and sentences are short. */
let above = new Uint8Array(0);
let row = new Uint8Array(0);
/** The largest length that a row holds: longer runs count as this long. */
const LONGEST = 255;

/** The length of the longest run of words that stands in both lists, word for word. */
export function longestRun(a: readonly number[], b: readonly number[]): number {
  if (row.length <= b.length) [above, row] = [new Uint8Array(2 * b.length + 1), new Uint8Array(2 * b.length + 1)];
  above.fill(0, 0, b.length + 1);
  let longest = 0;
  for (const word of a) {
    row[0] = 0;
    for (let j = 0; j < b.length; j++) {
      const length = word === b[j] ? Math.min(LONGEST, above[j] + 1) : 0;
      row[j + 1] = length;
      if (length > longest) longest = length;
    }
    [above, row] = [row, above];
  }
  return longest;
}

/** Whether the lists have a word in common; most do, in their function words. */
export function sharesWord(a: readonly number[], b: readonly number[]): boolean {
  return a.some((word) => b.includes(word));
}
