import { likenessOf, type Overlap, type Weigher } from './likeness/bags.js';
import { type Candidate, findCandidates, type Given, type Looked } from './candidates.js';
import type { Side } from './likeness/features.js';
import { Rivals } from './rivals.js';
import { longestRun } from './runs.js';
import { type SurePair, SurePairs } from './surePairs.js';
import { tuning } from './tuning.js';
import { sharedCount } from '../text/sharedCount.js';

/** What the words of two sentences say, and their rivals; numbers of the order of 1. */
export interface Wording {
  /** The share of the shorter sentence's phrases (two words side by side) that the other has. */
  readonly phraseShare: number;
  /** The longest run of words that both have, as a share of `longRun` words (0-1). */
  readonly run: number;
  /** The share of either sentence that the other contains, the larger of the two. */
  readonly contained: number;
  /** How far the link is ahead of the second best of either sentence. */
  readonly lead: number;
  /** How far it falls behind the best one of either sentence. */
  readonly lost: number;
  /** How much of the two articles is shared word for word: where much is, little words in common are a coincidence. */
  readonly level: number;
}

/** What the model of a link looks at. */
export interface Evidence extends Wording {
  /** How well it fits in order between the landmarks next to it. */
  readonly fit: number;
  /** `lost` times `fit`: in its place, the smaller part of a split falls behind the larger one and is still right. */
  readonly lostFit: number;
}

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

/** The sentences of each side that say again what an earlier one says, with the place of that. */
export interface Repeats {
  readonly a: ReadonlyMap<number, number>;
  readonly b: ReadonlyMap<number, number>;
}

/**
 * Scores the candidate pairs of two sides by a logistic model. `given` pairs are known to be equal: they are rivals and
 * landmarks to the others, and no candidates are sought between two sentences that both are given. Repeats are left out.
 *
 * Each is looked at twice: first between landmarks that share most of their words, then between those that the first look
 * found most probable. In a paraphrase hardly any two sentences share most of their words.
 */
export function scoreLinks(a: Side, b: Side, given: Given, repeats: Repeats, weigher: Weigher): Link[] {
  const [lookedA, lookedB] = [a, b].map((side) =>
    side.features.map((features): Looked => ({ features, bag: weigher.bag(features) })),
  );
  const [sizeA, sizeB] = [lookedA.length, lookedB.length];
  const looked = findCandidates(lookedA, lookedB, given, weigher)
    .filter((candidate) => !repeats.a.has(candidate.a) && !repeats.b.has(candidate.b))
    .map((candidate) => {
      const overlap = weigher.overlap(lookedA[candidate.a].bag, lookedB[candidate.b].bag);
      const equal = likenessOf({ ofA: overlap.equalOfA, ofB: overlap.equalOfB });
      const sameRole = a.isTitle[candidate.a] === b.isTitle[candidate.b];
      return { a: candidate.a, b: candidate.b, overlap, likeness: likenessOf(overlap), equal, sameRole };
    });
  const rivals = { all: new Rivals(sizeA, sizeB), sameRole: new Rivals(sizeA, sizeB), equal: new Rivals(sizeA, sizeB) };
  const compete = (i: number, j: number, likeness: number, equal: number): void => {
    rivals.all.add(i, j, likeness);
    rivals.equal.add(i, j, equal);
    if (a.isTitle[i] === b.isTitle[j]) rivals.sameRole.add(i, j, likeness);
  };
  for (const [i, j] of given) compete(i, j, 1, 1);
  for (const pair of looked) compete(pair.a, pair.b, pair.likeness, pair.equal);
  const sure = looked.filter(
    (pair) => pair.equal >= tuning.sureLikeness && rivals.equal.isBest(pair.a, pair.b, pair.equal),
  );
  const level = rivals.equal.level();
  const byMeaning = weigher.hasVectors;
  const trust = byMeaning ? tuning.trustByMeaning : tuning.trustByWords;
  const links = looked.map(({ a: i, b: j, overlap, likeness, sameRole }) => {
    const [phrasesA, phrasesB] = [a.features[i].phrases, b.features[j].phrases];
    const among = sameRole ? rivals.sameRole : rivals.all;
    const wording: Wording = {
      phraseShare: sharedCount(phrasesA, phrasesB) / Math.max(1, Math.min(phrasesA.size, phrasesB.size)),
      run: Math.min(1, longestRun(a.features[i].sequence, b.features[j].sequence) / tuning.longRun),
      contained: Math.max(overlap.ofA, overlap.ofB),
      lead: among.lead(i, j, likeness),
      lost: among.lost(i, j, likeness),
      level,
    };
    const quoted = sharedCount(a.features[i].quotedPhrases, b.features[j].quotedPhrases);
    return { a: i, b: j, overlap, likeness, wording, isQuoted: quoted >= tuning.quotedPhrases };
  });
  const landmarksOf = (pairs: readonly Candidate[]): SurePairs =>
    new SurePairs([...given, ...pairs.map((pair): SurePair => [pair.a, pair.b])], sizeA, sizeB);
  const probabilityIn = (landmarks: SurePairs, { a: i, b: j, likeness, wording, isQuoted }: (typeof links)[number]) => {
    const logit = logitOf(wording, landmarks.fit(i, j), byMeaning) + (isQuoted ? tuning.quotedLogit : 0);
    return Math.min(1 / (1 + Math.exp(-logit)), trust * likeness);
  };

  const byWording = landmarksOf(sure);
  const first = links.map((link) => probabilityIn(byWording, link));
  const byProbability = new Rivals(sizeA, sizeB);
  links.forEach(({ a: i, b: j }, k) => byProbability.add(i, j, first[k]));
  const landmarks = landmarksOf(
    links.filter(({ a: i, b: j }, k) => first[k] >= tuning.landmarkProbability && byProbability.isBest(i, j, first[k])),
  );
  return links.map((link) => ({
    a: link.a,
    b: link.b,
    overlap: link.overlap,
    likeness: link.likeness,
    isQuoted: link.isQuoted,
    evidence: evidenceOf(link.wording, landmarks.fit(link.a, link.b)),
    probability: probabilityIn(landmarks, link),
  }));
}

function evidenceOf(wording: Wording, fit: number): Evidence {
  return { ...wording, fit, lostFit: wording.lost * fit };
}

function logitOf(wording: Wording, fit: number, byMeaning: boolean): number {
  const model = byMeaning ? tuning.linkByMeaning : tuning.linkByWords;
  return (
    model.bias +
    model.phraseShare * wording.phraseShare +
    model.run * wording.run +
    model.contained * wording.contained +
    model.lead * wording.lead +
    model.lost * wording.lost +
    model.lostFit * wording.lost * fit +
    model.fit * fit +
    model.level * wording.level
  );
}
