/**
 * What is known of a language's words beside their spelling, read from `resources/lexicon.*.bin`: related words and,
 * where the file has them, vectors, antonyms and geography.
 */

const MAGIC = 0x32584c43;
const FIELDS = 6;
const DIMENSIONS = 100;

/** The locations that a word may name or be called after, by number, and those that these are parts of. */
interface Location {
  readonly own: readonly number[];
  readonly wholes: readonly number[];
}

export class Lexicon {
  /** Without vectors only related words are alike, and two words' spelling has to tell the rest. */
  readonly hasVectors: boolean;
  readonly #formOf: (fold: string) => string;
  readonly #places: ReadonlyMap<string, number>;
  readonly #vectors: Int8Array;
  /** The lengths of the vectors; 1 for a word without one, whose values are all 0. */
  readonly #lengths: Float64Array;
  /** For each word the groups that it is in. */
  readonly #groups: readonly (readonly number[] | undefined)[];
  readonly #antonyms: ReadonlySet<number>;
  readonly #size: number;
  /** By the places of words. */
  readonly #geography: ReadonlyMap<number, Location>;

  /**
   * `formOf` leads from a word to the form that stands in the file. Throws where `file` is not a whole lexicon file;
   * its layout stands in scripts/lib/lexiconFile.mjs.
   */
  constructor(file: Uint8Array, formOf = (fold: string): string => fold) {
    this.#formOf = formOf;
    const header = new DataView(file.buffer, file.byteOffset, file.byteLength);
    if (file.byteLength < 4 * FIELDS || header.getUint32(0, true) !== MAGIC) throw new Error('not a lexicon file');
    const lengths = Array.from({ length: FIELDS - 1 }, (_, i) => header.getUint32(4 * (i + 1), true));
    const whole = lengths.reduce((sum, length) => sum + length, 4 * FIELDS);
    if (whole !== file.byteLength) throw new Error('the lexicon file is cut off');
    let at = 4 * FIELDS;
    const [words, vectors, groups, antonyms, geography] = lengths.map((length) => file.subarray(at, (at += length)));
    const list = new TextDecoder().decode(words).split('\n');
    this.hasVectors = vectors.length > 0;
    if (this.hasVectors && vectors.length !== (list.length * DIMENSIONS) / 2)
      throw new Error('the lexicon file does not fit together');
    this.#places = new Map(list.map((word, place) => [word, place]));
    this.#vectors = unpack(vectors);
    this.#lengths = lengthsOf(this.#vectors, this.hasVectors ? list.length : 0);
    this.#groups = readGroups(readVarints(groups), list.length);
    const pairs = readVarints(antonyms);
    const opposites = new Set<number>();
    for (let i = 0; i + 1 < pairs.length; i += 2) opposites.add(pairs[i] * list.length + pairs[i + 1]);
    this.#antonyms = opposites;
    this.#size = list.length;
    this.#geography = readGeography(readVarints(geography));
  }

  /** The place of a word in its typography-free form, or −1 for a word that is not in the lexicon. */
  placeOf(fold: string): number {
    return this.#places.get(this.#formOf(fold)) ?? -1;
  }

  /** The cosine of two words' vectors; 0 where one has none. */
  cosine(a: number, b: number): number {
    const [from, to] = [a * DIMENSIONS, b * DIMENSIONS];
    let sum = 0;
    for (let d = 0; d < DIMENSIONS; d++) sum += this.#vectors[from + d] * this.#vectors[to + d];
    return sum / (this.#lengths[a] * this.#lengths[b]);
  }

  /** Whether two words are synonyms, or forms of one word in two parts of speech. */
  areRelated(a: number, b: number): boolean {
    const [own, other] = [this.#groups[a], this.#groups[b]];
    return own !== undefined && other !== undefined && own.some((group) => other.includes(group));
  }

  areAntonyms(a: number, b: number): boolean {
    return this.#antonyms.has(Math.min(a, b) * this.#size + Math.max(a, b));
  }

  /** Whether two words name, or are called after, two locations of which neither is part of the other. */
  areApart(a: number, b: number): boolean {
    const [one, other] = [this.#geography.get(a), this.#geography.get(b)];
    return one !== undefined && other !== undefined && !isWithin(one, other) && !isWithin(other, one);
  }

  /** The direction (of length 1) of a weighted sum of words; all 0 where no word has a vector. */
  direction(places: readonly number[], weights: readonly number[]): Float32Array {
    const target = new Float32Array(DIMENSIONS);
    places.forEach((place, i) => {
      if (place < 0) return;
      const scale = weights[i] / this.#lengths[place];
      for (let d = 0, at = place * DIMENSIONS; d < DIMENSIONS; d++) target[d] += scale * this.#vectors[at + d];
    });
    let square = 0;
    for (const value of target) square += value * value;
    if (square > 0) for (let d = 0; d < DIMENSIONS; d++) target[d] /= Math.sqrt(square);
    return target;
  }
}

function isWithin(one: Location, other: Location): boolean {
  return one.own.some((each) => other.own.includes(each) || other.wholes.includes(each));
}

function readGeography(values: readonly number[]): Map<number, Location> {
  const geography = new Map<number, Location>();
  let word = 0;
  for (let i = 0; i < values.length;) {
    word += values[i++];
    const own = values.slice(i + 1, i + 1 + values[i]);
    i += 1 + own.length;
    const wholes = values.slice(i + 1, i + 1 + values[i]);
    i += 1 + wholes.length;
    geography.set(word, { own, wholes });
  }
  return geography;
}

function unpack(bytes: Uint8Array): Int8Array {
  const values = new Int8Array(2 * bytes.length);
  for (let i = 0; i < bytes.length; i++) {
    values[2 * i] = (bytes[i] & 15) - 8;
    values[2 * i + 1] = (bytes[i] >> 4) - 8;
  }
  return values;
}

function lengthsOf(vectors: Int8Array, count: number): Float64Array {
  const lengths = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    let square = 0;
    for (let d = i * DIMENSIONS; d < (i + 1) * DIMENSIONS; d++) square += vectors[d] ** 2;
    lengths[i] = Math.sqrt(square) || 1;
  }
  return lengths;
}

function readVarints(bytes: Uint8Array): number[] {
  const values: number[] = [];
  let value = 0;
  let shift = 0;
  for (const byte of bytes) {
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    values.push(value);
    value = 0;
    shift = 0;
  }
  return values;
}

/** Groups are stored as their length and the differences between their words' places. */
function readGroups(values: readonly number[], words: number): (number[] | undefined)[] {
  const groups = Array.from<number[] | undefined>({ length: words });
  let group = 0;
  for (let i = 0; i < values.length; group++) {
    const end = i + 1 + values[i];
    let place = 0;
    for (i++; i < end; i++) {
      place += values[i];
      (groups[place] ??= []).push(group);
    }
  }
  return groups;
}
