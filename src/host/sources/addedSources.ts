import * as vscode from 'vscode';
import { Disposables } from '../common/disposables.js';
import { folderOf } from '../documents/documents.js';
import { homeOf, sourceAddress, sourceUri } from '../documents/address.js';

/** A source that a person added to the story of a document, both as URIs. */
export interface Added {
  readonly uri: string;
  readonly base: string;
}

const LIST = 'addedSources';
const clipboardKey = (id: string): string => `clipboard.${id}`;

/** The sources that were added by hand: they join the story until they are removed, also after Reload Window. */
export class AddedSources implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<void>());

  readonly onDidChange = this.#changed.event;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
    this.#disposables.add(vscode.workspace.onDidRenameFiles(({ files }) => void this.#renamed(files)));
  }

  get all(): readonly Added[] {
    return this.#memory.get<readonly Added[]>(LIST, []);
  }

  /** Those that belong to the story of `base`: added to it, to a file of its folder, or to what it was added to. */
  of(base: vscode.Uri): readonly Added[] {
    const folder = folderOf(base).toString();
    const bases = new Set(this.all.filter(({ uri }) => uri === base.toString()).map((added) => added.base));
    return this.all.filter(
      (added) =>
        added.base === base.toString() ||
        bases.has(added.base) ||
        (!added.base.startsWith('untitled:') && folderOf(vscode.Uri.parse(added.base)).toString() === folder),
    );
  }

  /** What may belong to the story of `base` because of an addition: the added sources, and what they were added to. */
  candidates(base: vscode.Uri): vscode.Uri[] {
    const id = base.toString();
    const ids = this.of(base).flatMap((added) => (added.uri === id ? [added.base] : [added.uri]));
    return [...new Set(ids)].filter((each) => each !== id).map((each) => vscode.Uri.parse(each));
  }

  /** `related`, and behind it what belongs to `base` without evidence, as far as it is `known`. All are ids. */
  join(base: string, related: readonly string[], known: ReadonlySet<string>): string[] {
    const members = new Set([base, ...related]);
    const joined = this.all.flatMap(({ uri, base: to }) => {
      if (uri === base) return [to];
      return members.has(to) ? [uri] : [];
    });
    return [...new Set([...related, ...joined.filter((id) => known.has(id) && id !== base)])];
  }

  async add(...added: readonly Added[]): Promise<void> {
    const others = this.all.filter((each) => !added.some((other) => equal(each, other)));
    await this.#memory.update(LIST, [...others, ...added]);
    this.#changed.fire();
  }

  /** Keeps a text of the clipboard and adds it to the story of `base`. */
  async addClipboard(base: vscode.Uri, text: string): Promise<vscode.Uri> {
    const labels = new Set(this.all.map(({ uri }) => sourceAddress(vscode.Uri.parse(uri))?.label));
    const first = vscode.l10n.t('Clipboard');
    let label = first;
    for (let n = 2; labels.has(label); n++) label = `${first} ${n}`;
    const id = Date.now().toString(36);
    await this.#memory.update(clipboardKey(id), text);
    const uri = sourceUri({ kind: 'clipboard', file: homeOf(base).toString(), label, id });
    await this.add({ uri: uri.toString(), base: base.toString() });
    return uri;
  }

  /** A text of the clipboard that was added; undefined where it was removed. */
  clipboard(id: string): string | undefined {
    return this.#memory.get<string>(clipboardKey(id));
  }

  async remove(removed: readonly Added[]): Promise<void> {
    const left = this.all.filter((each) => !removed.some((other) => equal(each, other)));
    await this.#memory.update(LIST, left);
    for (const { uri } of removed) {
      const address = sourceAddress(vscode.Uri.parse(uri));
      if (address?.kind === 'clipboard' && address.id) await this.#memory.update(clipboardKey(address.id), undefined);
    }
    this.#changed.fire();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #renamed(files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[]): Promise<void> {
    const names = new Map(files.map(({ oldUri, newUri }) => [oldUri.toString(), newUri.toString()]));
    const follow = (id: string): string => names.get(id) ?? id;
    const before = this.all;
    const after = before.map(({ uri, base }) => ({ uri: follow(uri), base: follow(base) }));
    if (after.every((added, at) => equal(added, before[at]))) return;
    await this.#memory.update(LIST, after);
    this.#changed.fire();
  }
}

function equal(one: Added, other: Added): boolean {
  return one.uri === other.uri && one.base === other.base;
}
