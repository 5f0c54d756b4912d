import type { SentenceVectors } from '../../model.js';
import type { Weigher } from '../likeness/bags.js';
import type { Side } from '../likeness/sides.js';
import { compareSentences, type Link } from '../links.js';
import { tuning } from '../tuning.js';
import { standings } from './cosines.js';
import type { Places } from './unclear.js';

/**
 * The links of two sides by words, and what the vectors of the sentences that words leave `unclear` add: where they
 * find two sentences alike, a link is more probable, or is there at all. Words and vectors are two witnesses: a link is
 * right where either of them is.
 */
export function withVectors(
  a: Side,
  b: Side,
  links: readonly Link[],
  unclear: Places,
  weigher: Weigher,
  vectors: SentenceVectors,
): readonly Link[] {
  const found = standings(a, b, unclear, vectors).filter(({ share }) => share >= tuning.vectors.shareAtLeast);
  if (found.length === 0) return links;
  const shares = new Map(found.map((standing) => [keyOf(standing), standing.share]));
  const known = new Set(links.map(keyOf));
  const added = found
    .filter((standing) => !known.has(keyOf(standing)))
    .map((standing): Link => compareSentences(a, b, standing, weigher));
  return [...links, ...added].map((link) => {
    const share = shares.get(keyOf(link)) ?? 0;
    return share > 0 ? { ...link, probability: 1 - (1 - link.probability) * (1 - share) } : link;
  });
}

const keyOf = ({ a, b }: { readonly a: number; readonly b: number }): string => `${a},${b}`;
