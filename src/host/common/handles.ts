import { OldestFirst } from '../../engine/text/oldestFirst.js';

/** So many things are remembered; the oldest go first. */
const MAXIMUM = 5000;

/** Gives things short names that can travel through a command's arguments, and finds them again. */
export class Handles<T extends object> {
  readonly #names = new WeakMap<T, string>();
  readonly #things = new OldestFirst<string, T>(MAXIMUM);
  #last = 0;

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
