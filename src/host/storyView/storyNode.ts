import type * as vscode from 'vscode';
import type { Passage } from '../story/snapshot.js';

/**
 * What a row of the Story view is. `base` and `source` are articles; `onlyHere`, `onlyThere`, `moved`, `findings` and `leftOut`
 * head what stands below them; `file` is one that was left out, `excluded` one that the story file leaves out; `note` is said
 * of a list that goes on.
 */
export type NodeKind =
  | 'base'
  | 'source'
  | 'onlyHere'
  | 'onlyThere'
  | 'moved'
  | 'findings'
  | 'sentence'
  | 'finding'
  | 'leftOut'
  | 'file'
  | 'excluded'
  | 'note';

/** A row of the Story view: plain data, in the words that its reader sees. */
export interface StoryNode {
  /** The same as long as it stands for the same thing, so that rows stay open and selected; unique in the view. */
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  /** Stands behind the label, in small. */
  readonly description?: string;
  readonly tooltip?: string;
  /** What a screen reader says. */
  readonly spoken: string;
  /** The name of a product icon. */
  readonly icon?: string;
  /** The article or file that it stands for. */
  readonly uri?: vscode.Uri;
  /** Where it leads to. */
  readonly place?: Passage;
  readonly children: readonly StoryNode[];
}
