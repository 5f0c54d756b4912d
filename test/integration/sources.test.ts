import { expect } from 'chai';
import * as vscode from 'vscode';
import {
  click,
  describeIn,
  eventually,
  fileName,
  isOldestHost,
  lensesOf,
  newFolder,
  open,
  selectedText,
  twoFiles,
  withoutAutoSave,
} from './support.js';
import { harbour, harbourCopy, licence, paragraphs } from './texts.js';

const page = (sentences: readonly string[]): string =>
  `<!doctype html><html><head><title>Harbour</title></head><body><nav><a href="/">Home</a></nav><article>
${sentences.map((sentence) => `<p>${sentence}</p>`).join('\n')}</article><footer>Copyright</footer></body></html>`;

const tabLabels = (): string[] => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));

describeIn('one folder', 'a web page that is kept as a file', () => {
  // What no version of VS Code has a part in.
  if (isOldestHost) return;
  it('is a source: a lens leads to its sentence in a text to read, and from there to the file', async () => {
    const folder = await newFolder('page', { 'one.txt': paragraphs(harbour), 'melgrund.html': page(harbourCopy) });
    const one = vscode.Uri.joinPath(folder, 'one.txt');
    await open(one);
    const lens = (await lensesOf(one)).find(({ line }) => line === 0);
    expect(lens?.title).to.match(/^melgrund same/);
    await click(lens);
    expect(selectedText()).to.equal(harbour[0]);
    const article = vscode.window.activeTextEditor?.document;
    expect(article?.uri.scheme).to.equal('crossread-source');
    expect(article?.languageId).to.equal('article');
    expect(article?.getText()).to.contain(`${harbourCopy[0]}\n\n${harbourCopy[1]}`).and.not.to.contain('<p>');
    await vscode.commands.executeCommand('crossread.showWebPage');
    expect(vscode.window.activeTextEditor?.document.uri.toString()).to.equal(
      vscode.Uri.joinPath(folder, 'melgrund.html').toString(),
    );
    await vscode.commands.executeCommand('crossread.readWebPage');
    expect(vscode.window.activeTextEditor?.document.uri.toString()).to.equal(article?.uri.toString());
  });

  it('leads back by lenses of its own, and follows its file', async () => {
    const folder = await newFolder('pageBack', { 'one.txt': paragraphs(harbour), 'melgrund.html': page(harbourCopy) });
    const file = vscode.Uri.joinPath(folder, 'melgrund.html');
    await vscode.commands.executeCommand('crossread.readWebPage', file);
    const article = vscode.window.activeTextEditor?.document;
    if (!article) throw new Error('Nothing is open.');
    expect((await lensesOf(article.uri))[0]?.title).to.match(/^one same/);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(page(harbour.slice(1))));
    await eventually('the article follows', () => !article.getText().includes(harbourCopy[4] ?? ''));
    expect(article.getText()).to.contain(harbour[2]);
  });
});

describeIn('one folder', 'a source that is added by hand', () => {
  it('joins the story without any evidence', async () => {
    const folder = await newFolder('alone', { 'one.txt': paragraphs(harbour) });
    const other = vscode.Uri.joinPath(await newFolder('elsewhere', { 'licence.txt': licence }), 'licence.txt');
    await open(vscode.Uri.joinPath(folder, 'one.txt'));
    await vscode.commands.executeCommand('crossread.compareWithAll');
    expect(tabLabels().filter((label) => label.includes('all sources'))).to.deep.equal([]);
    await vscode.commands.executeCommand('crossread.addFile', other);
    await vscode.commands.executeCommand('crossread.compareWithAll');
    await eventually('the comparison is open', () => tabLabels().some((label) => label.includes('one ↔ all sources')));
  });

  it('may be a web page from elsewhere', async () => {
    const folder = await newFolder('withPage', { 'one.txt': paragraphs(harbour) });
    const other = await newFolder('pages', { 'melgrund.htm': page(harbourCopy) });
    const one = vscode.Uri.joinPath(folder, 'one.txt');
    await open(one);
    await vscode.commands.executeCommand('crossread.addFile', vscode.Uri.joinPath(other, 'melgrund.htm'));
    expect((await lensesOf(one))[0]?.title).to.match(/^melgrund same/);
  });
});

describeIn('one folder', 'Compare with Saved', () => {
  withoutAutoSave();

  it('shows what is not saved beside what is, and saves nothing', async () => {
    const { one } = await twoFiles('unsaved');
    const editor = await open(one);
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, 0, 3), 'This'));
    await vscode.commands.executeCommand('crossread.compareWithSaved');
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    if (!(input instanceof vscode.TabInputTextDiff)) throw new Error('No comparison is open.');
    const [saved, unsaved] = await Promise.all(
      [input.original, input.modified].map((uri) => vscode.workspace.openTextDocument(uri)),
    );
    expect(saved?.getText()).to.contain(harbour[0]);
    expect(unsaved?.getText()).to.contain('This harbour of Melgrund').and.not.to.contain(harbour[0]);
    expect(new TextDecoder().decode(await vscode.workspace.fs.readFile(one))).to.equal(paragraphs(harbour));
    expect(fileName(one)).to.equal('one.txt');
  });

  it('reads the file in the encoding of its editor', async () => {
    const text = paragraphs(harbour).replace('Oda', 'Øda');
    const folder = await newFolder('western', { 'one.txt': Uint8Array.from(text, (sign) => sign.charCodeAt(0)) });
    const one = vscode.Uri.joinPath(folder, 'one.txt');
    const document = await vscode.workspace.openTextDocument(one, { encoding: 'windows1252' });
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'So: '));
    await vscode.commands.executeCommand('crossread.compareWithSaved');
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    if (!(input instanceof vscode.TabInputTextDiff)) throw new Error('No comparison is open.');
    expect((await vscode.workspace.openTextDocument(input.original)).getText()).to.contain('Øda Fennimore');
  });
});
