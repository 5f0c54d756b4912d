import type { Decision } from '../../engine/model.js';

/** What people said of some sources, by the sources' ids. */
export interface Told {
  readonly labels: Readonly<Record<string, string>>;
  /** Primary language subtags. */
  readonly languages: Readonly<Record<string, string>>;
  /** When each was published, as ISO 8601. */
  readonly dates: Readonly<Record<string, string>>;
  /** What was decided on sentences of two of them. */
  decisions(base: string, source: string): readonly Decision[];
}

/** Asked before each question to the engine, so that whatever is matched is matched as people decided. */
export type AskTold = (ids: readonly string[]) => Promise<Told>;

export const nothingTold: Told = { labels: {}, languages: {}, dates: {}, decisions: () => [] };
