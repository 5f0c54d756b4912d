import { type Directions, dotsOf, joined } from '../dots.js';
import { PairTable } from '../likeness/pairTable.js';
import type { Pointed } from './pointed.js';

/** So many cosines are kept, 16 MB with the table that leads to them; then all are forgotten. */
const KEPT_AT_MOST = 1 << 19;
const KEPT_AT_FIRST = 1 << 12;
/** Where more are asked for at once, they would only drive out each other: they are multiplied again. */
const ASKED_AT_MOST = KEPT_AT_MOST / 4;

/** Each vector's own number; it is the same object as long as it is known. */
const numbers = new WeakMap<Float32Array, number>();
let numbered = 0;

const places = new PairTable();
let kept = new Float64Array(KEPT_AT_FIRST);
let count = 0;

const vectorOf = ({ vector }: Pointed): Float32Array => vector;

/** Writes the cosines of the sentence `i` of one side and of those of the other side from `first` on to `target`. */
type RowOf = (i: number, first: number, target: Float64Array) => void;

/**
 * The cosines of sentences of two sides, of which `asked` are asked for. They are kept by their vectors: an edit
 * changes one sentence, and leaves all others as they were.
 */
export function cosinesKept(ofA: readonly Pointed[], ofB: readonly Pointed[], asked: number): RowOf {
  let sides: readonly [Directions, Directions] | undefined;
  const multiply = (i: number, others: Int32Array, target: Float64Array): void => {
    sides ??= [joined(ofA, vectorOf), joined(ofB, vectorOf)];
    dotsOf(sides[0], i, sides[1], others, target);
  };
  if (asked > ASKED_AT_MOST) {
    const all = Int32Array.from(ofB.keys());
    return (i, first, target) => multiply(i, all.subarray(first, first + target.length), target);
  }
  if (count + asked > KEPT_AT_MOST) forget();
  const numbersB = ofB.map(({ vector }) => numberOf(vector));
  const missing = new Int32Array(ofB.length);
  const found = new Float64Array(ofB.length);
  return (i, first, target) => {
    const number = numberOf(ofA[i].vector);
    let lacking = 0;
    for (let k = 0; k < target.length; k++) {
      const place = places.get(number, numbersB[first + k]);
      if (place === undefined) missing[lacking++] = first + k;
      else target[k] = kept[place];
    }
    if (lacking === 0) return;
    multiply(i, missing.subarray(0, lacking), found);
    for (let k = 0; k < lacking; k++) {
      target[missing[k] - first] = found[k];
      keep(number, numbersB[missing[k]], found[k]);
    }
  };
}

function keep(a: number, b: number, cosine: number): void {
  if (places.get(a, b) !== undefined) return;
  if (count === kept.length) {
    const more = new Float64Array(2 * kept.length);
    more.set(kept);
    kept = more;
  }
  kept[count] = cosine;
  places.add(a, b, count++);
}

function forget(): void {
  places.clear();
  count = 0;
}

function numberOf(vector: Float32Array): number {
  let number = numbers.get(vector);
  if (number === undefined) numbers.set(vector, (number = numbered++));
  return number;
}
