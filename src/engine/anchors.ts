/** A pair of sentences that surely correspond: places in the two sides. */
export type Anchor = readonly [a: number, b: number];

/** The surest pairs of two sides, by which the place of a less sure one is judged. */
export class Anchors {
  readonly #byA: readonly Anchor[];
  readonly #byB: readonly Anchor[];
  readonly #end: Anchor;

  constructor(anchors: readonly Anchor[], sizeA: number, sizeB: number) {
    this.#byA = [...anchors].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
    this.#byB = [...anchors].sort((x, y) => x[1] - y[1] || x[0] - y[0]);
    this.#end = [sizeA, sizeB];
  }

  /**
   * How well a pair fits between the anchors next to it: 1 where it is the only one that they leave room for, less the
   * more sentences stand between them, 0 where it is out of order with them or there are none. Looked at from either
   * side, the better counts.
   */
  fit(a: number, b: number): number {
    return Math.max(fitIn(this.#byA, 0, [a, b], this.#end), fitIn(this.#byB, 1, [a, b], this.#end));
  }
}

function fitIn(anchors: readonly Anchor[], side: 0 | 1, pair: Anchor, end: Anchor): number {
  const at = firstFrom(anchors, side, pair[side]);
  let next = at;
  while (next < anchors.length && anchors[next][side] === pair[side]) next++;
  const before = anchors[at - 1] ?? [-1, -1];
  const after = anchors[next] ?? end;
  if (at === 0 && next === anchors.length) return 0;
  const other = side === 0 ? 1 : 0;
  if (pair[other] <= before[other] || pair[other] >= after[other]) return 0;
  return 1 / Math.max(1, Math.sqrt((after[0] - before[0] - 1) * (after[1] - before[1] - 1)));
}

/** The place of the first anchor whose `side` is not before `place`, by binary search. */
function firstFrom(anchors: readonly Anchor[], side: 0 | 1, place: number): number {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (anchors[middle][side] < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
