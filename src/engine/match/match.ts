import { inTwoLanguages } from '../text/inTwoLanguages.js';
import { type Article, isMatchable, type Match, type PairMatches } from '../model.js';
import { align, type ByWords, compareByWords } from './align.js';
import { type Compared, confidenceOf, coveredShare, surenessOf } from './confidence.js';
import { containedSentences } from './containedSentences.js';
import type { MatchContext } from './context.js';
import type { Group } from './group.js';
import { kindAndScore } from './kindAndScore.js';
import type { Weigher } from './likeness/bags.js';
import { type Features, isReadInPart } from './likeness/features.js';
import { type Side, sideOf } from './likeness/sides.js';
import { likenessOfTwo } from './likeness/twoSentences.js';
import { isOtherOrder, outOfOrder } from './order.js';
import { tuning } from './tuning.js';
import { meantLikeness } from './vectors/meantLikeness.js';
import { freePlaces } from './free.js';

/** A group that says how sure it is. */
interface SureGroup extends Group {
  readonly confidence: number;
}

/** What is less probable than a match has to be. */
export type DoubtfulMatch = Pick<Match, 'a' | 'b' | 'confidence'>;

export interface MatchedArticles {
  readonly pair: PairMatches;
  /** Where vectors were compared: what a third source that says nearly the same may be surer of. */
  readonly doubtful: readonly DoubtfulMatch[];
  /** The texts of the sentences that words leave unclear, in their order. */
  readonly unclear: { readonly a: readonly string[]; readonly b: readonly string[] };
}

/**
 * The matches of two articles: title and body sentences only, with kinds, scores and confidences, those below
 * `minimumConfidence` (0-1) left out, and duplicates for what stands whole inside another sentence. Deterministic; with
 * `a` and `b` exchanged the answer is the mirror image, but for which of two equally long runs in order counts as the
 * one that did not move.
 */
export function matchArticles(
  { a, b, cache, comparisons, vectors, keptWords }: MatchContext,
  minimumConfidence: number,
): MatchedArticles {
  const compare = (): ByWords => compareByWords(sideOf(a, cache), sideOf(b, cache), comparisons);
  const byWords = keptWords?.of(a, b, comparisons, compare) ?? compare();
  const { a: sideA, b: sideB, weigher, unclear } = byWords;
  const { groups: all, byVectors } = align(byWords, vectors);
  const compared: Compared = {
    sentences: Math.min(sideA.features.length, sideB.features.length),
    areTranslated: inTwoLanguages(a.language, b.language),
    byVectors,
    level: byWords.level,
    covered: coveredShare(all, { a: sideA.features.length, b: sideB.features.length }),
  };
  const sure = all.map((group) => ({ ...group, confidence: confidenceOf(group, compared) }));
  const aligned = sure.filter(({ confidence }) => confidence >= minimumConfidence);
  const doubtful = byVectors ? sure.filter(({ confidence }) => confidence < minimumConfidence) : [];
  const groups = inOrderOfA([...aligned, ...containedGroups(sideA, sideB, aligned, weigher)]);
  const inOrder = groups.filter(({ duplicate }) => !duplicate);
  const movedGroups = outOfOrder(inOrder.map((group) => group.b[0]));
  let placed = 0;
  const matches = groups.map((group): Match => {
    const [inA, inB] = [group.a.map((i) => sideA.features[i]), group.b.map((j) => sideB.features[j])];
    const likeness = Math.max(group.likeness, meantLikeness(inA, inB, vectors));
    return {
      a: group.a.map((i) => sideA.indexes[i]),
      b: group.b.map((j) => sideB.indexes[j]),
      ...kindAndScore(inA, inB, { likeness, identical: group.identical }),
      ...surenessOf(group.confidence),
      moved: !group.duplicate && movedGroups[placed++],
      duplicate: group.duplicate,
    };
  });
  return {
    pair: { matches, otherOrder: isOtherOrder(movedGroups), partial: isCut(a, sideA) || isCut(b, sideB) },
    doubtful: doubtful.map(({ a, b, confidence }) => ({
      a: a.map((i) => sideA.indexes[i]),
      b: b.map((j) => sideB.indexes[j]),
      confidence,
    })),
    unclear: {
      a: unclear.a.map((i) => sideA.features[i].text),
      b: unclear.b.map((j) => sideB.features[j].text),
    },
  };
}

/**
 * The sentences of either side that are in no group and stand whole inside a sentence of the other: they are not only
 * here, however little of the other sentence they are. Duplicates where that one corresponds to another; else the two
 * are a match, the first in order where several stand inside one.
 */
function containedGroups(a: Side, b: Side, groups: readonly Group[], weigher: Weigher): SureGroup[] {
  const [takenA, takenB] = [new Uint8Array(a.features.length), new Uint8Array(b.features.length)];
  for (const group of groups) {
    for (const i of group.a) takenA[i] = 1;
    for (const j of group.b) takenB[j] = 1;
  }
  const pairs = [
    ...containedSentences(a, freePlaces(takenA), b).map(({ place, within }) => [place, within]),
    ...containedSentences(b, freePlaces(takenB), a).map(({ place, within }) => [within, place]),
  ].sort(([i, j], [k, l]) => i - k || j - l);
  return pairs.map(([i, j]) => {
    const duplicate = takenA[i] === 1 || takenB[j] === 1;
    takenA[i] = takenB[j] = 1;
    return {
      a: [i],
      b: [j],
      likeness: weigher.likeness([i], [j]),
      probability: tuning.groups.containedConfidence,
      confidence: tuning.groups.containedConfidence,
      identical: false,
      duplicate,
    };
  });
}

function inOrderOfA(groups: readonly SureGroup[]): SureGroup[] {
  return [...groups].sort((x, y) => x.a[0] - y.a[0] || x.b[0] - y.b[0]);
}

/** Whether title or body sentences were left out, because there are too many, or read in part, being too long. */
function isCut({ sentences }: Article, { indexes, features }: Side): boolean {
  if (features.some(isReadInPart)) return true;
  const last = indexes.at(-1) ?? -1;
  return indexes.length >= tuning.sentencesAtMost && sentences.some(({ role }, i) => i > last && isMatchable(role));
}

/** The likeness (0-1) of two sentences by themselves: of their words or, where it is known, of what they mean. */
export function sentenceLikeness(
  a: Features,
  b: Features,
  { comparisons, vectors }: Pick<MatchContext, 'comparisons' | 'vectors'>,
): number {
  return Math.max(likenessOfTwo(a, b, comparisons.meaning), meantLikeness([a], [b], vectors));
}
