import type { Article, SentenceVectors } from '../model.js';
import { inTwoLanguages } from '../text/inTwoLanguages.js';
import type { FeatureCache } from './likeness/features.js';
import { sideOf } from './likeness/sides.js';
import { type Profile, profileOf, relatedTo } from './related.js';
import { tuning } from './tuning.js';
import { isToldIn, leadingTexts } from './vectors/otherLanguage.js';

/** Articles by the ids of their sources. */
type Articles = ReadonlyMap<string, Article>;

/** Tells which articles are one story; what it reads of each is kept. */
export class StoryMembers {
  readonly #cache: FeatureCache;
  readonly #profiles = new WeakMap<Article, Profile>();
  readonly #leading = new WeakMap<Article, readonly string[]>();

  constructor(cache: FeatureCache) {
    this.#cache = cache;
  }

  /**
   * The ids of those articles that tell the story of `base`, which is one of them: by words, most alike first, then
   * those in another language that tell it by their vectors, as far as these are known.
   */
  related(base: string, articles: Articles, vectors: SentenceVectors | undefined): string[] {
    const profiles = new Map([...articles].map(([id, article]) => [id, this.#profileOf(article)]));
    const found = relatedTo(base, profiles);
    if (!vectors) return found;
    const own = this.#leadingOf(articles.get(base));
    const isTold = (id: string): boolean => isToldIn(own, this.#leadingOf(articles.get(id)), vectors);
    return [...found, ...this.#inOthers(base, articles).filter((id) => !found.includes(id) && isTold(id))];
  }

  /**
   * The texts of the sentences by whose vectors it is told whether articles in another language than `base` tell its
   * story, as far as they are not known; of the first of these articles.
   */
  untold(base: string, articles: Articles, vectors: SentenceVectors | undefined): string[] {
    const others = this.#inOthers(base, articles).slice(0, tuning.vectors.leading.candidatesAtMost);
    if (others.length === 0) return [];
    const texts = new Set([base, ...others].flatMap((id) => this.#leadingOf(articles.get(id))));
    return [...texts].filter((text) => !vectors?.vectorOf(text));
  }

  #inOthers(base: string, articles: Articles): string[] {
    const language = articles.get(base)?.language;
    return [...articles].flatMap(([id, article]) => (inTwoLanguages(language, article.language) ? [id] : []));
  }

  #profileOf(article: Article): Profile {
    const profile = this.#profiles.get(article) ?? profileOf(article, this.#cache);
    this.#profiles.set(article, profile);
    return profile;
  }

  #leadingOf(article: Article | undefined): readonly string[] {
    if (!article) return [];
    const texts = this.#leading.get(article) ?? leadingTexts(sideOf(article, this.#cache));
    this.#leading.set(article, texts);
    return texts;
  }
}
