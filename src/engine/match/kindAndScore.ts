import type { Kind, Match } from '../model.js';
import { inTwoLanguages } from '../text/inTwoLanguages.js';
import type { Features } from './likeness/features.js';
import { isRounded } from './likeness/rounding.js';
import type { Term } from './likeness/vocabulary.js';
import { WordNotes } from './likeness/wordNotes.js';
import { outOfOrder } from './order.js';
import { tuning } from './tuning.js';

/**
 * What kind of match the sentences of two sides are, and how alike (0-1), where their words are alike by `likeness` and
 * they are `identical` or not but for typography.
 */
export function kindAndScore(
  a: readonly Features[],
  b: readonly Features[],
  { likeness, identical }: { readonly likeness: number; readonly identical: boolean },
): Pick<Match, 'kind' | 'score'> {
  return identical ? { kind: 'identical', score: 1 } : { kind: kindOf(a, b), score: scoreOf(a, b, likeness) };
}

function kindOf(a: readonly Features[], b: readonly Features[]): Kind {
  if (inTwoLanguages(a[0].language, b[0].language)) return 'translation';
  return sharedWording(a, b) >= tuning.matches.editedWording ? 'edited' : 'paraphrase';
}

/** The share of the shorter side's words, function words included, that the other side has too. */
function sharedWording(a: readonly Features[], b: readonly Features[]): number {
  let lengthA = 0;
  let lengthB = 0;
  let shared = 0;
  for (const { sequence } of a) {
    lengthA += sequence.length;
    for (const id of sequence) noted.set(id, noted.get(id) + 1);
  }
  for (const { sequence } of b) {
    lengthB += sequence.length;
    for (const id of sequence) {
      const left = noted.get(id);
      if (left === 0) continue;
      shared++;
      noted.set(id, left - 1);
    }
  }
  for (const { sequence } of a) for (const id of sequence) noted.set(id, 0);
  return shared / Math.max(1, Math.min(lengthA, lengthB));
}

/** What was noted of words, by their ids; of each 0 between two calls, since a map made for each costs more. */
const noted = new WordNotes();

/**
 * The likeness of the words, less where they stand in another order ("the mayor sued the council" and the reverse) and
 * where one side says that it is not so, or tells other figures.
 */
function scoreOf(a: readonly Features[], b: readonly Features[], likeness: number): number {
  const share = movedShare(tellingWords(a), tellingWords(b));
  const isDenied = a.some(({ isNegated }) => isNegated) !== b.some(({ isNegated }) => isNegated);
  const left =
    (1 - tuning.matches.orderWeight * share) *
    (isDenied ? 1 - tuning.matches.negationWeight : 1) *
    (1 - tuning.matches.figureWeight * otherFigures(a, b));
  return Math.min(tuning.matches.scoreAtMost, likeness * left);
}

/** Of the words that two lists share, each of them once in a list, the share (0-1) that stand in another order. */
function movedShare(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < b.length; at++) noted.set(b[at], at + 1);
  const places: number[] = [];
  let isRising = true;
  for (const id of a) {
    const place = noted.get(id);
    if (place === 0) continue;
    isRising &&= places.length === 0 || places[places.length - 1] < place;
    places.push(place);
  }
  for (const id of b) noted.set(id, 0);
  return isRising ? 0 : outOfOrder(places).filter(Boolean).length / places.length;
}

/** The share (0-1) of both sides' figures that the other side has neither exactly nor rounded. */
function otherFigures(a: readonly Features[], b: readonly Features[]): number {
  const [inA, inB] = [figuresOf(a), figuresOf(b)];
  if (inA.length + inB.length === 0) return 0;
  // A list of more figures than a sentence ever has is not compared with itself rounded: bounds the work.
  const mayBeRounded = Math.max(inA.length, inB.length) <= tuning.likeness.comparedAtMost;
  const lacking = (own: readonly Term[], other: readonly Term[]): number => {
    const exactly = new Set(other);
    return own.filter((one) => !exactly.has(one) && !(mayBeRounded && other.some((each) => isRounded(one, each))))
      .length;
  };
  return (lacking(inA, inB) + lacking(inB, inA)) / (inA.length + inB.length);
}

const figuresIn = new WeakMap<Features, readonly Term[]>();

/** The figures of sentences, each once. */
function figuresOf(sentences: readonly Features[]): readonly Term[] {
  if (sentences.length > 1) return [...new Set(sentences.flatMap((each) => figuresOf([each])))];
  let figures = figuresIn.get(sentences[0]);
  if (!figures) figuresIn.set(sentences[0], (figures = sentences[0].terms.filter(({ isNumber }) => isNumber)));
  return figures;
}

const tellingIn = new WeakMap<Features, readonly number[]>();

/** The telling words of sentences by their ids, each where it stands first. */
function tellingWords(sentences: readonly Features[]): readonly number[] {
  if (sentences.length > 1) return [...new Set(sentences.flatMap((each) => tellingWords([each])))];
  let words = tellingIn.get(sentences[0]);
  if (!words) {
    const telling = new Set(sentences[0].terms.map(({ id }) => id));
    words = [...new Set(sentences[0].sequence.filter((id) => telling.has(id)))];
    tellingIn.set(sentences[0], words);
  }
  return words;
}
