import { type Anchor, type Article, type Decision, isMatchable, rising } from '../model.js';
import { foldText } from './typography.js';
import { wordsOf } from './words.js';

/**
 * The share of common words (Dice, 0-1) from which a sentence counts as the anchor's own, edited since. Two sentences
 * of one story that say different things share their function words and names: about a third.
 */
const SAME_SENTENCE = 0.55;

/** Finds anchors among the title and body sentences of one article. */
export class Anchors {
  readonly #article: Article;
  readonly #byFold = new Map<string, number[]>();
  #words: WordPlaces | undefined;

  constructor(article: Article) {
    this.#article = article;
    article.sentences.forEach(({ role }, index) => {
      if (!isMatchable(role)) return;
      const fold = foldText(this.#textOf(index));
      const equal = this.#byFold.get(fold);
      if (equal) equal.push(index);
      else this.#byFold.set(fold, [index]);
    });
  }

  /** The index of the sentence that is equal but for typography; of fewer than `occurrence` ones the last. */
  exact({ text, occurrence }: Anchor): number | undefined {
    const equal = this.#byFold.get(foldText(text)) ?? [];
    return equal[Math.min(occurrence, equal.length) - 1];
  }

  /**
   * The index of the sentence most like the anchor, where it is like enough to be the same one, edited. Takes from
   * `effort` what it costs, and finds nothing once that is used up.
   */
  edited({ text }: Anchor, except: ReadonlySet<number> = new Set(), effort = new Effort()): number | undefined {
    const { indexes, sizes, places } = this.#wordPlaces();
    const bag = bagOf(text);
    const size = sizeOf(bag);
    const shared = new Uint32Array(sizes.length);
    if (!effort.takes(shared.length)) return undefined;
    for (const [word, count] of bag) {
      const found = places.get(word) ?? [];
      if (!effort.takes(found.length)) return undefined;
      for (const { place, count: there } of found) shared[place] += Math.min(count, there);
    }
    let best: number | undefined;
    let highest = 0;
    for (let place = 0; place < shared.length; place++) {
      const likeness = (2 * shared[place]) / (size + sizes[place]);
      if (likeness < SAME_SENTENCE || except.has(indexes[place])) continue;
      if (likeness > highest) [best, highest] = [place, likeness];
    }
    return best === undefined ? undefined : indexes[best];
  }

  /** The anchor of a sentence of the article. */
  of(index: number): Anchor {
    const text = this.#textOf(index);
    const equal = this.#byFold.get(foldText(text)) ?? [];
    return { text, occurrence: Math.max(1, equal.indexOf(index) + 1) };
  }

  #textOf(index: number): string {
    const { start, end } = this.#article.sentences[index];
    return this.#article.text.slice(start, end);
  }

  #wordPlaces(): WordPlaces {
    if (this.#words) return this.#words;
    const indexes = [...this.#byFold.values()].flat();
    const places = new Map<string, { place: number; count: number }[]>();
    const sizes = indexes.map((index, place) => {
      const bag = bagOf(this.#textOf(index));
      for (const [word, count] of bag) {
        const found = places.get(word);
        if (found) found.push({ place, count });
        else places.set(word, [{ place, count }]);
      }
      return sizeOf(bag);
    });
    return (this.#words = { indexes, sizes, places });
  }
}

/** In which sentences the words of an article stand. */
interface WordPlaces {
  /** The sentences; the words' places and the sizes are by their order here. */
  readonly indexes: readonly number[];
  /** How many words each has. */
  readonly sizes: readonly number[];
  readonly places: ReadonlyMap<string, readonly { readonly place: number; readonly count: number }[]>;
}

/** So many times may a word of an anchor be found in a sentence: what 2,000 anchors in as many sentences take. */
const EFFORT = 20_000_000;

/** What may still be spent on looking for anchors. */
export class Effort {
  #left = EFFORT;

  takes(steps: number): boolean {
    this.#left -= steps;
    return this.#left >= 0;
  }
}

const known = new WeakMap<Article, Anchors>();

/** The anchors of an article, made once for it. */
export function anchorsOf(article: Article): Anchors {
  const anchors = known.get(article) ?? new Anchors(article);
  known.set(article, anchors);
  return anchors;
}

/**
 * Where the sentences of a decision stand now: indexes into each article's sentences, rising; none where they are gone.
 */
export interface DecisionPlaces {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/**
 * Finds the sentences of the decisions on a pair of articles, in the order of the decisions. Exact ones first, so that
 * no edited one is taken for a sentence that another decision means. Of very many that stand nowhere as they were, the
 * last are not looked for by their words: bounds the work.
 */
export function decisionPlaces(decisions: readonly Decision[], a: Anchors, b: Anchors): DecisionPlaces[] {
  const findAll = (anchors: Anchors, side: 'a' | 'b'): (readonly number[])[] => {
    const exact = decisions.map((decision) => decision[side].map((anchor) => anchors.exact(anchor)));
    const effort = new Effort();
    const claimed = new Set(exact.flat().filter((index) => index !== undefined));
    return decisions.map((decision, at) =>
      rising(decision[side].flatMap((anchor, nth) => exact[at][nth] ?? anchors.edited(anchor, claimed, effort) ?? [])),
    );
  };
  const [inA, inB] = [findAll(a, 'a'), findAll(b, 'b')];
  return decisions.map((_, at) => ({ a: inA[at], b: inB[at] }));
}

/** How often each folded word stands in a text. */
function bagOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { fold } of wordsOf(text)) counts.set(fold, (counts.get(fold) ?? 0) + 1);
  return counts;
}

function sizeOf(bag: ReadonlyMap<string, number>): number {
  let size = 0;
  for (const count of bag.values()) size += count;
  return size;
}
