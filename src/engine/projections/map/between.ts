/**
 * Which of three versions stands between the two others: the one that both are more alike to than to each other. It may
 * be the first, of which both were made, or the second of three in a row: which, no text tells.
 *
 * @param likeness how alike two of the three are as wholes, 0-1, whichever comes first; see `coverage`
 * @returns 0, 1 or 2; undefined where no pair is clearly the least alike
 */
export function betweenOf(likeness: (one: number, other: number) => number): number | undefined {
  const [least, next] = [0, 1, 2]
    .map((version) => ({ version, apart: likeness((version + 1) % 3, (version + 2) % 3) }))
    .sort((one, other) => one.apart - other.apart);
  return next.apart - least.apart >= CLEARLY ? least.version : undefined;
}

/** A smaller difference of two likenesses is what the engine may err by. */
const CLEARLY = 0.001;
