import { OldestFirst } from '../text/oldestFirst.js';
import type { Compared, StoryNames } from './comparison.js';
import type { NameItem, SentenceItems } from './items.js';

/** Each pair of versions of a statement leaves an entry for each of its states; the oldest goes first. */
const CACHED_AT_MOST = 20_000;

/** What a comparison asked of the story's names, and was told. */
type Question =
  | {
      readonly ask: 'haveBoth' | 'areSpellings';
      readonly names: readonly [NameItem, NameItem];
      readonly answer: boolean;
    }
  | { readonly fold: string; readonly answer: boolean };

interface Remembered {
  readonly compared: Compared;
  readonly asked: readonly Question[];
}

/**
 * Compares two versions of a statement once, until a sentence of theirs or next door changes, or the story's names
 * answer otherwise what the comparison asked of them: so that an edit costs its own statement.
 */
export class ComparisonCache {
  readonly #ids = new WeakMap<SentenceItems, number>();
  #last = 0;
  readonly #byKey = new OldestFirst<string, Remembered>(CACHED_AT_MOST);

  /** Sentences as part of a key: equal for the same sentences as the claims' cache holds them. */
  keyOf(sentences: readonly SentenceItems[]): string {
    return sentences
      .map((sentence) => {
        let id = this.#ids.get(sentence);
        if (id === undefined) this.#ids.set(sentence, (id = ++this.#last));
        return id;
      })
      .join(' ');
  }

  /** What `compare` says where `key` tells all that it depends on but the story's names, which `names` knows. */
  of(key: string, names: StoryNames, compare: (names: StoryNames) => Compared): Compared {
    const known = this.#byKey.get(key);
    const isStill = (question: Question): boolean =>
      ('fold' in question ? names.isName(question.fold) : names[question.ask](...question.names)) === question.answer;
    if (known?.asked.every(isStill)) return known.compared;
    const asked: Question[] = [];
    const askOf =
      (ask: 'haveBoth' | 'areSpellings') =>
      (one: NameItem, other: NameItem): boolean => {
        const answer = names[ask](one, other);
        asked.push({ ask, names: [one, other], answer });
        return answer;
      };
    const compared = compare({
      haveBoth: askOf('haveBoth'),
      areSpellings: askOf('areSpellings'),
      isName(fold) {
        const answer = names.isName(fold);
        asked.push({ fold, answer });
        return answer;
      },
    });
    this.#byKey.set(key, { compared, asked });
    return compared;
  }
}
