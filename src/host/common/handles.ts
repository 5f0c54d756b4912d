import { OldestFirst } from '../../engine/text/oldestFirst.js';

/** So many things are remembered where nothing else is said: more than lenses and the rows of long comparisons have. */
const MAXIMUM = 5000;

/** Gives things short names that can travel through a command's arguments, and finds them again. */
export class Handles<T extends object> {
  readonly #names = new WeakMap<T, string>();
  readonly #things: OldestFirst<string, T>;
  #last = 0;

  /** Of more than `maximum` things the oldest go first. */
  constructor(maximum = MAXIMUM) {
    this.#things = new OldestFirst(maximum);
  }

  /** The name of `thing`, the same each time. */
  name(thing: T): string {
    const known = this.#names.get(thing);
    if (known !== undefined && this.#things.has(known)) return known;
    const name = String(++this.#last);
    this.#names.set(thing, name);
    this.#things.set(name, thing);
    return name;
  }

  /** The thing of that name; undefined where there is none any more. Anybody may call a command: any value is safe. */
  find(name: unknown): T | undefined {
    return typeof name === 'string' ? this.#things.get(name) : undefined;
  }
}
