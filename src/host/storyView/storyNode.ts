import type * as vscode from 'vscode';
import type { Translate } from '../common/translate.js';
import type { Found } from '../findings/storyFindings.js';
import type { Passage } from '../story/snapshot.js';

/**
 * What a row of the Story view is. `base` and `source` are articles; `onlyHere`, `onlyThere`, `moved`, `findings`
 * and `leftOut`
 * head what stands below them; `file` is one that was left out, `excluded` one that the story file leaves out;
 * `note` is said
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

/** What people noted of a source of the story, in the story file. */
export interface SourceNotes {
  /** The story file calls it the draft. */
  readonly isDraft: boolean;
  /** What was noted of it, and of it and the base. */
  readonly notes: readonly string[];
}

export interface NodeWords {
  readonly t: Translate;
  /** Where a file stands, as people read it. */
  readonly pathOf: (uri: vscode.Uri) => string;
  readonly notesOf: (uri: vscode.Uri) => SourceNotes;
  /** The sources that the story file lists, by their ids in its order. */
  readonly listed: readonly string[];
  /** What the sources say differently; absent until it was looked for, and where it is not to be shown. */
  readonly found?: Found;
}
