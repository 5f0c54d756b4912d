import { linkAt, linkCount, type MapLink, type PairLinks } from './pairLinks.js';

/** Where the pair of sources `a` and `b`, `a` before `b`, stands among those of all: (0, 1), (0, 2) … (1, 2) … */
export function pairIndex(sources: number, a: number, b: number): number {
  return a * sources - (a * (a + 1)) / 2 + (b - a - 1);
}

/** What two sources have in common, seen from `a`: its links excepted, which `linksBetween` reads from either side. */
export function pairOf(pairs: readonly PairLinks[], sources: number, a: number, b: number): Omit<PairLinks, 'links'> {
  if (a < b) return pairs[pairIndex(sources, a, b)];
  const { shares, ...pair } = pairs[pairIndex(sources, b, a)];
  return { ...pair, shares: [shares[1], shares[0]] };
}

/**
 * The links of two sources that are drawn, `a` in the first one; in the order of the source that comes first in the
 * story.
 */
export function linksBetween(pairs: readonly PairLinks[], sources: number, a: number, b: number): MapLink[] {
  const pair = pairs[pairIndex(sources, Math.min(a, b), Math.max(a, b))];
  return Array.from({ length: linkCount(pair) }, (_, at) => linkAt(pair, at))
    .filter(({ again }) => !again)
    .map((link) => (a < b ? link : { ...link, a: link.b, b: link.a }));
}
