import * as vscode from 'vscode';
import { activeComparison } from '../collation/activeComparison.js';
import { Disposables } from '../common/disposables.js';
import { inMessage } from '../common/foreignText.js';
import { views } from '../common/ids.js';
import { canBeSource, fileName } from '../documents/documents.js';
import type { StoryFindings } from '../findings/storyFindings.js';
import { placeOf } from '../documents/address.js';
import type { Snapshot } from '../story/snapshot.js';
import type { Stories } from '../story/stories.js';
import type { StoryFiles } from '../storyFile/storyFiles.js';
import { storyItem } from './storyItem.js';
import { storyNodes } from './storyNodes.js';
import type { SourceNotes, StoryNode } from './storyNode.js';

/** So long after the first rows were asked for, in milliseconds, VS Code has got them. */
const ANSWER_ARRIVES = 200;

/**
 * The Story view: the story of the article that is in front, or that was in front last. It stays as it is until there
 * is something else to show, so that it neither blinks nor folds while somebody types or looks at another file.
 */
export class StoryView implements vscode.TreeDataProvider<StoryNode>, vscode.Disposable {
  readonly #stories: Stories;
  readonly #storyFiles: StoryFiles;
  readonly #findings: StoryFindings;
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<void>());
  readonly #view: vscode.TreeView<StoryNode>;
  /** The article whose story is to be shown. */
  #wanted = articleInFront();
  /** The article whose story is shown. */
  #shown: vscode.Uri | undefined;
  /** An article that a row led to: the view stays with the one that its reader came from, and goes on in its list. */
  #visited: string | undefined;
  #roots: readonly StoryNode[] = [];
  #nodes = new Map<string, { readonly node: StoryNode; readonly parent?: StoryNode }>();
  /** What is shown, to tell whether something else is. */
  #printed = '[]';
  /** Looks for what VS Code's first question is answered with; absent until it asks. */
  #first: Promise<void> | undefined;
  /** Whether VS Code is told of changes. */
  #isTelling = false;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(stories: Stories, storyFiles: StoryFiles, findings: StoryFindings) {
    this.#stories = stories;
    this.#storyFiles = storyFiles;
    this.#findings = findings;
    this.#view = this.#disposables.add(
      vscode.window.createTreeView(views.story, { treeDataProvider: this, showCollapseAll: true }),
    );
    this.#disposables.add(
      stories.onDidFinish((uri) => {
        if (uri.toString() === this.#wanted?.toString()) void this.#update();
      }),
    );
    this.#disposables.add(findings.onDidChange(() => void this.#update()));
    this.#disposables.add(vscode.window.onDidChangeActiveTextEditor(() => this.#follow()));
    this.#disposables.add(vscode.window.tabGroups.onDidChangeTabs(() => this.#follow()));
    this.#disposables.add(vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#closed(uri)));
    this.#disposables.add(this.#view.onDidChangeVisibility(() => void this.#update()));
    void this.#update();
  }

  getTreeItem(node: StoryNode): vscode.TreeItem {
    return storyItem(node);
  }

  /** VS Code forgets a change that comes while it waits for the first rows: its question is answered with them. */
  async getChildren(node?: StoryNode): Promise<StoryNode[]> {
    if (node) return [...node.children];
    // Whoever asks meanwhile gets the same.
    if (!this.#isTelling) await (this.#first ??= this.#lookFirst());
    return [...this.#roots];
  }

  getParent({ id }: StoryNode): StoryNode | undefined {
    return this.#nodes.get(id)?.parent;
  }

  /** The row that a menu or a click means, as it is now: anybody may call a command, with anything. */
  find(item: unknown): StoryNode | undefined {
    const id: unknown = typeof item === 'object' && item !== null && 'id' in item ? item.id : item;
    return typeof id === 'string' ? this.#nodes.get(id)?.node : undefined;
  }

  /** The article that the view is about, and its story as it was last found. */
  get about(): { readonly base: vscode.Uri; readonly snapshot: Snapshot | undefined } | undefined {
    return this.#shown && { base: this.#shown, snapshot: this.#stories.latest(this.#shown) };
  }

  /** A row leads to a sentence of an article that the view does not turn to. */
  visit(uri: vscode.Uri): void {
    this.#visited = uri.toString();
  }

  /** Turns to the article in front, whatever led there. */
  turn(): void {
    this.#visited = undefined;
    this.#follow();
  }

  /** The article in front, or that was in front last. */
  get wanted(): vscode.Uri | undefined {
    return this.#wanted;
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #follow(): void {
    const wanted = articleInFront();
    if (!wanted || wanted.toString() === this.#visited) return;
    this.#visited = undefined;
    if (wanted.toString() === this.#wanted?.toString()) return;
    this.#wanted = wanted;
    void this.#update();
  }

  #closed(uri: vscode.Uri): void {
    if (uri.toString() !== this.#wanted?.toString()) return;
    this.#wanted = articleInFront();
    void this.#update();
  }

  /** Looks for the first rows; once they have arrived VS Code is told of changes. */
  async #lookFirst(): Promise<void> {
    try {
      await this.#update(true);
    } finally {
      const answered = this.#printed;
      this.#disposables.timeout(() => {
        this.#isTelling = true;
        if (this.#printed !== answered) this.#changed.fire();
      }, ANSWER_ARRIVES);
    }
  }

  /** Shows the story that is wanted, once it was looked for; where nobody sees the view only if that is `asked` for. */
  async #update(asked = false): Promise<void> {
    if (!asked && !this.#view.visible) return;
    const wanted = this.#wanted;
    const reading = wanted && (await this.#storyFiles.of(wanted));
    const made = wanted && this.#stories.made(wanted);
    if (this.#wanted !== wanted || (wanted && !made)) return;
    const notesOf = (uri: vscode.Uri): SourceNotes => {
      const listed = reading?.listed(uri.toString());
      const draft = reading?.story.base;
      const relations = wanted ? (reading?.relations(wanted, uri) ?? []) : [];
      return {
        isDraft: draft !== undefined && reading?.sourceOf(draft).toString() === uri.toString(),
        notes: [...(listed?.note === undefined ? [] : [listed.note]), ...relations],
      };
    };
    const listed = reading?.members().map((uri) => uri.toString()) ?? [];
    const found = wanted && this.#findings.latest(wanted);
    const roots = made ? storyNodes(made, { t: vscode.l10n.t, pathOf: placeOf, notesOf, listed, found }) : [];
    this.#shown = wanted;
    const message =
      wanted && made && !made.snapshot && roots.length > 0
        ? inMessage(vscode.l10n.t('No other file here tells the story of {0}.', fileName(wanted)))
        : undefined;
    this.#show(roots);
    // Any message counts as a change, and VS Code holds back for 200 ms what changes after another change.
    if (this.#view.message !== message) this.#view.message = message;
  }

  #show(roots: readonly StoryNode[]): void {
    // Where rows lead to is looked up when somebody goes there.
    const printed = JSON.stringify(roots, (name, value: unknown) => (name === 'place' ? undefined : value));
    this.#roots = roots;
    this.#nodes = new Map();
    this.#keep(roots);
    if (printed === this.#printed) return;
    this.#printed = printed;
    if (this.#isTelling) this.#changed.fire();
  }

  #keep(nodes: readonly StoryNode[], parent?: StoryNode): void {
    for (const node of nodes) {
      this.#nodes.set(node.id, { node, parent });
      this.#keep(node.children, node);
    }
  }
}

/** The active article, or the base of the active comparison. */
function articleInFront(): vscode.Uri | undefined {
  const comparison = activeComparison();
  if (comparison) return vscode.Uri.parse(comparison.comparison.base, true);
  const document = vscode.window.activeTextEditor?.document;
  return document && canBeSource(document) ? document.uri : undefined;
}
