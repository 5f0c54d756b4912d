/** Lists whose lengths multiply to more than this are not compared word by word. */
const COMPARED_AT_MOST = 1_000_000;

/**
 * The length of the longest run of words that stands in both lists, word for word; a run longer than `atMost` words
 * counts as that long. Linear in lists that are longer than any sentence.
 */
export function longestRun(a: readonly number[], b: readonly number[], atMost: number): number {
  if (a.length * b.length > COMPARED_AT_MOST) return longestOfLong(a, b, atMost);
  let longest = 0;
  // Only a run that is longer than the longest is of interest: where it began too near the end, it could not be.
  for (let i = 0; i + longest < a.length && longest < atMost; i++) {
    const word = a[i];
    for (let j = 0; j + longest < b.length; j++) {
      if (b[j] !== word || a[i + longest] !== b[j + longest]) continue;
      let length = 1;
      while (length < atMost && i + length < a.length && j + length < b.length && a[i + length] === b[j + length])
        length++;
      if (length > longest) longest = length;
    }
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
  if (a.length * b.length > COMPARED_AT_MOST) {
    const words = new Set(a);
    return b.some((word) => words.has(word));
  }
  return a.some((word) => b.includes(word));
}
