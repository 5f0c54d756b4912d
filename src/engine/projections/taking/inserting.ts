import { isMatchable, type Place, type Story } from '../../model.js';
import { Gaps } from '../edits/gaps.js';
import { groundTextOf } from '../edits/groundText.js';
import { insertionEdit, type InsertedLine } from '../edits/insertion.js';
import { mergeEdits, type TextEdit } from '../edits/textEdits.js';
import { lineOf } from '../text.js';
import type { Target } from '../verdict.js';
import { inStyle, type TypographyStyle } from './typographyStyle.js';
import type { Take, TakenWording } from './wording.js';

/** Where sentences of a source come into the draft. */
interface Spot {
  /** The base sentence that they follow. */
  readonly after?: number;
  /** The one that they precede, where there is none that they follow; neither in a draft without a sentence. */
  readonly before?: number;
  /** The source's sentence that stands where `after` does: they join its paragraph where they do so in the source. */
  readonly counterpart?: Place;
}

/**
 * The take that brings sentences of a source into the draft behind the base sentence `after`, or before the first where
 * that is undefined. They join its paragraph where the source has them in the paragraph of its own match, and where
 * they would break one in two; else they become a paragraph, as the source divides them.
 */
export function insertSentences(
  story: Story,
  after: number | undefined,
  { source, sentences }: Pick<Target, 'source' | 'sentences'>,
  style: TypographyStyle,
): Take {
  const spot = spotAt(story, after);
  const said = story.pairs[source].matches.find(({ a }) => after !== undefined && a.includes(after))?.b.at(-1);
  const counterpart = said === undefined ? undefined : { source, sentence: said };
  const places = sentences.map((sentence) => ({ source, sentence }));
  return {
    edits: [insertAt(story, { ...spot, counterpart }, places, style)],
    ...takenOf(story, source, sentences, style),
  };
}

/** The sentences of a story's sources that come into the draft together, and the edits that bring them. */
export interface Insertions {
  /** In order and apart from each other; UTF-16 offsets. */
  readonly edits: readonly TextEdit[];
  /** What came from which source, in the order of the draft. */
  readonly taken: readonly TakenWording[];
}

/**
 * Brings missing sentences into the draft, each where it belongs: behind the draft's sentence that matches the nearest
 * sentence before it in its source, moved ones and repeats left aside. Where its source has none before it, but one
 * after it, it comes before the draft's first sentence (a body sentence before the first of the body, not before the
 * title). Where nothing of its source is matched, behind the sentence `atCaret`. What goes to one place stands there in
 * the order of the sources, and in each source's order.
 */
export function insertWhereTheyBelong(
  story: Story,
  places: readonly Place[],
  atCaret: number | undefined,
  style: TypographyStyle,
): Insertions {
  const inOrder = [...places].sort((one, other) => one.source - other.source || one.sentence - other.sentence);
  const bySpot = new Map<number, { readonly spot: Spot; readonly places: Place[] }>();
  for (const place of inOrder) {
    const spot = spotOf(story, place, atCaret);
    // Before a sentence is behind what precedes that.
    const rank = spot.after ?? (spot.before === undefined ? -1 : spot.before - 0.5);
    const known = bySpot.get(rank) ?? { spot, places: [] };
    bySpot.set(rank, known);
    known.places.push(place);
  }
  const spots = [...bySpot].sort(([one], [other]) => one - other).map(([, found]) => found);
  const edits = spots.map(({ spot, places: here }) => insertAt(story, spot, here, style));
  return {
    edits: mergeEdits(edits.sort((one, other) => one.start - other.start)),
    taken: spots.flatMap(({ places: here }) =>
      [...new Set(here.map(({ source }) => source))].map((source) => {
        const own = here.filter((place) => place.source === source).map(({ sentence }) => sentence);
        return takenOf(story, source, own, style);
      }),
    ),
  };
}

/** The sentence of any role that the UTF-16 offset stands in or behind; undefined before the first. */
export function sentenceBefore({ base }: Story, offset: number): number | undefined {
  const found = base.article.sentences.findLastIndex(({ start }) => start <= offset);
  return found < 0 ? undefined : found;
}

function spotOf(story: Story, { source, sentence }: Place, atCaret: number | undefined): Spot {
  const { sentences } = story.base.article;
  const matches = story.pairs[source].matches.filter(({ moved, duplicate }) => !moved && !duplicate);
  const counterparts = matches
    .flatMap(({ a, b }) => b.map((said) => ({ said, after: a[a.length - 1] })))
    .sort((one, other) => one.said - other.said);
  const before = counterparts.findLast(({ said }) => said < sentence);
  if (before) return { after: before.after, counterpart: { source, sentence: before.said } };
  if (counterparts.length === 0) return spotAt(story, atCaret);
  const { role } = story.sources[source].article.sentences[sentence];
  const ofRole = sentences.findIndex((each) => each.role === role);
  const first = role === 'title' && ofRole < 0 ? sentences.findIndex((each) => isMatchable(each.role)) : ofRole;
  return first < 0 ? { after: sentences.length - 1 } : { before: first };
}

function spotAt({ base }: Story, after: number | undefined): Spot {
  if (after !== undefined) return { after };
  return base.article.sentences.length === 0 ? {} : { before: 0 };
}

/** The edit that brings sentences of any sources, in the order of `places`, to one spot. */
function insertAt(
  story: Story,
  { after, before, counterpart }: Spot,
  places: readonly Place[],
  style: TypographyStyle,
) {
  const ground = groundTextOf(story.base.article);
  // Paragraphs of different sources are different ones, whatever their numbers.
  const numbers = new Map<string, number>();
  const row = (place?: Place) => {
    if (!place) return { source: [] };
    const key = `${place.source}.${story.sources[place.source].article.sentences[place.sentence].paragraph}`;
    numbers.set(key, numbers.get(key) ?? numbers.size);
    return { source: [{ paragraph: numbers.get(key) as number }] };
  };
  const rows = [row(counterpart), ...places.map((place) => row(place))];
  const lines = places.map((place, nth): InsertedLine => ({
    kind: 'inserted',
    row: nth + 1,
    text: wordsOf(story, place, style),
  }));
  let paragraph = 0;
  const { start, end, text } = insertionEdit(
    { ...ground, rows },
    new Gaps(ground),
    { lines, ...(after === undefined ? {} : { after: { row: 0, sentence: after } }), before },
    () => --paragraph,
  );
  return { start, end, text };
}

function takenOf(story: Story, source: number, sentences: readonly number[], style: TypographyStyle): TakenWording {
  const after = sentences.map((sentence) => wordsOf(story, { source, sentence }, style));
  return { source, sentences, before: [], after };
}

function wordsOf(story: Story, { source, sentence }: Place, style: TypographyStyle): string {
  return inStyle(lineOf(story.sources[source].article, sentence), style);
}
