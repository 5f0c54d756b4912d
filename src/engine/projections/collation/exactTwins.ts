import type { Article, Match, Source } from '../../model.js';
import { lineOf } from '../text.js';

/**
 * The matches with, of several that say the same, the one as the best whose text is the same to the character: a title
 * that stands in front matter, too. Else the row of the repeat would hold the very text that the row before it has on
 * the other side, and VS Code would put these two lines beside each other, across the rows.
 */
export function withExactTwins(matches: readonly Match[], base: Source, source: Source): readonly Match[] {
  const isExact = ({ a, b }: Match): boolean => linesOf(base.article, a) === linesOf(source.article, b);
  const repeats = matches.filter(({ duplicate, kind }) => duplicate && kind === 'identical');
  const swapped = new Map<Match, Match>();
  for (const match of repeats.length > 0 ? matches : []) {
    if (match.duplicate || match.kind !== 'identical' || match.confirmed || isExact(match)) continue;
    const twin = repeats.find(
      (each) => (isSame(each.a, match.a) || isSame(each.b, match.b)) && !swapped.has(each) && isExact(each),
    );
    if (!twin) continue;
    swapped.set(match, { ...match, duplicate: true });
    swapped.set(twin, { ...twin, duplicate: false });
  }
  return swapped.size > 0 ? matches.map((match) => swapped.get(match) ?? match) : matches;
}

const isSame = (some: readonly number[], others: readonly number[]): boolean => some.join() === others.join();

/** Sentences as rows have them: a line each. */
export const linesOf = (article: Article, sentences: readonly number[]): string =>
  sentences.map((sentence) => lineOf(article, sentence)).join('\n');
