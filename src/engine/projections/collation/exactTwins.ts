import type { Article, Match, Source } from '../../model.js';
import { lineOf } from '../text.js';

/**
 * The matches with, of several that say the same, the one as the best whose text is the same to the character: a title
 * that stands in front matter, too. Else the row of the repeat would hold the very text that the row before it has on
 * the other side, and VS Code would put these two lines beside each other, across the rows.
 */
export function withExactTwins(matches: readonly Match[], base: Source, source: Source): readonly Match[] {
  const isExact = ({ a, b }: Match): boolean => linesOf(base.article, a) === linesOf(source.article, b);
  const same = matches.filter(({ kind, confirmed }) => kind === 'identical' && !confirmed);
  // By the sentences of either side: an article may say one thing very often.
  const twins = new Map<string, Match[]>();
  for (const match of same.filter((each) => each.duplicate && isExact(each)))
    for (const key of keysOf(match)) listAt(twins, key).push(match);
  const swapped = new Set<Match>();
  for (const match of same) {
    if (twins.size === 0 || match.duplicate || isExact(match)) continue;
    const twin = keysOf(match)
      .flatMap((key) => twins.get(key) ?? [])
      .find((each) => !swapped.has(each));
    if (twin) swapped.add(match).add(twin);
  }
  return matches.map((match) => (swapped.has(match) ? { ...match, duplicate: !match.duplicate } : match));
}

function listAt(lists: Map<string, Match[]>, key: string): Match[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

const keysOf = ({ a, b }: Match): [string, string] => [`a${a.join()}`, `b${b.join()}`];

/** Sentences as rows have them: a line each. */
export const linesOf = (article: Article, sentences: readonly number[]): string =>
  sentences.map((sentence) => lineOf(article, sentence)).join('\n');
