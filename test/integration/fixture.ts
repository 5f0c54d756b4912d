// The sample story's matches, annotated by hand.
import annotated from '../fixtures/sample-matches.json';

export interface AnnotatedMatch {
  /** Addresses: line from 1, a dot, the sentence in that line from 1. */
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly kind: string;
  readonly duplicate?: boolean;
}

/** The annotated matches of two files, whichever the fixture names first. */
export function matchesOf(a: string, b: string): readonly AnnotatedMatch[] {
  const pairs: readonly { pair: string[]; matches: readonly AnnotatedMatch[] }[] = annotated.pairs;
  const found = pairs.find(({ pair }) => pair.includes(a) && pair.includes(b));
  if (!found) throw new Error(`The fixture has no pair ${a}, ${b}.`);
  if (found.pair[0] === a) return found.matches;
  return found.matches.map((match) => ({ ...match, a: match.b, b: match.a }));
}

/** The document line, from 0, of an address. */
export const lineOf = (address: string): number => Number(address.split('.')[0]) - 1;
