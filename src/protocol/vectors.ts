import type { Failure } from '../engine/text/failure.js';

/**
 * A sentence's vector as it travels and is kept: a whole number of 8 bits a value. Its length says nothing; its
 * direction is the vector's, with a cosine of .9999.
 */
export type PackedVector = Int8Array;

/** How many values a vector has. */
export const DIMENSIONS = 384;

/** Which encoder vectors are of: the checksum in the head of its file. Those of another one cannot be compared. */
export const ENCODER = 0x77552b4f;

const LARGEST = 127;

/** A vector of any length as 8 bits a value. */
export function packVector(vector: Float32Array): PackedVector {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return Int8Array.from(vector, (value) => (largest === 0 ? 0 : Math.round((value / largest) * LARGEST)));
}

/** The vector of length 1 that was packed. */
export function unpackVector(packed: PackedVector): Float32Array {
  const vector = new Float32Array(packed.length);
  let squares = 0;
  for (const value of packed) squares += value * value;
  if (squares === 0) return vector;
  const length = Math.sqrt(squares);
  for (let d = 0; d < packed.length; d++) vector[d] = packed[d] / length;
  return vector;
}

/** Asks the encoder's thread for the vectors of some texts, in their order. */
export interface EncodeRequest {
  readonly kind: 'encode';
  readonly id: number;
  readonly texts: readonly string[];
}

/** Asks to give up a request; it is answered all the same. */
export interface EncodeCancel {
  readonly kind: 'cancel';
  readonly id: number;
}

/**
 * Why there are no vectors: nobody waits for them; there is no encoder, since its file is not there or is not whole, or
 * since the host does not run its kernel; or something was thrown.
 */
export type EncodeFailure =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'missing' | 'damaged' | 'noSimd' | 'error'; readonly reason: string };

export type EncodeResponse =
  | { readonly kind: 'vectors'; readonly id: number; readonly vectors: readonly PackedVector[] }
  | ({ readonly kind: 'failed'; readonly id: number } & Failure<EncodeFailure>);

/** Said now and then while the encoder is read and works: it has not hung. */
export interface Alive {
  readonly kind: 'alive';
}

/** Something for the log, for whoever looks where the time goes. */
export interface Note {
  readonly kind: 'note';
  readonly message: string;
}

export type FromEncoder = EncodeResponse | Alive | Note;
