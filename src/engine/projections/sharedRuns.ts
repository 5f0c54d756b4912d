import type { Article } from '../model.js';
import { bodyOf } from './body.js';

/**
 * So many equal words in a row are hardly chance: those who answer a question without the text share one word in
 * twenty of it in such runs, those who reword it a third, those who change a word here and there two thirds (Clough and
 * Stevenson 2011). Runs are looked for as Churnalism and passim do, whatever the sentences are.
 */
const RUN = 5;
/** Where scripts put no spaces between words each of their signs is one, and two of them are about a word. */
const RUN_OF_SIGNS = 10;
/** Of longer articles the words behind these are not looked at: the beginning tells, too. */
const LOOKED_AT = 20_000;

const SIGN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
const WORD = new RegExp(`${SIGN.source}|[\\p{L}\\p{M}\\p{N}]+`, 'gu');

interface Runs {
  /** How many words were looked at. */
  readonly words: number;
  /** The words of a run. */
  readonly length: number;
  /** The run that begins at each word, in order; none at the last ones. */
  readonly inOrder: readonly string[];
  readonly all: ReadonlySet<string>;
}

const known = new WeakMap<Article, Runs>();

function runsOf(article: Article): Runs {
  const kept = known.get(article);
  if (kept) return kept;
  const words: string[] = [];
  for (const at of bodyOf(article).sentences) {
    if (words.length >= LOOKED_AT) break;
    const { start, end } = article.sentences[at];
    words.push(...(article.text.slice(start, end).toLowerCase().match(WORD) ?? []).slice(0, LOOKED_AT));
  }
  const signs = words.filter((word) => SIGN.test(word)).length;
  const length = signs > words.length / 2 ? RUN_OF_SIGNS : RUN;
  const inOrder = Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) =>
    words.slice(at, at + length).join(' '),
  );
  const runs = { words: words.length, length, inOrder, all: new Set(inOrder) };
  known.set(article, runs);
  return runs;
}

/**
 * How much of the shorter one of two articles stands in the other in runs of equal words, typography and the order of
 * the runs apart: a share of its words, 0-1. Title and body count.
 */
export function sharedRuns(a: Article, b: Article): number {
  const [shorter, longer] = [runsOf(a), runsOf(b)].sort((one, other) => one.words - other.words);
  let shared = 0;
  let reached = 0;
  shorter.inOrder.forEach((run, at) => {
    if (!longer.all.has(run)) return;
    shared += at + shorter.length - Math.max(at, reached);
    reached = at + shorter.length;
  });
  return shorter.words === 0 ? 0 : shared / shorter.words;
}
