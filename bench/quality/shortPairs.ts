import { type Side, sideOfSentences } from '../../src/engine/match/likeness/sides.js';
import { groupKey, type KnownPair } from './sets.js';

/**
 * What there is of very short articles: the two cut into parts of so many sentences, each of the one beside that part
 * of the other which it has most links with, and beside the part behind that, with which it has few or none.
 */
export function shortPairs(pairs: readonly KnownPair[], size: number): KnownPair[] {
  return pairs.flatMap((pair) => partsOf(pair, size));
}

function partsOf(pair: KnownPair, size: number): KnownPair[] {
  const starts = ({ features }: Side): number[] =>
    [...features.keys()].filter((place) => place % size === 0 && place + size <= features.length);
  const ofB = starts(pair.b);
  if (ofB.length < 2) return [];
  return starts(pair.a).flatMap((fromA) => {
    const parts = ofB.map((fromB) => partOf(pair, fromA, fromB, size));
    const best = parts.reduce((most, part, at) => (part.links.size > parts[most].links.size ? at : most), 0);
    return [parts[best], parts[(best + 1) % parts.length]];
  });
}

/** Its groups count as far as they stand in both parts. */
function partOf({ a, b, groups, language }: KnownPair, fromA: number, fromB: number, size: number): KnownPair {
  const within = (places: string, from: number): number[] =>
    places
      .split(',')
      .map((place) => Number(place) - from)
      .filter((place) => place >= 0 && place < size);
  const cut = [...groups]
    .map((key) => key.split('|'))
    .map(([ofA, ofB]) => [within(ofA, fromA), within(ofB, fromB)] as const)
    .filter(([ofA, ofB]) => ofA.length > 0 && ofB.length > 0);
  const part = ({ features }: Side, from: number): Side => sideOfSentences(features.slice(from, from + size));
  return {
    a: part(a, fromA),
    b: part(b, fromB),
    language,
    links: new Set(cut.flatMap(([ofA, ofB]) => ofA.flatMap((i) => ofB.map((j) => `${i},${j}`)))),
    groups: new Set(cut.map(([ofA, ofB]) => groupKey(ofA, ofB))),
  };
}
