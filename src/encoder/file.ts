/** How many of each there are in a model. */
export interface Sizes {
  readonly layers: number;
  /** Values of a token's and a sentence's vector. */
  readonly hidden: number;
  /** Heads of attention, of 32 values each. */
  readonly heads: number;
  /** Values of a token between the two matrices that follow attention. */
  readonly inner: number;
  /** The most tokens that a text may have. */
  readonly positions: number;
}

/** Rows of the word table that are written alike: a value is (step * symbol - offset) * the row's scale. */
export interface Grade {
  readonly rows: number;
  readonly levels: number;
  readonly step: number;
  readonly offset: number;
}

/**
 * An encoder's file, taken apart; arrays may be views of its bytes. `scripts/lib/encoder/file.mjs` describes the
 * format.
 */
export interface EncoderFile {
  readonly sizes: Sizes;
  readonly epsilon: number;
  readonly pieces: {
    readonly begin: number;
    readonly end: number;
    readonly unknown: number;
    readonly unknownScore: number;
    readonly labels: Uint8Array;
    readonly counts: Uint8Array;
    readonly bits: Uint8Array;
    readonly ids: Int32Array;
    readonly scores: Float32Array;
  };
  readonly normaliser: {
    readonly codePoints: Uint32Array;
    readonly counts: Uint32Array;
    readonly outputs: Uint32Array;
  };
  readonly table: { readonly grades: readonly Grade[]; readonly symbols: Uint8Array; readonly scales: Float32Array };
  readonly layers: { readonly scales: Uint16Array; readonly halves: Uint8Array; readonly small: Float32Array };
  readonly positions: Float32Array;
  /** The type's vector, then weight and bias of the first norm. */
  readonly embedding: Float32Array;
}

/** The file is no encoder's, or not the one that was built: cut, changed, of another version. */
export class DamagedEncoder extends Error {}

const MAGIC = 0x31455343;
const HEAD = 14;
const SECTIONS = 14;

/** Reads an encoder's file. Throws DamagedEncoder where it is not whole. */
export function readEncoderFile(file: Uint8Array): EncoderFile {
  // Numbers of 32 bits are read as arrays, which wants them to stand at a multiple of 4.
  const bytes = file.byteOffset % 4 === 0 ? file : Uint8Array.from(file);
  check(bytes);
  const head = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  const [, , , layers, hidden, heads, inner, positions, begin, end, unknown, pieces, , gradeCount] = head;
  const lengths = head.subarray(HEAD, HEAD + SECTIONS);
  const grades = Array.from({ length: gradeCount }, (_, i) => {
    const at = HEAD + SECTIONS + 4 * i;
    return { rows: head[at], levels: head[at + 1], step: head[at + 2], offset: head[at + 3] };
  });
  const afterGrades = 4 * (HEAD + SECTIONS + 4 * gradeCount);
  const [epsilon, unknownScore] = floats(bytes.subarray(afterGrades, afterGrades + 8));
  const sections = sectionsOf(bytes, afterGrades + 8, lengths);
  const normaliser = words(sections[5]);
  return {
    sizes: { layers, hidden, heads, inner, positions },
    epsilon,
    pieces: {
      begin,
      end,
      unknown,
      unknownScore,
      labels: sections[0],
      counts: sections[1],
      bits: sections[2],
      ids: fromPlanes(sections[3], 3),
      scores: scoresOf(fromPlanes(sections[4], 4), pieces),
    },
    normaliser: {
      codePoints: normaliser.subarray(0, normaliser.length / 2),
      counts: normaliser.subarray(normaliser.length / 2),
      outputs: words(sections[6]),
    },
    table: { grades, symbols: sections[7], scales: fromHalves(new Uint16Array(fromPlanes(sections[8], 2))) },
    layers: {
      scales: new Uint16Array(fromPlanes(sections[9], 2)),
      halves: sections[10],
      small: fromHalves(halves(sections[11])),
    },
    positions: fromHalves(halves(sections[12])),
    embedding: floats(sections[13]),
  };
}

function check(bytes: Uint8Array): void {
  const whole = bytes.length >> 2;
  const numbers = new Int32Array(bytes.buffer, bytes.byteOffset, whole);
  if (whole <= HEAD + SECTIONS || numbers[0] !== MAGIC) throw new DamagedEncoder('It is no encoder of this version.');
  if (numbers[2] !== bytes.length) {
    throw new DamagedEncoder(`It has ${bytes.length} bytes instead of ${numbers[2]}.`);
  }
  // FNV-1a, which any single change of a number changes.
  let sum = 0x811c9dc5;
  for (let i = 2; i < whole; i++) sum = Math.imul(sum ^ numbers[i], 0x01000193);
  if ((sum | 0) !== numbers[1]) throw new DamagedEncoder('Its checksum is another one.');
}

function sectionsOf(bytes: Uint8Array, start: number, lengths: Uint32Array): Uint8Array[] {
  let at = start;
  return Array.from(lengths, (length) => {
    const section = bytes.subarray(at, at + length);
    at += (length + 3) & ~3;
    return section;
  });
}

function words(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
}

function floats(bytes: Uint8Array): Float32Array {
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
}

/** Numbers whose bytes stand in planes, the lowest first. */
function fromPlanes(bytes: Uint8Array, planes: number): Int32Array {
  const numbers = new Int32Array(bytes.length / planes);
  for (let plane = 0, at = 0; plane < planes; plane++) {
    for (let i = 0; i < numbers.length; i++) numbers[i] |= bytes[at++] << (8 * plane);
  }
  return numbers;
}

function scoresOf(differences: Int32Array, count: number): Float32Array {
  if (differences.length !== count) throw new DamagedEncoder('Its pieces and their scores do not go together.');
  for (let i = 1; i < count; i++) differences[i] += differences[i - 1];
  return new Float32Array(differences.buffer);
}

function halves(bytes: Uint8Array): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
}

/** Finite numbers in 16 bits (IEEE 754 binary16), by their bits: several times as quick as by powers of two. */
function fromHalves(numbers: Uint16Array): Float32Array {
  const values = new Float32Array(numbers.length);
  const bits = new Uint32Array(values.buffer);
  for (let i = 0; i < numbers.length; i++) {
    const half = numbers[i];
    const isSmall = (half & 0x7c00) === 0;
    if (isSmall) values[i] = (half & 0x8000 ? -1 : 1) * (half & 1023) * 2 ** -24;
    else bits[i] = ((half & 0x8000) << 16) | ((half & 0x7fff) * 0x2000 + 0x38000000);
  }
  return values;
}
