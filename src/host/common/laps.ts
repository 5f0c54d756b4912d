/** How long the parts of some work took, for the log. */
export class Laps {
  readonly #began = performance.now();
  readonly #parts: string[] = [];
  #last = this.#began;

  /** Ends a part; the next one begins. */
  end(part: string): void {
    const now = performance.now();
    this.#parts.push(`${part} ${Math.round(now - this.#last)}`);
    this.#last = now;
  }

  /** `412 ms: listing 12, reading 30`. */
  toString(): string {
    return `${Math.round(performance.now() - this.#began)} ms: ${this.#parts.join(', ')}`;
  }
}
