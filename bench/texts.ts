import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../src/engine/parse/parse.js';

/** Texts to measure with, the same in every run. Paths are from the project's root. */

export function textsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

export const sampleOriginal = readFileSync('sample/northwire-original.txt', 'utf8');
export const sampleRewrite = readFileSync('sample/courier-rewrite.txt', 'utf8');

/** The body sentences of a text. */
export function sentencesOf(text: string): string[] {
  return parseArticle(text)
    .sentences.filter(({ role }) => role === 'body')
    .map(({ start, end }) => text.slice(start, end));
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j], result[i]];
  }
  return result;
}

/**
 * An article of about `words` words, a sentence a line: the sample story's sentences again and again, in each of which
 * one word in four is another word of the story, so that no two are alike.
 */
export function longArticle(words: number, random: () => number): string {
  const sentences = textsIn('sample').flatMap(sentencesOf);
  const vocabulary = [...new Set(sentences.join(' ').split(' '))];
  const lines: string[] = [];
  for (let count = 0; count < words;) {
    const sentence = sentences[Math.floor(random() * sentences.length)]
      .split(' ')
      .map((word) => (random() < 0.25 ? vocabulary[Math.floor(random() * vocabulary.length)] : word));
    lines.push(sentence.join(' '));
    count += sentence.length;
  }
  return lines.join('\n');
}

/** A version of an article: a share of its sentences changed by a word, a share left out. */
export function versionOf(article: string, random: () => number): string {
  return article
    .split('\n')
    .filter(() => random() > 0.1)
    .map((line) => (random() < 0.4 ? line.replace(/ \S+ /, ' changed ') : line))
    .join('\n');
}
