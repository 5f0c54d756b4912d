import { tuning } from '../tuning.js';
import { FIGURE, type Meaning } from './meaning.js';
import { isRounded } from './rounding.js';
import { spellingLikeness } from './spelling.js';
import type { Term } from './vocabulary.js';

/** The telling words of a sentence, or of a few that stand together; the lists run in parallel. */
export interface ComparedWords {
  /** Each word once, by rising ids. */
  readonly terms: readonly Term[];
  /** The words' numbers in the `Meaning`; UNKNOWN for those that are not in its lexicon, FIGURE for figures. */
  readonly numbers: readonly number[];
}

/** What a word counts that the other side has too: more than any that is only like one of them. */
export const EQUAL = 2;

/**
 * Compares two lists word by word: a word counts in full where the other side has its stem, else by the most alike of
 * the other side's words, in meaning or in spelling (names in another transcription, "defence" for "defense"); it
 * counts against them where the other side has its antonym instead, or another place: "Syria" where there is "Egypt".
 * What has its own partner opposes nothing: "from Egypt to Syria" is not against "in Egypt".
 *
 * Writes what each word of `a` counts, then what each of `b` does, to `target` from `at` on: EQUAL, the likeness (0-1)
 * of the most alike word, or less than 0 where it is opposed. Where a list is longer than any sentence is, only equal
 * words count, which bounds the work.
 */
export function compareWords(
  a: ComparedWords,
  b: ComparedWords,
  meaning: Meaning | undefined,
  target: Float64Array,
  at: number,
): void {
  const [sizeA, sizeB] = [a.terms.length, b.terms.length];
  const atB = at + sizeA;
  target.fill(0, at, atB + sizeB);
  markEqual(a.terms, b.terms, target, at);
  if (Math.max(sizeA, sizeB) > tuning.likeness.comparedAtMost) return;
  const hasVectors = meaning?.lexicon.hasVectors === true;
  const lacking = lackingPlaces(b, target, atB);
  let opposed: [number, number, number][] | undefined;
  for (let i = 0; i < sizeA; i++) {
    const number = a.numbers[i];
    const isEqual = target[at + i] === EQUAL;
    if (number === FIGURE) {
      if (!isEqual) offerRounded(a.terms[i], b, target, at + i, atB);
      continue;
    }
    // Nearly all words of two versions of a sentence are equal: each of these is compared with the few others alone.
    const size = isEqual ? lacking : sizeB;
    for (let k = 0; k < size; k++) {
      const j = isEqual ? lackingOfB[k] : k;
      const other = b.numbers[j];
      if (other === FIGURE) continue;
      let likeness = 0;
      if (meaning && number >= 0 && other >= 0) {
        if (!meaning.areUnlike(number, other)) likeness = meaning.likeness(number, other);
        if (likeness === 0 && hasVectors) continue;
      }
      if (likeness === 0) likeness = spellingLikeness(a.terms[i], b.terms[j]);
      if (likeness > 0) {
        if (likeness > target[at + i]) target[at + i] = likeness;
        if (likeness > target[atB + j]) target[atB + j] = likeness;
      } else if (likeness < 0 && !isEqual && target[atB + j] !== EQUAL) {
        (opposed ??= []).push([at + i, atB + j, likeness]);
      }
    }
  }
  for (const [one, other, likeness] of opposed ?? []) {
    if (hasPartner(target[one]) || hasPartner(target[other])) continue;
    target[one] = Math.min(target[one], likeness);
    target[other] = Math.min(target[other], likeness);
  }
}

/** The places of the words of the second list that the first has not, kept between comparisons. */
const lackingOfB = new Int32Array(tuning.likeness.comparedAtMost);

/** Writes where the words of a list stand that the other has not, by what was found of it from `at` on; how many. */
function lackingPlaces({ terms }: ComparedWords, found: Float64Array, at: number): number {
  let count = 0;
  for (let j = 0; j < terms.length; j++) if (found[at + j] !== EQUAL) lackingOfB[count++] = j;
  return count;
}

function markEqual(a: readonly Term[], b: readonly Term[], target: Float64Array, at: number): void {
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i].id < b[j].id) i++;
    else if (a[i].id > b[j].id) j++;
    else target[at + i++] = target[at + a.length + j++] = EQUAL;
  }
}

/** A figure that the other side has rounded, or has more exactly, is near to it. */
function offerRounded(figure: Term, b: ComparedWords, target: Float64Array, one: number, atB: number): void {
  for (let j = 0; j < b.terms.length; j++) {
    if (b.numbers[j] !== FIGURE || target[atB + j] === EQUAL || !isRounded(figure, b.terms[j])) continue;
    target[one] = Math.max(target[one], tuning.likeness.roundedFigure);
    target[atB + j] = Math.max(target[atB + j], tuning.likeness.roundedFigure);
  }
}

/** Whether the other side has a word that stands for the one that counts so much. */
function hasPartner(value: number): boolean {
  return value >= tuning.likeness.relatedAtLeast;
}
