import { isMatchable, type Story } from '../../model.js';
import type { Target } from '../verdict.js';

/**
 * The title and body sentences of a source that no match leads to, in order: those that a comparison with it shows as
 * rows of their own, which say that they stand only in the source.
 */
export function missingSentences(story: Story, source: number): number[] {
  const matched = new Set(story.pairs[source].matches.flatMap(({ b }) => b));
  const { sentences } = story.sources[source].article;
  return [...sentences.keys()].filter((sentence) => isMatchable(sentences[sentence].role) && !matched.has(sentence));
}

/** What a source goes on to say after its side of a match and the draft does not have: to the end of that paragraph. */
export function continuation(story: Story, { source, sentences: said }: Target): readonly number[] {
  const { sentences } = story.sources[source].article;
  const missing = new Set(missingSentences(story, source));
  const first = Math.max(...said) + 1;
  if (sentences[first - 1].role !== 'body') return [];
  const goesOn = (next: number): boolean =>
    missing.has(next) && sentences[next].role === 'body' && sentences[next].paragraph === sentences[first].paragraph;
  const found: number[] = [];
  for (let next = first; goesOn(next); next++) found.push(next);
  return found;
}
