import { DamagedEncoder, type EncoderFile, type Sizes } from './file.js';
import { type Kernel, startKernel } from './kernel.js';
import { fillLayers, LARGEST_ACTIVATION, type Layer, layersIn, type Matrix, type Norm, unpackingIn } from './layers.js';
import { Room, type Scratch, scratchIn } from './room.js';
import { WordTable } from './wordTable.js';

const HEAD = 32;

/**
 * The model's forward pass (a BERT encoder: Devlin and others, 2019): pieces to the mean of their vectors after the
 * last layer, brought to length 1. Matrices have 8 bits a weight, activations up to 16 bits with a scale a token, sums
 * 32; the rest is in 32-bit floats. Nothing of a sentence's vector depends on what else is in the pass.
 */
export class ForwardPass {
  readonly #sizes: Sizes;
  readonly #epsilon: number;
  readonly #kernel: Kernel;
  readonly #table: WordTable;
  readonly #layers: readonly Layer[];
  readonly #scratch: Scratch;
  readonly #floats: Float32Array;
  /** What a token has by its place alone: the vector of its position and that of its type. */
  readonly #places: Float32Array;
  readonly #embedded: Norm;

  /** For `tokens` tokens at once. Throws NoSimd and DamagedEncoder. */
  constructor(file: EncoderFile, tokens: number) {
    const { sizes } = file;
    const { hidden, heads, inner } = sizes;
    if (hidden !== HEAD * heads || inner % HEAD !== 0) throw new DamagedEncoder('Its sizes are none that this runs.');
    this.#sizes = sizes;
    this.#epsilon = file.epsilon;
    const room = new Room();
    this.#layers = layersIn(room, sizes);
    this.#embedded = { weight: room.floats(hidden), bias: room.floats(hidden) };
    this.#scratch = scratchIn(room, sizes, tokens);
    const unpacking = unpackingIn(room, sizes);
    this.#kernel = startKernel(room.bytes);
    fillLayers(this.#layers, file, this.#kernel, { unpacking, panel: this.#scratch.panel });
    this.#floats = new Float32Array(this.#kernel.memory.buffer);
    const type = file.embedding.subarray(0, hidden);
    this.#places = file.positions.map((value, i) => value + type[i % hidden]);
    this.#floats.set(file.embedding.subarray(hidden, 2 * hidden), this.#embedded.weight / 4);
    this.#floats.set(file.embedding.subarray(2 * hidden), this.#embedded.bias / 4);
    this.#table = new WordTable(file);
  }

  /** The vectors of sentences, each given by its pieces, together as many as the tokens that were asked for. */
  run(sentences: readonly (readonly number[])[]): Float32Array[] {
    const { hidden, heads, inner } = this.#sizes;
    const { rows, attended, context, added, inner: wide, quantised, rowScales, keys, weights } = this.#scratch;
    const kernel = this.#kernel;
    const count = this.#embed(sentences);
    const normalise = (plus: number, { weight, bias }: Norm, limit: number): void =>
      kernel.addAndNormalise(rows, plus, count, hidden, weight, bias, this.#epsilon, limit, quantised, rowScales);
    normalise(0, this.#embedded, this.#layers[0].attended.limit);
    this.#layers.forEach((layer, at) => {
      this.#multiply(layer.attended, count, attended);
      let from = 0;
      for (const { length } of sentences) {
        const [start, to] = [attended + 12 * hidden * from, context + 4 * hidden * from];
        kernel.attention(start, length, heads, to, keys, weights);
        from += length;
      }
      kernel.quantise(context, count, hidden, layer.output.limit, quantised, rowScales);
      this.#multiply(layer.output, count, added);
      normalise(added, layer.attentionNorm, layer.inner.limit);
      this.#multiply(layer.inner, count, wide);
      kernel.gelu(wide, count, inner, layer.outer.limit, quantised, rowScales);
      this.#multiply(layer.outer, count, added);
      normalise(added, layer.outputNorm, this.#layers.at(at + 1)?.attended.limit ?? LARGEST_ACTIVATION);
    });
    return this.#means(sentences);
  }

  /** Writes the tokens' own vectors and gives how many there are. */
  #embed(sentences: readonly (readonly number[])[]): number {
    const { hidden } = this.#sizes;
    let at = this.#scratch.rows / 4;
    let count = 0;
    for (const pieces of sentences) {
      this.#floats.set(this.#places.subarray(0, hidden * pieces.length), at);
      for (const piece of pieces) {
        this.#table.add(piece, this.#floats, at);
        at += hidden;
      }
      count += pieces.length;
    }
    return count;
  }

  #multiply({ inputs, outputs, weights, columnScales, bias }: Matrix, count: number, to: number): void {
    const { quantised, rowScales, panel } = this.#scratch;
    const rows = (count + 3) & ~3;
    this.#kernel.multiply(quantised, rows, inputs, weights, outputs, to, rowScales, columnScales, bias, panel);
  }

  #means(sentences: readonly (readonly number[])[]): Float32Array[] {
    const { hidden } = this.#sizes;
    const { rows, sentence } = this.#scratch;
    let from = rows;
    return sentences.map(({ length }) => {
      this.#kernel.meanOfRows(from, length, hidden, sentence);
      from += 4 * hidden * length;
      return this.#floats.slice(sentence / 4, sentence / 4 + hidden);
    });
  }
}
