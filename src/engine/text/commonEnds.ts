/** How much of two texts or lists is equal from the first item on, and how much of the rest from the last one back. */
export interface CommonEnds {
  readonly start: number;
  readonly end: number;
}

/** Counts the items, UTF-16 units of texts, at both ends that two texts or lists share; none is counted twice. */
export function commonEnds(one: ArrayLike<unknown>, other: ArrayLike<unknown>): CommonEnds {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  return { start, end };
}
