import type { SentenceVectors } from '../../model.js';
import type { Side } from '../likeness/sides.js';
import { tuning } from '../tuning.js';
import { dot } from './cosines.js';

/**
 * The texts of the first sentences of an article, by which it is told whether one in another language tells the same
 * story: its title and what stands at its head, without what is too short to say anything.
 */
export function leadingTexts({ features }: Side): string[] {
  const { letters, sentences } = tuning.vectors.leading;
  return features
    .map(({ text }) => text)
    .filter((text) => text.length >= letters)
    .slice(0, sentences);
}

/**
 * Whether two articles in two languages tell the same story: whether enough of their first sentences are each other's
 * best by their vectors, and as near as translations are. What has no vector yet does not count.
 */
export function isToldIn(a: readonly string[], b: readonly string[], vectors: SentenceVectors): boolean {
  const [inA, inB] = [a, b].map((texts) => texts.flatMap((text) => vectors.vectorOf(text) ?? []));
  const { atLeast, cosine, share } = tuning.vectors.leading;
  const cosines = inA.map((one) => inB.map((other) => dot(one, other)));
  const bestOf = (values: readonly number[]): number => values.indexOf(Math.max(...values));
  const found = cosines.filter((row, i) => {
    const best = bestOf(row);
    return row[best] >= cosine && bestOf(cosines.map((each) => each[best])) === i;
  });
  return found.length >= atLeast && found.length >= share * Math.min(inA.length, inB.length);
}
