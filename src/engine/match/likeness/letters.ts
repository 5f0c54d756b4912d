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

function directionOf({ terms, counts }: Features): Float32Array {
  const direction = new Float32Array(tuning.candidates.letterDimensions);
  terms.forEach(({ stem, weight, isNumber }, k) => {
    const pieces = isNumber ? [stem] : piecesOf(`^${stem}$`);
    const value = (weight * Math.sqrt(counts[k])) / Math.sqrt(pieces.length);
    for (const piece of pieces) {
      const code = hash(piece);
      direction[code % direction.length] += code >>> 31 === 0 ? value : -value;
    }
  });
  const length = Math.hypot(...direction);
  return length > 0 ? direction.map((value) => value / length) : direction;
}

function piecesOf(word: string): string[] {
  const count = Math.max(1, word.length - tuning.candidates.letterPiece + 1);
  return Array.from({ length: count }, (_, i) => word.slice(i, i + tuning.candidates.letterPiece));
}

/** FNV-1a, its bits spread once more, since all of them are used. */
function hash(piece: string): number {
  let code = 0x811c9dc5;
  for (let i = 0; i < piece.length; i++) code = Math.imul(code ^ piece.charCodeAt(i), 0x01000193);
  code = Math.imul(code ^ (code >>> 15), 0x85ebca6b);
  return (code ^ (code >>> 13)) >>> 0;
}
