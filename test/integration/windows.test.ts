import { expect } from 'chai';
import * as vscode from 'vscode';
import { click, closeAll, describeIn, eventually, lensesOf, open, root, sample } from './support.js';
import { harbour, harbourCopy, paragraphs } from './texts.js';

describeIn('two roots', 'stories', () => {
  it('stay in their own folder', async () => {
    for (const index of [0, 1]) {
      const brief = vscode.Uri.joinPath(root(index), sample.brief);
      await open(brief);
      const lens = (await lensesOf(brief)).find(({ title }) => /^courier \d/.test(title));
      await click(lens);
      const editor = await eventually('the rewrite is active', () => {
        const active = vscode.window.activeTextEditor;
        return active?.document.uri.path.endsWith(sample.rewrite) ? active : undefined;
      });
      expect(editor.document.uri.path.startsWith(root(index).path)).to.equal(true);
      await closeAll();
    }
  });

  it('compares files of two roots with each other', async () => {
    const [base, source] = [0, 1].map((index) => vscode.Uri.joinPath(root(index), sample.brief));
    await vscode.commands.executeCommand('crossread.compareAsArticles', base, [base, source]);
    await eventually('a comparison is open', () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputTextDiff && input.modified.scheme === 'crossread';
    });
  });
});

describeIn('no folder', 'untitled documents', () => {
  it('are sources of each other while they are open', async () => {
    const [one, two] = [
      await vscode.workspace.openTextDocument({ language: 'plaintext', content: paragraphs(harbour) }),
      await vscode.workspace.openTextDocument({ language: 'plaintext', content: paragraphs(harbourCopy) }),
    ];
    await vscode.window.showTextDocument(two, vscode.ViewColumn.Two);
    await vscode.window.showTextDocument(one, vscode.ViewColumn.One);
    const lens = (await lensesOf(one.uri)).find(({ line }) => line === 2);
    expect(lens?.title).to.contain('same');
    await click(lens);
    await eventually('the other document is active', () => vscode.window.activeTextEditor?.document === two);
    expect(two.getText(vscode.window.activeTextEditor?.selection)).to.equal(harbour[1]);
  });

  it('are compared row by row', async () => {
    const [base, source] = [
      await vscode.workspace.openTextDocument({ language: 'plaintext', content: paragraphs(harbour) }),
      await vscode.workspace.openTextDocument({ language: 'plaintext', content: paragraphs(harbourCopy) }),
    ];
    await vscode.commands.executeCommand('crossread.compareAsArticles', base.uri, [base.uri, source.uri]);
    const right = await eventually('the collation is open', async () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      if (!(input instanceof vscode.TabInputTextDiff)) return undefined;
      return vscode.workspace.openTextDocument(input.modified);
    });
    expect(right.getText()).to.contain(harbour[0]);
  });

  it('every command says something or does nothing where there is no article', async () => {
    // The editors of the step before may still be about to close.
    await eventually('no editor is open', async () => {
      await closeAll();
      return vscode.window.visibleTextEditors.length === 0;
    });
    const ids = ['compareWith', 'goToMatchingSentence', 'nextMatch', 'previousChange', 'nextOnlyHere', 'refresh'];
    for (const id of ids) await vscode.commands.executeCommand(`crossread.${id}`);
    expect(vscode.window.visibleTextEditors).to.deep.equal([]);
  });
});
