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
  const twins = same.filter((match) => match.duplicate && isExact(match));
  const swapped = new Set<Match>();
  for (const match of same) {
    if (match.duplicate || isExact(match)) continue;
    const isTwin = ({ a, b }: Match): boolean => a.join() === match.a.join() || b.join() === match.b.join();
    const twin = twins.find((each) => isTwin(each) && !swapped.has(each));
    if (twin) swapped.add(match).add(twin);
  }
  return matches.map((match) => (swapped.has(match) ? { ...match, duplicate: !match.duplicate } : match));
}

/** Sentences as rows have them: a line each. */
export const linesOf = (article: Article, sentences: readonly number[]): string =>
  sentences.map((sentence) => lineOf(article, sentence)).join('\n');
