import type { Match } from '../../model.js';

/** Where the sentences stand that only the source has, each list in the source's order. */
export interface PlacedSentences {
  /** Before the first row. */
  readonly first: readonly number[];
  /** By the index of the row in the base's order that they follow. */
  readonly after: ReadonlyMap<number, readonly number[]>;
  /** After the last row. */
  readonly last: readonly number[];
}

/** A source sentence that has a match, or the start or end of the text. */
interface Stop {
  readonly sentence: number;
  /** Index of its row. */
  readonly row: number;
  /** Counts the matched rows in the base's order; -1 for the start, their number for the end. */
  readonly rank: number;
  readonly moved: boolean;
}

/**
 * A block has at least so many rows. In a pair in another order, where two paragraphs may be neighbours by chance, it
 * also has at least this part of all matched rows: halves or thirds that changed places are blocks, a shuffle has none.
 */
const BLOCK = 2;
const BLOCK_IN_OTHER_ORDER = 3;
const BLOCK_SHARE_IN_OTHER_ORDER = 0.25;

/**
 * Places the sentences that only the source has. `rows`: the rows in the base's order, with their matches. Such a
 * sentence follows the row of the sentence before it in the source (before the first it stands first) as long as base
 * and source run in the same order there; all others stand last. They run in the same order where that row is not
 * moved in a pair that keeps its order on the whole, and, in any pair, inside a block of sentences that follow each
 * other as their rows do: a moved passage keeps its additions, a shuffled copy gives none of them a place by chance.
 */
export function placeSourceOnly(
  sentences: readonly number[],
  rows: readonly (Match | undefined)[],
  otherOrder: boolean,
): PlacedSentences {
  const stops = stopsOf(rows);
  const matched = stops[stops.length - 1].rank;
  const least = otherOrder ? Math.max(BLOCK_IN_OTHER_ORDER, matched * BLOCK_SHARE_IN_OTHER_ORDER) : BLOCK;
  const inBlock = gapsInBlocks(stops, least);
  const first: number[] = [];
  const last: number[] = [];
  const after = new Map<number, number[]>();
  let at = 0;
  for (const sentence of sentences) {
    while (stops[at + 1].sentence < sentence) at++;
    const before = stops[at];
    const inOrder = (!otherOrder && !before.moved) || inBlock[at];
    if (matched === 0 || !inOrder) last.push(sentence);
    else if (at === 0) first.push(sentence);
    else {
      const following = after.get(before.row) ?? [];
      after.set(before.row, following);
      following.push(sentence);
    }
  }
  return { first, after, last };
}

/** Of more sentences in one place, which no article has, so many share a row: bounds the work. */
const ROWS_AT_MOST = 20_000;
const SHARED_ROW = 100;

/** The rows of sentences that stand in one place and that only the source has: one each, but for very many. */
export function inRows(sentences: readonly number[]): number[][] {
  const size = sentences.length > ROWS_AT_MOST ? SHARED_ROW : 1;
  const rows: number[][] = [];
  for (let at = 0; at < sentences.length; at += size) rows.push(sentences.slice(at, at + size));
  return rows;
}

/** The start, the matched sentences of the source in its order, the end. */
function stopsOf(rows: readonly (Match | undefined)[]): Stop[] {
  const stops: Stop[] = [{ sentence: -1, row: -1, rank: -1, moved: false }];
  let rank = 0;
  rows.forEach((match, row) => {
    if (!match) return;
    for (const sentence of match.b) stops.push({ sentence, row, rank, moved: match.moved });
    rank++;
  });
  stops.push({ sentence: Infinity, row: rows.length, rank, moved: false });
  return stops.sort((left, right) => left.sentence - right.sentence);
}

/** For each stop, whether the gap behind it lies inside a row, or inside a block of at least `least` rows. */
function gapsInBlocks(stops: readonly Stop[], least: number): boolean[] {
  const inBlock: boolean[] = [];
  let start = 0;
  for (let stop = 1; stop <= stops.length; stop++) {
    const step = stop < stops.length ? stops[stop].rank - stops[stop - 1].rank : undefined;
    if (step === 0 || step === 1) continue;
    const rows = stops[stop - 1].rank - stops[start].rank + 1;
    for (let gap = start; gap < stop - 1; gap++) {
      inBlock[gap] = rows >= least || stops[gap].row === stops[gap + 1].row;
    }
    inBlock[stop - 1] = false;
    start = stop;
  }
  return inBlock;
}
