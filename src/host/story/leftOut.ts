import type * as vscode from 'vscode';
import type { ReadFailure } from '../documents/reading.js';

/**
 * A file that might have been a source of a story and is none. `unrelated`: nothing shows that it tells the same story.
 * `excluded`: the story file says so. Else why it cannot be read.
 */
export interface LeftOut {
  readonly uri: vscode.Uri;
  readonly why: 'unrelated' | 'excluded' | ReadFailure['kind'];
}
