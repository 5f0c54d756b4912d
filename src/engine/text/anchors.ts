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
  #bags: Map<number, ReadonlyMap<string, number>> | undefined;

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

  /** The index of the sentence most like the anchor, where it is like enough to be the same one, edited. */
  edited({ text }: Anchor, except: ReadonlySet<number> = new Set()): number | undefined {
    const bag = bagOf(text);
    let [best, likeness] = [-1, SAME_SENTENCE];
    for (const [index, other] of this.#bagsOfAll()) {
      if (except.has(index)) continue;
      const shared = likenessOf(bag, other);
      if (shared > likeness || (best < 0 && shared === likeness)) [best, likeness] = [index, shared];
    }
    return best < 0 ? undefined : best;
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

  #bagsOfAll(): Map<number, ReadonlyMap<string, number>> {
    this.#bags ??= new Map([...this.#byFold.values()].flat().map((index) => [index, bagOf(this.#textOf(index))]));
    return this.#bags;
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
 * no edited one is taken for a sentence that another decision means.
 */
export function decisionPlaces(decisions: readonly Decision[], a: Anchors, b: Anchors): DecisionPlaces[] {
  const findAll = (anchors: Anchors, side: 'a' | 'b'): (readonly number[])[] => {
    const exact = decisions.map((decision) => decision[side].map((anchor) => anchors.exact(anchor)));
    const claimed = new Set(exact.flat().filter((index) => index !== undefined));
    return decisions.map((decision, at) =>
      rising(decision[side].flatMap((anchor, nth) => exact[at][nth] ?? anchors.edited(anchor, claimed) ?? [])),
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

function likenessOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let [shared, total] = [0, 0];
  for (const [word, count] of a) {
    shared += Math.min(count, b.get(word) ?? 0);
    total += count;
  }
  for (const count of b.values()) total += count;
  return total === 0 ? 0 : (2 * shared) / total;
}
