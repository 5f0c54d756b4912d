import type { Features } from './features.js';
import type { Lexicon } from './lexicon.js';
import { tuning } from '../tuning.js';

/** Places of words that have none in the lexicon: such words are compared by their spelling, figures not at all. */
export const UNKNOWN = -1;
export const FIGURE = -2;

/** Bits of a slot's number: so many word pairs are remembered; a pair that has another's slot replaces it there. */
const SLOT_BITS = 19;
/** The rest of a pair's key stands in the slot, above its likeness. */
const LIKENESS_BITS = 14;
const STEPS = 1 << (LIKENESS_BITS - 2);
/** A lexicon has fewer than 2^16 words: two places make one number of 32 bits. */
const PLACE_BITS = 16;
/** Odd, so that multiplying by it loses no bit of a key. */
const SPREAD = 0x9e3779b1;
const EMPTY = -1;

/** How alike two words of a lexicon are in meaning, remembered: the same words are compared again and again. */
export class Meaning {
  readonly lexicon: Lexicon;
  /** A slot holds the low bits of the spread key and the likeness in steps, one number: one look into memory a pair. */
  readonly #slots = new Int32Array(1 << SLOT_BITS).fill(EMPTY);

  readonly #places = new WeakMap<Features, readonly number[]>();
  readonly #directions = new WeakMap<Features, Float32Array>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** The places of a sentence's `terms` in the lexicon; UNKNOWN for those that are not in it, FIGURE for figures. */
  placesOf(features: Features): readonly number[] {
    let places = this.#places.get(features);
    if (!places) {
      places = features.terms.map(({ isNumber }, k) => (isNumber ? FIGURE : this.lexicon.placeOf(features.forms[k])));
      this.#places.set(features, places);
    }
    return places;
  }

  /** Where a sentence's words point together, a vector of length 1; 0 throughout where none of them has a vector. */
  directionOf(features: Features): Float32Array {
    let direction = this.#directions.get(features);
    if (!direction) {
      const weights = features.terms.map(({ weight }, k) => weight * Math.sqrt(features.counts[k]));
      direction = this.lexicon.direction(this.placesOf(features), weights);
      this.#directions.set(features, direction);
    }
    return direction;
  }

  /** The likeness of two words by their places: 0-1, less than 0 for antonyms and for places apart. */
  likeness(a: number, b: number): number {
    const key = Math.imul(a < b ? (a << PLACE_BITS) | b : (b << PLACE_BITS) | a, SPREAD);
    const slot = key >>> (32 - SLOT_BITS);
    const rest = key & ((1 << (32 - SLOT_BITS)) - 1);
    let kept = this.#slots[slot];
    if (kept >> LIKENESS_BITS !== rest) {
      kept = (rest << LIKENESS_BITS) | (Math.round(this.#compare(a, b) * STEPS) + STEPS);
      this.#slots[slot] = kept;
    }
    return ((kept & ((1 << LIKENESS_BITS) - 1)) - STEPS) / STEPS;
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

const meanings = new WeakMap<Lexicon, Meaning>();

/** The one `Meaning` of a lexicon, which all engines share with all that it remembers. */
export function meaningOf(lexicon: Lexicon): Meaning {
  let meaning = meanings.get(lexicon);
  if (!meaning) meanings.set(lexicon, (meaning = new Meaning(lexicon)));
  return meaning;
}

const withoutMeaning = new WeakMap<Features, readonly number[]>();

/** The places of a sentence's `terms` in the lexicon, or without one: UNKNOWN, and FIGURE for figures. */
export function placesOf(features: Features, meaning: Meaning | undefined): readonly number[] {
  if (meaning) return meaning.placesOf(features);
  let places = withoutMeaning.get(features);
  if (!places) {
    places = features.terms.map(({ isNumber }) => (isNumber ? FIGURE : UNKNOWN));
    withoutMeaning.set(features, places);
  }
  return places;
}
