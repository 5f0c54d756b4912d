import * as vscode from 'vscode';
import { sourceScheme } from '../common/ids.js';
import { sourceAddress } from '../documents/address.js';
import { fileName } from '../documents/documents.js';
import { type Change, StoryFileRefusal, type StoryWriter } from '../storyFile/storyWriter.js';

/** Changes the story file near a source, and says what a person would not see: that it is new, unsaved, or broken. */
export async function changeStory(writer: StoryWriter, near: vscode.Uri, change: Change): Promise<void> {
  const open = vscode.l10n.t('Open');
  try {
    const { uri, how } = await writer.change(near, change);
    if (how === 'saved' || how === 'unchanged') return;
    const message =
      how === 'made'
        ? vscode.l10n.t('Crossread made {0}, which keeps what you decide about this story.', fileName(uri))
        : vscode.l10n.t('{0} had unsaved changes: this one stands in it too and is not saved yet.', fileName(uri));
    void offer(vscode.window.showInformationMessage(message, open), uri, 0);
  } catch (error) {
    if (!(error instanceof StoryFileRefusal)) throw error;
    const { uri, line } = error;
    void offer(vscode.window.showErrorMessage(error.message, open), uri, line);
  }
}

/** The path by which the story file speaks of a source. Throws `StoryFileRefusal` where it cannot. */
export function pathIn(
  reading: { readonly uri: vscode.Uri; pathOf(uri: vscode.Uri): string | undefined },
  uri: vscode.Uri,
): string {
  const path = reading.pathOf(uri);
  if (path !== undefined) return path;
  if (uri.scheme === sourceScheme) {
    throw new StoryFileRefusal(
      vscode.l10n.t(
        '{0} is no file of its own, and what is decided is kept by the names of files.',
        sourceAddress(uri)?.label ?? fileName(uri),
      ),
      reading.uri,
    );
  }
  const message = vscode.l10n.t(
    '{0} stands outside the workspace folder of {1}, which can speak of files inside it only.',
    fileName(uri),
    fileName(reading.uri),
  );
  throw new StoryFileRefusal(message, reading.uri);
}

/** Opens the file at a line, from 0, where the message's button is chosen. */
async function offer(message: Thenable<string | undefined>, uri: vscode.Uri, line: number): Promise<void> {
  if ((await message) === undefined) return;
  await vscode.window.showTextDocument(uri, { selection: new vscode.Range(line, 0, line, 0) });
}
