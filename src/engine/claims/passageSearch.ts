import { type Article, isMatchable } from '../model.js';
import { type Passage, passageOf, POSTINGS_AT_MOST } from './passages.js';
import { SharedCounts } from './sharedCounts.js';

/** The sentences of a source by their telling words. */
interface Sentences {
  readonly passages: readonly Passage[];
  /** By stem, the passages that have it. */
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  readonly counts: SharedCounts;
  readonly hasMarks: boolean;
}

const sentencesOf = new WeakMap<Article['sentences'], Sentences>();

/** An article's sentences by their telling words; read once, when a quotation is first looked for in them. */
export function readSentences(article: Article): Sentences {
  const known = sentencesOf.get(article.sentences);
  if (known) return known;
  const passages = article.sentences.flatMap(({ role, start, end }) =>
    isMatchable(role) ? [passageOf(article, 0, { start, end })] : [],
  );
  const byStem = new Map<string, number[]>();
  passages.forEach(({ stems }, i) => {
    for (const stem of stems) {
      const list = byStem.get(stem);
      if (!list) byStem.set(stem, [i]);
      else if (list.length < POSTINGS_AT_MOST) list.push(i);
    }
  });
  const read = {
    passages,
    byStem,
    counts: new SharedCounts(passages.length),
    hasMarks: /["“”„«»「『]/.test(article.text),
  };
  sentencesOf.set(article.sentences, read);
  return read;
}

/** Below this part of its words, nothing in a source is anything like a quotation. */
export const LIKE_FROM = 0.3;

const NOWHERE: readonly number[] = [];

/** The sentence of an article that has most of a quotation's words, and the part of them that it has. */
export function bestIn(
  { passages, byStem, counts }: Sentences,
  source: number,
  { stems }: Passage,
): { sentence: Passage; part: number } | undefined {
  for (const stem of stems) counts.add(byStem.get(stem) ?? NOWHERE);
  let [best, most] = [-1, 0];
  counts.take((i, shared) => {
    if (shared > most || (shared === most && i < best)) [best, most] = [i, shared];
  });
  return best < 0 ? undefined : { sentence: { ...passages[best], source }, part: most / stems.size };
}
