/** A pair of sentences that surely correspond: places in the two sides. */
type Landmark = readonly [a: number, b: number];

/** The surest pairs of two sides: whether another pair is right is judged by its order among them, too. */
export class Landmarks {
  readonly #byA: readonly Landmark[];
  readonly #byB: readonly Landmark[];
  readonly #end: Landmark;

  constructor(pairs: readonly Landmark[], sizeA: number, sizeB: number) {
    this.#byA = [...pairs].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
    this.#byB = [...pairs].sort((x, y) => x[1] - y[1] || x[0] - y[0]);
    this.#end = [sizeA, sizeB];
  }

  /**
   * How well a pair fits between the landmarks next to it: 1 where it is the only one that they leave room for, less
   * the more sentences stand between them, 0 where it is out of order with them or there are none. Of the landmarks
   * next to it in `a` and those next to it in `b`, the ones that it fits better count.
   */
  fit(a: number, b: number): number {
    if (this.#byA.length === 0) return 0;
    return Math.max(fitIn(this.#byA, 0, a, b, this.#end), fitIn(this.#byB, 1, b, a, this.#end));
  }
}

const BEGINNING: Landmark = [-1, -1];

/** The same among the landmarks next to it on one `side`, where it stands at `own`; at `opposite` on the other. */
function fitIn(landmarks: readonly Landmark[], side: 0 | 1, own: number, opposite: number, end: Landmark): number {
  const at = firstFrom(landmarks, side, own);
  let next = at;
  while (next < landmarks.length && landmarks[next][side] === own) next++;
  if (at === 0 && next === landmarks.length) return 0;
  const before = at > 0 ? landmarks[at - 1] : BEGINNING;
  const after = next < landmarks.length ? landmarks[next] : end;
  const other = side === 0 ? 1 : 0;
  if (opposite <= before[other] || opposite >= after[other]) return 0;
  return 1 / Math.max(1, Math.sqrt((after[0] - before[0] - 1) * (after[1] - before[1] - 1)));
}

/** The place of the first pair whose `side` is not before `place`, by binary search. */
function firstFrom(pairs: readonly Landmark[], side: 0 | 1, place: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs[middle][side] < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
