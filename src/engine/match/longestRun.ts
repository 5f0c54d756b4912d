/** Lists whose lengths multiply to no more are compared place by place: faster than to look for the places first. */
const FEW_PAIRS = 2_500;
/** So many places are looked at for each word of longer lists; where few words come again and again, none is. */
const PLACES_A_WORD = 40;

/**
 * The length of the longest run of words that stands in both lists, word for word; a run longer than `atMost` words
 * counts as that long. Linear in lists that are longer than most sentences.
 */
export function longestRun(a: readonly number[], b: readonly number[], atMost: number): number {
  if (a.length * b.length > FEW_PAIRS) return longestOfLong(a, b, atMost);
  let longest = 0;
  // Only a run that is longer than the longest is of interest: where it began too near the end, it could not be.
  for (let i = 0; i + longest < a.length && longest < atMost; i++) {
    for (let j = 0; j + longest < b.length; j++) {
      if (b[j] === a[i] && a[i + longest] === b[j + longest]) longest = Math.max(longest, runFrom(a, i, b, j, atMost));
    }
  }
  return longest;
}

/** How long the run is that begins at a place in either list, where the words at these are one. */
function runFrom(a: readonly number[], i: number, b: readonly number[], j: number, atMost: number): number {
  let length = 1;
  while (length < atMost && i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) length++;
  return length;
}

function longestOfLong(a: readonly number[], b: readonly number[], atMost: number): number {
  const places = new Map<number, number[]>();
  b.forEach((word, j) => {
    const found = places.get(word);
    if (found) found.push(j);
    else places.set(word, [j]);
  });
  const meetings = a.reduce((sum, word) => sum + (places.get(word)?.length ?? 0), 0);
  if (meetings > PLACES_A_WORD * (a.length + b.length)) return longestOfFewWords(a, b, atMost);
  let longest = 0;
  for (let i = 0; i + longest < a.length && longest < atMost; i++) {
    for (const j of places.get(a[i]) ?? []) {
      if (a[i + longest] === b[j + longest]) longest = Math.max(longest, runFrom(a, i, b, j, atMost));
    }
  }
  return longest;
}

function longestOfFewWords(a: readonly number[], b: readonly number[], atMost: number): number {
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

/** Whether the lists have a word in common; most do, in their function words, among the first that are looked at. */
export function sharesWord(a: readonly number[], b: readonly number[]): boolean {
  if (a.length * b.length <= FEW_PAIRS) return a.some((word) => b.includes(word));
  const words = new Set(a);
  return b.some((word) => words.has(word));
}
