import { type Alignment, isSame, type Unit } from './alignment.js';
import { type Difference, factsApart } from './comparison.js';
import { type Gap, gapsOf } from './gaps.js';
import type { Item } from './items.js';

const RANK_CONFIDENCE = 0.9;

/** The items of either side tell another rank or how many. */
const differing = (a: Difference['a'], b: Difference['b']): Difference => factsApart('number', a, b, RANK_CONFIDENCE);

/**
 * Where two units tell another rank: "the largest" against "the second largest", since without a rank a superlative is
 * the first; and where one tells how many and the other has an article.
 */
export function rankDifferences(a: Unit, b: Unit, alignment: Alignment): Difference[] {
  const { superlatives } = a.words;
  if (superlatives === undefined || a.language !== b.language) return [];
  return gapsOf(a, b, alignment).flatMap((gap) => {
    const [[startA, endA], [startB, endB]] = [gap.a, gap.b];
    const told = rankAgainstWord(a, b, gap) ?? manyAgainstOne(a, b, gap);
    if (told) return [told];
    if (endA - startA + (endB - startB) !== 1 || endA === a.items.length || endB === b.items.length) return [];
    const rank = startA < endA ? a.items[startA] : b.items[startB];
    const best = a.items[endA];
    const isRank = rank.kind === 'number' && rank.quantity.ordinal && rank.quantity.lo > 1;
    if (!isRank || best.kind !== 'word' || !superlatives.test(best.fold)) return [];
    return [differing([startA, endA], [startB, endB])];
  });
}

/** "The debut album" against "the second album", "the first" against "the only": a word tells another rank. */
function rankAgainstWord(a: Unit, b: Unit, { a: [startA, endA], b: [startB, endB] }: Gap): Difference | undefined {
  if (endA - startA !== 1 || endB - startB !== 1) return undefined;
  const [one, other] = [a.items[startA], b.items[startB]];
  const [rank, word] = one.kind === 'number' ? [one, other] : [other, one];
  if (rank.kind !== 'number' || !rank.quantity.ordinal || word.kind !== 'word') return undefined;
  const told = a.words.ranks?.get(word.fold);
  if (told === undefined || told === rank.quantity.lo) return undefined;
  return differing([startA, startA], [startB, startB]);
}

/** "A nomination" against "two nominations". */
function manyAgainstOne(a: Unit, b: Unit, { a: [startA, endA], b: [startB, endB] }: Gap): Difference | undefined {
  if (endA - startA !== 1 || endB - startB !== 1) return undefined;
  const isOne = ({ items, words }: Unit, at: number): boolean => {
    const item = items[at];
    return item.kind === 'word' && words.articles?.has(item.fold) === true;
  };
  const isMany = ({ items }: Unit, at: number): boolean => {
    const item = items[at];
    return item.kind === 'number' && item.quantity.lo >= 2 && item.quantity.unit === '' && !item.quantity.ordinal;
  };
  if (!(isOne(a, startA) && isMany(b, startB)) && !(isMany(a, startA) && isOne(b, startB))) return undefined;
  // "A dozen", "two": what is counted follows in both, as one here and as many there, behind what is the same.
  for (let k = 0; k <= COUNTED_WITHIN; k++) {
    const [one, other] = [a.items.at(endA + k), b.items.at(endB + k)];
    if (one === undefined || other === undefined || !isSame(one, other)) return undefined;
    if (one.kind !== 'word' || other.kind !== 'word' || one.fold === other.fold) continue;
    // "A passenger ferry", "200 passengers": what tells more of another word is not counted.
    const [nextA, nextB] = [a.items.at(endA + k + 1), b.items.at(endB + k + 1)];
    const goesOn = (item: Item | undefined): boolean => item !== undefined && (item.kind !== 'word' || item.content);
    const isSameNext = nextA !== undefined && nextB !== undefined && isSame(nextA, nextB);
    if (!isSameNext && (goesOn(nextA) || goesOn(nextB))) return undefined;
    return differing([startA, startA], [startB, startB]);
  }
  return undefined;
}

/** What is counted stands within so many items behind its number: "a Lunmouth Film Award nomination". */
const COUNTED_WITHIN = 3;
