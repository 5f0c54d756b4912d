import { rising, type Place, type Story } from '../../model.js';
import { looseFold } from '../../text/typography.js';
import type { Carriers } from '../statements.js';
import { lineOf } from '../text.js';
import { missingSentences } from './missing.js';

/** A sentence of a source that the draft lacks. */
export interface MissingSentence extends Place {
  /** The sources that say it, as indexes into `story.sources`, its own among them; rising. */
  readonly carriers: readonly number[];
}

/** Tells whether the draft lacks a sentence of a source. */
function missingIn(story: Story): (place: Place) => boolean {
  const missing = story.sources.map((_, source) => new Set(missingSentences(story, source)));
  return ({ source, sentence }) => missing[source].has(sentence);
}

/** What the draft lacks of a source: what most sources say first, and among these in the source's order. */
export function missingOf(story: Story, source: number, carriers: Carriers): MissingSentence[] {
  const isMissing = missingIn(story);
  return missingSentences(story, source)
    .map((sentence) => ({ source, sentence, carriers: carriers.of({ source, sentence }, isMissing) }))
    .sort(byCarriers);
}

/**
 * What the draft lacks of any source, each text once, in the form of the first source that has it: what most sources
 * say first.
 */
export function missingOfAll(story: Story, carriers: Carriers): MissingSentence[] {
  const isMissing = missingIn(story);
  const byText = new Map<string, MissingSentence>();
  for (const source of story.sources.keys()) {
    for (const sentence of missingSentences(story, source)) {
      const text = looseFold(lineOf(story.sources[source].article, sentence));
      const known = byText.get(text) ?? { source, sentence, carriers: [] };
      const saying = carriers.of({ source, sentence }, isMissing);
      byText.set(text, { ...known, carriers: rising([...known.carriers, ...saying]) });
    }
  }
  return [...byText.values()].sort(byCarriers);
}

const byCarriers = (one: MissingSentence, other: MissingSentence): number =>
  other.carriers.length - one.carriers.length || one.source - other.source || one.sentence - other.sentence;
