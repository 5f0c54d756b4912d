import { frequentStems } from './frequency.en.js';

/** A band of ranks: how many it has, then its stems, each behind a capital for what it shares with the one before. */
const BANDS = /(\d+)([^\d]*)/g;
const STEMS = /([A-Z])([a-z]*)/g;
const CAPITAL_A = 65;

let ranks: ReadonlyMap<string, number> | undefined;

/** The rank of the most frequent English word with this stem, within 2.5 %; undefined for a rare one. */
export function rankOf(stem: string): number | undefined {
  ranks ??= readRanks();
  return ranks.get(stem);
}

function readRanks(): Map<string, number> {
  const found = new Map<string, number>();
  let first = 0;
  for (const [, count, stems] of frequentStems.matchAll(BANDS)) {
    const middle = first + (Number(count) - 1) / 2;
    let stem = '';
    for (const [, shared, rest] of stems.matchAll(STEMS)) {
      stem = stem.slice(0, shared.charCodeAt(0) - CAPITAL_A) + rest;
      found.set(stem, middle);
    }
    first += Number(count);
  }
  return found;
}
