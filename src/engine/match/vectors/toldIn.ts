import { tuning } from '../tuning.js';
import type { Standing } from './cosines.js';

/** How far (a cosine) two sentences are from what two articles that tell one story in two languages have. */
export type ApartOf = (standing: Standing) => number;

/** Nothing is, where that is not asked for. */
export const NEVER_APART: ApartOf = () => 0;

/**
 * How far the sentences of two articles in two languages are apart, by how near each one's nearest is in the middle:
 * articles on other things have a nearest pair, too, which stands high above all others. Two that are as near as
 * translations are correspond whatever else the articles tell.
 */
export function apartByNearest(found: readonly Standing[]): ApartOf {
  const { nearest, translated } = tuning.vectors.told;
  const near = Math.max(meanOfBest(found, 'a'), meanOfBest(found, 'b'));
  return ({ cosine }) => Math.max(0, nearest - Math.max(near, cosine - (translated - nearest)));
}

/** The mean over the sentences of a side of the cosine of each one's nearest. */
function meanOfBest(found: readonly Standing[], side: 'a' | 'b'): number {
  const best = new Map<number, number>();
  for (const standing of found) {
    best.set(standing[side], Math.max(best.get(standing[side]) ?? -1, standing.cosine));
  }
  return [...best.values()].reduce((sum, cosine) => sum + cosine, 0) / Math.max(1, best.size);
}
