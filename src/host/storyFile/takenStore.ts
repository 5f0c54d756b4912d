import type * as vscode from 'vscode';
import { addTaken } from '../../engine/story/edits.js';
import type { Taken } from '../../engine/story/file.js';
import type { StoryFiles } from './storyFiles.js';
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
  readonly draft: vscode.Uri;
  /** The draft's sentences as they were right after. */
  readonly sentences: readonly string[];
  readonly when: Date;
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

  /** Answers false where the draft has no story file: then nothing is remembered. Throws `StoryFileRefusal`. */
  async append({ from, draft, sentences, when }: Taking): Promise<boolean> {
    const found = await this.#storyFiles.nearest(draft);
    if (!found) return false;
    await this.#writer.changeAt(found.uri, (text, reading) => {
      const into = reading.pathOf(draft);
      if (into === undefined) return text;
      const file = from.uri && reading.pathOf(from.uri);
      return addTaken(text, reading.story, {
        from: { file, label: from.label, sentences: from.sentences },
        into: { file: into, sentences },
        when: when.toISOString(),
      });
    });
    return true;
  }
}
