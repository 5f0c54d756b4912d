import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newEngine } from '../lexicon.js';
import { type Rates, ratesAt } from './figures.js';
import type { EncodedSentences } from './encodedSentences.js';
import type { KnownPair } from './sets.js';

/**
 * How well a story's statements are drawn together: of any two sentences of different sources, whether they stand in
 * one statement, against whether they are linked.
 */
export function measureStatements(pairs: readonly KnownPair[], sentences?: EncodedSentences): Rates {
  const known = new Set<string>();
  for (const { a, b, links, files } of pairs) {
    if (!files) continue;
    for (const link of links) {
      const [i, j] = link.split(',').map(Number);
      known.add(keyOf([files[0], a.indexes[i]], [files[1], b.indexes[j]]));
    }
  }
  const names = [...new Set(pairs.flatMap(({ files }) => files ?? []))].sort();
  const engine = newEngine();
  for (const name of names) engine.setSource(name, readFileSync(join('sample', name), 'utf8'));
  if (sentences) {
    names.forEach((name, at) => sentences.learn(engine.unclear(name, names.slice(at + 1))));
    engine.setVectors(sentences);
  }
  const found = new Set<string>();
  for (const { places } of engine.groups(names)) {
    for (const x of places) {
      for (const y of places) {
        if (x.source < y.source) found.add(keyOf([names[x.source], x.sentence], [names[y.source], y.sentence]));
      }
    }
  }
  const all = [...new Set([...known, ...found])];
  return ratesAt(
    all.map((key) => ({ p: Number(found.has(key)), isLink: known.has(key) })),
    1,
  );
}

type Address = readonly [file: string, sentence: number];

function keyOf(a: Address, b: Address): string {
  return [a, b]
    .map((address) => address.join(':'))
    .sort()
    .join(' ');
}
