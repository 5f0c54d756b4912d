import type { Features } from './features.js';
import type { Lexicon } from './lexicon.js';
import { tuning } from '../tuning.js';

/** Numbers of words that are not in the lexicon: such words are compared by their spelling, figures not at all. */
export const UNKNOWN = -1;
export const FIGURE = -2;

/** Of so many words, those met first, a bit a pair (2 MB) tells which are not alike at all, as most pairs are. */
const NOTED_BITS = 12;
const NOTED = 1 << NOTED_BITS;

/** Bits of a slot's number: so many other pairs are remembered; a pair that has another's slot replaces it there. */
const SLOT_BITS = 18;
/** The rest of a pair's key stands in the slot, above its likeness. */
const LIKENESS_BITS = 14;
const STEPS = 1 << (LIKENESS_BITS - 2);
/** A lexicon has fewer than 2^16 words: two of their numbers make one of 32 bits. */
const NUMBER_BITS = 16;
/** Odd, so that multiplying by it loses no bit of a key. */
const SPREAD = 0x9e3779b1;
const EMPTY = -1;

/**
 * How alike two words of a lexicon are in meaning, remembered: the same words are compared again and again. Words go by
 * numbers, which they get as they are met: what a text compares stands close together in memory then.
 */
export class Meaning {
  readonly lexicon: Lexicon;
  /** The numbers of the lexicon's words, by their places, and the other way round. */
  readonly #numbers = new Map<number, number>();
  readonly #places: number[] = [];
  readonly #unlike = new Uint32Array((NOTED * NOTED) / 32);
  /** A slot holds the low bits of the spread key and the likeness in steps, one number: one look into memory a pair. */
  readonly #slots = new Int32Array(1 << SLOT_BITS).fill(EMPTY);

  readonly #numbersOf = new WeakMap<Features, readonly number[]>();
  readonly #directions = new WeakMap<Features, Float32Array>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** The number of a word in its typography-free form; UNKNOWN where it is not in the lexicon. */
  numberOf(fold: string): number {
    const place = this.lexicon.placeOf(fold);
    if (place < 0) return UNKNOWN;
    let number = this.#numbers.get(place);
    if (number === undefined) {
      number = this.#places.length;
      this.#numbers.set(place, number);
      this.#places.push(place);
    }
    return number;
  }

  /** The numbers of a sentence's `terms`; UNKNOWN for those that are not in the lexicon, FIGURE for figures. */
  numbersOf(features: Features): readonly number[] {
    let numbers = this.#numbersOf.get(features);
    if (!numbers) {
      numbers = features.terms.map(({ isNumber }, k) => (isNumber ? FIGURE : this.numberOf(features.forms[k])));
      this.#numbersOf.set(features, numbers);
    }
    return numbers;
  }

  /** Where a sentence's words point together, a vector of length 1; 0 throughout where none of them has a vector. */
  directionOf(features: Features): Float32Array {
    let direction = this.#directions.get(features);
    if (!direction) {
      const weights = features.terms.map(({ weight }, k) => weight * Math.sqrt(features.counts[k]));
      const places = this.numbersOf(features).map((number) => (number >= 0 ? this.#places[number] : number));
      direction = this.lexicon.direction(places, weights);
      this.#directions.set(features, direction);
    }
    return direction;
  }

  /**
   * Whether two words are known to have a likeness of 0; most have. There are very many pairs, and this is little work.
   */
  areUnlike(a: number, b: number): boolean {
    return a < NOTED && b < NOTED && (this.#unlike[placeOfBit(a, b) >> 5] & (1 << (b & 31))) !== 0;
  }

  /** The likeness of two words by their numbers: 0-1, less than 0 for antonyms and for places apart. */
  likeness(a: number, b: number): number {
    const key = Math.imul(a < b ? (a << NUMBER_BITS) | b : (b << NUMBER_BITS) | a, SPREAD);
    const slot = key >>> (32 - SLOT_BITS);
    const rest = key & ((1 << (32 - SLOT_BITS)) - 1);
    const kept = this.#slots[slot];
    if (kept >> LIKENESS_BITS === rest) return ((kept & ((1 << LIKENESS_BITS) - 1)) - STEPS) / STEPS;
    const steps = Math.round(this.#compare(this.#places[a], this.#places[b]) * STEPS);
    if (steps === 0 && a < NOTED && b < NOTED) this.#unlike[placeOfBit(a, b) >> 5] |= 1 << (b & 31);
    else this.#slots[slot] = (rest << LIKENESS_BITS) | (steps + STEPS);
    return steps / STEPS;
  }

  #compare(a: number, b: number): number {
    if (a === b) return 1;
    if (this.lexicon.areAntonyms(a, b) || this.lexicon.areApart(a, b)) return -tuning.likeness.opposedCost;
    if (!this.lexicon.hasVectors) return this.lexicon.areRelated(a, b) ? tuning.likeness.relatedAtLeast : 0;
    const near =
      Math.max(0, this.lexicon.cosine(a, b) - tuning.likeness.cosineFloor) / (1 - tuning.likeness.cosineFloor);
    if (!this.lexicon.areRelated(a, b)) return near;
    return Math.max(tuning.likeness.relatedAtLeast, Math.min(1, near + tuning.likeness.relatedBonus));
  }
}

function placeOfBit(a: number, b: number): number {
  return (a << NOTED_BITS) | b;
}

const meanings = new WeakMap<Lexicon, Meaning>();

/** The one `Meaning` of a lexicon, which all engines share with all that it remembers. */
export function meaningOf(lexicon: Lexicon): Meaning {
  let meaning = meanings.get(lexicon);
  if (!meaning) meanings.set(lexicon, (meaning = new Meaning(lexicon)));
  return meaning;
}

const withoutMeaning = new WeakMap<Features, readonly number[]>();

/** The numbers of a sentence's `terms` in a meaning, or without one: UNKNOWN, and FIGURE for figures. */
export function numbersOf(features: Features, meaning: Meaning | undefined): readonly number[] {
  if (meaning) return meaning.numbersOf(features);
  let numbers = withoutMeaning.get(features);
  if (!numbers) {
    numbers = features.terms.map(({ isNumber }) => (isNumber ? FIGURE : UNKNOWN));
    withoutMeaning.set(features, numbers);
  }
  return numbers;
}
