import type { StatementGroup, Story } from '../../model.js';
import { lineOf } from '../text.js';
import type { Target } from '../verdict.js';
import { Gaps } from '../edits/gaps.js';
import { insertionEdit } from '../edits/insertion.js';
import { groundTextOf } from '../edits/groundText.js';
import { inStyle, type TypographyStyle } from './typographyStyle.js';
import type { Take } from './wording.js';

/** A sentence of a source that the draft lacks. */
export interface MissingSentence {
  readonly sentence: number;
  /** The sources that say it, as indexes into `story.sources`, this one among them. */
  readonly carriers: readonly number[];
}

/**
 * The body sentences of a source whose statement the draft has in no form: what most sources say first, and among these
 * in the source's order. `groups` are the statements of the base (source 0) and the story's sources, in that order. What a
 * source says twice comes once.
 */
export function missingSentences(
  story: Story,
  source: number,
  groups: readonly StatementGroup[],
): readonly MissingSentence[] {
  const open = new Set(unmatched(story, source));
  return groups
    .flatMap(({ places }): MissingSentence[] => {
      const own = places.find((place) => place.source === source + 1 && open.has(place.sentence));
      if (!own || places.some((place) => place.source === 0)) return [];
      const carriers = [...new Set(places.map((place) => place.source - 1))];
      return [{ sentence: own.sentence, carriers }];
    })
    .sort((one, other) => other.carriers.length - one.carriers.length || one.sentence - other.sentence);
}

/** The body sentences of a source that no match leads to, in order. */
export function unmatched(story: Story, source: number): number[] {
  const matched = new Set(story.pairs[source].matches.flatMap(({ b }) => b));
  const { sentences } = story.sources[source].article;
  return [...sentences.keys()].filter((sentence) => sentences[sentence].role === 'body' && !matched.has(sentence));
}

/** What a source goes on to say after its side of a match and the draft does not have: to the end of that paragraph. */
export function continuation(story: Story, { source, sentences: said }: Target): readonly number[] {
  const { sentences } = story.sources[source].article;
  const open = new Set(unmatched(story, source));
  const first = Math.max(...said) + 1;
  if (sentences[first - 1].role !== 'body') return [];
  const found: number[] = [];
  for (let next = first; open.has(next) && sentences[next].paragraph === sentences[first].paragraph; next++) {
    found.push(next);
  }
  return found;
}

/**
 * The take that brings sentences of a source into the draft behind the base sentence `after`, or before the first where
 * that is undefined. They join its paragraph where the source has them in the paragraph of its own match, and where they
 * would break one in two; else they become a paragraph, as the source divides them.
 */
export function insertSentences(
  story: Story,
  after: number | undefined,
  { source, sentences }: Pick<Target, 'source' | 'sentences'>,
  style: TypographyStyle,
): Take {
  const other = story.sources[source].article;
  const ground = groundTextOf(story.base.article);
  const counterpart = story.pairs[source].matches.find(({ a }) => after !== undefined && a.includes(after))?.b ?? [];
  const rows = [counterpart, ...sentences.map((sentence) => [sentence])].map((row) => ({
    source: row.map((sentence) => other.sentences[sentence]),
  }));
  const words = sentences.map((sentence) => inStyle(lineOf(other, sentence), style));
  const lines = words.map((text, nth) => ({ kind: 'inserted' as const, row: nth + 1, text }));
  let paragraph = 0;
  const { start, end, text } = insertionEdit(
    { ...ground, rows },
    new Gaps(ground),
    { lines, ...(after === undefined ? { before: 0 } : { after: { row: 0, sentence: after } }) },
    () => --paragraph,
  );
  return { edits: [{ start, end, text }], source, sentences, before: [], after: words };
}

/** The sentence of any role that the UTF-16 offset stands in or behind; undefined before the first. */
export function sentenceBefore({ base }: Story, offset: number): number | undefined {
  const found = base.article.sentences.findLastIndex(({ start }) => start <= offset);
  return found < 0 ? undefined : found;
}
