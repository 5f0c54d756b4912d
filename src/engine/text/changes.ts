import { diffArrays } from 'diff';
import { comparableTokens, sameButForTypography, type Token } from './typography.js';

/** A stretch of text that both versions have, or that one of them lost or gained. Never empty. */
export interface Change {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** More insertions and deletions than this between two matched sentences, and the versions are shown whole. */
const MAXIMUM_EDITS = 500;
/** Texts longer than this together, in UTF-16 units, are no two sentences and are not compared word by word. */
const MAXIMUM_LENGTH = 40_000;
/** With a smaller share of words in common a word diff is hard to read: the versions are shown whole. */
const LEAST_SHARED = 0.3;

/**
 * What became of the words of `from` in `to`; meant for a matched pair of sentences. Whole words only; differences of
 * typography are `same`, in `to`'s form. The texts of same and added, concatenated, are `to` exactly. A run of
 * different words is one removed, then one added; both begin and end with a word or sign, so who prints them puts a
 * space where a removed text touches its neighbour. Where the versions share less than 30 % of their words, or are
 * too far apart to be compared in bounded time, the answer is all of `from` removed, then all of `to` added.
 */
export function wordChanges(from: string, to: string): Change[] {
  if (from !== to && isTooLong(from, to)) return whole(from, to);
  if (sameButForTypography(from, to)) return nonEmpty([{ kind: 'same', text: to }]);
  const [fromTokens, toTokens] = comparableTokens(from, to);
  const runs = alignTokens(fromTokens, toTokens);
  if (runs === undefined || sharedPart(runs) < LEAST_SHARED) {
    return whole(from, to);
  }

  const changes: Change[] = [];
  let done = 0;
  for (const { same, fromStart, fromEnd, toStart, toEnd } of runs) {
    if (same) continue;
    const added = sliceOf(to, toTokens, toStart, toEnd);
    const at = toTokens[toStart]?.start ?? toTokens[toStart - 1].end;
    changes.push({ kind: 'same', text: to.slice(done, at) });
    const removed = OPENING.test(to.slice(0, at)) ? sliceOf : withItsMarks;
    changes.push({ kind: 'removed', text: removed(from, fromTokens, fromStart, fromEnd) });
    changes.push({ kind: 'added', text: added });
    done = at + added.length;
  }
  changes.push({ kind: 'same', text: to.slice(done) });
  return nonEmpty(changes);
}

/** Whether two texts are too long to be compared word by word where somebody waits for it. */
function isTooLong(from: string, to: string): boolean {
  return from.length + to.length > MAXIMUM_LENGTH;
}

function whole(from: string, to: string): Change[] {
  return nonEmpty([
    { kind: 'removed', text: from },
    { kind: 'added', text: to },
  ]);
}

/** The part of all words on both sides, 0-1, that both have. */
function sharedPart(runs: readonly TokenRun[]): number {
  let [shared, all] = [0, 0];
  for (const { same, fromStart, fromEnd, toStart, toEnd } of runs) {
    const count = fromEnd - fromStart + toEnd - toStart;
    all += count;
    if (same) shared += count;
  }
  return shared / all;
}

/** A run of tokens, [start, end) on each side, that are equal one by one, or a run that differs; the two alternate. */
export interface TokenRun {
  readonly same: boolean;
  readonly fromStart: number;
  readonly fromEnd: number;
  readonly toStart: number;
  readonly toEnd: number;
}

/**
 * Aligns the comparable tokens of two versions of a sentence; the runs cover all of them in order. Undefined when the
 * versions are further apart than the bound on effort.
 */
function alignTokens(from: readonly Token[], to: readonly Token[]): TokenRun[] | undefined {
  const idOf = ({ id }: Token) => id;
  const parts = diffArrays(from.map(idOf), to.map(idOf), { maxEditLength: MAXIMUM_EDITS });
  if (parts === undefined) return undefined;

  const runs: TokenRun[] = [];
  let [fromStart, toStart, fromEnd, toEnd] = [0, 0, 0, 0];
  const close = (same: boolean) => {
    if (fromStart < fromEnd || toStart < toEnd) runs.push({ same, fromStart, fromEnd, toStart, toEnd });
    [fromStart, toStart] = [fromEnd, toEnd];
  };
  for (const { added, removed, count } of parts) {
    const same = !added && !removed;
    if (same) close(false);
    if (!added) fromEnd += count;
    if (!removed) toEnd += count;
    if (same) close(true);
  }
  close(false);
  return runs;
}

/** The text of the tokens [start, end), with what stands between them. */
function sliceOf(text: string, tokens: readonly Token[], start: number, end: number): string {
  return start < end ? text.slice(tokens[start].start, tokens[end - 1].end) : '';
}

/** A mark between two words closes the one as well as it opens the other. */
const OPENING = /(?<![\p{L}\p{N}])[([{"“„«»‘‚「『]$/u;
const CLOSING = /^[)\]}"”“»«’」』]/u;

/** The same with the bracket or quotation mark that opens before it, and the one that closes right behind it then. */
function withItsMarks(text: string, tokens: readonly Token[], start: number, end: number): string {
  const slice = sliceOf(text, tokens, start, end);
  const before = slice && OPENING.exec(text.slice(0, tokens[start].start));
  return before ? before[0] + slice + (CLOSING.exec(text.slice(tokens[end - 1].end))?.[0] ?? '') : slice;
}

function nonEmpty(changes: readonly Change[]): Change[] {
  return changes.filter(({ text }) => text !== '');
}
