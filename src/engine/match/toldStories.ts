import { type Article, type Decision, isMatchable } from '../model.js';
import { tuning } from './tuning.js';

/** The sources of a story, and what a person decided on sentences of any two of them. */
export interface ToldStory {
  readonly ids: readonly string[];
  readonly decisions: readonly Decision[];
  readonly members: ReadonlySet<string>;
  /** See `thirdsOf`. */
  thirds?: { readonly revision: number; readonly ids: readonly string[] };
}

/** Which sources are one story, and which of them are asked what they know of its pairs. */
export class ToldStories {
  readonly #articleOf: (id: string) => Article | undefined;
  readonly #stories = new Map<string, ToldStory>();
  readonly #sizes = new WeakMap<Article, number>();
  /** How often a source has changed. */
  #revision = 0;

  constructor(articleOf: (id: string) => Article | undefined) {
    this.#articleOf = articleOf;
  }

  /** A source stands in one story, the last that it was named in. */
  tell(ids: readonly string[], decisions: readonly Decision[]): void {
    const story: ToldStory = { ids, decisions, members: new Set(ids) };
    for (const id of ids) this.#stories.set(id, story);
  }

  /** To be called when a source has another text, or none. */
  changed(): void {
    this.#revision++;
  }

  drop(id: string): void {
    this.#stories.delete(id);
    this.changed();
  }

  of(id: string): ToldStory | undefined {
    return this.#stories.get(id);
  }

  /** The story that two sources both stand in. */
  ofBoth(a: string, b: string): ToldStory | undefined {
    const hasBoth = (story: ToldStory | undefined): boolean =>
      story !== undefined && story.members.has(a) && story.members.has(b);
    return [this.#stories.get(a), this.#stories.get(b)].find(hasBoth);
  }

  /** Known sources of a story that are asked what they know of its pairs: the longest ones, whatever their order. */
  thirdsOf(story: ToldStory): readonly string[] {
    if (story.thirds?.revision !== this.#revision) {
      const ids = story.ids
        .flatMap((id) => {
          const article = this.#articleOf(id);
          return article ? [{ id, size: this.#sizeOf(article) }] : [];
        })
        .sort((x, y) => y.size - x.size || (x.id < y.id ? -1 : 1))
        .slice(0, tuning.story.thirdsAtMost + 2)
        .map(({ id }) => id);
      story.thirds = { revision: this.#revision, ids };
    }
    return story.thirds.ids;
  }

  /** Whether the matches of two sources are kept until either changes: not of all pairs of a very large story. */
  areKept(a: string, b: string): boolean {
    const story = this.ofBoth(a, b);
    if (!story || story.ids.length <= tuning.story.keptAtMost) return true;
    const thirds = this.thirdsOf(story);
    return thirds.includes(a) || thirds.includes(b);
  }

  /** How many sentences of an article are matched. */
  #sizeOf(article: Article): number {
    const size = this.#sizes.get(article) ?? article.sentences.filter(({ role }) => isMatchable(role)).length;
    this.#sizes.set(article, size);
    return size;
  }
}
