import { tuning } from './tuning.js';

/** The two best likenesses (0-1) that each sentence of either side finds: a link is judged against its rivals. */
export class Rivals {
  readonly #a: Best;
  readonly #b: Best;

  constructor(sizeA: number, sizeB: number) {
    this.#a = new Best(sizeA);
    this.#b = new Best(sizeB);
  }

  add(a: number, b: number, likeness: number): void {
    this.#a.add(a, likeness);
    this.#b.add(b, likeness);
  }

  /** Whether no rival on either side is more alike. */
  isBest(a: number, b: number, likeness: number): boolean {
    return likeness >= this.#a.first[a] && likeness >= this.#b.first[b];
  }

  /** How far the link falls behind the best rival, on the side where it falls further. */
  lost(a: number, b: number, likeness: number): number {
    return Math.max(this.#a.first[a], this.#b.first[b]) - likeness;
  }

  /** How far it is ahead of the second best, both sides together; 0 on a side where it is not the best. */
  lead(a: number, b: number, likeness: number): number {
    return this.#a.lead(a, likeness) + this.#b.lead(b, likeness);
  }

  /**
   * How much of the articles is shared almost word for word (0-1): the mean of the better half of the sentences' best
   * likenesses, on the side where that is higher.
   */
  level(): number {
    return Math.max(betterHalf(this.#a.first), betterHalf(this.#b.first));
  }
}

class Best {
  readonly first: Float64Array;
  readonly #second: Float64Array;

  constructor(size: number) {
    this.first = new Float64Array(size);
    this.#second = new Float64Array(size);
  }

  add(i: number, likeness: number): void {
    if (likeness > this.first[i]) {
      this.#second[i] = this.first[i];
      this.first[i] = likeness;
    } else if (likeness > this.#second[i]) this.#second[i] = likeness;
  }

  lead(i: number, likeness: number): number {
    return likeness < this.first[i] ? 0 : Math.min(tuning.links.leadAtMost, likeness - this.#second[i]);
  }
}

function betterHalf(best: Float64Array): number {
  // Rising numbers are sorted without a call for each two of them; the highest are added first.
  const sorted = best.toSorted();
  const half = Math.ceil(best.length / 2);
  let sum = 0;
  for (let k = best.length - 1; k >= best.length - half; k--) sum += sorted[k];
  return sum / Math.max(1, half);
}
