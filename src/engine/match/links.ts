import { type Candidate, findCandidates } from './candidates.js';
import type { EqualSentences } from './equalSentences.js';
import { Landmarks } from './landmarks.js';
import { likenessOf, type Overlap, type Weigher } from './likeness/bags.js';
import { PHRASES, QUOTED, RUN, WORDS } from './likeness/comparisons.js';
import type { Features } from './likeness/features.js';
import type { Side } from './likeness/sides.js';
import { probabilityOf, type UnplacedLink, type Wording } from './linkModel.js';
import { Rivals } from './rivals.js';
import { tuning } from './tuning.js';

/** A candidate with all that decides whether its two sentences correspond. */
export interface Link extends Candidate, UnplacedLink {
  readonly overlap: Overlap;
  /** How well it fits in order between the landmarks next to it (0-1). */
  readonly fit: number;
  /** The probability (0-1) that the two correspond. */
  readonly probability: number;
}

export interface ScoredLinks {
  readonly links: readonly Link[];
  /** How much of the two articles is shared word for word (0-1). */
  readonly level: number;
}

/** A link that is looked at. There are many: it is made once, and told in turn what its rivals and its place say. */
interface OpenLink extends Candidate {
  readonly overlap: Overlap;
  readonly likeness: number;
  /** The likeness by equal words alone. */
  readonly equalLikeness: number;
  readonly amount: number;
  readonly isQuoted: boolean;
  readonly wording: { -readonly [name in keyof Wording]: Wording[name] };
  fit: number;
  probability: number;
}

/**
 * Scores the candidate pairs of two sides by a logistic model. The pairs of `equal` sentences are rivals and landmarks
 * to the others, and no candidates are sought between two sentences that are both in such a pair; repeats are left out.
 *
 * Each is looked at twice: first between landmarks that share most of their words, then between those that the first
 * look found most probable. In a paraphrase hardly any two sentences share most of their words.
 */
export function scoreLinks(a: Side, b: Side, equal: EqualSentences, weigher: Weigher): ScoredLinks {
  const links = compareCandidates(a, b, equal, weigher);
  const rivals = rivalsAmong(links, a, b, equal);
  const level = rivals.byEqualWords.level();
  compete(links, a, b, rivals, level);
  const lookBetween = (landmarks: readonly Candidate[]): void => {
    // Unrelated articles have none, and a crowd of sources is made of such pairs.
    const hasAny = equal.pairs.size > 0 || landmarks.length > 0;
    const among = hasAny ? new Landmarks(equal.pairs, landmarks, a.features.length, b.features.length) : undefined;
    for (const link of links) {
      const fit = among?.fit(link.a, link.b) ?? 0;
      if (fit === link.fit) continue;
      link.fit = fit;
      link.probability = probabilityOf(link, fit, weigher.hasVectors);
    }
  };
  lookBetween(sharingMost(links, rivals.byEqualWords));
  lookBetween(mostProbable(links, a, b));
  return { links, level };
}

/** Not yet looked at: no fit is less than 0. */
const UNPLACED = -1;

/** Finds the candidates and compares their words. */
function compareCandidates(a: Side, b: Side, { pairs, repeats }: EqualSentences, weigher: Weigher): OpenLink[] {
  return findCandidates(a, b, pairs, weigher)
    .filter((pair) => !repeats.a.has(pair.a) && !repeats.b.has(pair.b))
    .map((pair) => compareSentences(a, b, pair, weigher));
}

/** Compares the words of two sentences; what rivals and place say of them is not looked at yet. */
export function compareSentences(a: Side, b: Side, pair: Candidate, weigher: Weigher): OpenLink {
  const { comparisons } = weigher;
  const [inA, inB] = [a.features[pair.a], b.features[pair.b]];
  const at = comparisons.of(inA, inB);
  const { values } = comparisons;
  const overlap = weigher.overlapBy(pair.a, pair.b, values, at + WORDS);
  return {
    a: pair.a,
    b: pair.b,
    overlap,
    likeness: likenessOf(overlap.ofA, overlap.ofB),
    equalLikeness: likenessOf(overlap.equalOfA, overlap.equalOfB),
    amount: amountInCommon(overlap, inA, inB),
    isQuoted: values[at + QUOTED] >= tuning.links.quotedPhrases,
    wording: {
      phraseShare: values[at + PHRASES] / Math.max(1, Math.min(inA.phrases.length, inB.phrases.length)),
      run: Math.min(1, values[at + RUN] / tuning.links.longRun),
      contained: Math.max(overlap.ofA, overlap.ofB),
      lead: 0,
      lost: 0,
      level: 0,
    },
    fit: UNPLACED,
    probability: 0,
  };
}

/** What each sentence reaches with all others, with those of its own role, and by equal words alone. */
interface AllRivals {
  readonly all: Rivals;
  readonly sameRole: Rivals;
  readonly byEqualWords: Rivals;
}

/** Lets the equal pairs, which are fully alike, and the compared ones compete. */
function rivalsAmong(links: readonly OpenLink[], a: Side, b: Side, { pairs }: EqualSentences): AllRivals {
  const none = (): Rivals => new Rivals(a.features.length, b.features.length);
  const rivals = { all: none(), sameRole: none(), byEqualWords: none() };
  const add = (i: number, j: number, likeness: number, equalLikeness: number): void => {
    rivals.all.add(i, j, likeness);
    rivals.byEqualWords.add(i, j, equalLikeness);
    if (a.isTitle[i] === b.isTitle[j]) rivals.sameRole.add(i, j, likeness);
  };
  pairs.forEach((j, i) => add(i, j, 1, 1));
  for (const pair of links) add(pair.a, pair.b, pair.likeness, pair.equalLikeness);
  return rivals;
}

/**
 * The landmarks of the first look: pairs that share most of their words, and no other of either sentence shares more.
 */
function sharingMost(links: readonly OpenLink[], byEqualWords: Rivals): OpenLink[] {
  return links.filter(
    (pair) =>
      pair.equalLikeness >= tuning.links.landmarkLikeness && byEqualWords.isBest(pair.a, pair.b, pair.equalLikeness),
  );
}

/** The landmarks of the second look: pairs that the first one found probable, and no other of either sentence more. */
function mostProbable(links: readonly OpenLink[], a: Side, b: Side): OpenLink[] {
  const rivals = new Rivals(a.features.length, b.features.length);
  for (const link of links) rivals.add(link.a, link.b, link.probability);
  return links.filter(
    (link) => link.probability >= tuning.links.landmarkProbability && rivals.isBest(link.a, link.b, link.probability),
  );
}

/** Tells the links of their rivals: those of the same roles, where both are titles or both body, else all. */
function compete(links: readonly OpenLink[], a: Side, b: Side, rivals: AllRivals, level: number): void {
  for (const { a: i, b: j, likeness, wording } of links) {
    const among = a.isTitle[i] === b.isTitle[j] ? rivals.sameRole : rivals.all;
    wording.lead = among.lead(i, j, likeness);
    wording.lost = among.lost(i, j, likeness);
    wording.level = level;
  }
}

/**
 * How much the words in common tell. What two languages share are names and figures, of which one tells enough; and
 * where all is said again, function words and all, nothing is left to tell, however little it is.
 */
function amountInCommon({ ofA, ofB }: Overlap, a: Features, b: Features): number {
  if (a.language !== b.language) return Infinity;
  const isSaid = Math.min(ofA, ofB) >= tuning.likeness.relatedAtLeast;
  return isSaid && haveSameFrame(a, b) ? Infinity : Math.min(ofA * a.amount, ofB * b.amount);
}

/** Whether two sentences have the same words but for the telling ones, and as many of these, in whatever order. */
function haveSameFrame(a: Features, b: Features): boolean {
  const { sequence, terms } = a;
  if (sequence.length !== b.sequence.length || terms.length !== b.terms.length) return false;
  const [inA, inB] = [frameOf(a), frameOf(b)];
  return inA.length > 0 && inA.length === inB.length && inA.every((word, i) => word === inB[i]);
}

/** The words of a sentence that are not telling, by their ids, rising. */
function frameOf({ sequence, terms }: Features): number[] {
  const telling = new Set(terms.map(({ id }) => id));
  return sequence.filter((id) => !telling.has(id)).sort((x, y) => x - y);
}
