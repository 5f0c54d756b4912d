import { type Article, isMatchable } from '../../model.js';
import { tuning } from '../tuning.js';
import { type FeatureCache, type Features, featuresOf } from './features.js';
import type { Term } from './vocabulary.js';
import { WordNotes } from './wordNotes.js';

/** Lists of numbers in one, each behind the other: a long article has too many for a list of lists. */
export interface Lists {
  readonly values: Int32Array;
  /** Where each list begins, and at last where the last one ends. */
  readonly starts: Int32Array;
}

/** The words of a side's sentences. */
export interface SideWords {
  /** Each once, by rising ids. */
  readonly terms: readonly Term[];
  /** The sentences that each word stands in, by their places in the side, rising. */
  readonly sentences: Lists;
  /** The telling words of each sentence, by their places in `terms`, rising. */
  readonly ofSentence: Lists;
}

/** The sentences of an article that matching looks at, title and body, in order; the lists run in parallel. */
export class Side {
  /** Indexes into the article's sentences. */
  readonly indexes: readonly number[];
  readonly features: readonly Features[];
  readonly isTitle: readonly boolean[];
  #words: SideWords | undefined;
  #standing: ReadonlyMap<number, readonly number[]> | undefined;
  #places: ReadonlyMap<number, number> | undefined;

  constructor(features: readonly Features[], indexes: readonly number[], isTitle: readonly boolean[]) {
    this.features = features;
    this.indexes = indexes;
    this.isTitle = isTitle;
  }

  get words(): SideWords {
    return (this.#words ??= wordsIn(this.features));
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
}

/** In how many sentences words stand, then their places in a list, by their ids; of each 0 between two sides. */
const noted = new WordNotes();

function wordsIn(features: readonly Features[]): SideWords {
  const terms: Term[] = [];
  const first = new Int32Array(features.length + 1);
  features.forEach((each, place) => {
    first[place + 1] = first[place] + each.terms.length;
    for (const term of each.terms) {
      const times = noted.get(term.id);
      if (times === 0) terms.push(term);
      noted.set(term.id, times + 1);
    }
  });
  terms.sort((x, y) => x.id - y.id);
  const starts = new Int32Array(terms.length + 1);
  terms.forEach(({ id }, i) => {
    starts[i + 1] = starts[i] + noted.get(id);
    noted.set(id, i);
  });
  const words = new Int32Array(first[features.length]);
  const places = new Int32Array(words.length);
  const ends = starts.slice();
  let at = 0;
  features.forEach((each, place) => {
    for (const { id } of each.terms) {
      const word = noted.get(id);
      words[at++] = word;
      places[ends[word]++] = place;
    }
  });
  for (const { id } of terms) noted.set(id, 0);
  return { terms, sentences: { values: places, starts }, ofSentence: { values: words, starts: first } };
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
