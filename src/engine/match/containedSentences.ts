import { type Features, isReadInPart } from './likeness/features.js';
import type { Side } from './likeness/sides.js';
import { sharedPhrases } from './likeness/phrases.js';
import { tokensIn } from './likeness/tokens.js';
import { tuning } from './tuning.js';

/** A sentence of one side and one of the other; places in the lists of features. */
export interface Contained {
  readonly place: number;
  readonly within: number;
}

/**
 * For each of the sentences `open` of one side, by their places, the sentence of the other side inside which its words
 * stand whole, one after the other and but for typography: a quotation that the other side gives with who says so, or a
 * sentence that it joined with another. Of several the one at nearly the same place of its side. Linear in the words,
 * as long as a word stands in few sentences; words in more than `postingsAtMost` sentences find nothing.
 */
export function containedSentences(
  { features: side }: Side,
  open: readonly number[],
  { features: other, standing }: Side,
): Contained[] {
  return open.flatMap((place) => {
    const rarest = rarestOf(side[place], standing);
    if (rarest.length === 0 || rarest.length > tuning.candidates.postingsAtMost) return [];
    const expected = (place / Math.max(1, side.length - 1)) * (other.length - 1);
    const [within] = withAllWords(side[place], rarest, standing)
      .filter((each) => isInside(side[place], other[each]))
      .sort((one, another) => Math.abs(one - expected) - Math.abs(another - expected));
    return within === undefined ? [] : { place, within };
  });
}

const NOWHERE: readonly number[] = [];

/**
 * The places of the word that stands in the fewest sentences; none where a sentence has no word, or one that stands in
 * none. Most have one, and it is a telling word: these are looked for first.
 */
function rarestOf({ terms, sequence }: Features, standing: ReadonlyMap<number, readonly number[]>): readonly number[] {
  for (const { id } of terms) if (!standing.has(id)) return NOWHERE;
  let fewest: readonly number[] | undefined;
  for (const id of sequence) {
    const found = standing.get(id) ?? NOWHERE;
    if (!fewest || found.length < fewest.length) fewest = found;
    if (fewest.length === 0) break;
  }
  return fewest ?? NOWHERE;
}

/**
 * Those of some places, rising, that have all telling words of a sentence: of the many that have its rarest one in a
 * long article hardly any, and to read their phrases costs far more.
 */
function withAllWords(
  { terms }: Features,
  places: readonly number[],
  standing: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  let left = places;
  for (const { id } of terms) {
    if (left.length <= 1) break;
    left = inBoth(left, standing.get(id) ?? NOWHERE);
  }
  return left;
}

/** The numbers that stand in two rising lists, of which the second may be much longer. */
function inBoth(one: readonly number[], other: readonly number[]): number[] {
  let from = 0;
  return one.filter((place) => {
    let end = other.length;
    while (from < end) {
      const middle = (from + end) >> 1;
      if (other[middle] < place) from = middle + 1;
      else end = middle;
    }
    return other[from] === place;
  });
}

/**
 * Whether the words of one sentence stand one after the other in another. A word or two may stand in any sentence by
 * chance: they count where the other begins or ends with them.
 */
function isInside(one: Features, other: Features): boolean {
  if (isReadInPart(one)) return false;
  // The stems are at hand and tell of nearly all that they are not; the words are read for the others alone.
  if (sharedPhrases(one.phrases, other.phrases) < one.phrases.length) return false;
  const [said, within] = [spokenOf(one), spokenOf(other)];
  if (said.words >= tuning.groups.containedWordsAtLeast) return within.spaced.includes(said.spaced);
  return within.spaced.startsWith(said.spaced) || within.spaced.endsWith(said.spaced);
}

/** The words of a sentence as they stand. */
interface Spoken {
  readonly words: number;
  /** With a space around each word, so that no word is found inside another. */
  readonly spaced: string;
}

const spoken = new WeakMap<Features, Spoken>();

function spokenOf(features: Features): Spoken {
  let known = spoken.get(features);
  if (!known) {
    const words = tokensIn(features).tokens.map(({ fold }) => fold);
    spoken.set(features, (known = { words: words.length, spaced: ` ${words.join(' ')} ` }));
  }
  return known;
}
