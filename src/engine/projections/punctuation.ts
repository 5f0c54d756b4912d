import type { Article, Kind, Match } from '../model.js';
import { withoutMarkup } from '../text/markup.js';
import { directionsOf, labelOf } from '../text/said.js';
import { looseFold } from '../text/typography.js';
import { saidBy } from './text.js';
import { normalised } from '../text/normalised.js';

/**
 * What differs between two texts of the same words, beyond the kind of their marks: words stand between quotation marks
 * on one side only, other punctuation, nothing but accents and letters that a copy lost with them, or nothing but
 * links, emphasis and footnote signs; else how their lines are numbered, timed, or say who speaks; else their stage
 * directions.
 */
export type PunctuationDifference =
  'quotationMarks' | 'punctuation' | 'accents' | 'markup' | 'directions' | LabelDifference;

/**
 * How the labels of two texts of the same words differ: their numbers, their times, who speaks, or that one of them
 * says who does.
 */
export type LabelDifference = 'number' | 'time' | 'speaker' | 'oneSpeaker';

/** Sentences of an article, by their indexes. */
interface Sentences {
  readonly article: Article;
  readonly sentences: readonly number[];
}

/**
 * How the punctuation and the labels of matched sentences differ. Of equal words the whole difference, undefined where
 * it is only how a mark, a dash or a space is written; of other words whether one side alone quotes, which a reader
 * must not miss.
 */
export function punctuationDifference(kind: Kind, one: Sentences, other: Sentences): PunctuationDifference | undefined {
  const [said, saidThere] = [one, other].map(({ article, sentences }) => saidBy(article, sentences));
  const ofAll = ofWords(kind, said, saidThere);
  if (ofAll || kind !== 'identical') return ofAll;
  return labelDifference(one, other) ?? (directions(one) === directions(other) ? undefined : 'directions');
}

/** What may open or close a quotation: lenses ask of hundreds of sentences, most of which have none. */
const QUOTATION_MARK = /["“”„‟＂«»「」『』'‘‚‹`]/;
/** A longer text, in UTF-16 units, may be the other side of thousands of matches: of it comparisons alone tell. */
const QUOTED_AT_MOST = 5_000;

/** Whether the two sides of a match have other words between quotation marks, or one side alone has some. */
export function quotesDiffer({ kind, a, b }: Match, base: Article, source: Article): boolean {
  const said = [saidBy(base, a), saidBy(source, b)];
  if (said.some(({ length }) => length > QUOTED_AT_MOST) || !said.some((text) => QUOTATION_MARK.test(text)))
    return false;
  return ofWords(kind, said[0], said[1]) === 'quotationMarks';
}

const labelsOf = ({ article, sentences }: Sentences): string =>
  sentences
    .map((sentence) => labelOf(article, sentence))
    .join(' ')
    .trim();

/** The stage directions of sentences, however their brackets and stops are written. */
const directions = ({ article, sentences }: Sentences): string =>
  looseFold(sentences.map((sentence) => directionsOf(article, sentence)).join(' '));

const TIME = /\d\s?[:h]\s?\d\d|\d\s?(?:[ap]\.?m|Uhr|uur)/iu;
/** All of a number: figures, a letter or Roman figures, and the word before them. */
const NUMBERS = /(?:\p{L}+\.?\s)?\p{N}+\p{L}?(?!\p{L})|(?<!\p{L})(?:\p{L}|[ivxlc]+)(?!\p{L})|[^\p{L}\p{N}]+/giu;

/** How the labels of sentences of the same words differ. */
export function labelDifference(some: Sentences, others: Sentences): LabelDifference | undefined {
  const [one, other] = [some, others].map(labelsOf);
  if (one === other) return undefined;
  if (TIME.test(one) || TIME.test(other)) return 'time';
  const [left, right] = [one, other].map((label) => label.replace(NUMBERS, ''));
  if (left === right) return 'number';
  return left && right ? 'speaker' : 'oneSpeaker';
}

function ofWords(kind: Kind, one: string, other: string): PunctuationDifference | undefined {
  const [first, second] = [inOneKind(one), inOneKind(other)];
  if (kind !== 'identical') return first.includes('"') === second.includes('"') ? undefined : 'quotationMarks';
  if (first === second) return undefined;
  if (inOneKind(withoutEmphasis(one)) === inOneKind(withoutEmphasis(other))) return 'markup';
  if (withoutAccents(first) === withoutAccents(second) || plainLetters(first) === plainLetters(second))
    return 'accents';
  return quotedWords(first) === quotedWords(second) ? 'punctuation' : 'quotationMarks';
}

/** `text` with every mark of a kind written as one sign: curly and straight, « » and “ ”, every dash, every space. */
function inOneKind(text: string): string {
  const marked = text
    .toLowerCase()
    .replace(/«[ \u00a0\u202f]?|[ \u00a0\u202f]?»|[“”„‟＂«»「」『』]|''/gu, '"')
    .replace(/[‘’‚‛‹›＇ʼ`´]/gu, "'")
    // Spaces become one first: a long gap would be looked through from each of its spaces on.
    .replace(/\s+/gu, ' ')
    .replace(/ ?(?:--+|[–—―−]) ?| - /gu, ' - ')
    .replace(/…/gu, '...')
    .replace(/[‐‑]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  return withSingleQuotations(marked);
}

/** Single quotation marks as double ones; an apostrophe stands inside a word or closes nothing. */
function withSingleQuotations(text: string): string {
  let isOpen = false;
  return text.replace(/'/g, (mark, at: number) => {
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    const isWord = (character: string) => /[\p{L}\p{N}]/u.test(character);
    if (!isOpen && !isWord(before) && isWord(after) && /[^\s]'(?![\p{L}\p{N}])/u.test(text.slice(at + 1))) {
      isOpen = true;
      return '"';
    }
    if (isOpen && !isWord(after) && /\S/.test(before)) {
      isOpen = false;
      return '"';
    }
    return mark;
  });
}

/** What makes a line of Markdown a heading or an item. */
const LINE_SIGN = /^(?:#{1,6}|[-*+•])\s+/;

/** `text` without its markup, the sign of a heading or an item, and the signs of emphasis. */
const withoutEmphasis = (text: string): string =>
  withoutMarkup(text)
    .trimStart()
    .replace(LINE_SIGN, '')
    .replace(/[*_~`]+/g, '');

/** What stands between quotation marks, without typography; the last quotation may go on in another sentence. */
function quotedWords(text: string): string {
  const parts = text.split('"');
  return parts
    .filter((_, index) => index % 2 === 1)
    .map(looseFold)
    .join('"');
}

const withoutAccents = (text: string): string => normalised(text, 'NFD').replace(/\p{M}/gu, '');

const plainLetters = (text: string): string => normalised(text, 'NFC').replace(/[^\0-\x7f]/g, '');
