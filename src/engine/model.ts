/**
 * The engine's words. Offsets are UTF-16 code units into the source's text, ranges are [start, end);
 * scores and confidences are 0-1. Everything is immutable and survives a structured clone.
 */

export type Role = 'title' | 'body' | 'caption' | 'meta' | 'furniture';

/** Titles and body stand in matches; captions, metadata and furniture never do. */
export function isMatchable(role: Role): boolean {
  return role === 'title' || role === 'body';
}

/** Indexes of sentences or sources as everything here has them: rising, each once. */
export function rising(indexes: Iterable<number>): number[] {
  return [...new Set(indexes)].sort((a, b) => a - b);
}

/** A range of a source's text. Between two sentences there is white space only. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  /** Counts the paragraphs of the article from 0; sentences of one paragraph share it. */
  readonly paragraph: number;
  /**
   * How many UTF-16 units at its start number, time or name it and are none of its words, with the white space behind
   * them: "3.1 ", "LIND: "; absent for most. `saidOf` reads a sentence without it.
   */
  readonly label?: number;
}

/** What the head and foot of an article say about it; a field that was not found is absent. */
export interface Metadata {
  /** ISO 8601, a date (`2021-03-27`) or, where the text tells the time, a local date and time (`2021-03-27T12:45`). */
  readonly published?: string;
  readonly updated?: string;
  readonly url?: string;
  /** The host of `url` without `www.`. */
  readonly site?: string;
  /** Who published it, as the text writes it: from a dateline, a source line or a byline, never from the body. */
  readonly publisher?: string;
  /** Who wrote it, as the byline or the front matter names them: "Ada Lind and Jo Roe". */
  readonly author?: string;
}

/** What is known of a source beside its text. */
export interface ParseOptions {
  /** A language tag such as `de` or `pt-BR`; detected where absent. */
  readonly language?: string;
  /** Lines that are body, whatever they look like; compared whole, without their typography. */
  readonly bodyLines?: readonly string[];
  /**
   * Lines, without their typography, that pages of other stories have too (`Engine.repeatedLines`): furniture, where
   * nothing else is known of them.
   */
  readonly repeatedLines?: readonly string[];
}

export function sameOptions(one: ParseOptions, other: ParseOptions): boolean {
  return (
    one.language === other.language &&
    sameLines(one.bodyLines, other.bodyLines) &&
    sameLines(one.repeatedLines, other.repeatedLines)
  );
}

function sameLines(lines: readonly string[] = [], others: readonly string[] = []): boolean {
  return lines.length === others.length && lines.every((line, i) => line === others[i]);
}

export interface Article {
  readonly text: string;
  /** The language as a primary subtag (`en`, `zh`), set or detected; absent or `und` where it could not be told. */
  readonly language?: string;
  readonly sentences: readonly Sentence[];
  readonly metadata: Metadata;
}

/**
 * `identical`: equal but for typography. `edited`: shared wording, so that a word diff reads well.
 * `paraphrase`: the same statement in other words. `translation`: in another language, whatever words are shared.
 */
export type Kind = 'identical' | 'edited' | 'paraphrase' | 'translation';

/**
 * One or more sentences of article `a` correspond to one or more of article `b` (indexes into
 * `Article.sentences`, rising). A sentence stands in at most one match that is not a duplicate.
 */
export interface Match {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly kind: Kind;
  /** Likeness: what a person would call how alike. 1 only for `identical`. */
  readonly score: number;
  /** The probability that the match is right. */
  readonly confidence: number;
  /** So improbable that it is shown with a question mark; never where a person said that it is right. */
  readonly uncertain?: true;
  /** Out of order with respect to the longest run of matches in order. */
  readonly moved: boolean;
  /** One of its sides repeats a sentence that a better match already has (a title given twice, a standfirst). */
  readonly duplicate: boolean;
  /** A person said that it is right; absent where only the engine did. */
  readonly confirmed?: true;
  /** The sentences of `a` that give a fact otherwise than `b`; put in by `Facts`, never by the engine. */
  readonly fact?: readonly number[];
}

/** The matches of a pair of articles, in the order of their first sentences in `a`. */
export interface PairMatches {
  readonly matches: readonly Match[];
  /** More than a quarter of the matches are moved: say so once for the pair, not at each match. */
  readonly otherOrder: boolean;
  /** The bound on work was hit: some matches may be missing. */
  readonly partial: boolean;
}

/** A sentence as it was when somebody spoke of it; found again by its words, never by its place alone. */
export interface Anchor {
  readonly text: string;
  /** Which of several equal sentences of the article, from 1. */
  readonly occurrence: number;
}

/** What a person said of sentences of a pair of articles: that they correspond, or that they do not. */
export interface Decision {
  readonly verdict: 'confirmed' | 'rejected';
  readonly a: readonly Anchor[];
  readonly b: readonly Anchor[];
}

/** A source as the projections see it. */
export interface Source {
  /** The document's URI as a string, or on the command line its path. */
  readonly id: string;
  /** Short, unique within the story. */
  readonly label: string;
  readonly article: Article;
}

/** The base and the sources it is compared with; `pairs[i]` belongs to `sources[i]`, its side `a` is the base. */
export interface Story {
  readonly base: Source;
  readonly sources: readonly Source[];
  readonly pairs: readonly PairMatches[];
}

/** A sentence of a story: indexes into the list of sources and into the sentences of that source's article. */
export interface Place {
  readonly source: number;
  readonly sentence: number;
}

/** What one or more sources say alike, each in its own sentence or sentences. */
export interface StatementGroup {
  /** In the order of the sources, then of their sentences. */
  readonly places: readonly Place[];
  /** How many sources carry it. */
  readonly sources: number;
  /**
   * One source alone carries it, and a sentence of it is matched with one of another source all the same, which another
   * group has: it repeats that, so that it does not stand in one source only. Absent where that is not so.
   */
  readonly isRepeat?: true;
}

/** What a finding is about: a value that differs, who said it, whether it is so, or the words of a quotation. */
export const findingKinds = ['quotation', 'number', 'name', 'date', 'attribution', 'negation', 'wording'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** What a finding is worth: `fact` is what a reader would call another fact; the others are for who asks. */
export type Severity = 'fact' | 'attribution' | 'wording' | 'style';

/** How the later readings of a finding stand to the first. */
export type Relation =
  | 'differs'
  | 'narrower'
  | 'wider'
  | 'approximate'
  | 'variant'
  | 'reworded'
  | 'shortened'
  | 'indirect'
  | 'otherSpeaker'
  | 'onlyHere';

/** A range of a source's text: the source's index, and UTF-16 units. */
export interface Side {
  readonly source: number;
  readonly start: number;
  readonly end: number;
}

/** One value, and where it stands: all places that give it, in the order of the sources. */
export interface Reading {
  /** The words of the first side, as they stand there. */
  readonly text: string;
  readonly sides: readonly Side[];
}

/** What differs in substance in one place of a statement, over all sources of the story. */
export interface Finding {
  /** What a person checked is known by it, by `isSameFinding`: the readings, and the words of their statement. */
  readonly key: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly relation: Relation;
  /** What the readings are values of, as the first source writes it ("people killed"); empty where not known. */
  readonly about: string;
  /** Classes of equal values; two at least, but for `onlyHere`. */
  readonly readings: readonly Reading[];
  /** The sources that say nothing here. */
  readonly silent: readonly number[];
  /** The probability that a careful reader would call it right, 0-1. */
  readonly confidence: number;
}

/** What an article says that somebody said. */
export interface Quotation {
  /** The quoted words without their marks; UTF-16 units of the article's text. */
  readonly start: number;
  readonly end: number;
  readonly form: 'direct' | 'indirect';
  /** The words that tell who spoke, "he" as well; absent where that is not sure. */
  readonly speaker?: { readonly start: number; readonly end: number };
}

/** The vectors of sentences, of length 1, by their text; undefined for one whose vector is not known, or not yet. */
export interface SentenceVectors {
  vectorOf(text: string): Float32Array | undefined;
}
