import type { Article } from '../../model.js';
import { detached } from '../../text/detached.js';
import { OldestFirst } from '../../text/oldestFirst.js';
import { amountOf } from './amount.js';
import { type Readings, type ReadWord, readWords } from './readWords.js';
import { UNDETERMINED } from '../../text/inTwoLanguages.js';
import { negations } from '../../languages/negations.js';
import { quotedRanges } from '../../text/quotations.js';
import { stopWordsOf } from '../../languages/stopWords.js';
import { saidOf } from '../../text/said.js';
import { foldTokens, mayLoseLetters, tokensOf } from '../../text/typography.js';
import { tuning } from '../tuning.js';
import { type Phrases, phrasesOf } from './phrases.js';
import type { Term, Vocabulary } from './vocabulary.js';
import { WordNotes } from './wordNotes.js';

/** What matching needs to know of a sentence; made once for each distinct text. */
export interface Features {
  /** A number of its own among the features of one cache. */
  readonly id: number;
  readonly text: string;
  /** A primary subtag. */
  readonly language: string;
  /** Equal for sentences that differ in typography only, in the part that is read. */
  readonly fold: string;
  /** Whether a copy may have lost some of its letters, and still be known. */
  readonly mayLoseLetters: boolean;
  /** The words that tell something, each stem once, by their ids; all words where nothing else is left. */
  readonly terms: readonly Term[];
  /** How often each of `terms` stands in the sentence. */
  readonly counts: readonly number[];
  /** How much its telling words tell together, as far as it is known of their language. */
  readonly amount: number;
  /** The word, in its typography-free form, that each of `terms` first stands as. */
  readonly forms: readonly string[];
  /** All words' stems in order, function words included: for shared wording and order. */
  readonly sequence: readonly number[];
  /** The ids of the rare words that are written with a capital. */
  readonly names: readonly number[];
  /** Whether it says that something is not so. */
  readonly isNegated: boolean;
  /** Each pair of stems that stand side by side, as one number. */
  readonly phrases: Phrases;
  /** Those within quotation marks that hold a telling word. */
  readonly quotedPhrases: Phrases;
}

/** Each state of a sentence while it is typed leaves an entry; the oldest goes first. */
const CACHED_AT_MOST = 20_000;

/**
 * Two stems side by side as one small integer, which lists handle much faster than an exact pair; a collision in 2^30
 * changes a score by very little.
 */
const phraseOf = (first: number, second: number): number =>
  Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> 2;

/** "WHO" and "U.S" tell something, "who" and "us" do not. */
const ACRONYM = /^\p{Lu}[\p{Lu}.]*\p{Lu}$/u;

/** Makes features and keeps them by text, so that after an edit only changed sentences are looked at again. */
export class FeatureCache {
  readonly #vocabulary: Vocabulary;
  readonly #byLanguage = new Map<string, OldestFirst<string, Features>>();
  readonly #readings = new Map<string, Readings>();
  #made = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /**
   * The features of a sentence in a language (a primary subtag): by its stop words; spellings of a number count as one.
   */
  of(text: string, language = UNDETERMINED): Features {
    let byText = this.#byLanguage.get(language);
    if (!byText) this.#byLanguage.set(language, (byText = new OldestFirst(CACHED_AT_MOST)));
    let features = byText.get(text);
    if (!features) {
      const own = detached(text);
      features = this.#make(own, language);
      byText.set(own, features);
    }
    return features;
  }

  #make(whole: string, language: string): Features {
    const text = readPart(whole);
    const tokens = tokensOf(text, language);
    const words = readWords(text, language, tokens, this.#readingsIn(language));
    const all: Term[] = [];
    for (const { own } of words) all.push(this.#vocabulary.term(own));
    const once = countOnce(all, tellingPlaces(words, text, language));
    const amount = amountAt(once, all, language);
    once.sort((x, y) => all[x].id - all[y].id);
    const [terms, counts, forms, sequence]: [Term[], number[], string[], number[]] = [[], [], [], []];
    for (const i of once) {
      terms.push(all[i]);
      counts.push(counted.get(all[i].id));
      forms.push(words[i].own);
    }
    for (const { id } of all) sequence.push(id);
    const quoted = quotedPlaces(text, words, (i) => counted.get(sequence[i - 1]) > 0 || counted.get(sequence[i]) > 0);
    for (const { id } of terms) counted.set(id, 0);
    return {
      id: this.#made++,
      text: whole,
      language,
      fold: foldTokens(tokens) + whole.slice(text.length),
      mayLoseLetters: mayLoseLetters(text, tokens),
      // A list that is pushed to has room for seventeen at least; its copy has none to spare.
      terms: terms.slice(),
      counts: keptCounts(counts),
      amount,
      forms: forms.slice(),
      sequence: sequence.slice(),
      names: namesIn(text, words, all),
      isNegated: words.some(({ own }) => negations.has(own)),
      phrases: phrasesAt(sequence),
      quotedPhrases: phrasesAt(sequence, quoted),
    };
  }

  #readingsIn(language: string): Readings {
    const known = this.#readings.get(language);
    if (known) return known;
    const readings: Readings = new Map();
    this.#readings.set(language, readings);
    return readings;
  }
}

/** How often words stand in the sentence that is read, by their ids; of each 0 between two sentences. */
const counted = new WordNotes();

// Lists here are filled by pushing, never by `map` and the like: those give lists of other kinds for sentences without
// words, by which the platform has to compile what reads them again and again, for longer than all of it runs.

/** Counts the words at some places, or all where there are none; each stem's first place, in order. */
function countOnce(all: readonly Term[], places: readonly number[]): number[] {
  const once: number[] = [];
  const size = places.length > 0 ? places.length : all.length;
  for (let k = 0; k < size; k++) {
    const i = places.length > 0 ? places[k] : k;
    const { id } = all[i];
    const times = counted.get(id);
    counted.set(id, times + 1);
    if (times === 0) once.push(i);
  }
  return once;
}

/** By length, counts of words that stand once each, as those of most sentences do. */
const onceEach: (readonly number[])[] = [];
const ONCE_EACH_AT_MOST = 64;

/** Counts as they are kept: sentences in which no word stands twice share theirs. */
function keptCounts(counts: readonly number[]): readonly number[] {
  if (counts.length > ONCE_EACH_AT_MOST || counts.some((count) => count > 1)) return counts.slice();
  return (onceEach[counts.length] ??= counts.slice());
}

/** What words tell together; in the order of the text: ids go by what was read before, a sum's last digit by order. */
function amountAt(places: readonly number[], all: readonly Term[], language: string): number {
  let amount = 0;
  for (const i of places) amount += amountOf(all[i], language);
  return amount;
}

/** The pairs of stems of which the second stands at one of some places; all where they are not told. */
function phrasesAt(sequence: readonly number[], places?: readonly number[]): Phrases {
  const phrases: number[] = [];
  const size = places ? places.length : sequence.length - 1;
  for (let k = 0; k < size; k++) {
    const i = places ? places[k] : k + 1;
    phrases.push(phraseOf(sequence[i - 1], sequence[i]));
  }
  return phrasesOf(phrases);
}

function namesIn(text: string, words: readonly ReadWord[], all: readonly Term[]): number[] {
  const names: number[] = [];
  for (let i = 0; i < all.length; i++) if (isName(all[i], text[words[i].start])) names.push(all[i].id);
  return names.slice();
}

/** The places of the words that tell something. */
function tellingPlaces(words: readonly ReadWord[], text: string, language: string): number[] {
  const stopWords = stopWordsOf(language);
  let hasSmallLetters: boolean | undefined;
  const places: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const { start, end, own } = words[i];
    if (stopWords.has(own)) {
      if (isSmall(text.charCodeAt(start)) || !ACRONYM.test(text.slice(start, end))) continue;
      hasSmallLetters ??= /\p{Ll}/u.test(text);
      if (!hasSmallLetters) continue;
    }
    places.push(i);
  }
  return places;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** What is read of a sentence: its beginning, where it is longer than one ever is. What is left must be equal. */
export function readPart(text: string): string {
  return text.slice(0, tuning.unitsAtMost);
}

/** Whether a sentence is longer than what is read of it. */
export function isReadInPart({ text }: Features): boolean {
  return text.length > tuning.unitsAtMost;
}

/** The places of words that stand in quotation marks together with the word before, of those that `isAsked` is for. */
function quotedPlaces(text: string, words: readonly ReadWord[], isAsked: (i: number) => boolean): number[] {
  const ranges = quotedRanges(text);
  const places: number[] = [];
  let next = 0;
  for (let i = 1; i < words.length; i++) {
    while (next < ranges.length && ranges[next][1] < words[i].end) next++;
    if (next === ranges.length) break;
    if (words[i - 1].start >= ranges[next][0] && isAsked(i)) places.push(i);
  }
  return places;
}

function isName({ isRare, stem }: Term, initial: string): boolean {
  return isRare && stem.length >= tuning.words.nameLettersAtLeast && /\p{Lu}/u.test(initial);
}

/** The features of the sentence at `index` of an article. */
export function featuresOf(article: Article, index: number, cache: FeatureCache): Features {
  return cache.of(saidOf(article, index), article.language);
}
