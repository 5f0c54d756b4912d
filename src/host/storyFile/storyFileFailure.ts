import * as vscode from 'vscode';
import { sourceAddress } from '../documents/address.js';
import { fileName } from '../documents/documents.js';

/** Why a story file was not changed or not saved; `uri` is the story file's. A person can put it right. */
export type StoryFileFailure = { readonly uri: vscode.Uri } & (
  | { readonly kind: 'unsaved' | 'unwritable' }
  /** What it says is broken; `line` counts from 0. */
  | { readonly kind: 'broken'; readonly line: number }
  /** It cannot name the source, which is no file, or stands outside its workspace folder. */
  | { readonly kind: 'noFile' | 'outside'; readonly source: vscode.Uri }
);

/** The failure as a sentence that says what to do. */
export function storyFileFailureWords(failure: StoryFileFailure): string {
  const name = fileName(failure.uri);
  switch (failure.kind) {
    case 'unsaved':
      return vscode.l10n.t('{0} was changed but could not be saved.', name);
    case 'unwritable':
      return vscode.l10n.t('{0} cannot be written here.', name);
    case 'broken':
      return vscode.l10n.t('{0} cannot be changed: mend its line {1} first.', name, failure.line + 1);
    case 'noFile':
      return vscode.l10n.t(
        '{0} is no file of its own, and what is decided is kept by the names of files.',
        sourceAddress(failure.source)?.label ?? fileName(failure.source),
      );
    case 'outside':
      return vscode.l10n.t(
        '{0} stands outside the workspace folder of {1}, which can speak of files inside it only.',
        fileName(failure.source),
        name,
      );
  }
}
