import type { FeatureCache } from './likeness/features.js';
import { sideOf } from './likeness/sides.js';
import { sharedCount } from '../text/sharedCount.js';
import type { Article } from '../model.js';
import { tuning } from './tuning.js';

/** What tells one story from another: the article's rare names, and its sentences without their typography. */
export interface Profile {
  /** Rare words written with a capital, by the id of their stem. */
  readonly names: ReadonlySet<number>;
  /** The weight of all telling words, by the id of their stem. */
  readonly words: ReadonlyMap<number, number>;
  /** The folded text of the sentences that are long enough to be no coincidence. */
  readonly sentences: ReadonlySet<string>;
}

export function profileOf(article: Article, cache: FeatureCache): Profile {
  const names = new Set<number>();
  const words = new Map<number, number>();
  const sentences = new Set<string>();
  for (const { fold, terms, names: own } of sideOf(article, cache).features) {
    for (const id of own) names.add(id);
    for (const { id, weight } of terms) words.set(id, weight);
    if (terms.length >= tuning.stories.tellingSentence) sentences.add(fold);
  }
  return { names, words, sentences };
}

/**
 * Whether there is evidence that two articles tell the same story: rare names in common, equal sentences, a vocabulary
 * of which most is shared, or one, as a brief has it, most of which the other has, too.
 */
export function isRelated(a: Profile, b: Profile): boolean {
  const names = sharedCount(a.names, b.names);
  const sentences = sharedCount(a.sentences, b.sentences);
  return (
    (names >= tuning.stories.namesAtLeast &&
      names ** 2 >= tuning.stories.namesInCommon * Math.min(a.names.size, b.names.size)) ||
    (sentences > 0 && sentences >= tuning.stories.shareOfSentences * Math.min(a.sentences.size, b.sentences.size)) ||
    sharedWeight(a.words, b.words) >= tuning.stories.shareOfWords ||
    isContained(a.words, b.words) ||
    isContained(b.words, a.words)
  );
}

/**
 * Whether most of the weight of some words, and these are enough to tell a story, is in others, and these are few
 * enough that it is no chance.
 */
function isContained(words: ReadonlyMap<number, number>, others: ReadonlyMap<number, number>): boolean {
  const { tellingWords, wordsOfArticle, shareOfBrief } = tuning.stories;
  if (words.size < tellingWords || others.size > wordsOfArticle) return false;
  let total = 0;
  let shared = 0;
  for (const [id, weight] of words) {
    total += weight;
    if (others.has(id)) shared += weight;
  }
  return shared >= shareOfBrief * total;
}

/** The cosine of two sets of weighted words. */
function sharedWeight(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let shared = 0;
  let totalA = 0;
  let totalB = 0;
  for (const [id, weight] of a) {
    totalA += weight * weight;
    if (b.has(id)) shared += weight * weight;
  }
  for (const weight of b.values()) totalB += weight * weight;
  return totalA > 0 && totalB > 0 ? shared / Math.sqrt(totalA * totalB) : 0;
}

/**
 * The ids of those profiles that belong to the story of `base`, directly or through another member, most alike first.
 * Compares each pair at most once.
 */
export function relatedTo(base: string, profiles: ReadonlyMap<string, Profile>): string[] {
  const own = profiles.get(base);
  if (!own) return [];
  const members = new Set([base]);
  const rest = new Set([...profiles.keys()].filter((id) => id !== base));
  for (const member of members) {
    for (const id of rest) {
      if (!isRelated(profiles.get(member) as Profile, profiles.get(id) as Profile)) continue;
      members.add(id);
      rest.delete(id);
    }
  }
  members.delete(base);
  const likeness = new Map(
    [...members].map((id) => [id, sharedWeight(own.words, (profiles.get(id) as Profile).words)]),
  );
  return [...members].sort((x, y) => (likeness.get(y) as number) - (likeness.get(x) as number) || (x < y ? -1 : 1));
}
