import { expect } from 'chai';
import * as vscode from 'vscode';
import {
  describeIn,
  eventually,
  fileName,
  inRoot,
  lensesOf,
  newFolder,
  open,
  positionOf,
  sample,
  selectedText,
  twoFiles,
} from './support.js';
import { harbour, paragraphs } from './texts.js';

type Place = vscode.Location | vscode.LocationLink;

const isLink = (place: Place): place is vscode.LocationLink => 'targetUri' in place;
const target = (place: Place): vscode.Uri => (isLink(place) ? place.targetUri : place.uri);
const targetRange = (place: Place): vscode.Range =>
  isLink(place) ? (place.targetSelectionRange ?? place.targetRange) : place.range;

/** A story of two files, its first one open and matched. */
async function matchedFiles(name: string): Promise<{ one: vscode.Uri; two: vscode.Uri; editor: vscode.TextEditor }> {
  const files = await twoFiles(name);
  const editor = await open(files.one);
  await lensesOf(files.one);
  return { ...files, editor };
}

const caretLine = (): number => vscode.window.activeTextEditor?.selection.active.line ?? -1;

describeIn('one folder', 'navigation', () => {
  it('defines a sentence by its other versions, the whole sentence underlined', async () => {
    const { one, two } = await matchedFiles('definition');
    const at = (await positionOf(one, 'Divers')).translate(0, 20);
    const places = await vscode.commands.executeCommand<Place[]>('vscode.executeDefinitionProvider', one, at);
    expect(places.map(target).map(fileName)).to.deep.equal(['two.txt']);
    const [place] = places;
    if (!place) return;
    const document = await vscode.workspace.openTextDocument(two);
    expect(document.getText(targetRange(place))).to.equal(harbour[1]);
    const origin = isLink(place) ? place.originSelectionRange : undefined;
    expect((await vscode.workspace.openTextDocument(one)).getText(origin)).to.equal(harbour[1]);
  });

  it('finds a sentence in every source that has it', async () => {
    const original = inRoot(sample.original);
    await open(original);
    await lensesOf(original);
    const at = await positionOf(original, 'Despite the promise');
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      original,
      at,
    );
    const files = new Set(places.map(({ uri }) => fileName(uri)));
    expect([...files]).to.include.members([sample.copy, sample.rewrite]);
  });

  it('has no definition for a sentence that stands only here', async () => {
    const { two } = await matchedFiles('noDefinition');
    await open(two);
    await lensesOf(two);
    const at = await positionOf(two, 'A choir');
    const places = await vscode.commands.executeCommand<Place[]>('vscode.executeDefinitionProvider', two, at);
    expect(places).to.deep.equal([]);
  });

  it('tells the other versions in a hover, as text', async () => {
    const { one } = await matchedFiles('hover');
    const at = (await positionOf(one, 'Fennimore wants')).translate(0, 5);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', one, at);
    const parts = hovers.flatMap(({ contents }) => contents) as vscode.MarkdownString[];
    const text = parts.map(({ value }) => value).join('\n');
    expect(text)
      .to.match(/three/)
      .and.to.match(/\d{1,2}%/);
    expect(text).not.to.contain('&nbsp;');
    for (const part of parts) expect(part.isTrusted).not.to.equal(true);
    for (const part of parts) expect(part.supportHtml ?? false).to.equal(false);
  });

  it('shows an article’s own signs in a hover, never as markup or a link', async () => {
    const marked = [...harbour];
    marked[1] =
      'Divers found that the old *quay* at [Sarnholm](command:evil) has <b>sunk</b> by 40 `centimetres` since the spring.';
    const folder = await newFolder('markup', { 'one.txt': paragraphs(harbour), 'two.txt': paragraphs(marked) });
    const one = vscode.Uri.joinPath(folder, 'one.txt');
    await open(one);
    await lensesOf(one);
    const at = (await positionOf(one, 'Divers')).translate(0, 5);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', one, at);
    const text = (hovers.flatMap(({ contents }) => contents) as vscode.MarkdownString[])
      .map(({ value }) => value)
      .join('\n');
    expect(text).to.contain('Sarnholm');
    expect(text).not.to.match(/\]\(command:evil\)/);
    expect(text).not.to.match(/(^|[^\\])<b>/);
  });

  it('leads from a link of a hover to that version of the sentence', async () => {
    const { one, two } = await matchedFiles('hoverLink');
    const at = (await positionOf(one, 'Divers')).translate(0, 5);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', one, at);
    const [part] = hovers.flatMap(({ contents }) => contents) as vscode.MarkdownString[];
    expect(part?.isTrusted).to.deep.equal({ enabledCommands: ['crossread.jump'] });
    const [, command = '', query = ''] = /\]\(command:([\w.]+)\?([^)\s]+)\)/.exec(part?.value ?? '') ?? [];
    expect(command).to.equal('crossread.jump');
    await vscode.commands.executeCommand(command, ...(JSON.parse(decodeURIComponent(query)) as unknown[]));
    await eventually('the copy is active', () => vscode.window.activeTextEditor?.document.uri.path === two.path);
    expect(selectedText()).to.equal(harbour[1]);
  });

  it('has no hover where the setting turns it off', async () => {
    const { one } = await matchedFiles('hoverOff');
    const at = (await positionOf(one, 'Divers')).translate(0, 5);
    const hovers = (): Thenable<vscode.Hover[]> =>
      vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', one, at);
    expect(await hovers()).to.have.length(1);
    const settings = vscode.workspace.getConfiguration('crossread');
    await settings.update('hover.enabled', false, vscode.ConfigurationTarget.Global);
    try {
      await eventually('no hover is provided', async () => (await hovers()).length === 0);
    } finally {
      await settings.update('hover.enabled', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('steps to the next and the previous match, and around the end', async () => {
    const { editor } = await matchedFiles('match');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('crossread.nextMatch');
    await eventually('the caret stands in the second sentence', () => caretLine() === 2);
    await vscode.commands.executeCommand('crossread.previousMatch');
    await eventually('the caret stands in the first sentence', () => caretLine() === 0);
    await vscode.commands.executeCommand('crossread.previousMatch');
    await eventually('the caret stands in the last matched sentence', () => caretLine() === 8);
  });

  it('steps to the next change and to the next sentence that stands only here', async () => {
    const { editor } = await matchedFiles('change');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('crossread.nextChange');
    await eventually('the caret stands in the edited sentence', () => caretLine() === 4);
    await vscode.commands.executeCommand('crossread.nextOnlyHere');
    await eventually('the caret stands in the sentence that the copy lacks', () => caretLine() === 6);
    await vscode.commands.executeCommand('crossread.previousChange');
    await eventually('the caret stands in the edited sentence again', () => caretLine() === 4);
  });
});
