import * as vscode from 'vscode';
import { sayWarning } from '../common/say.js';
import { Disposables } from '../common/disposables.js';
import { setting } from '../common/settings.js';
import type { Passage } from '../story/snapshot.js';
import type { Texts } from '../documents/texts.js';
import { Flash } from './flash.js';
import type { Route } from './route.js';

/** Opens the places where sentences stand. */
export class Jump implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #texts: Texts;
  readonly #flash = this.#disposables.add(new Flash());
  readonly #jumped = this.#disposables.add(new vscode.EventEmitter<void>());
  #lastGroup: vscode.ViewColumn | undefined;

  readonly onDidJump = this.#jumped.event;

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  /**
   * Opens one place beside, selected; for several, Peek at their origin in the base. Says so where a source is gone.
   */
  async open({ places, origin }: Route): Promise<void> {
    if (places.length === 1) return this.to(places[0]);
    const here = await this.location(origin);
    const locations = (await Promise.all(places.map((place) => this.location(place)))).filter((place) => !!place);
    if (!here || locations.length === 0) return void this.#sayGone((here ? places[0] : origin).label);
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.uri.toString() !== here.uri.toString()) {
      await vscode.window.showTextDocument(here.uri, {
        selection: here.range,
        viewColumn: groupOf(here.uri, vscode.window.tabGroups.all)?.viewColumn,
      });
    }
    await vscode.commands.executeCommand('editor.action.peekLocations', here.uri, here.range.start, locations, 'peek');
  }

  /** Opens one place, selects it and marks it for a moment. */
  async to(place: Passage): Promise<void> {
    const location = await this.location(place);
    if (!location) return void this.#sayGone(place.label);
    await this.show(location, place.label);
  }

  /** Shows a range of a document, in an editor that shows the document already, else where the last jump led. */
  async show({ uri, range }: vscode.Location, label: string): Promise<void> {
    let document;
    try {
      document = await vscode.workspace.openTextDocument(uri);
    } catch {
      return void this.#sayGone(label);
    }
    const editor = await vscode.window.showTextDocument(document, { viewColumn: this.#group(uri), selection: range });
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    this.#lastGroup = editor.viewColumn;
    this.#flash.show(editor, [range]);
    this.#jumped.fire();
  }

  /** Where a place stands now; undefined where its source is gone. */
  async location(place: Passage): Promise<vscode.Location | undefined> {
    const now = await this.#texts.read(place.uri);
    return 'failure' in now ? undefined : new vscode.Location(place.uri, this.#texts.locate(now, place.stamp, place));
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  /** Where the document is in front or a tab already, else where the last jump led, else beside. */
  #group(uri: vscode.Uri): vscode.ViewColumn {
    if (setting('jump.open', uri) === 'here') return vscode.ViewColumn.Active;
    const { activeTabGroup, all } = vscode.window.tabGroups;
    // Not in front of the text that the reader comes from.
    const others = all.filter((group) => group !== activeTabGroup);
    const last = others.find(({ viewColumn }) => viewColumn === this.#lastGroup);
    return (groupOf(uri, others) ?? last)?.viewColumn ?? vscode.ViewColumn.Beside;
  }

  #sayGone(label: string): void {
    void sayWarning(vscode.l10n.t('{0} cannot be opened: its file is no longer there.', label));
  }
}

/** The group where a document stands in an editor of its own: where it is in front, else where it is a tab. */
function groupOf(uri: vscode.Uri, groups: readonly vscode.TabGroup[]): vscode.TabGroup | undefined {
  return (
    groups.find(({ activeTab }) => activeTab && shows(activeTab, uri)) ??
    groups.find(({ tabs }) => tabs.some((tab) => shows(tab, uri)))
  );
}

function shows({ input }: vscode.Tab, uri: vscode.Uri): boolean {
  return input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
}
