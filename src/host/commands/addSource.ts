import * as vscode from 'vscode';
import { sayError, sayInformation } from '../common/say.js';
import { activeSource, sayNoSource } from './activeSource.js';
import { commands } from '../common/ids.js';
import { fileName } from '../documents/documents.js';
import { maximumBytes } from '../documents/reading.js';
import { readFailureWords } from '../documents/readFailureWords.js';
import type { Texts } from '../documents/texts.js';
import type { Added, AddedSources } from '../sources/addedSources.js';
import { homeOf, readableUri, sourceAddress } from '../documents/address.js';
import { placeOf } from '../documents/address.js';
import { pickSeveral } from '../common/pick.js';

export interface AddParts {
  readonly added: AddedSources;
  readonly texts: Texts;
}

/** Add File…: any files become sources of the active article; `chosen` spares the question. */
export async function addFile(parts: AddParts, chosen?: unknown): Promise<void> {
  const base = await activeSource();
  if (!base) return sayNoSource();
  const uris = chosen instanceof vscode.Uri ? [chosen] : await askForFiles();
  for (const uri of uris ?? []) await addUri(parts, base.uri, readableUri(uri));
}

/** Add Clipboard: the text that was copied becomes a source, kept until it is removed. */
export async function addClipboard(parts: AddParts): Promise<void> {
  const base = await activeSource();
  if (!base) return sayNoSource();
  const text = await vscode.env.clipboard.readText();
  if (text.trim() === '') {
    void sayInformation(vscode.l10n.t('Copy the text of an article first; the clipboard has none.'));
    return;
  }
  if (text.length > maximumBytes(base.uri)) {
    const uri = vscode.Uri.file(vscode.l10n.t('Clipboard'));
    void sayError(readFailureWords({ kind: 'tooLarge', uri }));
    return;
  }
  sayAdded(base.uri, await parts.added.addClipboard(base.uri, text));
}

/** Remove Source…: of those that were added by hand; files stay where they are. */
export async function removeSource({ added }: AddParts): Promise<void> {
  const opening = activeSource();
  if (!opening) return sayNoSource();
  const question = {
    waiting: vscode.l10n.t('Looking for sources that were added…'),
    placeholder: vscode.l10n.t('The sources that leave the story; files stay where they are'),
  };
  const picked = await pickSeveral<Added>(question, async () => {
    const here = added.of((await opening).uri);
    if (here.length === 0) {
      return void sayInformation(vscode.l10n.t('No source was added by hand here.'));
    }
    return here.map((each) => {
      const uri = vscode.Uri.parse(each.uri);
      return { label: nameOf(uri), description: placeOf(uri), value: each };
    });
  });
  if (picked) await added.remove(picked);
}

/** Adds a source that can be read, and says so. */
export async function addUri({ added, texts }: AddParts, base: vscode.Uri, uri: vscode.Uri): Promise<void> {
  if (uri.toString() === base.toString()) {
    void sayInformation(vscode.l10n.t('{0} is the article itself.', nameOf(uri)));
    return;
  }
  const reading = await texts.read(uri);
  if ('failure' in reading) {
    void sayError(readFailureWords(reading.failure));
    return;
  }
  await added.add({ uri: uri.toString(), base: base.toString() });
  sayAdded(base, uri);
}

function sayAdded(base: vscode.Uri, uri: vscode.Uri): void {
  const compare = vscode.l10n.t('Compare');
  void sayInformation(vscode.l10n.t('{0} is a source of {1} now.', nameOf(uri), nameOf(base)), compare).then(
    (chosen) => {
      if (chosen === compare) void vscode.commands.executeCommand(commands.compareAsArticles, base, [base, uri]);
    },
  );
}

function askForFiles(): Thenable<vscode.Uri[] | undefined> {
  return vscode.window.showOpenDialog({
    canSelectMany: true,
    title: vscode.l10n.t('Add a source'),
    openLabel: vscode.l10n.t('Add'),
    filters: {
      [vscode.l10n.t('Articles')]: ['txt', 'md', 'markdown', 'article', 'html', 'htm'],
      [vscode.l10n.t('All files')]: ['*'],
    },
  });
}

function nameOf(uri: vscode.Uri): string {
  return sourceAddress(uri)?.label ?? fileName(homeOf(uri));
}
