import type { Candidate } from './candidates.js';

/** Landmarks in the order of one side; the lists run in parallel. */
interface InOrder {
  /** Their places in that side, rising, and in the other one. */
  readonly own: Int32Array;
  readonly opposite: Int32Array;
  /** How many sentences the two sides have. */
  readonly size: number;
  readonly oppositeSize: number;
}

/** The surest pairs of two sides: whether another pair is right is judged by its order among them, too. */
export class Landmarks {
  readonly #byA: InOrder;
  readonly #byB: InOrder;

  /** The `equal` pairs (a's place to b's) and other sure ones, of two sides of `sizeA` and `sizeB` sentences. */
  constructor(equal: ReadonlyMap<number, number>, others: readonly Candidate[], sizeA: number, sizeB: number) {
    const byA = new Float64Array(equal.size + others.length);
    const byB = new Float64Array(byA.length);
    let count = 0;
    const add = (a: number, b: number): void => {
      byA[count] = a * sizeB + b;
      byB[count++] = b * sizeA + a;
    };
    equal.forEach((b, a) => add(a, b));
    for (const { a, b } of others) add(a, b);
    this.#byA = inOrder(byA, sizeA, sizeB);
    this.#byB = inOrder(byB, sizeB, sizeA);
  }

  /**
   * How well a pair fits between the landmarks next to it: 1 where it is the only one that they leave room for, less
   * the more sentences stand between them, 0 where it is out of order with them or there are none. Of the landmarks
   * next to it in `a` and those next to it in `b`, the ones that it fits better count.
   */
  fit(a: number, b: number): number {
    return Math.max(fitIn(this.#byA, a, b), fitIn(this.#byB, b, a));
  }
}

/** Of landmarks as one number each: the place in a side of `size`, times `oppositeSize`, and the place in the other. */
function inOrder(landmarks: Float64Array, size: number, oppositeSize: number): InOrder {
  // Numbers are sorted without a call for each two of them.
  landmarks.sort();
  const own = new Int32Array(landmarks.length);
  const opposite = new Int32Array(landmarks.length);
  for (let k = 0; k < landmarks.length; k++) {
    own[k] = Math.floor(landmarks[k] / oppositeSize);
    opposite[k] = landmarks[k] - own[k] * oppositeSize;
  }
  return { own, opposite, size, oppositeSize };
}

/** The same among the landmarks next to it on one side, where it stands at `place`; at `opposite` on the other. */
function fitIn(landmarks: InOrder, place: number, opposite: number): number {
  const { own } = landmarks;
  const at = firstFrom(own, place);
  let next = at;
  while (next < own.length && own[next] === place) next++;
  if (at === 0 && next === own.length) return 0;
  const before = at > 0 ? landmarks.opposite[at - 1] : -1;
  const after = next < own.length ? landmarks.opposite[next] : landmarks.oppositeSize;
  if (opposite <= before || opposite >= after) return 0;
  const [first, end] = [at > 0 ? own[at - 1] : -1, next < own.length ? own[next] : landmarks.size];
  return 1 / Math.max(1, Math.sqrt((end - first - 1) * (after - before - 1)));
}

/** Where in rising numbers the first stands that is not below `place`, by binary search. */
function firstFrom(places: Int32Array, place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle] < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
