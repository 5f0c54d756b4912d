import { type Candidate, findCandidates } from './candidates.js';
import type { EqualSentences } from './equalSentences.js';
import { Landmarks } from './landmarks.js';
import { likenessOf, type Overlap, type Weigher } from './likeness/bags.js';
import { PHRASES, QUOTED, RUN } from './likeness/comparisons.js';
import type { Features } from './likeness/features.js';
import type { Side } from './likeness/sides.js';
import { probabilityOf, type UnplacedLink, type Wording } from './linkModel.js';
import { Rivals } from './rivals.js';
import { tuning } from './tuning.js';

/** A compared pair with all that the model needs but its place among the landmarks. */
interface WordedPair extends Candidate, UnplacedLink {
  readonly overlap: Overlap;
}

/** A candidate with all that decides whether its two sentences correspond. */
export interface Link extends WordedPair {
  /** How well it fits in order between the landmarks next to it (0-1). */
  readonly fit: number;
  /** The probability (0-1) that the two correspond. */
  readonly probability: number;
}

/**
 * Scores the candidate pairs of two sides by a logistic model. The pairs of `equal` sentences are rivals and landmarks
 * to the others, and no candidates are sought between two sentences that are both in such a pair; repeats are left out.
 *
 * Each is looked at twice: first between landmarks that share most of their words, then between those that the first
 * look found most probable. In a paraphrase hardly any two sentences share most of their words.
 */
export function scoreLinks(a: Side, b: Side, equal: EqualSentences, weigher: Weigher): Link[] {
  const compared = compareCandidates(a, b, equal, weigher);
  const rivals = rivalsAmong(compared, a, b, equal);
  const links = withWording(compared, a, b, rivals, weigher);
  const landmarksOf = (pairs: readonly Candidate[]): Landmarks =>
    new Landmarks(
      [...equal.pairs, ...pairs.map((pair) => [pair.a, pair.b] as const)],
      a.features.length,
      b.features.length,
    );
  const fitsBetween = (landmarks: Landmarks): number[] => links.map((link) => landmarks.fit(link.a, link.b));
  const probabilitiesOf = (fits: readonly number[]): number[] =>
    links.map((link, k) => probabilityOf(link, fits[k], weigher.hasVectors));

  const first = probabilitiesOf(fitsBetween(landmarksOf(sharingMost(compared, rivals.byEqualWords))));
  const fits = fitsBetween(landmarksOf(mostProbable(links, first, a, b)));
  const probabilities = probabilitiesOf(fits);
  return links.map(({ a: i, b: j, overlap, likeness, amount, wording, isQuoted }, k) => ({
    a: i,
    b: j,
    overlap,
    likeness,
    amount,
    wording,
    isQuoted,
    fit: fits[k],
    probability: probabilities[k],
  }));
}

/** A candidate whose words are compared. */
interface ComparedPair extends Candidate {
  readonly overlap: Overlap;
  readonly likeness: number;
  /** The likeness by equal words alone. */
  readonly equalLikeness: number;
  /** Whether both are titles, or both body. */
  readonly sameRole: boolean;
}

/** Finds the candidates and compares their words. */
function compareCandidates(a: Side, b: Side, { pairs, repeats }: EqualSentences, weigher: Weigher): ComparedPair[] {
  return findCandidates(a, b, pairs, weigher)
    .filter((candidate) => !repeats.a.has(candidate.a) && !repeats.b.has(candidate.b))
    .map((candidate) => {
      const overlap = weigher.overlap(candidate.a, candidate.b);
      return {
        a: candidate.a,
        b: candidate.b,
        overlap,
        likeness: likenessOf(overlap),
        equalLikeness: likenessOf({ ofA: overlap.equalOfA, ofB: overlap.equalOfB }),
        sameRole: a.isTitle[candidate.a] === b.isTitle[candidate.b],
      };
    });
}

/** What each sentence reaches with all others, with those of its own role, and by equal words alone. */
interface AllRivals {
  readonly all: Rivals;
  readonly sameRole: Rivals;
  readonly byEqualWords: Rivals;
}

/** Lets the equal pairs, which are fully alike, and the compared ones compete. */
function rivalsAmong(compared: readonly ComparedPair[], a: Side, b: Side, { pairs }: EqualSentences): AllRivals {
  const none = (): Rivals => new Rivals(a.features.length, b.features.length);
  const rivals = { all: none(), sameRole: none(), byEqualWords: none() };
  const add = (i: number, j: number, likeness: number, equalLikeness: number): void => {
    rivals.all.add(i, j, likeness);
    rivals.byEqualWords.add(i, j, equalLikeness);
    if (a.isTitle[i] === b.isTitle[j]) rivals.sameRole.add(i, j, likeness);
  };
  for (const [i, j] of pairs) add(i, j, 1, 1);
  for (const pair of compared) add(pair.a, pair.b, pair.likeness, pair.equalLikeness);
  return rivals;
}

/**
 * The landmarks of the first look: pairs that share most of their words, and no other of either sentence shares more.
 */
function sharingMost(compared: readonly ComparedPair[], byEqualWords: Rivals): ComparedPair[] {
  return compared.filter(
    (pair) =>
      pair.equalLikeness >= tuning.links.landmarkLikeness && byEqualWords.isBest(pair.a, pair.b, pair.equalLikeness),
  );
}

/** The landmarks of the second look: pairs that the first one found probable, and no other of either sentence more. */
function mostProbable(links: readonly Candidate[], probabilities: readonly number[], a: Side, b: Side): Candidate[] {
  const rivals = new Rivals(a.features.length, b.features.length);
  links.forEach((link, k) => rivals.add(link.a, link.b, probabilities[k]));
  return links.filter(
    (link, k) =>
      probabilities[k] >= tuning.links.landmarkProbability && rivals.isBest(link.a, link.b, probabilities[k]),
  );
}

/** Looks at what the words of the pairs say, against their rivals. */
function withWording(
  compared: readonly ComparedPair[],
  a: Side,
  b: Side,
  rivals: AllRivals,
  { comparisons }: Weigher,
): WordedPair[] {
  const level = rivals.byEqualWords.level();
  return compared.map((pair) => {
    const { a: i, b: j, overlap, likeness } = pair;
    const [inA, inB] = [a.features[i], b.features[j]];
    const at = comparisons.of(inA, inB);
    const [phrases, run] = [comparisons.values[at + PHRASES], comparisons.values[at + RUN]];
    const isQuoted = comparisons.values[at + QUOTED] >= tuning.links.quotedPhrases;
    const among = pair.sameRole ? rivals.sameRole : rivals.all;
    const wording: Wording = {
      phraseShare: phrases / Math.max(1, Math.min(inA.phrases.size, inB.phrases.size)),
      run: Math.min(1, run / tuning.links.longRun),
      contained: Math.max(overlap.ofA, overlap.ofB),
      lead: among.lead(i, j, likeness),
      lost: among.lost(i, j, likeness),
      level,
    };
    return { a: i, b: j, overlap, likeness, amount: amountInCommon(overlap, inA, inB), wording, isQuoted };
  });
}

/** How much the words in common tell. What two languages share are names and figures, of which one tells enough. */
function amountInCommon({ ofA, ofB }: Overlap, a: Features, b: Features): number {
  return a.language === b.language ? Math.min(ofA * a.amount, ofB * b.amount) : Infinity;
}
