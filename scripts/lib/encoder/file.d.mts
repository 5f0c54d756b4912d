// What the tests use of file.mjs.

/** A matrix with a scale in 16 bits for each block of 32 inputs, its values two in a byte, [outputs][inputs / 32]. */
export interface MatrixInBlocks {
  readonly scales: Uint16Array;
  readonly halves: Buffer;
  readonly bias: Float32Array;
}

export interface NormParts {
  readonly weight: Float32Array;
  readonly bias: Float32Array;
}

export interface LayerParts {
  readonly query: MatrixInBlocks;
  readonly key: MatrixInBlocks;
  readonly value: MatrixInBlocks;
  readonly output: MatrixInBlocks;
  readonly inner: MatrixInBlocks;
  readonly outer: MatrixInBlocks;
  readonly attentionNorm: NormParts;
  readonly outputNorm: NormParts;
}

export interface Model {
  readonly sizes: {
    readonly layers: number;
    readonly hidden: number;
    readonly heads: number;
    readonly inner: number;
    readonly positions: number;
  };
  readonly special: { readonly begin: number; readonly end: number; readonly unknown: number };
  readonly epsilon: number;
  /** The bytes of each piece; undefined for the special ones. */
  readonly pieces: readonly (Buffer | undefined)[];
  readonly scores: Float32Array;
  readonly normaliser: readonly (readonly [codePoint: number, outputs: readonly number[]])[];
  readonly grades: readonly {
    readonly levels: number;
    readonly step: number;
    readonly offset: number;
    readonly symbols: Uint8Array;
    readonly scales: Uint16Array;
  }[];
  readonly embedding: { readonly positions: Float32Array; readonly type: Float32Array; readonly norm: NormParts };
  readonly layers: readonly LayerParts[];
}

export function encoderFile(model: Model): Buffer;
export function checksum(bytes: Buffer): number;
export function symbolsPerByte(levels: number): number;
