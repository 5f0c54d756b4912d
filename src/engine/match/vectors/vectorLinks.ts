import type { EqualSentences } from '../equalSentences.js';
import { Landmarks } from '../landmarks.js';
import type { Weigher } from '../likeness/bags.js';
import type { Side } from '../likeness/sides.js';
import { compareSentences, type Link } from '../links.js';
import { Rivals } from '../rivals.js';
import { tuning } from '../tuning.js';
import { type Standing, standings } from './cosines.js';
import type { Pointed, PointedSides } from './pointed.js';
import { beliefIn, oppositionOf, probabilityByVectors } from './vectorModel.js';

/** The links of two sides by words, the pair's equal sentences, and how much of it is shared word for word (0-1). */
export interface LinksByWords {
  readonly links: readonly Link[];
  readonly equal: EqualSentences;
  readonly level: number;
}

/**
 * The links of two sides by words, and what the vectors of unclear sentences add: where they find two sentences alike,
 * a link is more probable, or is there at all. Words and vectors are two witnesses, and a link is right where either of
 * them is; how far vectors are believed goes by how much of the pair is shared word for word.
 *
 * Links are looked at twice: by their rivals alone, and then by whether they fit in order between the surest ones, too.
 */
export function withVectors(
  a: Side,
  b: Side,
  { links, equal, level }: LinksByWords,
  pointed: PointedSides,
  weigher: Weigher,
): readonly Link[] {
  const known = new Map(links.map((link) => [keyOf(link), link]));
  const found = standings(a, b, pointed).filter(
    (standing) => standing.height >= tuning.vectors.lookedAtFrom || known.has(keyOf(standing)),
  );
  if (found.length === 0) return links;
  const landmarks = new Landmarks(
    [...equal.pairs, ...surest(a, b, links, found)],
    a.features.length,
    b.features.length,
  );
  const ratio = Math.log(lengthOf(a, pointed.ofA) / lengthOf(b, pointed.ofB));
  const usual = ratio * Math.min(1, Math.min(pointed.ofA.length, pointed.ofB.length) / tuning.vectors.lengthsFrom);
  const belief = beliefIn(level);
  const joined = new Map(known);
  for (const standing of found) {
    const [inA, inB] = [a.features[standing.a], b.features[standing.b]];
    const fit = landmarks.fit(standing.a, standing.b);
    const link = known.get(keyOf(standing)) ?? { ...compareSentences(a, b, standing, weigher), fit };
    const length = Math.abs(Math.log(inA.text.length / inB.text.length) - usual);
    const opposed = oppositionOf(inA, inB, link.overlap);
    const byVectors = belief * probabilityByVectors(standing, { fit, level, length, opposed });
    const probability = 1 - (1 - link.probability) * (1 - byVectors);
    if (probability >= tuning.vectors.probabilityAtLeast)
      joined.set(keyOf(standing), { ...link, fit: Math.max(fit, link.fit), probability });
  }
  return [...joined.values()];
}

const keyOf = ({ a, b }: { readonly a: number; readonly b: number }): string => `${a},${b}`;

/** The pairs that words and the share in each other find probable, and no other of either sentence more. */
function surest(
  a: Side,
  b: Side,
  links: readonly Link[],
  found: readonly Standing[],
): (readonly [a: number, b: number])[] {
  const sure = new Map(links.map((link) => [keyOf(link), { a: link.a, b: link.b, p: link.probability }]));
  for (const standing of found) {
    const byWords = sure.get(keyOf(standing))?.p ?? 0;
    const p = 1 - (1 - byWords) * (1 - tuning.vectors.beliefInShare * standing.share);
    sure.set(keyOf(standing), { a: standing.a, b: standing.b, p });
  }
  const rivals = new Rivals(a.features.length, b.features.length);
  for (const pair of sure.values()) rivals.add(pair.a, pair.b, pair.p);
  return [...sure.values()]
    .filter((pair) => pair.p >= tuning.vectors.landmarkProbability && rivals.isBest(pair.a, pair.b, pair.p))
    .map((pair) => [pair.a, pair.b]);
}

function lengthOf({ features }: Side, pointed: readonly Pointed[]): number {
  return pointed.reduce((sum, { place }) => sum + features[place].text.length, 0);
}
