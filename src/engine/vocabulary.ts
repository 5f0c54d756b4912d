import { stemmer } from 'stemmer';
import { frequentWords } from './frequency.en.js';
import { stopWords } from './stopWords.js';
import { tuning } from './tuning.js';

/** A word as matching sees it. Words of one stem share `id` and `weight`. */
export interface Term {
  readonly id: number;
  /** The typography-free form of the first word seen with this stem. */
  readonly fold: string;
  /** The code of its first letter: words with different ones are not taken for spellings of each other. */
  readonly initial: number;
  /** Background weight: how much the word tells, from its frequency in English; a word off the list counts as rare. */
  readonly weight: number;
  readonly isStop: boolean;
  readonly isNumber: boolean;
  /** Not among the frequent words: a name, mostly. */
  readonly isRare: boolean;
}

/** Interns words by stem, with their background weights: idf(w) = min(13, −ln P(w)) − 2, P by Zipf's law from the rank. */
export class Vocabulary {
  readonly #byFold = new Map<string, Term>();
  readonly #byStem = new Map<string, Term>();

  term(fold: string): Term {
    let term = this.#byFold.get(fold);
    if (!term) {
      term = this.#make(fold);
      this.#byFold.set(fold, term);
    }
    return term;
  }

  #make(fold: string): Term {
    const isNumber = /^\p{N}/u.test(fold);
    const stem = /^[a-z]+$/.test(fold) ? stemmer(fold) : fold;
    const known = this.#byStem.get(stem);
    if (known) return known;
    const rank = isNumber ? undefined : rankOf(fold);
    const term = {
      id: this.#byStem.size,
      fold,
      initial: fold.charCodeAt(0),
      weight: isNumber ? tuning.numberWeight : weightOf(rank ?? tuning.unknownRank),
      isStop: stopWords.has(fold),
      isNumber,
      isRare: !isNumber && rank === undefined,
    };
    this.#byStem.set(stem, term);
    return term;
  }
}

let ranks: ReadonlyMap<string, number> | undefined;

function rankOf(fold: string): number | undefined {
  ranks ??= new Map(frequentWords.split(' ').map((word, rank) => [word, rank]));
  return ranks.get(fold);
}

function weightOf(rank: number): number {
  return Math.min(tuning.surpriseAtMost, Math.log((rank + 2.7) * tuning.zipfNormaliser)) - tuning.surpriseFloor;
}
