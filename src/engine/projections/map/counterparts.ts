import { linkAt, linkCount, type MapLink } from './pairLinks.js';
import { pairIndex } from './pairs.js';
import type { StoryMap } from './storyMap.js';

/** A sentence of the map: indexes into its columns and into the ticks of that column. */
export interface MapPlace {
  readonly column: number;
  readonly tick: number;
}

/** What another column has of a sentence. */
export interface Counterpart {
  readonly column: number;
  /** Ticks of that column, rising; empty where it says nothing of the kind. */
  readonly ticks: readonly number[];
  /** How the first of them that is linked stands to the sentence; absent where others alone bring the two together. */
  readonly link?: MapLink;
}

/**
 * Where a sentence stands in some columns, in their order: what it is linked with, and what says the same statement;
 * where there is none of either, what it repeats. Its own column has the sentence, and what says it there again.
 */
export function counterpartsOf(map: StoryMap, place: MapPlace, columns: readonly number[]): Counterpart[] {
  const statement = map.columns[place.column].ticks.at(place.tick)?.statement;
  // A draft that nothing is written in yet has no sentences.
  if (statement === undefined) return columns.map((column) => ({ column, ticks: [] }));
  return columns.map((column) => {
    const all = column === place.column ? [] : linksOf(map, place, column);
    const best = all.filter(({ again }) => !again);
    const saying = map.columns[column].ticks.flatMap((tick, at) => (tick.statement === statement ? [at] : []));
    const links = best.length + saying.length > 0 ? best : all;
    const ticks = [...new Set([...links.map(({ b }) => b), ...saying])].sort((one, other) => one - other);
    return { column, ticks, ...(links.length === 0 ? {} : { link: links[0] }) };
  });
}

/** The links of one sentence with another column, the sentence as `a`. */
function linksOf({ columns, pairs }: StoryMap, { column, tick }: MapPlace, other: number): MapLink[] {
  const pair = pairs[pairIndex(columns.length, Math.min(column, other), Math.max(column, other))];
  const found: MapLink[] = [];
  for (let at = 0; at < linkCount(pair); at++) {
    const link = linkAt(pair, at);
    if (column < other ? link.a === tick : link.b === tick) {
      found.push(column < other ? link : { ...link, a: link.b, b: link.a });
    }
  }
  return found;
}
