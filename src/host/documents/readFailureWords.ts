import * as vscode from 'vscode';
import { fileName } from './documents.js';
import { BYTES_PER_MB, maximumBytes, type ReadFailure } from './reading.js';

/** Why a file cannot be compared, as a sentence for its reader. */
export function readFailureWords({ kind, uri }: ReadFailure): string {
  const name = fileName(uri);
  switch (kind) {
    case 'tooLarge':
      return vscode.l10n.t(
        '{0} is too large to compare: the limit is {1} MB (setting crossread.sources.maximumSize).',
        name,
        maximumBytes(uri) / BYTES_PER_MB,
      );
    case 'binary':
      return vscode.l10n.t('{0} is not a text file and cannot be compared.', name);
    case 'missing':
      return vscode.l10n.t('{0} is no longer there.', name);
    case 'unreadable':
      return vscode.l10n.t('{0} cannot be read.', name);
    case 'setAside':
      return vscode.l10n.t(
        '{0} takes too long to compare and is set aside. Change it, or run Refresh, to compare it again.',
        name,
      );
  }
}
