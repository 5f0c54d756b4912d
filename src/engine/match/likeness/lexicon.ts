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
  readonly #antonyms: ReadonlySet<number>;
  readonly #size: number;
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
    this.#places = new Map(list.map((word, place) => [word, place]));
    this.#packed = vectors;
    this.#vectors = new Int8Array(2 * vectors.length);
    this.#lengths = new Float64Array(this.hasVectors ? list.length : 0);
    this.#groups = new Groups(readVarints(groups), list.length);
    const pairs = readVarints(antonyms);
    const opposites = new Set<number>();
    for (let i = 0; i + 1 < pairs.length; i += 2) opposites.add(pairs[i] * list.length + pairs[i + 1]);
    this.#antonyms = opposites;
    this.#size = list.length;
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
    let sum = 0;
    for (let d = 0; d < DIMENSIONS; d++) sum += this.#vectors[from + d] * this.#vectors[to + d];
    return sum / (this.#lengths[a] * this.#lengths[b]);
  }

  /** Whether two words are synonyms, or forms of one word in two parts of speech. */
  areRelated(a: number, b: number): boolean {
    return this.#groups.meet(a, b);
  }

  areAntonyms(a: number, b: number): boolean {
    return this.#antonyms.has(Math.min(a, b) * this.#size + Math.max(a, b));
  }

  /** Whether two words name, or are called after, two locations of which neither is part of the other. */
  areApart(a: number, b: number): boolean {
    const [one, other] = [this.#geography.of(a), this.#geography.of(b)];
    return one !== undefined && other !== undefined && !isWithin(one, other) && !isWithin(other, one);
  }

  /** The direction (of length 1) of a weighted sum of words; all 0 where no word has a vector. */
  direction(places: readonly number[], weights: readonly number[]): Float32Array {
    const target = new Float32Array(DIMENSIONS);
    places.forEach((place, i) => {
      if (place < 0) return;
      this.#unpack(place);
      const scale = weights[i] / this.#lengths[place];
      for (let d = 0, at = place * DIMENSIONS; d < DIMENSIONS; d++) target[d] += scale * this.#vectors[at + d];
    });
    let square = 0;
    for (const value of target) square += value * value;
    if (square > 0) for (let d = 0; d < DIMENSIONS; d++) target[d] /= Math.sqrt(square);
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

  of(word: number): Location | undefined {
    const at = this.#entries.get(word);
    if (at === undefined) return undefined;
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
    this.#starts = new Uint32Array(words + 1);
    eachMember(values, (word) => this.#starts[word + 1]++);
    for (let word = 0; word < words; word++) this.#starts[word + 1] += this.#starts[word];
    const next = this.#starts.slice();
    this.#groups = new Uint32Array(this.#starts[words]);
    eachMember(values, (word, group) => (this.#groups[next[word]++] = group));
  }

  /** Whether two words stand in one group. */
  meet(a: number, b: number): boolean {
    for (let i = this.#starts[a]; i < this.#starts[a + 1]; i++) {
      for (let j = this.#starts[b]; j < this.#starts[b + 1]; j++) if (this.#groups[i] === this.#groups[j]) return true;
    }
    return false;
  }
}

function eachMember(values: Uint32Array, visit: (word: number, group: number) => void): void {
  let group = 0;
  for (let i = 0; i < values.length; group++) {
    const end = i + 1 + values[i];
    let word = 0;
    for (i++; i < end; i++) visit((word += values[i]), group);
  }
}

function readVarints(bytes: Uint8Array): Uint32Array {
  const values = new Uint32Array(bytes.length);
  let count = 0;
  let value = 0;
  let shift = 0;
  for (const byte of bytes) {
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    values[count++] = value;
    value = 0;
    shift = 0;
  }
  return values.subarray(0, count);
}
