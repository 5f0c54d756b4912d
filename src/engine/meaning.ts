import type { Lexicon } from './lexicon.js';
import { tuning } from './tuning.js';

/** Word pairs whose likeness is remembered, a power of two; a pair that falls on another's slot takes it. */
const REMEMBERED = 1 << 18;
/** More than there are words in a lexicon: two places make one number below 2^30. */
const PLACES = 1 << 15;

/** How alike two words of a lexicon are in meaning, remembered: the same words meet again and again. */
export class Meaning {
  readonly lexicon: Lexicon;
  readonly #keys = new Int32Array(REMEMBERED).fill(-1);
  readonly #likeness = new Float32Array(REMEMBERED);

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** The likeness of two words by their places: 0-1, less than 0 for antonyms. */
  likeness(a: number, b: number): number {
    const key = a < b ? a * PLACES + b : b * PLACES + a;
    const slot = Math.imul(key, 0x9e3779b1) >>> 14;
    if (this.#keys[slot] !== key) {
      this.#keys[slot] = key;
      this.#likeness[slot] = this.#look(a, b);
    }
    return this.#likeness[slot];
  }

  #look(a: number, b: number): number {
    if (a === b) return 1;
    if (this.lexicon.areAntonyms(a, b)) return -tuning.antonymCost;
    const near = Math.max(0, this.lexicon.cosine(a, b) - tuning.cosineFloor) / (1 - tuning.cosineFloor);
    if (!this.lexicon.areRelated(a, b)) return near;
    return Math.max(tuning.relatedAtLeast, Math.min(1, near + tuning.relatedBonus));
  }
}
