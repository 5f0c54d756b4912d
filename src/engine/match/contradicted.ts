import type { Match, PairMatches } from '../model.js';
import { surenessOf } from './confidence.js';
import { inOrder, promote } from './decisions.js';
import type { DoubtfulMatch } from './match.js';
import { tuning } from './tuning.js';

/** The matches of two sources by themselves, and those that are too doubtful to be any. */
interface Alone {
  readonly pair: PairMatches;
  readonly doubtful: readonly DoubtfulMatch[];
}

/** What two sources by themselves hold of their sentences, seen from one of them. Read where it is first asked for. */
export class Held {
  readonly #alone: Alone;
  readonly #isMirrored: boolean;
  #confidences: Map<number, Map<number, number>> | undefined;
  #twins: Map<number, number[]> | undefined;

  constructor(alone: Alone, isMirrored = false) {
    this.#alone = alone;
    this.#isMirrored = isMirrored;
  }

  /** How sure (0-1) it is that a sentence corresponds to one of the other source; 0 where nothing says so. */
  confidence(from: number, to: number): number {
    this.#confidences ??= this.#readConfidences();
    return this.#confidences.get(from)?.get(to) ?? 0;
  }

  /** The sentences of the other source that say nearly the same as one does. */
  twinsOf(from: number): readonly number[] {
    this.#twins ??= this.#readTwins();
    return this.#twins.get(from) ?? [];
  }

  #readConfidences(): Map<number, Map<number, number>> {
    const read = new Map<number, Map<number, number>>();
    for (const { a, b, confidence } of [...this.#alone.pair.matches, ...this.#alone.doubtful]) {
      const [own, other] = this.#isMirrored ? [b, a] : [a, b];
      for (const from of own) {
        const of = read.get(from) ?? new Map<number, number>();
        read.set(from, of);
        for (const to of other) of.set(to, Math.max(confidence, of.get(to) ?? 0));
      }
    }
    return read;
  }

  #readTwins(): Map<number, number[]> {
    const read = new Map<number, number[]>();
    for (const match of this.#alone.pair.matches) {
      if (!areTwins(match)) continue;
      const [from, to] = this.#isMirrored ? [match.b[0], match.a[0]] : [match.a[0], match.b[0]];
      read.set(from, [...(read.get(from) ?? []), to]);
    }
    return read;
  }
}

/** Whether a match is of two sentences that say nearly the same. */
function areTwins({ a, b, kind, score, confidence, duplicate }: Match): boolean {
  if (a.length > 1 || b.length > 1) return false;
  const { twinScore, sure } = tuning.story;
  return kind === 'identical' || (score >= twinScore && confidence >= sure && !duplicate);
}

/** What a third source holds of either side of a pair. */
export interface HeldByThird {
  readonly a: Held;
  readonly b: Held;
}

/**
 * The matches of a pair without those that its story contradicts: an unsure match, or one that was handed on, of which
 * the pair by itself (`own`) and the third sources that say nearly the same as one of its sentences hold too little on
 * average. A sentence of three sources is compared with another article three times, each among neighbours and rivals
 * of its own: what one look of three finds is mostly chance. Where less sure matches are asked for, down to `minimum`
 * (0-1), it is as sure as all hold on average. The order of the thirds does not matter.
 */
export function withoutContradicted(
  pair: PairMatches,
  own: Held,
  thirds: readonly HeldByThird[],
  minimum: number,
): PairMatches {
  let isContradicted = false;
  const matches = pair.matches.flatMap((match): Match[] => {
    const isHandedOn = own.confidence(match.a[0], match.b[0]) < minimum;
    if (match.kind === 'identical' || !(match.uncertain || isHandedOn)) return [match];
    const held = heldOf(match, own, thirds);
    if (held === undefined || held >= tuning.story.contradictedBelow) return [match];
    isContradicted = true;
    return held < minimum ? [] : [{ ...match, ...surenessOf(held) }];
  });
  return isContradicted ? { ...pair, ...inOrder(promote(matches)) } : pair;
}

/**
 * How sure (0-1) the pair and its thirds are of a match, each counting alike; the mean of its links. Undefined where no
 * third says nearly the same as a sentence of it.
 */
function heldOf({ a, b }: Match, own: Held, thirds: readonly HeldByThird[]): number | undefined {
  const links = a.flatMap((i) => b.map((j) => [own.confidence(i, j), ...thirds.flatMap(heldOfLink(i, j))]));
  return links.some((held) => held.length > 1) ? mean(links.map(mean)) : undefined;
}

/** What a third source holds of two sentences of a pair; nothing where it says nearly the same as neither. */
function heldOfLink(i: number, j: number): (third: HeldByThird) => number[] {
  return ({ a, b }) => {
    const held = [
      ...a.twinsOf(i).map((twin) => b.confidence(j, twin)),
      ...b.twinsOf(j).map((twin) => a.confidence(i, twin)),
    ];
    return held.length > 0 ? [Math.max(...held)] : [];
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
