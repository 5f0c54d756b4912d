import type { EqualSentences } from '../equalSentences.js';
import type { Link } from '../links.js';
import { freePlaces } from '../free.js';
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
  const [clearA, clearB] = [new Uint8Array(sizeA), new Uint8Array(sizeB)];
  pairs.forEach((j, i) => (clearA[i] = clearB[j] = 1));
  repeats.a.forEach((_, i) => (clearA[i] = 1));
  repeats.b.forEach((_, j) => (clearB[j] = 1));
  for (const link of links) if (isClear(link)) clearA[link.a] = clearB[link.b] = 1;
  const [a, b] = [freePlaces(clearA), freePlaces(clearB)];
  return a.length > 0 && b.length > 0 ? { a, b } : { a: [], b: [] };
}

function isClear({ probability, overlap }: Link): boolean {
  const { clearProbability, clearShare } = tuning.vectors;
  return probability >= clearProbability && Math.min(overlap.equalOfA, overlap.equalOfB) >= clearShare;
}

/**
 * Texts of several sources as one list, each once: the first share of one source stands beside the first share of each
 * other one, so that whoever has vectors for some of them alone has them for the same stretch of all.
 */
export function inStep(sources: readonly (readonly string[])[]): string[] {
  const placed = sources.flatMap((texts) => texts.map((text, at) => ({ text, share: (at + 0.5) / texts.length })));
  return [...new Set(placed.sort((one, other) => one.share - other.share).map(({ text }) => text))];
}
