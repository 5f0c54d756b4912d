import type * as vscode from 'vscode';
import type { Failure } from '../../engine/text/failure.js';
import { writtenSetting } from '../common/settings.js';

/** Why a file is no source; `setAside` is what the engine took too long over. */
export interface ReadFailure {
  readonly kind: 'tooLarge' | 'binary' | 'missing' | 'unreadable' | 'setAside';
  readonly uri: vscode.Uri;
}

export type Reading = { readonly text: string } | Failure<ReadFailure>;

export const BYTES_PER_MB = 1_000_000;

/** The bounds and the default of the setting, in MB; settings.json may hold anything, also what is no number. */
const MAXIMUM_MB = { least: 0.01, most: 50, usual: 2 } as const;

/** The most bytes that a source may have. */
export function maximumBytes(uri: vscode.Uri): number {
  const { least, most, usual } = MAXIMUM_MB;
  const megabytes: unknown = writtenSetting('sources.maximumSize', uri);
  const isNumber = typeof megabytes === 'number' && !Number.isNaN(megabytes);
  return (isNumber ? Math.min(most, Math.max(least, megabytes)) : usual) * BYTES_PER_MB;
}
