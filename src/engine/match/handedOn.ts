import type { Match, PairMatches } from '../model.js';
import type { MatchContext } from './context.js';
import { surenessOf } from './confidence.js';
import { inOrder, Judge } from './decisions.js';
import { tuning } from './tuning.js';

/** A sentence of one source that corresponds to one of another, by their indexes; one of each sentence of a match. */
export interface SentenceLink {
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
  readonly identical: boolean;
  readonly duplicate: boolean;
}

/** What a third source of a story has to say of a pair: its matches with either side, from the side to the third. */
export interface Third {
  readonly a: readonly SentenceLink[];
  readonly b: readonly SentenceLink[];
}

/** The links of a pair's matches, from its side `a`, or with `isMirrored` from its side `b`. */
export function sentenceLinks({ matches }: PairMatches, isMirrored: boolean): SentenceLink[] {
  // A large story asks for very many of them: no list is made for each match.
  const links: SentenceLink[] = [];
  for (const { a, b, kind, confidence, duplicate } of matches) {
    const own = isMirrored ? b : a;
    const other = isMirrored ? a : b;
    // Two sentences that are the same together are not so each.
    const identical = kind === 'identical' && own.length === 1 && other.length === 1;
    for (const from of own) for (const to of other) links.push({ from, to, confidence, identical, duplicate });
  }
  return links;
}

/** A match that third sources give reason for. */
interface Proposal {
  readonly a: number;
  readonly b: number;
  readonly confidence: number;
  /** Over a sentence of the third that is the same as one of the two. */
  readonly isTwin: boolean;
}

/**
 * The matches of a pair with what the other sources of its story hand on: where a sentence stands word for word in a
 * third source, what matches it there matches it here, too; and what a third source surely has in common with both is
 * common to both. Nothing is taken away, and the order of the thirds does not matter.
 */
export function withHandedOn(pair: PairMatches, thirds: readonly Third[], context: MatchContext): PairMatches {
  // Two numbers as one: a long pair has tens of thousands of matches, and as many are proposed.
  const all = context.b.sentences.length;
  const keyOf = (i: number, j: number): number => i * all + j;
  const known = new Set<number>();
  for (const { a, b } of pair.matches) for (const i of a) for (const j of b) known.add(keyOf(i, j));
  const proposals = thirds.flatMap(proposalsOf).filter(({ a, b }) => !known.has(keyOf(a, b)));
  if (proposals.length === 0) return pair;
  const judge = new Judge(context);
  const best = pair.matches.filter(({ duplicate }) => !duplicate);
  const takenA = new Set(best.flatMap(({ a }) => a));
  const takenB = new Set(best.flatMap(({ b }) => b));
  const added: Match[] = [];
  for (const { a, b, confidence, isTwin } of proposals.sort(surestFirst)) {
    if (known.has(keyOf(a, b))) continue;
    const duplicate = takenA.has(a) || takenB.has(b);
    const said = judge.kindAndScore([a], [b]);
    if (!isTwin && !isLikely(said.score, duplicate)) continue;
    known.add(keyOf(a, b));
    takenA.add(a);
    takenB.add(b);
    added.push({ a: [a], b: [b], ...said, ...surenessOf(confidence), moved: false, duplicate });
  }
  return added.length > 0 ? { ...pair, ...inOrder([...pair.matches, ...added]) } : pair;
}

/** Of equally sure ones first those over a twin, then those nearer the beginning. */
function surestFirst(x: Proposal, y: Proposal): number {
  return y.confidence - x.confidence || Number(y.isTwin) - Number(x.isTwin) || x.a - y.a || x.b - y.b;
}

function isLikely(score: number, isTaken: boolean): boolean {
  return score >= (isTaken ? tuning.story.likenessOfTaken : tuning.story.likenessOfFree);
}

/** A sentence that a side repeats more often is linked with the first ones: bounds the work. */
const REPEATS_AT_MOST = 8;

/** By the third's sentences. */
function byThird(links: readonly SentenceLink[]): Map<number, SentenceLink[]> {
  const found = new Map<number, SentenceLink[]>();
  for (const link of links) {
    const list = found.get(link.to);
    if (!list) found.set(link.to, [link]);
    else if (list.length < REPEATS_AT_MOST) list.push(link);
  }
  return found;
}

function proposalsOf({ a, b }: Third): Proposal[] {
  const ofB = byThird(b);
  const proposals: Proposal[] = [];
  for (const [third, ofA] of byThird(a)) {
    for (const one of ofA) {
      for (const other of ofB.get(third) ?? []) {
        const isTwin = one.identical || other.identical;
        if (!isTwin && !(isSure(one) && isSure(other))) continue;
        proposals.push({ a: one.from, b: other.from, confidence: one.confidence * other.confidence, isTwin });
      }
    }
  }
  return proposals;
}

function isSure({ confidence, duplicate }: SentenceLink): boolean {
  return confidence >= tuning.story.sure && !duplicate;
}
