import { tokensOf } from '../text/typography.js';
import type { Features } from './likeness/features.js';
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
  side: readonly Features[],
  open: readonly number[],
  other: readonly Features[],
): Contained[] {
  if (open.length === 0) return [];
  const index = indexOf(other);
  return open.flatMap((place) => {
    const words = wordsIn(side[place]);
    const rarest = words.reduce<readonly number[] | undefined>((fewest, word) => {
      const found = index.get(word) ?? [];
      return fewest === undefined || found.length < fewest.length ? found : fewest;
    }, undefined);
    if (!rarest || rarest.length > tuning.candidates.postingsAtMost) return [];
    const said = spaced(words);
    const expected = (place / Math.max(1, side.length - 1)) * (other.length - 1);
    const [within] = rarest
      .filter((each) => isInside(said, words.length, spaced(wordsIn(other[each]))))
      .sort((one, another) => Math.abs(one - expected) - Math.abs(another - expected));
    return within === undefined ? [] : { place, within };
  });
}

/** A word or two may stand inside any sentence by chance: they count where the other begins or ends with them. */
function isInside(said: string, words: number, other: string): boolean {
  if (words >= tuning.groups.containedWordsAtLeast) return other.includes(said);
  return other.startsWith(said) || other.endsWith(said);
}

const wordsIn = ({ text }: Features): string[] => tokensOf(text).map(({ fold }) => fold);

/** With a space around each word, so that no word is found inside another. */
const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** The sentences that each word stands in, by their places. */
function indexOf(side: readonly Features[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  side.forEach((features, place) => {
    for (const word of new Set(wordsIn(features))) {
      const places = index.get(word);
      if (places) places.push(place);
      else index.set(word, [place]);
    }
  });
  return index;
}
