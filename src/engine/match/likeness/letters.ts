import type { Features } from './features.js';
import { tuning } from '../tuning.js';

const directions = new WeakMap<Features, Float32Array>();

/**
 * Where the letters of a sentence's telling words point together, a vector of length 1: words with a stem, an ending or
 * a part of a compound in common point the same way. Each word is cut into pieces of a few letters, which are hashed,
 * with a sign, to the vector's places (Weinberger and others, "Feature hashing", 2009).
 */
export function letterDirection(features: Features): Float32Array {
  let direction = directions.get(features);
  if (!direction) directions.set(features, (direction = directionOf(features)));
  return direction;
}

function directionOf(features: Features): Float32Array {
  const direction = new Float32Array(tuning.candidates.letterDimensions);
  writeLetterDirection(features, direction);
  return direction;
}

/** Writes `letterDirection` to a vector, which need not be empty; keeps nothing of it. */
export function writeLetterDirection({ terms, counts }: Features, direction: Float32Array): void {
  direction.fill(0);
  for (let k = 0; k < terms.length; k++) {
    const { stem, weight, isNumber } = terms[k];
    addPieces(direction, isNumber ? stem : `^${stem}$`, isNumber, weight * Math.sqrt(counts[k]));
  }
  let squares = 0;
  for (let d = 0; d < direction.length; d++) squares += direction[d] * direction[d];
  if (squares === 0) return;
  const length = Math.sqrt(squares);
  for (let d = 0; d < direction.length; d++) direction[d] /= length;
}

/** Adds the pieces of a word, which together tell as much as it does; a whole word is one piece. */
function addPieces(direction: Float32Array, word: string, isWhole: boolean, tells: number): void {
  const size = isWhole ? word.length : Math.min(word.length, tuning.candidates.letterPiece);
  const count = word.length - size + 1;
  const value = tells / Math.sqrt(count);
  for (let at = 0; at < count; at++) {
    const code = hash(word, at, at + size);
    direction[code % direction.length] += code >>> 31 === 0 ? value : -value;
  }
}

/** FNV-1a, its bits spread once more, since all of them are used. */
function hash(word: string, start: number, end: number): number {
  let code = 0x811c9dc5;
  for (let i = start; i < end; i++) code = Math.imul(code ^ word.charCodeAt(i), 0x01000193);
  code = Math.imul(code ^ (code >>> 15), 0x85ebca6b);
  return (code ^ (code >>> 13)) >>> 0;
}
