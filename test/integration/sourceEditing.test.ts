// The editable collation with bases and sources that are no plain files, and in the editor of all sources.
import { expect } from 'chai';
import * as vscode from 'vscode';
import { compare, newBaseSides, saidIn, retype, textOn, title } from './editedCollation.js';
import { describeIn, eventually, newFolder, open, twoFiles, withoutAutoSave } from './support.js';
import { harbour, harbourCopy, paragraphs } from './texts.js';

const [closing, quay] = harbour;

/** A folder with `one.txt` and a web page of the same story, whose article is open. */
async function pageArticle(name: string): Promise<{ one: vscode.Uri; page: vscode.Uri; article: vscode.TextDocument }> {
  const paragraphsOfPage = harbourCopy.map((sentence) => `<p>${sentence}</p>`).join('\n');
  const folder = await newFolder(name, {
    'one.txt': paragraphs(harbour),
    'page.html': `<!doctype html><html><head><title>Harbour</title></head><body>${paragraphsOfPage}</body></html>`,
  });
  const page = vscode.Uri.joinPath(folder, 'page.html');
  await vscode.commands.executeCommand('crossread.readWebPage', page);
  const article = vscode.window.activeTextEditor?.document;
  if (article?.uri.scheme !== 'crossread-source') throw new Error('The article of the page is not open.');
  return { one: vscode.Uri.joinPath(folder, 'one.txt'), page, article };
}

/** Puts the caret into the row of a collation that holds `words`, and takes the source's wording. */
async function takeRow(document: vscode.TextDocument, words: string): Promise<void> {
  const editor = await eventually('the collation is on the screen', () =>
    vscode.window.visibleTextEditors.find((each) => each.document.uri.toString() === document.uri.toString()),
  );
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  const at = document.positionAt(document.getText().indexOf(words));
  await eventually('the collation has the caret', () => {
    editor.selection = new vscode.Selection(at, at);
    return vscode.window.activeTextEditor?.document.uri.toString() === document.uri.toString();
  });
  await vscode.commands.executeCommand('crossread.takeRow');
}

describeIn('one folder', 'an editable collation of sources that are no files', () => {
  withoutAutoSave();

  it('is read-only where the base is a page’s article, says why, and leaves the page as it is', async () => {
    const { one, page, article } = await pageArticle('readOnlyPage');
    const before = await textOn(page);
    const shown = article.getText();
    const { right } = await compare(article.uri, one);
    expect(title()).to.contain('read-only file');
    expect((await vscode.workspace.fs.stat(right.uri)).permissions).to.equal(vscode.FilePermission.Readonly);
    await takeRow(right, harbourCopy[0] ?? '');
    expect(right.isDirty).to.equal(false);
    await retype(right, 'Melgrund', 'Elsewhere').catch(() => undefined);
    await right.save();
    expect(await textOn(page)).to.equal(before);
    expect(article.getText()).to.equal(shown);
  });

  it('writes into the file where only the source is a page’s article', async () => {
    const { one, article } = await pageArticle('pageSource');
    const { right } = await compare(one, article.uri);
    await retype(right, 'two floating', 'three floating');
    expect(await right.save()).to.equal(true);
    expect(await textOn(one)).to.equal(paragraphs(harbour).replace('two floating', 'three floating'));
  });

  it('takes a saved sentence back into the unsaved document, and saves nothing', async () => {
    const { one } = await twoFiles('takeSaved');
    const { document } = await open(one);
    const saved = document.getText();
    await retype(document, 'harbour of Melgrund', 'port of Melgrund');
    await retype(document, '6.2 million', '7 million');
    await vscode.commands.executeCommand('crossread.compareWithSaved');
    const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
    if (!(input instanceof vscode.TabInputTextDiff)) throw new Error('No comparison is open.');
    expect(title()).to.not.contain('read-only');
    const right = await vscode.workspace.openTextDocument(input.modified);
    await takeRow(right, 'port of Melgrund');
    expect(right.getText()).to.contain(closing).and.not.to.contain('port of Melgrund');
    expect(await right.save()).to.equal(true);
    expect(document.getText()).to.equal(saved.replace('6.2 million', '7 million'));
    expect(document.isDirty).to.equal(true);
    expect(await textOn(one)).to.equal(saved);
    await document.save();
    expect(await textOn(one)).to.equal(saved.replace('6.2 million', '7 million'));
    await eventually('both sides are the same', async () => {
      const said = [...(await saidIn(right)).values()];
      return said.length === harbour.length && said.every((each) => each.startsWith('same'));
    });
  });

  it('is a collation by its first line in the editor of all sources, and writes into the file there too', async () => {
    const { one } = await twoFiles('allSources');
    await open(one);
    const isNew = newBaseSides();
    await vscode.commands.executeCommand('crossread.compareWithAll');
    const right = await eventually('the base’s side is loaded', () => vscode.workspace.textDocuments.find(isNew));
    await eventually('it is a collation', () => right.languageId === 'crossread-collation');
    expect(right.getText().charCodeAt(0)).to.not.equal(0xfeff);
    await retype(right, quay ?? '', 'The quay is closed.');
    expect(await right.save()).to.equal(true);
    expect(await textOn(one)).to.equal(paragraphs(harbour).replace(quay ?? '', 'The quay is closed.'));
  });

  it('notes lines of a page’s article that are marked as body in the settings of the page’s folder', async () => {
    const { one, article } = await pageArticle('markPage');
    const settings = () => vscode.workspace.getConfiguration('crossread', one);
    const editor = await vscode.window.showTextDocument(article);
    editor.selection = new vscode.Selection(0, 0, 0, 1);
    try {
      await vscode.commands.executeCommand('crossread.markLinesAsBody');
      expect(settings().inspect('article.bodyLines')?.workspaceFolderValue).to.deep.equal([article.lineAt(0).text]);
      expect(settings().inspect('article.bodyLines')?.globalValue).to.equal(undefined);
    } finally {
      await settings().update('article.bodyLines', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    }
  });
});
