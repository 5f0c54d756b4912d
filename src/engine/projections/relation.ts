import type { Article, Kind, PairMatches, Source } from '../model.js';
import { bodyOf, lengthOf } from './body.js';
import { sharedRuns } from './sharedRuns.js';

/**
 * How two versions stand to each other, by their matches and the runs of words that they share. `copy`: the shorter one
 * stands in the other almost word for word. `partlyCopied`: about half of it does. `rewrite`: most of it stands there,
 * in shared wording. `paraphrase`: most of it stands there, in other words. `translation`: most of it stands there, in
 * another language. `overlap`: less than half of it does.
 */
export type PairRelation = 'copy' | 'partlyCopied' | 'rewrite' | 'paraphrase' | 'translation' | 'overlap';

export interface StandsTo {
  readonly relation: PairRelation;
  /** The two tell it in another order; said of what was copied or rewritten. */
  readonly shuffled: boolean;
  /** Which of the two was published first, as far as both say so: evidence, not proof. */
  readonly published: 'earlier' | 'later' | 'unknown';
}

/** An edited sentence so alike, 0-1, counts as word for word: a word or two of a sentence of twenty differ. */
const WORD_FOR_WORD = 0.9;

/**
 * Shares of the shorter article's text, 0-1, from which on it is a copy, partly copied, or tells most of the other, in
 * sentences. Chosen so that what is known of the sample story and of five real articles comes out (shuffled copy,
 * rewrite, brief, paraphrase), with room on both sides. What is told counts as surely as it is matched: three sentences
 * of five that are as likely no matches are no rewrite.
 */
const COPY = 0.8;
const PARTLY = 0.4;
const MOST = 0.45;

/** The same in runs of words, which a sentence that is joined with another or cut short does not hide. */
const COPY_IN_RUNS = 0.9;
const PARTLY_IN_RUNS = 0.6;

/**
 * How the source stands to the base: the shares are of the shorter one's title and body text, in UTF-16 units, as what
 * is longer may hold a whole copy and more.
 */
export function standsTo(pair: PairMatches, base: Source, source: Source): StandsTo {
  const { relation, shuffled } = relationByText(pair, base.article, source.article);
  return { relation, shuffled, published: whichFirst(base.article, source.article) };
}

/** The shorter one of two articles: which it is, and the length of its body in UTF-16 units. */
interface Side {
  readonly name: 'a' | 'b';
  readonly article: Article;
  readonly length: number;
}

/** How two versions stand to each other, whichever of them was first. */
export function relationByText(pair: PairMatches, a: Article, b: Article): Pick<StandsTo, 'relation' | 'shuffled'> {
  const [inA, inB] = [bodyOf(a).length, bodyOf(b).length];
  const side: Side = inA <= inB ? { name: 'a', article: a, length: inA } : { name: 'b', article: b, length: inB };
  const share = (lengths: number): number => (side.length === 0 ? 0 : lengths / side.length);
  const shareOf = (matches: PairMatches['matches']): number =>
    share(lengthOf(side.article, new Set(matches.flatMap((match) => match[side.name]))));
  const isVerbatim = ({ kind, score }: PairMatches['matches'][number]): boolean =>
    kind === 'identical' || (kind === 'edited' && score >= WORD_FOR_WORD);
  const verbatim = shareOf(pair.matches.filter(isVerbatim));
  const inRuns = sharedRuns(a, b);
  const isMostly = (wanted: Kind): boolean =>
    shareOf(pair.matches.filter(({ kind }) => kind === wanted)) > shareOf(pair.matches) / 2;
  const shuffled = pair.otherOrder;
  if (verbatim >= COPY || inRuns >= COPY_IN_RUNS) return { relation: 'copy', shuffled };
  if (verbatim >= PARTLY || inRuns >= PARTLY_IN_RUNS) return { relation: 'partlyCopied', shuffled };
  if (share(believed(pair, side)) < MOST) return { relation: 'overlap', shuffled: false };
  if (isMostly('translation')) return { relation: 'translation', shuffled };
  return { relation: isMostly('paraphrase') ? 'paraphrase' : 'rewrite', shuffled };
}

/** How much of a side's text stands in the other article as far as the matches are right: UTF-16 units, expected. */
function believed({ matches }: PairMatches, { name, article }: Side): number {
  const confidences = new Map<number, number>();
  for (const match of matches) {
    for (const sentence of match[name]) {
      confidences.set(sentence, Math.max(confidences.get(sentence) ?? 0, match.confidence));
    }
  }
  let sum = 0;
  for (const [sentence, confidence] of confidences) sum += confidence * lengthOf(article, [sentence]);
  return sum;
}

const ZONED = /(?:Z|[+-]\d{2}:\d{2})$/;

/** When the source was published, seen from the base: by the minute where both tell it in one way, else by the day. */
export function whichFirst(base: Article, source: Article): StandsTo['published'] {
  const [ours, theirs] = [base.metadata.published, source.metadata.published];
  if (ours === undefined || theirs === undefined) return 'unknown';
  const both = [ours, theirs];
  const toTheMinute = both.every((each) => each.includes('T')) && ZONED.test(ours) === ZONED.test(theirs);
  const [our, their] = both.map((each) => Date.parse(toTheMinute ? each : each.slice(0, 'yyyy-mm-dd'.length)));
  if (our === their || Number.isNaN(our - their)) return 'unknown';
  return their < our ? 'earlier' : 'later';
}
