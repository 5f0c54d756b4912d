import { likenessOf, overlapBy, weightIn, type Weights } from './bags.js';
import { compareWords } from './compareWords.js';
import type { Features } from './features.js';
import { type Meaning, numbersOf } from './meaning.js';
import { tuning } from '../tuning.js';

/** As in a pair of articles of one sentence each: what a word loses that both have. */
const LEFT_OF_SHARED = 1 - (tuning.words.commonSubjectDiscount / Math.log(4)) * Math.log(2);

/** What the words of two sentences count; kept between two calls, since a story asks for very many. */
let values = new Float64Array(64);
/** What the words of either weigh. */
const weights = { a: noWeights(), b: noWeights() };

/** The weights of one sentence. */
interface OwnWeights extends Weights {
  values: Float64Array;
}

function noWeights(): OwnWeights {
  return { values: new Float64Array(64), starts: new Int32Array(2), totals: new Float64Array(1) };
}

/**
 * The likeness (0-1) of the words of two sentences that stand in no pair of articles: what a `Weigher` of two articles
 * that have nothing else would say, without the lists that a long article needs.
 */
export function likenessOfTwo(a: Features, b: Features, meaning: Meaning | undefined): number {
  const size = a.terms.length + b.terms.length;
  if (values.length < size) values = new Float64Array(2 * size);
  const [inA, inB] = [a, b].map((each) => ({ terms: each.terms, numbers: numbersOf(each, meaning) }));
  compareWords(inA, inB, meaning, values, 0);
  weighBeside(weights.a, a, b);
  weighBeside(weights.b, b, a);
  const { ofA, ofB } = overlapBy(weights.a, 0, weights.b, 0, values, 0);
  return likenessOf(ofA, ofB);
}

/** Writes what the words of a sentence weigh beside another one. */
function weighBeside(target: OwnWeights, { terms, counts }: Features, other: Features): void {
  if (target.values.length < terms.length) target.values = new Float64Array(2 * terms.length);
  let total = 0;
  for (let k = 0, j = 0; k < terms.length; k++) {
    while (j < other.terms.length && other.terms[j].id < terms[k].id) j++;
    const isShared = j < other.terms.length && other.terms[j].id === terms[k].id;
    const weight = weightIn(isShared ? terms[k].weight * LEFT_OF_SHARED : terms[k].weight, counts[k]);
    target.values[k] = weight;
    total += weight;
  }
  target.starts[1] = terms.length;
  target.totals[0] = total;
}
