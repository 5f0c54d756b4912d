import type * as vscode from 'vscode';
import { addTaken, removeTaken } from '../../engine/storyFile/upkeep.js';
import type { Taken } from '../../engine/storyFile/file.js';
import type { Failure } from '../../engine/text/failure.js';
import type { StoryFileFailure } from './storyFileFailure.js';
import type { StoryFiles } from './storyFiles.js';
import type { StoryReading } from './storyReading.js';
import type { StoryWriter } from './storyWriter.js';

/** Wording that was taken over from a source into the draft. */
export interface Taking {
  readonly from: {
    /** Absent where the source is no file of the workspace. */
    readonly uri?: vscode.Uri;
    readonly label: string;
    /** The source's sentences, as they were. */
    readonly sentences: readonly string[];
  };
  /** The draft's sentences as they were right after. */
  readonly sentences: readonly string[];
  /** ISO 8601. */
  readonly when: string;
}

/** Remembers in the story file, where there is one, what was taken from where. */
export class TakenStore {
  readonly #storyFiles: StoryFiles;
  readonly #writer: StoryWriter;

  constructor(storyFiles: StoryFiles, writer: StoryWriter) {
    this.#storyFiles = storyFiles;
    this.#writer = writer;
  }

  /** What was taken into a draft, the oldest first; nothing where no story file knows. */
  async read(draft: vscode.Uri): Promise<readonly Taken[]> {
    const reading = await this.#storyFiles.of(draft);
    return reading?.story.taken.filter(({ into }) => into.file === reading.pathOf(draft)) ?? [];
  }

  /**
   * Adds what was taken into a draft and takes out what was taken back, in one change. Where the draft has no story
   * file nothing is remembered.
   */
  async change(
    draft: vscode.Uri,
    added: readonly Taking[],
    removed: readonly Taking[],
  ): Promise<Failure<StoryFileFailure> | undefined> {
    const found = added.length + removed.length > 0 ? await this.#storyFiles.nearest(draft) : undefined;
    if (!found) return undefined;
    const written = await this.#writer.changeAt(found.uri, (text, reading) => {
      const file = reading.pathOf(draft);
      if (file === undefined) return text;
      const gone = new Set(removed.map((taking) => keyOf(entryOf(taking, file, reading))));
      const entries = added.map((taking) => entryOf(taking, file, reading));
      // What is added stands behind what there is: taking something out before would move its place.
      return removeTaken(addTaken(text, reading.story, entries), reading.story, (taken) => gone.has(keyOf(taken)));
    });
    return 'failure' in written ? written : undefined;
  }
}

function entryOf({ from, sentences, when }: Taking, file: string, reading: StoryReading): Omit<Taken, 'at'> {
  return {
    from: { file: from.uri && reading.pathOf(from.uri), label: from.label, sentences: from.sentences },
    into: { file, sentences },
    when,
  };
}

/** The same for two entries that say the same, whatever files are called by now. */
function keyOf({ from, into, when }: Omit<Taken, 'at'>): string {
  return JSON.stringify([from.label, from.sentences, into.sentences, when]);
}
