#!/usr/bin/env node
// Writes resources/lexicon.de.bin: German words that stand for each other, by their stems.
//
//   node scripts/build-lexicon-de.mjs PATH/TO/th_de_DE_v2.dat
//
// From OpenThesaurus (LGPL 2.1), in the format of MyThes: Debian's package mythes-de 20160424-4. It is large and used here
// only, so it is no dependency.
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { writeLexicon } from './lib/lexiconFile.mjs';

/** More words than these seldom stand for each other. */
const LARGEST_GROUP = 15;
const WORD = /^\p{L}{3,}$/u;
/** What is wider or narrower is no synonym; slang and what is out of use makes synonyms that no newsroom writes. */
const LEFT_OUT = /\((?:Oberbegriff|Unterbegriff)\)|Antonym|\([^)]*(?:derb|vulg|veraltet|geh\.|ugs\.)/;

const [path] = process.argv.slice(2);
if (!path) {
  console.error('Give the path of th_de_DE_v2.dat.');
  process.exit(2);
}

const germanStem = await readStemmer();
const groups = new Set(
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('-|'))
    .map((line) => [...new Set(line.slice(2).split('|').flatMap(stemsOf))].sort())
    .filter(({ length }) => length > 1 && length <= LARGEST_GROUP)
    .map((stems) => stems.join(' ')),
);
const words = [...new Set([...groups].flatMap((group) => group.split(' ')))].sort();
const places = new Map(words.map((word, place) => [word, place]));
const related = [...groups].map((group) => group.split(' ').map((stem) => places.get(stem)));
const size = writeLexicon('de', { words, related });
console.log(`${words.length} stems, ${related.length} groups, ${size} bytes`);

/** The stem of an entry that is one word, without what stands in brackets and "sich". */
function stemsOf(entry) {
  if (LEFT_OUT.test(entry)) return [];
  const word = entry
    .replace(/\([^)]*\)/g, ' ')
    .trim()
    .replace(/^sich | sich$/, '')
    .trim();
  return WORD.test(word) ? [germanStem(foldOf(word))] : [];
}

/** As the engine folds a German word. */
function foldOf(word) {
  return word.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** The engine's own: what is written here must be what it looks for. */
async function readStemmer() {
  const source = readFileSync(new URL('../src/engine/languages/germanStem.ts', import.meta.url), 'utf8');
  const { code } = transformSync(source, { loader: 'ts' });
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).germanStem;
}
