import type { Article, FindingKind, Reading, Side } from '../../model.js';
import { sentenceAt } from '../places.js';
import type { TextEdit } from '../edits/textEdits.js';
import { inStyle, type TypographyStyle } from './typographyStyle.js';

/** Kinds whose words have a capital for no other reason than to begin a sentence. */
const LOWER_INSIDE: readonly FindingKind[] = ['number', 'negation', 'attribution', 'wording'];

/** An edit, and the source whose words it writes, as the sides count. */
export interface ReadingEdit extends TextEdit {
  readonly source: number;
}

/**
 * The edit that gives one place of the base another reading, in the base's typography, with a capital where it begins a
 * sentence there; nothing else changes. The words are those of the first source in the base's language, or figures.
 * Undefined where the place reads so already, or other languages alone have the reading. `articles` count as the sides
 * do.
 */
export function readingEdit(
  articles: readonly Article[],
  kind: FindingKind,
  place: Side,
  reading: Reading,
  style: TypographyStyle,
): ReadingEdit | undefined {
  const { language } = articles[place.source];
  const from =
    reading.sides.find(({ source }) => articles[source].language === language) ??
    reading.sides.find(({ source, start, end }) => !/\p{L}/u.test(articles[source].text.slice(start, end)));
  if (!from) return undefined;
  const own = articles[place.source].text.slice(place.start, place.end);
  const words = articles[from.source].text.slice(from.start, from.end).replace(/\s+/gu, ' ');
  const isFirst = beginsSentence(articles[place.source], place);
  const wasFirst = beginsSentence(articles[from.source], from);
  const cased =
    isFirst && !wasFirst
      ? withFirst(words, (first) => first.toLocaleUpperCase())
      : wasFirst && !isFirst && LOWER_INSIDE.includes(kind)
        ? withFirst(words, (first) => first.toLocaleLowerCase())
        : words;
  const text = inStyle(cased, style);
  return text === own ? undefined : { start: place.start, end: place.end, text, source: from.source };
}

function beginsSentence(article: Article, { start }: Side): boolean {
  const sentence = sentenceAt(article, start);
  if (sentence === undefined) return false;
  const { start: first, label = 0 } = article.sentences[sentence];
  return !/[\p{L}\p{N}]/u.test(article.text.slice(first + label, start));
}

function withFirst(text: string, change: (first: string) => string): string {
  const [first = ''] = text;
  return change(first) + text.slice(first.length);
}
