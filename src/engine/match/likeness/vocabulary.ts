import { stemmer } from 'stemmer';
import { rankOf } from './frequency.js';
import { tuning } from '../tuning.js';
import { detached } from '../../text/detached.js';

/**
 * A word as matching sees it: all words of one stem. Everything here follows from the stem, whichever word came first.
 */
export interface Term {
  readonly id: number;
  readonly stem: string;
  /** The codes of its first and last letter: words that share neither are not taken for spellings of each other. */
  readonly initial: number;
  readonly final: number;
  /** Its letter trigrams as 32 bits, `trigramBit` of each. */
  readonly trigrams: number;
  /** Background weight: how much the word tells, from its frequency in English; a word off the list counts as rare. */
  readonly weight: number;
  readonly isNumber: boolean;
  /** What it counts, where it is a plain figure; else not a number. */
  readonly value: number;
  /** Not among the frequent words: a name, mostly. */
  readonly isRare: boolean;
}

/**
 * Interns words by stem, with their background weights: idf(w) = min(13, −ln P(w)) − 2, P by Zipf's law from the rank.
 */
export class Vocabulary {
  readonly #byFold = new Map<string, Term>();
  readonly #byStem = new Map<string, Term>();

  /** The term of a word in its typography-free form. */
  term(fold: string): Term {
    let term = this.#byFold.get(fold);
    if (!term) {
      const own = detached(fold);
      const stem = stemOf(own);
      term = this.#byStem.get(stem) ?? this.#make(stem);
      this.#byFold.set(own, term);
    }
    return term;
  }

  #make(stem: string): Term {
    const isNumber = /^\p{N}/u.test(stem);
    const rank = isNumber ? undefined : rankOf(stem);
    const term: Term = {
      id: this.#byStem.size,
      stem,
      initial: stem.charCodeAt(0),
      final: stem.charCodeAt(stem.length - 1),
      trigrams: trigramsOf(stem),
      weight: isNumber ? tuning.words.numberWeight : weightOf(rank ?? tuning.words.unknownRank),
      isNumber,
      value: isNumber ? Number(stem) : NaN,
      isRare: !isNumber && rank === undefined,
    };
    this.#byStem.set(stem, term);
    return term;
  }
}

/** Which of 32 bits stands for the trigram that begins at a letter; several share one. */
export function trigramBit(stem: string, at: number): number {
  return (stem.charCodeAt(at) * 7 + stem.charCodeAt(at + 1) * 13 + stem.charCodeAt(at + 2)) & 31;
}

function trigramsOf(stem: string): number {
  let bits = 0;
  for (let at = 0; at + 3 <= stem.length && bits !== -1; at++) bits |= 1 << trigramBit(stem, at);
  return bits;
}

function stemOf(fold: string): string {
  return /^[a-z]+$/.test(fold) ? stemmer(fold) : fold;
}

function weightOf(rank: number): number {
  return (
    Math.min(tuning.words.surpriseAtMost, Math.log((rank + tuning.words.zipfShift) * tuning.words.zipfNormaliser)) -
    tuning.words.surpriseFloor
  );
}
