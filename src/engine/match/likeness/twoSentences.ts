import { type Bag, likenessOf, overlapBy } from './bags.js';
import { compareWords } from './compareWords.js';
import type { Features } from './features.js';
import { type Meaning, numbersOf } from './meaning.js';
import { tuning } from '../tuning.js';

/** As in a pair of articles of one sentence each: what a word loses that both have. */
const LEFT_OF_SHARED = 1 - (tuning.words.commonSubjectDiscount / Math.log(4)) * Math.log(2);

/** What the words of two sentences count; kept between two calls, since a story asks for very many. */
let values = new Float64Array(64);

/**
 * The likeness (0-1) of the words of two sentences that stand in no pair of articles: what a `Weigher` of two articles
 * that have nothing else would say, without the lists that a long article needs.
 */
export function likenessOfTwo(a: Features, b: Features, meaning: Meaning | undefined): number {
  const size = a.terms.length + b.terms.length;
  if (values.length < size) values = new Float64Array(2 * size);
  const [bagA, bagB] = [bagBeside(a, b, meaning), bagBeside(b, a, meaning)];
  compareWords(bagA, bagB, meaning, values, 0);
  const { ofA, ofB } = overlapBy(bagA, bagB, values, 0);
  return likenessOf(ofA, ofB);
}

/** The weighted words of a sentence beside another one. */
function bagBeside(one: Features, other: Features, meaning: Meaning | undefined): Bag {
  const { terms, counts } = one;
  const weights = new Array<number>(terms.length);
  let total = 0;
  for (let k = 0, j = 0; k < terms.length; k++) {
    while (j < other.terms.length && other.terms[j].id < terms[k].id) j++;
    const isShared = j < other.terms.length && other.terms[j].id === terms[k].id;
    const weight = isShared ? terms[k].weight * LEFT_OF_SHARED : terms[k].weight;
    weights[k] = counts[k] === 1 ? weight : Math.sqrt(counts[k]) * weight;
    total += weights[k];
  }
  return { terms, numbers: numbersOf(one, meaning), weights, total };
}
