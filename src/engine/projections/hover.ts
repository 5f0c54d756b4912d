import { wordChanges, type Change } from '../text/changes.js';
import type { Story } from '../model.js';
import { placesOf } from './places.js';
import { textOf } from './text.js';
import { groupBySameText, type Counterpart, type MatchVerdict, type Target } from './verdict.js';

/** One version of a base sentence, and the sources that have it. */
export interface HoverPart {
  /** Indexes into `story.sources`. */
  readonly sources: readonly number[];
  readonly verdict: MatchVerdict;
  /** Where `changes` come from. */
  readonly target: Target;
  /** All places that have this version, `target` first, and those that repeat it. */
  readonly targets: readonly Target[];
  /** From the text of the base's sentences of the match to that of the source's, each on one line. */
  readonly changes: readonly Change[];
}

/**
 * The versions of a base sentence in the other sources, the most alike first, with the sources of each in the story's
 * order; the same text stands once.
 */
export function hoverParts(story: Story, sentence: number): HoverPart[] {
  const bySource = new Map<number, Target[]>();
  for (const place of placesOf(story, sentence)) {
    const targets = bySource.get(place.source);
    if (targets) targets.push(place);
    else bySource.set(place.source, [place]);
  }
  const counterparts: Counterpart[] = [...bySource]
    .sort(([a], [b]) => a - b)
    .map(([source, targets]) => ({ source, targets }));
  return groupBySameText(story, counterparts).map(({ sources, verdict, targets }) => {
    const [target] = targets;
    const { a, b } = story.pairs[target.source].matches[target.match];
    const [from, to] = [textOf(story.base.article, a), textOf(story.sources[target.source].article, b)];
    return { sources, verdict, target, targets, changes: wordChanges(from, to) };
  });
}
