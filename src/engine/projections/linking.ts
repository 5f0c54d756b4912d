import { isMatchable, type Article, type Place, type Story } from '../model.js';
import { wordsOf } from '../text/words.js';
import { textOf } from './text.js';

/** A sentence of a source that a person may link to sentences of the base. */
export interface LinkChoice extends Place {
  /** `now`: it is in a match of these sentences already; `other`: in one of others. */
  readonly match: 'none' | 'other' | 'now';
  /** The part of their telling words that the two have in common, 0-1. */
  readonly likeness: number;
}

/**
 * The title and body sentences of each source, those without a match first, and among these those that share most words
 * with the base's sentences `mine`: what a person looks for is what matching did not find.
 */
export function linkChoices(story: Story, mine: readonly number[]): LinkChoice[][] {
  const rarity = rarityIn([story.base.article, ...story.sources.map(({ article }) => article)]);
  const own = wordsIn(story.base.article, mine);
  return story.sources.map(({ article }, source) => {
    const { matches } = story.pairs[source];
    const matched = new Set(matches.flatMap(({ b }) => b));
    const now = new Set(matches.filter(({ a }) => a.some((each) => mine.includes(each))).flatMap(({ b }) => b));
    const choices = article.sentences.flatMap(({ role }, sentence): LinkChoice[] => {
      if (!isMatchable(role)) return [];
      const match = now.has(sentence) ? 'now' : matched.has(sentence) ? 'other' : 'none';
      return [{ source, sentence, match, likeness: sharedPart(own, wordsIn(article, [sentence]), rarity) }];
    });
    return choices.sort(byPromise);
  });
}

function byPromise(one: LinkChoice, other: LinkChoice): number {
  const [first, second] = [one, other].map(({ match }) => (match === 'none' ? 0 : 1));
  return first - second || other.likeness - one.likeness || one.sentence - other.sentence;
}

const wordsIn = (article: Article, sentences: readonly number[]): ReadonlySet<string> =>
  new Set(wordsOf(textOf(article, sentences)).map(({ fold }) => fold));

/** How rare each word is among all sentences of the articles, 0 where every sentence has it. */
function rarityIn(articles: readonly Article[]): (word: string) => number {
  const counts = new Map<string, number>();
  let sentences = 0;
  for (const article of articles) {
    for (const sentence of article.sentences.keys()) {
      sentences++;
      for (const word of wordsIn(article, [sentence])) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return (word) => Math.log(sentences / (counts.get(word) ?? sentences));
}

function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>, rarity: (word: string) => number): number {
  const weightOf = (words: Iterable<string>): number => [...words].reduce((sum, word) => sum + rarity(word), 0);
  const shared = weightOf([...one].filter((word) => other.has(word)));
  return shared === 0 ? 0 : shared / (weightOf(one) + weightOf(other) - shared);
}
