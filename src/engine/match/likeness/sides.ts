import { type Article, isMatchable } from '../../model.js';
import { tuning } from '../tuning.js';
import { type FeatureCache, type Features, featuresOf } from './features.js';
import type { Term } from './vocabulary.js';

/** The words of a side's sentences, each once, by rising ids; the lists run in parallel. */
export interface SideWords {
  readonly terms: readonly Term[];
  /** The sentences that each word stands in, by their places in the side. */
  readonly sentences: readonly (readonly number[])[];
}

/** The sentences of an article that matching looks at, title and body, in order; the lists run in parallel. */
export class Side {
  /** Indexes into the article's sentences. */
  readonly indexes: readonly number[];
  readonly features: readonly Features[];
  readonly isTitle: readonly boolean[];
  #words: SideWords | undefined;
  #wordsOf: readonly (readonly number[])[] = [];
  #standing: ReadonlyMap<number, readonly number[]> | undefined;
  #places: ReadonlyMap<number, number> | undefined;

  constructor(features: readonly Features[], indexes: readonly number[], isTitle: readonly boolean[]) {
    this.features = features;
    this.indexes = indexes;
    this.isTitle = isTitle;
  }

  get words(): SideWords {
    return (this.#words ??= this.#readWords());
  }

  /** The places of those of some sentences of the article that matching looks at, rising. */
  placesOf(indexes: readonly number[]): number[] {
    const places = new Set(indexes.map((index) => this.#placeOf(index)));
    return [...places].filter((place) => place !== undefined).sort((one, other) => one - other);
  }

  /** The features of a sentence of the article; undefined where matching does not look at it. */
  featuresOf(index: number): Features | undefined {
    const place = this.#placeOf(index);
    return place === undefined ? undefined : this.features[place];
  }

  #placeOf(index: number): number | undefined {
    this.#places ??= new Map(this.indexes.map((each, place) => [each, place]));
    return this.#places.get(index);
  }

  /** The places in `words` of the telling words of a sentence, rising. */
  wordsOf(place: number): readonly number[] {
    this.#words ??= this.#readWords();
    return this.#wordsOf[place];
  }

  /** The sentences that each stem stands in, function words included, by their places; each sentence once. */
  get standing(): ReadonlyMap<number, readonly number[]> {
    if (this.#standing) return this.#standing;
    const standing = new Map<number, number[]>();
    this.features.forEach(({ sequence }, place) => {
      for (const id of sequence) {
        const found = standing.get(id);
        if (!found) standing.set(id, [place]);
        else if (found[found.length - 1] !== place) found.push(place);
      }
    });
    return (this.#standing = standing);
  }

  #readWords(): SideWords {
    const found = new Map<Term, number[]>();
    this.features.forEach(({ terms }, place) => {
      for (const term of terms) {
        const list = found.get(term);
        if (list) list.push(place);
        else found.set(term, [place]);
      }
    });
    const terms = [...found.keys()].sort((x, y) => x.id - y.id);
    const at = new Map(terms.map((term, i) => [term, i]));
    this.#wordsOf = this.features.map((features) => features.terms.map((term) => at.get(term) as number));
    return { terms, sentences: terms.map((term) => found.get(term) as number[]) };
  }
}

/** Sentences that stand in no article, as a side. */
export function sideOfSentences(features: readonly Features[]): Side {
  return new Side(
    features,
    features.map((_, i) => i),
    features.map(() => false),
  );
}

const sides = new WeakMap<FeatureCache, WeakMap<Article, Side>>();

/** What matching looks at of an article; made once for each article. */
export function sideOf(article: Article, cache: FeatureCache): Side {
  let known = sides.get(cache);
  if (!known) sides.set(cache, (known = new WeakMap()));
  let side = known.get(article);
  if (!side) known.set(article, (side = makeSide(article, cache)));
  return side;
}

/**
 * The features of a sentence of an article. Those that matching looks at are held by its side: the cache has not
 * room for the sentences of three long articles, and would have them read anew each time that they are asked for.
 */
export function heldFeatures(article: Article, index: number, cache: FeatureCache): Features {
  return sideOf(article, cache).featuresOf(index) ?? featuresOf(article, index, cache);
}

function makeSide(article: Article, cache: FeatureCache): Side {
  const { sentences } = article;
  const indexes: number[] = [];
  for (let i = 0; i < sentences.length && indexes.length < tuning.sentencesAtMost; i++) {
    if (isMatchable(sentences[i].role)) indexes.push(i);
  }
  return new Side(
    indexes.map((i) => featuresOf(article, i, cache)),
    indexes,
    indexes.map((i) => sentences[i].role === 'title'),
  );
}
