import { anchorsOf } from '../../text/anchors.js';
import type { Article, Source } from '../../model.js';
import type { Taken } from '../../storyFile/file.js';
import { lineOf } from '../text.js';
import { inStyle, type TypographyStyle } from './typographyStyle.js';

/** Where a sentence of the draft came from. */
export interface Origin<T> {
  readonly taken: T;
  /** The sentence has other words by now, or other signs, than it was taken with. */
  readonly edited: boolean;
}

/**
 * The origin of each sentence of a draft that was taken over, by its index; `taken` is in the order of time, and of two
 * that fit the later one holds. A sentence that was edited since is found by its words, as for decisions.
 */
export function originsIn<T extends Pick<Taken, 'into'>>(
  article: Article,
  taken: readonly T[],
): ReadonlyMap<number, Origin<T>> {
  const anchors = anchorsOf(article);
  const origins = new Map<number, Origin<T>>();
  const sentences = taken.flatMap((each) => each.into.sentences.map((text) => ({ each, text }))).reverse();
  const open = sentences.filter(({ each, text }) => {
    const sentence = anchors.exact({ text, occurrence: 1 });
    if (sentence === undefined) return true;
    if (!origins.has(sentence)) origins.set(sentence, { taken: each, edited: lineOf(article, sentence) !== text });
    return false;
  });
  for (const { each, text } of open) {
    const sentence = anchors.edited({ text, occurrence: 1 }, new Set(origins.keys()));
    if (sentence !== undefined) origins.set(sentence, { taken: each, edited: true });
  }
  return origins;
}

/**
 * Whether wording that was put into a draft stands there, as it was or edited, and is not what stood there `before`.
 */
export function stillStands(
  article: Article,
  { sentences, before }: { readonly sentences: readonly string[]; readonly before: readonly string[] },
): boolean {
  const origins = originsIn(article, [{ into: { file: '', sentences } }]);
  return [...origins.keys()].some((sentence) => !before.includes(lineOf(article, sentence)));
}

/** Whether one of the sentences stands in a draft as it was taken, but for typography. */
export function standsAsTaken(article: Article, { sentences }: { readonly sentences: readonly string[] }): boolean {
  return sentences.some((text) => stands(article, text));
}

/**
 * Whether wording that was put into a draft was taken out of it again: what stood there `before` stands there, or,
 * where there was nothing, nothing like it does.
 */
export function isTakenBack(
  article: Article,
  take: { readonly sentences: readonly string[]; readonly before: readonly string[] },
): boolean {
  if (standsAsTaken(article, take)) return false;
  return take.before.length > 0 ? take.before.every((text) => stands(article, text)) : !stillStands(article, take);
}

const stands = (article: Article, text: string): boolean =>
  anchorsOf(article).exact({ text, occurrence: 1 }) !== undefined;

/**
 * A source's sentences, written in a style as whatever is taken is, with who says so, and when and where as far as the
 * source tells: plain text of two lines. The time stands behind the date where it is known.
 */
export function attributed(
  { label, article }: Source,
  sentences: readonly number[],
  style: TypographyStyle = {},
): string {
  const { author, published, updated, url } = article.metadata;
  const when = (updated ?? published)?.slice(0, 16).replace('T', ' ');
  const who = [label, author, when, url].filter((part) => part !== undefined && part !== '');
  const words = sentences.map((sentence) => inStyle(lineOf(article, sentence), style)).join(' ');
  return `${words}\n— ${who.join(', ')}`;
}
