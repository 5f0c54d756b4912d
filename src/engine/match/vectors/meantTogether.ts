import { inTwoLanguages } from '../../text/inTwoLanguages.js';
import type { Side } from '../likeness/sides.js';
import { tuning } from '../tuning.js';
import { dot } from './cosines.js';
import type { Pointed, PointedSides } from './pointed.js';

/** Sentences of either side that stand together, by their places. */
export interface Together {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** A link from a group to one more sentence. */
export interface Joining {
  readonly probability: number;
  /** Whether the sentence stands next to the group's; else another one stands between. */
  readonly isNext: boolean;
}

/**
 * Tells whether sentences that stand together mean the same as those of the other side, by the sums of their vectors:
 * near to what encoding them together gives, since a sentence's vector is the mean of its words'. What all sentences of
 * a side have in common comes off first: a sum is near to that in any case.
 *
 * Between two languages lengths tell, too, as they do to aligners of translations (Gale and Church 1993): a sentence
 * that one side adds makes it too long, the other half of a translation makes it as long as it should be.
 */
export class MeantTogether {
  readonly #vectors: Readonly<Record<'a' | 'b', ReadonlyMap<number, Float32Array>>>;
  readonly #sides: Readonly<Record<'a' | 'b', Side>>;
  /** The logarithm of how long all of `a` is to `b`; undefined where lengths do not tell. */
  readonly #ratio: number | undefined;

  constructor(a: Side, b: Side, { ofA, ofB }: PointedSides) {
    this.#vectors = { a: withoutCommon(ofA), b: withoutCommon(ofB) };
    this.#sides = { a, b };
    const areTranslated = inTwoLanguages(a.features.at(0)?.language, b.features.at(0)?.language);
    this.#ratio = areTranslated ? this.#ratioOf({ a: [...a.features.keys()], b: [...b.features.keys()] }) : undefined;
  }

  /** Whether a group may grow from what it is to `joined`, by a link that is too weak by itself. */
  joins(group: Together, joined: Together, { probability, isNext }: Joining): boolean {
    const { joinProbability, joinGain, joinDoubtful, joinByLength } = tuning.vectors;
    const isLikely = probability >= joinProbability;
    if (!isLikely && (!isNext || probability < joinDoubtful.probability)) return false;
    const nearer = this.#cosine(joined) - this.#cosine(group);
    if (nearer >= (isNext && isLikely ? joinGain : joinDoubtful.gain)) return true;
    if (!isNext || !isLikely || !(nearer >= -joinByLength.loss)) return false;
    return this.#fitting(group, joined) >= joinByLength.gain;
  }

  /**
   * How much better a group that no link joins is as `joined`, by its lengths and its meaning together; undefined where
   * it is not clearly better, and where lengths do not tell.
   */
  gainOf(group: Together, joined: Together): number | undefined {
    const { loss, gain } = tuning.vectors.fillByLength;
    const fitting = this.#fitting(group, joined);
    if (!(fitting >= gain)) return undefined;
    const nearer = this.#cosine(joined) - this.#cosine(group);
    return nearer >= -loss ? nearer + fitting : undefined;
  }

  /** The cosine of what stands together in one side and in the other; NaN where a vector is not known. */
  #cosine({ a, b }: Together): number {
    const [inA, inB] = [sumOf(a, this.#vectors.a), sumOf(b, this.#vectors.b)];
    if (!inA || !inB) return NaN;
    return dot(inA, inB) / Math.max(Number.MIN_VALUE, Math.sqrt(dot(inA, inA) * dot(inB, inB)));
  }

  /** How much nearer `joined` comes to the usual ratio of lengths, as a logarithm; NaN where that does not tell. */
  #fitting(group: Together, joined: Together): number {
    const usual = this.#ratio ?? NaN;
    return Math.abs(this.#ratioOf(group) - usual) - Math.abs(this.#ratioOf(joined) - usual);
  }

  #ratioOf({ a, b }: Together): number {
    const lengthOf = ({ features }: Side, places: readonly number[]): number =>
      places.reduce((sum, place) => sum + features[place].text.length, 0);
    return Math.log(lengthOf(this.#sides.a, a) / lengthOf(this.#sides.b, b));
  }
}

/** Vectors by their places. Plain loops, since there are many numbers, and a call for each costs ten times as much. */
function withoutCommon(pointed: readonly Pointed[]): ReadonlyMap<number, Float32Array> {
  if (pointed.length < tuning.vectors.joinedFrom) return new Map();
  const mean = new Float64Array(pointed[0].vector.length);
  for (const { vector } of pointed) {
    for (let d = 0; d < mean.length; d++) mean[d] += vector[d] / pointed.length;
  }
  return new Map(pointed.map(({ place, vector }) => [place, less(vector, mean)]));
}

function less(vector: Float32Array, mean: Float64Array): Float32Array {
  const left = new Float32Array(vector.length);
  for (let d = 0; d < left.length; d++) left[d] = vector[d] - mean[d];
  return left;
}

/** The sum of the vectors at some places; undefined where one is not known. */
function sumOf(places: readonly number[], vectors: ReadonlyMap<number, Float32Array>): Float32Array | undefined {
  if (places.length === 1) return vectors.get(places[0]);
  let sum: Float32Array | undefined;
  for (const place of places) {
    const vector = vectors.get(place);
    if (!vector) return undefined;
    if (sum) for (let d = 0; d < sum.length; d++) sum[d] += vector[d];
    else sum = vector.slice();
  }
  return sum;
}
