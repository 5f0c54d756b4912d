import { align, type Group } from './align.js';
import { likenessOf, Weigher } from './likeness/bags.js';
import type { MatchContext } from './context.js';
import { type Features, type Side, sideOf } from './likeness/features.js';
import type { Meaning } from './likeness/meaning.js';
import { type Article, isMatchable, type Kind, type Match, type PairMatches } from '../model.js';
import { sharedCount } from '../text/sharedCount.js';
import { isOtherOrder, outOfOrder } from './order.js';
import { tuning } from './tuning.js';

/**
 * The matches of two articles: title and body sentences only, with kinds, scores and confidences, those below
 * `minimumConfidence` (0-1) left out. Deterministic; with `a` and `b` exchanged the answer is the mirror image, but for
 * which of two equally long runs in order counts as the one that did not move.
 */
export function matchArticles({ a, b, cache, meaning }: MatchContext, minimumConfidence: number): PairMatches {
  const sideA = sideOf(a, cache, tuning.sentencesAtMost);
  const sideB = sideOf(b, cache, tuning.sentencesAtMost);
  const weigher = new Weigher([...sideA.features, ...sideB.features], meaning);
  const groups = align(sideA, sideB, weigher).filter(({ probability }) => probability >= minimumConfidence);
  const inOrder = groups.filter(({ duplicate }) => !duplicate);
  const movedGroups = outOfOrder(inOrder.map((group) => group.b[0]));
  const moved = new Map(inOrder.map((group, i) => [group, movedGroups[i]]));
  const matches = groups.map((group): Match => ({
    a: group.a.map((i) => sideA.indexes[i]),
    b: group.b.map((j) => sideB.indexes[j]),
    kind: kindOf(group, sideA.features, sideB.features),
    score: group.identical ? 1 : scoreOf(group, sideA.features, sideB.features),
    confidence: group.probability,
    moved: moved.get(group) ?? false,
    duplicate: group.duplicate,
  }));
  return { matches, otherOrder: isOtherOrder(movedGroups), partial: isCut(a, sideA) || isCut(b, sideB) };
}

function isCut({ sentences }: Article, { indexes }: Side): boolean {
  const last = indexes.at(-1) ?? -1;
  return indexes.length >= tuning.sentencesAtMost && sentences.some(({ role }, i) => i > last && isMatchable(role));
}

/**
 * The likeness of the words, less where they stand in another order ("the mayor sued the council" and the reverse) and
 * where one side says that it is not so, or tells other figures.
 */
export function scoreOf(group: Group, a: readonly Features[], b: readonly Features[]): number {
  const [sideA, sideB] = [group.a.map((i) => a[i]), group.b.map((j) => b[j])];
  const places = new Map<number, number>();
  tellingWords(sideB).forEach((id, at) => places.set(id, at));
  const moved = outOfOrder(tellingWords(sideA).flatMap((id) => places.get(id) ?? []));
  const share = moved.length > 0 ? moved.filter(Boolean).length / moved.length : 0;
  const isDenied = sideA.some(({ isNegated }) => isNegated) !== sideB.some(({ isNegated }) => isNegated);
  const left =
    (1 - tuning.orderWeight * share) *
    (isDenied ? 1 - tuning.negationWeight : 1) *
    (1 - tuning.figureWeight * otherFigures(sideA, sideB));
  return Math.min(tuning.scoreAtMost, group.likeness * left);
}

/** The share (0-1) of both sides' figures that the other side lacks. */
function otherFigures(a: readonly Features[], b: readonly Features[]): number {
  const [inA, inB] = [a, b].map(
    (side) => new Set(side.flatMap(({ terms }) => terms.filter(({ isNumber }) => isNumber))),
  );
  const all = inA.size + inB.size;
  return all > 0 ? 1 - (2 * sharedCount(inA, inB)) / all : 0;
}

/** The telling words of sentences by their ids, each where it stands first. */
function tellingWords(sentences: readonly Features[]): number[] {
  const words = new Set<number>();
  for (const { sequence, terms } of sentences) {
    const telling = new Set(terms.map(({ id }) => id));
    for (const id of sequence) if (telling.has(id)) words.add(id);
  }
  return [...words];
}

/** What kind of match the sentences of a group are; their places are those in the two lists of features. */
export function kindOf(group: Group, a: readonly Features[], b: readonly Features[]): Kind {
  if (group.identical) return 'identical';
  return sharedWording(
    group.a.map((i) => a[i]),
    group.b.map((j) => b[j]),
  ) >= tuning.editedWording
    ? 'edited'
    : 'paraphrase';
}

/** The share of the shorter side's words, function words included, that the other side has too. */
function sharedWording(a: readonly Features[], b: readonly Features[]): number {
  const counts = new Map<number, number>();
  let lengthA = 0;
  let lengthB = 0;
  let shared = 0;
  for (const { sequence } of a) {
    lengthA += sequence.length;
    for (const id of sequence) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  for (const { sequence } of b) {
    lengthB += sequence.length;
    for (const id of sequence) {
      const left = counts.get(id) ?? 0;
      if (left === 0) continue;
      shared++;
      counts.set(id, left - 1);
    }
  }
  return shared / Math.max(1, Math.min(lengthA, lengthB));
}

/** The likeness (0-1) of the words of two sentences, by themselves. */
export function sentenceLikeness(a: Features, b: Features, meaning?: Meaning): number {
  const weigher = new Weigher([a, b], meaning);
  return likenessOf(weigher.overlap(weigher.bag(a), weigher.bag(b)));
}
