import type { SentenceVectors } from '../../model.js';
import type { Side } from '../likeness/sides.js';
import type { Places } from './unclear.js';

/** A sentence whose vector is known, by its place in its side. */
export interface Pointed {
  readonly place: number;
  readonly vector: Float32Array;
}

export interface PointedSides {
  readonly ofA: readonly Pointed[];
  readonly ofB: readonly Pointed[];
}

/** Those of the sentences at `places` whose vectors are known. */
export function pointedSides(a: Side, b: Side, places: Places, vectors: SentenceVectors): PointedSides {
  return { ofA: pointed(a, places.a, vectors), ofB: pointed(b, places.b, vectors) };
}

function pointed(side: Side, places: readonly number[], vectors: SentenceVectors): Pointed[] {
  return places.flatMap((place) => {
    const vector = vectors.vectorOf(side.features[place].text);
    return vector ? [{ place, vector }] : [];
  });
}
