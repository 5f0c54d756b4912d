import { isMatchable, type Source, type StatementGroup } from '../../model.js';
import { LineMap } from '../../text/lines.js';
import { lineOf } from '../text.js';
import { familiesOf, type Relative } from './family.js';
import type { PairLinks } from './pairLinks.js';

/** A source, as a column of the map. */
export interface MapColumn {
  readonly label: string;
  /** When it was published, ISO 8601. */
  readonly published?: string;
  /** Its title and body sentences, in its order: its ticks. */
  readonly ticks: readonly MapTick[];
}

/** A sentence, as the map has it. */
export interface MapTick {
  /** Index into the sentences of the source. */
  readonly sentence: number;
  /** As it stands there, on one line. */
  readonly text: string;
  /** The line of the source that it begins in, from 1. */
  readonly line: number;
  /** Which statement it is: what stands in several sources has the same number in each. */
  readonly statement: number;
  /** It stands in no other source, nor does the like of it. */
  readonly alone: boolean;
}

/** A story as a map: what of each source stands where in each other one. */
export interface StoryMap {
  /** The base, then the story's sources in its order. */
  readonly columns: readonly MapColumn[];
  /** A pair of columns each, in the order of `pairIndex`. */
  readonly pairs: readonly PairLinks[];
  readonly families: readonly Relative[];
}

/** The map of some sources; `pairs` has each two of them, and the places of `groups` count in `sources`. */
export function storyMap(
  sources: readonly Source[],
  pairs: readonly PairLinks[],
  groups: readonly StatementGroup[],
): StoryMap {
  const statements = sources.map(() => new Map<number, number>());
  groups.forEach(({ places }, statement) => {
    for (const { source, sentence } of places) statements[source].set(sentence, statement);
  });
  return {
    columns: sources.map(({ label, article }, column) => {
      const lines = new LineMap(article.text);
      const { published } = article.metadata;
      const ticks = article.sentences.flatMap(({ role, start }, sentence): MapTick[] => {
        if (!isMatchable(role)) return [];
        // Groups have every title and body sentence, one that stands alone as well.
        const statement = statements[column].get(sentence) as number;
        const { sources: carriers, isRepeat = false } = groups[statement];
        const line = lines.lineAt(start) + 1;
        return [{ sentence, text: lineOf(article, sentence), line, statement, alone: carriers === 1 && !isRepeat }];
      });
      return { label, ...(published === undefined ? {} : { published }), ticks };
    }),
    pairs,
    families: familiesOf(sources, pairs),
  };
}
