import { detached } from './detached.js';
import { OldestFirst } from './oldestFirst.js';

/** Each state of a paragraph while it is typed leaves an entry; beyond so many UTF-16 units the oldest go first. */
const HELD_AT_MOST = 1_000_000;
/** What an entry holds beside its text, as units of text. */
const ENTRY = 60;
/** A paragraph longer than this is not remembered: it would push out many, and its edits leave a state each. */
const TEXT_AT_MOST = 4_000;

/** What follows from a paragraph's text alone, remembered by that text up to a bound. */
export class Remembered<T> {
  readonly #results = new OldestFirst<string, T>(HELD_AT_MOST, (text) => text.length + ENTRY);

  /** The result for `text`: the one remembered, or what `make` computes from a copy that holds no other text. */
  of(text: string, make: (own: string) => T): T {
    if (text.length > TEXT_AT_MOST) return make(text);
    const known = this.#results.get(text);
    if (known !== undefined) return known;
    const own = detached(text);
    const result = make(own);
    this.#results.set(own, result);
    return result;
  }
}
