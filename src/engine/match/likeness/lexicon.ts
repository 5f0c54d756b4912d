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
  /** As the file has them, two values a byte: of tens of thousands of words a text asks for a few hundred. */
  readonly #packed: Uint8Array;
  readonly #vectors: Int8Array;
  /** The lengths of the vectors; 1 for a word without one, whose values are all 0; 0 until `#unpack`. */
  readonly #lengths: Float64Array;
  readonly #groups: Groups;
  /** Each pair of antonyms is a group of its own. */
  readonly #antonyms: Groups;
  readonly #geography: Geography;

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
    const places = new Map<string, number>();
    for (let place = 0; place < list.length; place++) places.set(list[place], place);
    this.#places = places;
    this.#packed = vectors;
    this.#vectors = new Int8Array(2 * vectors.length);
    this.#lengths = new Float64Array(this.hasVectors ? list.length : 0);
    this.#groups = new Groups(readVarints(groups), list.length);
    this.#antonyms = new Groups(asGroups(readVarints(antonyms)), list.length);
    this.#geography = new Geography(readVarints(geography));
  }

  /** The place of a word in its typography-free form, or −1 for a word that is not in the lexicon. */
  placeOf(fold: string): number {
    return this.#places.get(this.#formOf(fold)) ?? -1;
  }

  /** The cosine of two words' vectors; 0 where one has none. */
  cosine(a: number, b: number): number {
    const [from, to] = [a * DIMENSIONS, b * DIMENSIONS];
    this.#unpack(a);
    this.#unpack(b);
    const vectors = this.#vectors;
    let sum = 0;
    for (let d = 0; d < DIMENSIONS; d++) sum += vectors[from + d] * vectors[to + d];
    return sum / (this.#lengths[a] * this.#lengths[b]);
  }

  /** Whether two words are synonyms, or forms of one word in two parts of speech. */
  areRelated(a: number, b: number): boolean {
    return this.#groups.meet(a, b);
  }

  areAntonyms(a: number, b: number): boolean {
    return this.#antonyms.meet(a, b);
  }

  /** Whether two words name, or are called after, two locations of which neither is part of the other. */
  areApart(a: number, b: number): boolean {
    if (!this.#geography.has(a) || !this.#geography.has(b)) return false;
    const [one, other] = [this.#geography.of(a), this.#geography.of(b)];
    return !isWithin(one, other) && !isWithin(other, one);
  }

  /** The direction (of length 1) of a weighted sum of words; all 0 where no word has a vector. */
  direction(places: readonly number[], weights: readonly number[]): Float32Array {
    const target = new Float32Array(DIMENSIONS);
    places.forEach((place, i) => {
      if (place < 0) return;
      this.#unpack(place);
      const scale = weights[i] / this.#lengths[place];
      const vectors = this.#vectors;
      for (let d = 0, at = place * DIMENSIONS; d < DIMENSIONS; d++) target[d] += scale * vectors[at + d];
    });
    let square = 0;
    for (let d = 0; d < DIMENSIONS; d++) square += target[d] * target[d];
    const length = Math.sqrt(square);
    if (length > 0) for (let d = 0; d < DIMENSIONS; d++) target[d] /= length;
    return target;
  }

  /** Makes a word's vector and its length ready. */
  #unpack(place: number): void {
    if (this.#lengths[place] !== 0) return;
    let square = 0;
    for (let at = (place * DIMENSIONS) / 2; at < ((place + 1) * DIMENSIONS) / 2; at++) {
      const [low, high] = [(this.#packed[at] & 15) - 8, (this.#packed[at] >> 4) - 8];
      this.#vectors[2 * at] = low;
      this.#vectors[2 * at + 1] = high;
      square += low ** 2 + high ** 2;
    }
    this.#lengths[place] = Math.sqrt(square) || 1;
  }
}

function isWithin(one: Location, other: Location): boolean {
  return one.own.some((each) => other.own.includes(each) || other.wholes.includes(each));
}

/** Where words stand in the world. */
class Geography {
  readonly #values: Uint32Array;
  /** For each word where its entry begins among the values. */
  readonly #entries = new Map<number, number>();

  /** Of each word: its place, as the difference from the last; its locations; those they are part of: counted lists. */
  constructor(values: Uint32Array) {
    this.#values = values;
    let word = 0;
    for (let i = 0; i < values.length;) {
      word += values[i++];
      this.#entries.set(word, i);
      i += 1 + values[i];
      i += 1 + values[i];
    }
  }

  has(word: number): boolean {
    return this.#entries.has(word);
  }

  /** The locations of a word that has some. */
  of(word: number): Location {
    const at = this.#entries.get(word) as number;
    const own = Array.from(this.#listAt(at));
    return { own, wholes: Array.from(this.#listAt(at + 1 + own.length)) };
  }

  #listAt(at: number): Uint32Array {
    return this.#values.subarray(at + 1, at + 1 + this.#values[at]);
  }
}

/** Which words stand in one group of related ones. */
class Groups {
  /** The groups of word `w` are `#groups` from `#starts[w]` to `#starts[w + 1]`. */
  readonly #starts: Uint32Array;
  readonly #groups: Uint32Array;

  /** Groups are stored as their length and the differences between their words' places. */
  constructor(values: Uint32Array, words: number) {
    const starts = new Uint32Array(words + 1);
    for (let i = 0; i < values.length;) {
      const end = i + 1 + values[i];
      for (let word = 0, k = i + 1; k < end; k++) starts[(word += values[k]) + 1]++;
      i = end;
    }
    for (let word = 0; word < words; word++) starts[word + 1] += starts[word];
    const next = starts.slice();
    const groups = new Uint32Array(starts[words]);
    for (let i = 0, group = 0; i < values.length; group++) {
      const end = i + 1 + values[i];
      for (let word = 0, k = i + 1; k < end; k++) groups[next[(word += values[k])]++] = group;
      i = end;
    }
    this.#starts = starts;
    this.#groups = groups;
  }

  /** Whether two words stand in one group. */
  meet(a: number, b: number): boolean {
    for (let i = this.#starts[a]; i < this.#starts[a + 1]; i++) {
      for (let j = this.#starts[b]; j < this.#starts[b + 1]; j++) if (this.#groups[i] === this.#groups[j]) return true;
    }
    return false;
  }
}

/** Pairs of words' places, the lower one first, as groups are stored. */
function asGroups(pairs: Uint32Array): Uint32Array {
  const groups = new Uint32Array(3 * (pairs.length >> 1));
  for (let i = 0, at = 0; at < groups.length; i += 2, at += 3) {
    groups[at] = 2;
    groups[at + 1] = pairs[i];
    groups[at + 2] = pairs[i + 1] - pairs[i];
  }
  return groups;
}

function readVarints(bytes: Uint8Array): Uint32Array {
  const values = new Uint32Array(bytes.length);
  let count = 0;
  let value = 0;
  let shift = 0;
  for (let i = 0; i < bytes.length; i++) {
    value |= (bytes[i] & 127) << shift;
    shift += 7;
    if (bytes[i] > 127) continue;
    values[count++] = value;
    value = 0;
    shift = 0;
  }
  return values.subarray(0, count);
}
