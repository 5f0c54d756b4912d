import { sharedCount } from '../text/sharedCount.js';
import { type Candidate, findCandidates, type WeighedSentence } from './candidates.js';
import type { EqualSentences } from './equalSentences.js';
import { Landmarks } from './landmarks.js';
import { likenessOf, type Overlap, type Weigher } from './likeness/bags.js';
import type { Features, Side } from './likeness/features.js';
import { type Evidence, evidenceOf, probabilityOf, type UnplacedLink, type Wording } from './linkModel.js';
import { Rivals } from './rivals.js';
import { longestRun, sharesWord } from './longestRun.js';
import { tuning } from './tuning.js';

/** A candidate with all that decides whether its two sentences correspond. */
export interface Link extends Candidate {
  readonly overlap: Overlap;
  readonly likeness: number;
  /** Whether both quote the same words. */
  readonly isQuoted: boolean;
  readonly evidence: Evidence;
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
  const links = withWording(compared, a, b, rivals);
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
  return links.map(({ a: i, b: j, overlap, likeness, isQuoted, wording }, k) => ({
    a: i,
    b: j,
    overlap,
    likeness,
    isQuoted,
    evidence: evidenceOf(wording, fits[k]),
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
  const [weighedA, weighedB] = [a, b].map((side) =>
    side.features.map((features, i): WeighedSentence => ({
      features,
      bag: weigher.bag(features),
      isTitle: side.isTitle[i],
    })),
  );
  return findCandidates(weighedA, weighedB, pairs, weigher)
    .filter((candidate) => !repeats.a.has(candidate.a) && !repeats.b.has(candidate.b))
    .map((candidate) => {
      const overlap = weigher.overlap(weighedA[candidate.a].bag, weighedB[candidate.b].bag);
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

/** A compared pair with all that the model needs but its place among the landmarks. */
interface WordedPair extends Candidate, UnplacedLink {
  readonly overlap: Overlap;
}

/** Looks at what the words of the pairs say, against their rivals. */
function withWording(compared: readonly ComparedPair[], a: Side, b: Side, rivals: AllRivals): WordedPair[] {
  const level = rivals.byEqualWords.level();
  return compared.map((pair) => {
    const [inA, inB] = [a.features[pair.a], b.features[pair.b]];
    const amount = amountInCommon(pair.overlap, inA, inB);
    const quoted = sharedCount(inA.quotedPhrases, inB.quotedPhrases);
    const isQuoted = quoted >= tuning.links.quotedPhrases;
    const { a: i, b: j, overlap, likeness } = pair;
    return { a: i, b: j, overlap, likeness, amount, wording: wordingOf(pair, a, b, rivals, level), isQuoted };
  });
}

/** How much the words in common tell. What two languages share are names and figures, of which one tells enough. */
function amountInCommon({ ofA, ofB }: Overlap, a: Features, b: Features): number {
  return a.language === b.language ? Math.min(ofA * a.amount, ofB * b.amount) : Infinity;
}

/** What the words of a pair say: in common, and against the pair's rivals. */
function wordingOf(pair: ComparedPair, a: Side, b: Side, rivals: AllRivals, level: number): Wording {
  const [inA, inB] = [a.features[pair.a], b.features[pair.b]];
  const among = pair.sameRole ? rivals.sameRole : rivals.all;
  const phrases = sharedCount(inA.phrases, inB.phrases);
  // Without a phrase in common no run is longer than a word.
  const run = phrases > 0 ? longestRun(inA.sequence, inB.sequence) : Number(sharesWord(inA.sequence, inB.sequence));
  return {
    phraseShare: phrases / Math.max(1, Math.min(inA.phrases.size, inB.phrases.size)),
    run: Math.min(1, run / tuning.links.longRun),
    contained: Math.max(pair.overlap.ofA, pair.overlap.ofB),
    lead: among.lead(pair.a, pair.b, pair.likeness),
    lost: among.lost(pair.a, pair.b, pair.likeness),
    level,
  };
}
