import { expect } from 'chai';
import * as vscode from 'vscode';
import { describeIn, eventually, fileName, positionOf, selectedText, twoFiles } from './support.js';
import { harbour, harbourCopy, paragraphs } from './texts.js';

interface Open {
  readonly base: vscode.Uri;
  readonly source: vscode.Uri;
  readonly left: vscode.TextDocument;
  readonly right: vscode.TextDocument;
}

/** Compares two files and waits until both sides are filled; the first is the base, on the right. */
async function compare(base: vscode.Uri, source: vscode.Uri): Promise<Open> {
  await vscode.commands.executeCommand('crossread.compareAsArticles', base, [base, source]);
  return { base, source, ...(await activeSides()) };
}

async function activeSides(): Promise<Pick<Open, 'left' | 'right'>> {
  return eventually('a comparison is in front', async () => {
    const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
    if (!(input instanceof vscode.TabInputTextDiff) || input.modified.scheme !== 'crossread') return undefined;
    const left = await vscode.workspace.openTextDocument(input.original);
    const right = await vscode.workspace.openTextDocument(input.modified);
    return left.getText() !== '' && { left, right };
  });
}

async function harbourRows(name: string): Promise<Open> {
  const { one, two } = await twoFiles(name);
  return compare(one, two);
}

/** Where a command of VS Code leads from a text of a document: file names and the words there. */
async function places(command: string, { uri }: vscode.TextDocument, text: string): Promise<string[]> {
  const at = (await positionOf(uri, text)).translate(0, 3);
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(command, uri, at);
  return Promise.all(
    found.map(async (place) => {
      const [target, range] = 'targetUri' in place ? [place.targetUri, place.targetRange] : [place.uri, place.range];
      const document = await vscode.workspace.openTextDocument(target);
      return `${fileName(target)}: ${document.getText(range)}`;
    }),
  );
}

const definitions = 'vscode.executeDefinitionProvider';
const references = 'vscode.executeReferenceProvider';

/** Puts the caret on a line of the active comparison's right or left side. */
async function caretOn({ uri }: vscode.TextDocument, text: string): Promise<void> {
  const editor = await eventually('the side is on the screen', () =>
    vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString()),
  );
  const at = await positionOf(uri, text);
  editor.selection = new vscode.Selection(at, at);
}

describeIn('one folder', 'a comparison’s rows', () => {
  it('are defined by their sentence in the file that their side shows', async () => {
    const { left, right } = await harbourRows('rowDefinition');
    expect(await places(definitions, right, harbour[2])).to.deep.equal([`one.txt: ${harbour[2]}`]);
    expect(await places(definitions, left, harbourCopy[2])).to.deep.equal([`two.txt: ${harbourCopy[2]}`]);
  });

  it('are referred to by the sentence beside them, too', async () => {
    const { right } = await harbourRows('rowReferences');
    expect(await places(references, right, harbour[2])).to.have.members([
      `one.txt: ${harbour[2]}`,
      `two.txt: ${harbourCopy[2]}`,
    ]);
    expect(await places(references, right, harbour[3])).to.deep.equal([`one.txt: ${harbour[3]}`]);
  });

  it('are defined as published, too, and not by a file of another story', async () => {
    await harbourRows('rowPublished');
    await vscode.commands.executeCommand('crossread.showAsPublished');
    const { right } = await eventually('the files stand as published', async () => {
      const sides = await activeSides();
      return sides.right.getText() === paragraphs(harbour) && sides;
    });
    expect(await places(definitions, right, harbour[2])).to.deep.equal([`one.txt: ${harbour[2]}`]);
  });

  it('lead to their line in either file, and nowhere where a file has none', async () => {
    const { right, source, base } = await harbourRows('rowLine');
    const inFront = (): string | undefined => vscode.window.activeTextEditor?.document.uri.path;
    await caretOn(right, harbour[3]);
    await vscode.commands.executeCommand('crossread.goToSourceLine');
    expect(inFront()).to.equal(right.uri.path);
    await caretOn(right, harbour[2]);
    await vscode.commands.executeCommand('crossread.goToSourceLine');
    await eventually('the source is in front', () => inFront() === source.path);
    expect(selectedText()).to.equal(harbourCopy[2]);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await eventually(
      'the comparison is in front',
      () => vscode.window.activeTextEditor?.document.uri.scheme === 'crossread',
    );
    await caretOn(right, harbour[4]);
    await vscode.commands.executeCommand('crossread.goToBaseLine');
    await eventually('the base is in front', () => inFront() === base.path);
    expect(selectedText()).to.equal(harbour[4]);
  });
});
