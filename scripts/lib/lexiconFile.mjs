// A lexicon's file, little-endian: the magic number, then the lengths in bytes of its five sections, each a Uint32:
//   words     UTF-8, a word a line; its place is its line, from 0
//   vectors   for each word 100 values of 4 bits, -8 to 7 as 0 to 15, the first in the low half of a byte; all 0 for
//             names, numerals, days and months, which stand near each other in such vectors and mean something else; the
//             whole section may be missing
//   related   groups of words that stand for each other: the number of words, then their places as differences, as varints
//   antonyms  pairs of places as varints
//   geography for each word that names a location, or is called after one: its place as the difference to the one before,
//             the number of its locations and their numbers, the same of the locations that these are parts of, as varints
import { writeFileSync } from 'node:fs';

const MAGIC = 0x32584c43; // "CLX2"

/** Writes a language's lexicon to `resources` and gives its size in bytes. */
export function writeLexicon(language, { words, vectors = Buffer.alloc(0), related, antonyms = [], geography = [] }) {
  const sections = [
    Buffer.from(words.join('\n')),
    vectors,
    varints(related.flatMap((group) => [group.length, ...group.map((place, i) => place - (group[i - 1] ?? 0))])),
    varints(antonyms.flat()),
    varints(geography),
  ];
  const header = Buffer.alloc(4 * (1 + sections.length));
  [MAGIC, ...sections.map(({ length }) => length)].forEach((value, i) => header.writeUInt32LE(value, 4 * i));
  const file = Buffer.concat([header, ...sections]);
  writeFileSync(new URL(`../../resources/lexicon.${language}.bin`, import.meta.url), file);
  return file.length;
}

function varints(values) {
  const bytes = [];
  for (let value of values) {
    for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
    bytes.push(value);
  }
  return Buffer.from(bytes);
}
