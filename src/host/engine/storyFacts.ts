import type { Decision } from '../../engine/model.js';

/** What the story file says of some sources, by the sources' ids. */
export interface StoryFacts {
  readonly labels: Readonly<Record<string, string>>;
  /** Primary language subtags. */
  readonly languages: Readonly<Record<string, string>>;
  /** When each was published, as ISO 8601. */
  readonly dates: Readonly<Record<string, string>>;
  /** What was decided on sentences of two of them. */
  decisions(base: string, source: string): readonly Decision[];
}

/** Read before each question to the engine, so that whatever is matched is matched as people decided. */
export type ReadStoryFacts = (ids: readonly string[]) => Promise<StoryFacts>;

export const noStoryFacts: StoryFacts = { labels: {}, languages: {}, dates: {}, decisions: () => [] };

/** What was decided on sentences of any two of the sources. */
export function decidedAmong(ids: readonly string[], facts: StoryFacts): Decision[] {
  return ids.flatMap((id, at) => ids.slice(at + 1).flatMap((other) => facts.decisions(id, other)));
}
