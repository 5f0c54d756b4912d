import type { EqualSentences } from '../equalSentences.js';
import { Landmarks } from '../landmarks.js';
import type { Weigher } from '../likeness/bags.js';
import type { Side } from '../likeness/sides.js';
import { inTwoLanguages } from '../../text/inTwoLanguages.js';
import { compareSentences, type Link } from '../links.js';
import { Rivals } from '../rivals.js';
import { tuning } from '../tuning.js';
import { type Standing, standings } from './cosines.js';
import type { Pointed, PointedSides } from './pointed.js';
import { apartByNearest, NEVER_APART } from './toldIn.js';
import { beliefIn, type Opposition, oppositionOf, probabilityByVectors, UNOPPOSED } from './vectorModel.js';

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
 * Links are looked at twice: by their rivals alone, and then by whether they fit in order between the surest ones, too;
 * between two languages once more.
 */
export function withVectors(
  a: Side,
  b: Side,
  { links, equal, level }: LinksByWords,
  pointed: PointedSides,
  weigher: Weigher,
): readonly Link[] {
  const keyOf = (i: number, j: number): number => i * b.features.length + j;
  const known = new Map(links.map((link) => [keyOf(link.a, link.b), link]));
  const areTranslated = inTwoLanguages(a.features.at(0)?.language, b.features.at(0)?.language);
  const found = standings(a, b, pointed, {
    isLookedAt: (i, j, height) => height >= tuning.vectors.lookedAtFrom || known.has(keyOf(i, j)),
    areRivalled: !areTranslated,
  });
  if (found.length === 0) return links;
  const looked = found.map((standing): Looked => ({ standing, byWords: known.get(keyOf(standing.a, standing.b)) }));
  const judge = judgeOf(a, b, { found, level, areTranslated }, pointed, weigher);
  const lookBetween = (
    sure: readonly Sure[],
    atLeast: number = tuning.vectors.landmarkProbability,
  ): readonly Link[] => {
    const found = mutuallyBest(sure, a, b, atLeast);
    const landmarks = new Landmarks(equal.pairs, found, a.features.length, b.features.length);
    const joined = new Map(known);
    for (const pair of looked) {
      const { a: i, b: j } = pair.standing;
      const link = judge(pair, landmarks.fit(i, j));
      if (link && link.probability >= tuning.vectors.probabilityAtLeast) joined.set(keyOf(i, j), link);
    }
    return [...joined.values()];
  };
  const twice = lookBetween(lookBetween(byShare(links, found, keyOf)));
  return areTranslated ? lookBetween(twice, tuning.vectors.translatedLandmark) : twice;
}

type Sure = Pick<Link, 'a' | 'b' | 'probability'>;

/** The pairs that are sure before their places are looked at: by words, and by their shares in each other. */
function byShare(
  links: readonly Link[],
  found: readonly Standing[],
  keyOf: (a: number, b: number) => number,
): readonly Sure[] {
  const byWords = new Map(links.map(({ a, b, probability }) => [keyOf(a, b), probability]));
  const byBoth = found.map(({ a, b, share }): Sure => {
    const unsure = 1 - (byWords.get(keyOf(a, b)) ?? 0);
    return { a, b, probability: 1 - unsure * (1 - tuning.vectors.beliefInShare * share) };
  });
  // A pair that is there twice is surer the second time, and no rival to itself.
  return [...links, ...byBoth].filter(({ probability }) => probability >= tuning.vectors.landmarkProbability);
}

/** The pairs that are probable enough, and no other of either sentence more. */
function mutuallyBest(pairs: readonly Sure[], a: Side, b: Side, atLeast: number): Sure[] {
  const rivals = new Rivals(a.features.length, b.features.length);
  for (const pair of pairs) rivals.add(pair.a, pair.b, pair.probability);
  return pairs.filter((pair) => pair.probability >= atLeast && rivals.isBest(pair.a, pair.b, pair.probability));
}

/** Two sentences that are looked at, and what the first look found of them that does not go by their place. */
interface Looked {
  readonly standing: Standing;
  readonly byWords: Link | undefined;
  compared?: Compared;
}

interface Compared {
  readonly link: Omit<Link, 'fit'>;
  readonly opposed: Opposition;
}

/**
 * Joins what words and vectors say of two sentences that fit so between the landmarks next to them. There are many
 * pairs: the words of those that words do not link are compared only where vectors may find a link. Undefined where
 * vectors add nothing.
 */
type Judge = (pair: Looked, fit: number) => Link | undefined;

/** How the sentences of two sides stand to each other, and how much of the two is shared word for word (0-1). */
interface Stood {
  readonly found: readonly Standing[];
  readonly level: number;
  readonly areTranslated: boolean;
}

function judgeOf(
  a: Side,
  b: Side,
  { found, level, areTranslated }: Stood,
  { ofA, ofB }: PointedSides,
  weigher: Weigher,
): Judge {
  const ratio = Math.log(lengthOf(a, ofA) / lengthOf(b, ofB));
  const usual = ratio * Math.min(1, Math.min(ofA.length, ofB.length) / tuning.vectors.lengthsFrom);
  const shorter = Math.min(a.features.length, b.features.length);
  const belief = beliefIn(level) * Math.min(1, shorter / tuning.vectors.believedFrom);
  const isRivalled = shorter >= tuning.vectors.believedFrom;
  const apartOf = areTranslated && isRivalled ? apartByNearest(found) : NEVER_APART;
  const compare = ({ standing, byWords }: Looked): Compared => {
    const link = byWords ?? compareSentences(a, b, standing, weigher);
    return { link, opposed: oppositionOf(a.features[standing.a], b.features[standing.b], link.overlap) };
  };
  return (pair, fit) => {
    const { standing, byWords } = pair;
    if (areTranslated && standing.cosine < tuning.vectors.translatedFrom) return undefined;
    const [inA, inB] = [a.features[standing.a], b.features[standing.b]];
    const length = Math.abs(Math.log(inA.text.length / inB.text.length) - usual);
    const apart = apartOf(standing);
    const byVectors = (opposed: Opposition): number =>
      belief * probabilityByVectors(standing, { fit, level, length, apart, opposed });
    if (!byWords && byVectors(UNOPPOSED) < tuning.vectors.probabilityAtLeast) return undefined;
    const { link, opposed } = (pair.compared ??= compare(pair));
    return { ...link, fit, probability: 1 - (1 - link.probability) * (1 - byVectors(opposed)) };
  };
}

function lengthOf({ features }: Side, pointed: readonly Pointed[]): number {
  return pointed.reduce((sum, { place }) => sum + features[place].text.length, 0);
}
