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

/** Tells for a sentence of a source in which statement it stands. */
export class Carriers {
  readonly #of = new Map<string, Statement>();

  constructor(statements: readonly Statement[]) {
    for (const statement of statements) {
      for (const place of statement.sources) this.#of.set(keyOf(place), statement);
    }
  }

  /**
   * Which sources say what a sentence says that the base lacks, rising; its own alone where no statement names it. A
   * statement that holds sentences of the base, too, was drawn together from several. What matches the base says in it
   * what the base says; the others alone, those that `isMissing` tells, say what it lacks.
   */
  of(place: Place, isMissing: (place: Place) => boolean): readonly number[] {
    const statement = this.#of.get(keyOf(place));
    if (!statement) return [place.source];
    const places = statement.base.length === 0 ? statement.sources : statement.sources.filter(isMissing);
    return rising(places.map(({ source }) => source));
  }
}

const keyOf = ({ source, sentence }: Place): string => `${source}.${sentence}`;
