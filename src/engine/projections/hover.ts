import { wordChanges, type Change } from '../text/changes.js';
import type { Story } from '../model.js';
import { placesOf } from './places.js';
import { quotesDiffer } from './punctuation.js';
import { textOf } from './text.js';
import {
  groupBySameText,
  verdictOfAll,
  verdictOfTarget,
  type Counterpart,
  type MatchVerdict,
  type SameText,
  type Target,
} from './verdict.js';

/** One version of a base sentence, and the sources that have it. */
export interface HoverPart {
  /** Indexes into `story.sources`. */
  readonly sources: readonly number[];
  readonly verdict: MatchVerdict;
  /** Where `changes` come from. */
  readonly target: Target;
  /** All places that have this version, `target` first, and those that repeat it. */
  readonly targets: readonly Target[];
  /** Other words stand between quotation marks there. */
  readonly marks: boolean;
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
  return groupBySameText(story, counterparts).flatMap((group) => partsOf(story, group));
}

/** What is the same but for typography is shown once; apart from it what stands between other quotation marks. */
function partsOf(story: Story, { targets }: SameText): HoverPart[] {
  const { base, sources, pairs } = story;
  return [false, true].flatMap((marks) => {
    const these = targets.filter(
      ({ source, match }) =>
        quotesDiffer(pairs[source].matches[match], base.article, sources[source].article) === marks,
    );
    if (these.length === 0) return [];
    const [target] = these;
    const { a, b } = pairs[target.source].matches[target.match];
    const changes = wordChanges(textOf(base.article, a), textOf(sources[target.source].article, b));
    // A quotation mark counts for a likeness: theirs, not that of all who have the words.
    const best = these.filter(({ source }, at) => these.findIndex((each) => each.source === source) === at);
    const verdict = verdictOfAll(best.map((each) => verdictOfTarget(story, each)));
    return [{ sources: best.map(({ source }) => source), verdict, target, targets: these, marks, changes }];
  });
}
