import * as vscode from 'vscode';
import { sayError, sayInformation } from '../common/say.js';
import type { StoryFile } from '../../engine/storyFile/file.js';
import { readStoryText } from '../../engine/storyFile/text.js';
import type { Failure } from '../../engine/text/failure.js';
import { sourceScheme } from '../common/ids.js';
import { fileName } from '../documents/documents.js';
import { storyFileFailureWords, type StoryFileFailure } from '../storyFile/storyFileFailure.js';
import type { StoryReading } from '../storyFile/storyReading.js';
import type { Change, StoryWriter } from '../storyFile/storyWriter.js';

/** Changes the story file near a source, and says what a person would not see: that it is new, unsaved, or broken. */
export async function changeStory(writer: StoryWriter, near: vscode.Uri, change: Change): Promise<void> {
  const open = vscode.l10n.t('Open');
  const written = await writer.change(near, change);
  if ('failure' in written) {
    const { failure } = written;
    const line = failure.kind === 'broken' ? failure.line : 0;
    void offer(sayError(storyFileFailureWords(failure), open), failure.uri, line);
    return;
  }
  const { uri, how } = written;
  if (how === 'saved' || how === 'unchanged') return;
  const message =
    how === 'made'
      ? vscode.l10n.t('Crossread made {0}, which keeps what you decide about this story.', fileName(uri))
      : vscode.l10n.t('{0} had unsaved changes: this one stands in it too and is not saved yet.', fileName(uri));
  void offer(sayInformation(message, open), uri, 0);
}

/** The paths by which the story file speaks of sources, in their order. */
export function pathsIn(
  reading: { readonly uri: vscode.Uri; pathOf(uri: vscode.Uri): string | undefined },
  sources: readonly vscode.Uri[],
): string[] | Failure<StoryFileFailure> {
  const paths: string[] = [];
  for (const source of sources) {
    const path = reading.pathOf(source);
    if (path === undefined) {
      const kind = source.scheme === sourceScheme ? 'noFile' : 'outside';
      return { failure: { kind, uri: reading.uri, source } };
    }
    paths.push(path);
  }
  return paths;
}

/** What the changed text says; it was made from a text without mistakes. */
export function readAgain({ levelsUp, story }: StoryReading, text: string): StoryFile {
  return readStoryText(text, levelsUp).story ?? story;
}

/** Opens the file at a line, from 0, where the message's button is chosen. */
async function offer(message: Thenable<string | undefined>, uri: vscode.Uri, line: number): Promise<void> {
  if ((await message) === undefined) return;
  await vscode.window.showTextDocument(uri, { selection: new vscode.Range(line, 0, line, 0) });
}
