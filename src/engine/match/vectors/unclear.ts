import type { EqualSentences } from '../equalSentences.js';
import type { Link } from '../links.js';
import { tuning } from '../tuning.js';

/** Places of sentences in the two sides of a pair, rising. */
export interface Places {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/**
 * The sentences of two sides, of `sizeA` and `sizeB`, that words leave unclear: those that are equal to none of the
 * other side and have no sure link that shares most words of both. Where nothing is unclear on one side, there is
 * nothing that vectors could find on the other.
 */
export function unclearPlaces(
  sizeA: number,
  sizeB: number,
  { pairs, repeats }: EqualSentences,
  links: readonly Link[],
): Places {
  const clearA = new Set([...pairs.keys(), ...repeats.a.keys()]);
  const clearB = new Set([...pairs.values(), ...repeats.b.keys()]);
  for (const link of links) {
    if (!isClear(link)) continue;
    clearA.add(link.a);
    clearB.add(link.b);
  }
  const a = without(clearA, sizeA);
  const b = without(clearB, sizeB);
  return a.length > 0 && b.length > 0 ? { a, b } : { a: [], b: [] };
}

function isClear({ probability, overlap }: Link): boolean {
  const { clearProbability, clearShare } = tuning.vectors;
  return probability >= clearProbability && Math.min(overlap.equalOfA, overlap.equalOfB) >= clearShare;
}

function without(clear: ReadonlySet<number>, size: number): number[] {
  return Array.from({ length: size }, (_, place) => place).filter((place) => !clear.has(place));
}

/**
 * Texts of several sources as one list, each once: the first share of one source stands beside the first share of each
 * other one, so that whoever has vectors for some of them alone has them for the same stretch of all.
 */
export function inStep(sources: readonly (readonly string[])[]): string[] {
  const placed = sources.flatMap((texts) => texts.map((text, at) => ({ text, share: (at + 0.5) / texts.length })));
  return [...new Set(placed.sort((one, other) => one.share - other.share).map(({ text }) => text))];
}
