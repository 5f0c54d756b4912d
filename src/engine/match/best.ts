/** Keeps the few places of highest value, of equals the first. */
export class Best {
  readonly places: number[] = [];
  /** The value that another place has to be above. */
  least = -Infinity;
  readonly #values: number[] = [];
  readonly #atMost: number;

  constructor(atMost: number) {
    this.#atMost = atMost;
  }

  offer(place: number, value: number): void {
    let at = this.places.length;
    if (at === this.#atMost) {
      if (value <= this.least) return;
      at--;
    }
    for (; at > 0 && this.#values[at - 1] < value; at--) {
      this.places[at] = this.places[at - 1];
      this.#values[at] = this.#values[at - 1];
    }
    this.places[at] = place;
    this.#values[at] = value;
    if (this.places.length === this.#atMost) this.least = this.#values[this.#atMost - 1];
  }
}
