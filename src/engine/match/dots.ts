/** Where sentences point, one after the other in one list. */
export interface Directions {
  /** In double precision, in which the processor multiplies them. */
  readonly values: Float64Array;
  readonly dimensions: number;
  readonly size: number;
}

/** Puts the vectors of things side by side, all of one length; what `vectorOf` gives may be another thing's next. */
export function joined<T>(things: readonly T[], vectorOf: (thing: T) => Float32Array): Directions {
  let [values, dimensions] = [new Float64Array(0), 0];
  things.forEach((thing, place) => {
    const vector = vectorOf(thing);
    if (place === 0) [values, dimensions] = [new Float64Array(vector.length * things.length), vector.length];
    values.set(vector, place * dimensions);
  });
  return { values, dimensions, size: things.length };
}

/**
 * Writes the dot products of a direction and of those at `places` to `target`. Four at a time are faster than one by
 * one: what is read of the first serves all of them, and the processor adds to four sums at the same time.
 */
export function dotsOf(a: Directions, place: number, b: Directions, places: Int32Array, target: Float64Array): void {
  const { dimensions } = a;
  const [own, others] = [a.values, b.values];
  const from = place * dimensions;
  let k = 0;
  for (; k + 3 < places.length; k += 4) {
    const one = places[k] * dimensions;
    const two = places[k + 1] * dimensions;
    const three = places[k + 2] * dimensions;
    const four = places[k + 3] * dimensions;
    let [ofOne, ofTwo, ofThree, ofFour] = [0, 0, 0, 0];
    for (let d = 0; d < dimensions; d++) {
      const value = own[from + d];
      ofOne += value * others[one + d];
      ofTwo += value * others[two + d];
      ofThree += value * others[three + d];
      ofFour += value * others[four + d];
    }
    target[k] = ofOne;
    target[k + 1] = ofTwo;
    target[k + 2] = ofThree;
    target[k + 3] = ofFour;
  }
  for (; k < places.length; k++) {
    const at = places[k] * dimensions;
    let sum = 0;
    for (let d = 0; d < dimensions; d++) sum += own[from + d] * others[at + d];
    target[k] = sum;
  }
}
