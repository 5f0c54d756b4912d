import { tuning } from '../tuning.js';
import { type Term, trigramBit } from './vocabulary.js';

/**
 * How alike two words are spelt: the Dice coefficient of their letter trigrams (0-1), 0 where it is low, for short
 * words, for longer ones than any, and for numbers. Looked at are words that begin alike, and a compound and its last
 * part ("Fahrpreise", "Preise").
 */
export function spellingLikeness(a: Term, b: Term): number {
  const beginsAlike = a.initial === b.initial;
  if ((!beginsAlike && a.final !== b.final) || a.isNumber || b.isNumber) return 0;
  const [less, more] = a.stem.length < b.stem.length ? [a, b] : [b, a];
  const [short, long] = [less.stem, more.stem];
  const { spelledLettersAtLeast, spelledLettersAtMost, spellingAtLeast } = tuning.likeness;
  if (short.length < spelledLettersAtLeast || long.length > spelledLettersAtMost) return 0;
  if (!beginsAlike && !long.endsWith(short)) return 0;
  const all = short.length + long.length - 4;
  const most = (2 * (short.length - 2)) / all;
  if (most < spellingAtLeast) return 0;
  // Nearly all pairs of words end here, without a look at the letters of the longer one.
  let possible = 0;
  for (let i = 0; i + 3 <= short.length; i++) possible += (more.trigrams >>> trigramBit(short, i)) & 1;
  if (2 * possible < spellingAtLeast * all) return 0;
  let shared = 0;
  for (let i = 0; i + 3 <= short.length; i++) if (long.includes(short.slice(i, i + 3))) shared++;
  const dice = (2 * shared) / all;
  return dice >= spellingAtLeast ? dice : 0;
}
