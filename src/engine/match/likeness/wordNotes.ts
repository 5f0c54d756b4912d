const AT_FIRST = 1 << 12;

/** A whole number for each word, by its id; 0 until it is set. */
export class WordNotes {
  #values = new Int32Array(AT_FIRST);

  get(id: number): number {
    return id < this.#values.length ? this.#values[id] : 0;
  }

  set(id: number, value: number): void {
    if (id >= this.#values.length) this.#grow(id);
    this.#values[id] = value;
  }

  #grow(id: number): void {
    const values = new Int32Array(2 * Math.max(this.#values.length, id));
    values.set(this.#values);
    this.#values = values;
  }
}
