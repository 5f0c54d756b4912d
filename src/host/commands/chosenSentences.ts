import type * as vscode from 'vscode';
import type { Comparison } from '../collation/comparison.js';
import { sentencesIn, sentencesInComparison, storyOfTwo } from '../collation/comparedSentences.js';
import type { Comparisons } from '../collation/comparisons.js';
import { scheme } from '../common/ids.js';
import type { Snapshot } from '../story/snapshot.js';
import type { Stories } from '../story/stories.js';

/** The sentences that a command means, and the story that they stand in. */
export interface ChosenSentences {
  /** In a comparison the story of its two sources, with the side that the sentences are of as its base. */
  readonly snapshot: Snapshot;
  /** Indexes into the base's sentences, rising; at least one. */
  readonly sentences: readonly number[];
  readonly comparison?: Comparison;
}

export interface ChoiceParts {
  readonly stories: Stories;
  readonly comparisons: Comparisons;
}

/**
 * The sentences at the caret, or those that the selection touches, in an article or in a comparison; undefined where
 * there are none. Throws `Cancelled`.
 */
export async function chosenSentences(
  { stories, comparisons }: ChoiceParts,
  { document, selection }: vscode.TextEditor,
): Promise<ChosenSentences | undefined> {
  if (document.uri.scheme === scheme) {
    const found = await sentencesInComparison(comparisons, document, selection);
    return (
      found && {
        snapshot: storyOfTwo(found.built, found.side),
        sentences: found.sentences,
        comparison: found.built.comparison,
      }
    );
  }
  const snapshot = await stories.current(document);
  const sentences = snapshot && sentencesIn(snapshot, selection);
  return snapshot && sentences?.length ? { snapshot, sentences } : undefined;
}
