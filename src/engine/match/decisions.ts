import { type Anchors, anchorsOf, decisionPlaces, type DecisionPlaces } from '../text/anchors.js';
import { Weigher } from './likeness/bags.js';
import type { MatchContext } from './context.js';
import type { Features } from './likeness/features.js';
import { heldFeatures, sideOf } from './likeness/sides.js';
import { areSame } from './likeness/tokens.js';
import { kindAndScore } from './kindAndScore.js';
import type { Decision, Match, PairMatches } from '../model.js';
import { isOtherOrder, outOfOrder } from './order.js';
import { sameButForTypography } from '../text/typography.js';
import { meantLikeness } from './vectors/meantLikeness.js';

/** A decision with the places of its sentences in the articles as they are now. */
interface PlacedDecision extends DecisionPlaces {
  readonly verdict: Decision['verdict'];
}

/**
 * The matches of a pair as a person decided. Sentences that were rejected stand in no match together: a group loses
 * them on its longer side, and is gone where nothing is left. Sentences that were confirmed are a match of confidence
 * 1, with the engine's kind and score, in the place of what they were matched with before. A decision holds for
 * sentences that were edited since; one whose sentences are gone has no effect. With `a` and `b` exchanged the answer
 * is the mirror image.
 */
export function applyDecisions(pair: PairMatches, decisions: readonly Decision[], context: MatchContext): PairMatches {
  const placed = placeDecisions(decisions, anchorsOf(context.a), anchorsOf(context.b));
  if (placed.length === 0) return pair;
  const judge = new Judge(context);
  let matches: readonly Match[] = pair.matches;
  for (const decision of placed) if (decision.verdict === 'rejected') matches = reject(matches, decision, judge);
  for (const decision of placed) if (decision.verdict === 'confirmed') matches = confirm(matches, decision, judge);
  return { ...pair, ...inOrder(promote(matches)) };
}

function placeDecisions(decisions: readonly Decision[], a: Anchors, b: Anchors): PlacedDecision[] {
  return decisionPlaces(decisions, a, b)
    .map((places, at) => ({ verdict: decisions[at].verdict, ...places }))
    .filter((found) => found.a.length > 0 && found.b.length > 0);
}

function reject(matches: readonly Match[], { a, b }: PlacedDecision, judge: Judge): Match[] {
  return matches.flatMap((match) => {
    const meant = match.a.some((i) => a.includes(i)) && match.b.some((j) => b.includes(j));
    if (!meant) return [match];
    return judge.reduced(
      match,
      match.a.length >= match.b.length ? without(match.a, a) : match.a,
      match.b.length >= match.a.length ? without(match.b, b) : match.b,
    );
  });
}

function confirm(matches: readonly Match[], { a, b }: PlacedDecision, judge: Judge): Match[] {
  const sharesSentence = (match: Match): boolean =>
    match.a.some((i) => a.includes(i)) || match.b.some((j) => b.includes(j));
  const same = matches.find((match) => equal(match.a, a) && equal(match.b, b));
  // What was confirmed before keeps its sentences: a second match for one of them is a duplicate of the first.
  const duplicate = matches.some(
    (match) => match !== same && match.confirmed && !match.duplicate && sharesSentence(match),
  );
  const others = matches.flatMap((match) => {
    if (match === same) return [];
    if (match.duplicate || match.confirmed || !sharesSentence(match)) return [match];
    // Of two places that say the same, the confirmed one is the match and the other a duplicate.
    return same ? [{ ...match, duplicate: true }] : judge.reduced(match, without(match.a, a), without(match.b, b));
  });
  const { kind, score, moved } = same ?? { ...judge.kindAndScore(a, b), moved: false };
  return [...others, { a, b, kind, score, moved, confidence: 1, duplicate, confirmed: true }];
}

/** Duplicates whose sentences have no better match any more become matches themselves; the most probable first. */
export function promote(matches: readonly Match[]): Match[] {
  const takenA = new Set(matches.flatMap((match) => (match.duplicate ? [] : match.a)));
  const takenB = new Set(matches.flatMap((match) => (match.duplicate ? [] : match.b)));
  const repeats = matches.filter(({ duplicate }) => duplicate).sort((x, y) => y.confidence - x.confidence);
  const promoted = new Set<Match>();
  for (const repeat of repeats) {
    if (repeat.a.some((i) => takenA.has(i)) || repeat.b.some((j) => takenB.has(j))) continue;
    promoted.add(repeat);
    repeat.a.forEach((i) => takenA.add(i));
    repeat.b.forEach((j) => takenB.add(j));
  }
  return matches.map((match) => (promoted.has(match) ? { ...match, duplicate: false } : match));
}

/** Sorts the matches, and says anew which of them are moved. */
export function inOrder(unsorted: readonly Match[]): Pick<PairMatches, 'matches' | 'otherOrder'> {
  const matches = [...unsorted].sort((x, y) => x.a[0] - y.a[0] || x.b[0] - y.b[0]);
  const best = matches.filter(({ duplicate }) => !duplicate);
  const out = outOfOrder(best.map(({ b }) => b[0]));
  const moved = new Map(best.map((match, at) => [match, out[at]]));
  return {
    matches: matches.map((match) => ({ ...match, moved: moved.get(match) ?? false })),
    otherOrder: isOtherOrder(out),
  };
}

/**
 * Gives sentences the kind and score that matching would; where the pair was not matched a moment ago, its words are
 * weighed when it is first asked.
 */
export class Judge {
  readonly #context: MatchContext;
  #weigher: Weigher | undefined;

  constructor(context: MatchContext) {
    this.#context = context;
  }

  kindAndScore(a: readonly number[], b: readonly number[]): Pick<Match, 'kind' | 'score'> {
    const [inA, inB] = [this.#features('a', a), this.#features('b', b)];
    const identical = areSameTogether(inA, inB);
    const likeness = Math.max(this.#likeness(a, b), meantLikeness(inA, inB, this.#context.vectors));
    return kindAndScore(inA, inB, { likeness, identical });
  }

  /** The match of what is left of its sentences; none where a side has nothing left. */
  reduced(match: Match, a: readonly number[], b: readonly number[]): Match[] {
    return a.length === 0 || b.length === 0 ? [] : [{ ...match, a, b, ...this.kindAndScore(a, b) }];
  }

  #features(side: 'a' | 'b', indexes: readonly number[]): Features[] {
    return indexes.map((index) => heldFeatures(this.#context[side], index, this.#context.cache));
  }

  /** By the title and body sentences among them. */
  #likeness(inA: readonly number[], inB: readonly number[]): number {
    const { a, b, cache, comparisons, keptWords } = this.#context;
    const [sideA, sideB] = [sideOf(a, cache), sideOf(b, cache)];
    this.#weigher ??= keptWords?.known(a, b, comparisons)?.weigher ?? new Weigher(sideA, sideB, comparisons);
    return this.#weigher.likeness(sideA.placesOf(inA), sideB.placesOf(inB));
  }
}

/** Whether sentences are equal but for typography; of a single one on each side what is known is asked. */
function areSameTogether(a: readonly Features[], b: readonly Features[]): boolean {
  if (a.length === 1 && b.length === 1) return areSame(a[0], b[0]);
  const text = (features: readonly Features[]): string => features.map((each) => each.text).join(' ');
  return sameButForTypography(text(a), text(b));
}

function without(from: readonly number[], those: readonly number[]): number[] {
  return from.filter((index) => !those.includes(index));
}

function equal(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((index, at) => index === other[at]);
}
