import { rising, type Place, type StatementGroup } from '../model.js';

/** What a base and the sources of its story say alike. */
export interface Statement {
  /** Indexes into the base's sentences, rising. */
  readonly base: readonly number[];
  /** Counted as `story.sources`. */
  readonly sources: readonly Place[];
}

/** The statements of groups that were made of the base, as source 0, and the story's sources, in that order. */
export function statementsOf(groups: readonly StatementGroup[]): Statement[] {
  return groups.map(({ places }) => ({
    base: places.filter(({ source }) => source === 0).map(({ sentence }) => sentence),
    sources: places
      .filter(({ source }) => source > 0)
      .map(({ source, sentence }) => ({ source: source - 1, sentence })),
  }));
}

/** Tells for a sentence of a source which sources say the same, rising; it alone where no statement names it. */
export class Carriers {
  readonly #of = new Map<string, readonly number[]>();

  constructor(statements: readonly Statement[]) {
    for (const { sources } of statements) {
      const carriers = rising(sources.map(({ source }) => source));
      for (const place of sources) this.#of.set(keyOf(place), carriers);
    }
  }

  of(place: Place): readonly number[] {
    return this.#of.get(keyOf(place)) ?? [place.source];
  }
}

const keyOf = ({ source, sentence }: Place): string => `${source}.${sentence}`;
