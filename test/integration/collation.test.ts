import { expect } from 'chai';
import * as vscode from 'vscode';
import { describeIn, eventually, inRoot, lensesNow, newFolder, open, sample, sleep, twoFiles } from './support.js';
import { isHeading, saidAbove, saidIn } from './editedCollation.js';
import { harbour, harbourCopy, paragraphs } from './texts.js';

interface Collation {
  readonly tab: vscode.Tab;
  readonly left: vscode.TextDocument;
  readonly right: vscode.TextDocument;
}

/** The comparison in the active tab, once both its documents are filled and satisfy `when`. */
async function activeComparison(when: (text: string) => boolean = () => true): Promise<Collation> {
  return eventually('a comparison is in the active tab', async () => {
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
    if (!(tab?.input instanceof vscode.TabInputTextDiff)) return undefined;
    const left = await vscode.workspace.openTextDocument(tab.input.original);
    const right = await vscode.workspace.openTextDocument(tab.input.modified);
    return left.getText() !== '' && when(right.getText()) ? { tab, left, right } : undefined;
  });
}

const hasRows = (text: string): boolean => text.split('\n').some(isHeading);

/** Compares two files as the Explorer does when both are selected; the first, clicked one is the base. */
async function compare(base: vscode.Uri, source: vscode.Uri): Promise<Collation> {
  await vscode.commands.executeCommand('crossread.compareAsArticles', base, [base, source]);
  return activeComparison(hasRows);
}

const linesOf = (document: vscode.TextDocument): string[] => document.getText().split(/\r?\n/);
const headingsOf = (document: vscode.TextDocument): string[] => linesOf(document).filter(isHeading);
const sentencesOf = (document: vscode.TextDocument): string[] =>
  linesOf(document).filter((line) => line !== '' && !isHeading(line));

async function harbourFiles(name: string): Promise<{ base: vscode.Uri; source: vscode.Uri }> {
  const { one, two } = await twoFiles(name);
  return { base: one, source: two };
}

describeIn('one folder', 'the collation view', () => {
  it('is a diff of two made-up documents with the same unique headings, the base on the right', async () => {
    const { base, source } = await harbourFiles('collation');
    const { left, right } = await compare(base, source);
    expect([left.uri.scheme, right.uri.scheme]).to.deep.equal(['crossread', 'crossread']);
    expect(right.languageId).to.equal('crossread-collation');
    expect(headingsOf(left)).to.deep.equal(headingsOf(right));
    expect(new Set(headingsOf(right)).size).to.equal(headingsOf(right).length);
    expect(sentencesOf(right)).to.deep.equal(harbour);
  });

  it('holds each sentence of both sides exactly once', async () => {
    const { base, source } = await harbourFiles('once');
    const { left } = await compare(base, source);
    expect(sentencesOf(left).sort()).to.deep.equal([...harbourCopy].sort());
  });

  it('has matching sentences in one row, whatever their order, and labels those that stand on one side', async () => {
    const { base, source } = await harbourFiles('rows');
    const { left, right } = await compare(base, source);
    const rowOf = (document: vscode.TextDocument, sentence: string | undefined): string | undefined =>
      linesOf(document)
        .slice(0, linesOf(document).indexOf(sentence ?? ''))
        .findLast(isHeading);
    expect(rowOf(left, harbourCopy[3])).to.equal(rowOf(right, harbour[1]));
    expect(rowOf(left, harbourCopy[2])).to.equal(rowOf(right, harbour[2]));
    expect(await saidAbove(left, harbourCopy[2] ?? ''))
      .to.equal(await saidAbove(right, harbour[2] ?? ''))
      .and.to.match(/^\d{1,2}%/);
    expect(await saidAbove(left, harbourCopy[4] ?? '')).to.contain('only in');
    expect(await saidAbove(right, harbour[3] ?? '')).to.contain('only in');
  });

  it('keeps every sentence of the sample story, in the base’s order on the right', async () => {
    const { left, right } = await compare(inRoot(sample.original), inRoot(sample.copy));
    const text = (await vscode.workspace.openTextDocument(inRoot(sample.original))).getText();
    const at = sentencesOf(right).map((sentence) => text.indexOf(sentence));
    expect(at.every((offset) => offset >= 0)).to.equal(true);
    expect(at).to.deep.equal([...at].sort((a, b) => a - b));
    expect(sentencesOf(right)).to.have.length(30);
    expect(sentencesOf(left)).to.have.length(40);
  });

  it('shows each text as it is, and says where quotation marks or other punctuation differ', async () => {
    const { left, right } = await compare(inRoot(sample.original), inRoot(sample.copy));
    const quoted = '“We are looking at what I would call a ‘patient in intensive care,’” said Arkvist.';
    const stripped = 'We are looking at what I would call a patient in intensive care, said Arkvist.';
    expect(sentencesOf(right)).to.include(quoted);
    expect(sentencesOf(left)).to.include(stripped);
    expect(await saidAbove(right, quoted)).to.contain('same, quotes differ');
    expect(await saidAbove(left, stripped)).to.equal(await saidAbove(right, quoted));
  });

  it('has nothing on either side but its own text, line by line', async () => {
    for (const source of [sample.copy, sample.rewrite, sample.paraphrase]) {
      const { left, right } = await compare(inRoot(sample.original), inRoot(source));
      for (const [document, file] of [
        [left, source],
        [right, sample.original],
      ] as const) {
        const text = (await vscode.workspace.openTextDocument(inRoot(file))).getText().replace(/\s+/g, ' ');
        for (const sentence of sentencesOf(document)) expect(text).to.contain(sentence.replace(/\s+/g, ' '));
      }
    }
  });

  it('is rebuilt from its URIs alone', async () => {
    const { base, source } = await harbourFiles('reload');
    const { left, right } = await compare(base, source);
    const before = [left.getText(), right.getText()];
    const uris = [left.uri, right.uri].map((uri) => vscode.Uri.parse(uri.toString(), true));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('crossread.refresh');
    const bytes = await Promise.all(uris.map((uri) => vscode.workspace.fs.readFile(uri)));
    expect(bytes.map((content) => new TextDecoder().decode(content))).to.deep.equal(before);
  });

  it('follows the edits of either file', async () => {
    const { base, source } = await harbourFiles('follow');
    await open(base);
    const { right } = await compare(base, source);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(base, new vscode.Range(0, 0, 0, 3), 'This');
    await vscode.workspace.applyEdit(edit);
    await eventually('the collation shows the edit', () => sentencesOf(right)[0]?.startsWith('This harbour'));
  });

  it('shows the two files as published, and row by row again', async () => {
    const { base, source } = await harbourFiles('published');
    await compare(base, source);
    await vscode.commands.executeCommand('crossread.showAsPublished');
    const published = await activeComparison((text) => !hasRows(text));
    expect(published.right.getText()).to.equal(paragraphs(harbour));
    expect(published.left.getText()).to.equal(paragraphs(harbourCopy));
    await vscode.commands.executeCommand('crossread.showAsRows');
    await activeComparison(hasRows);
  });

  it('stays where it is when it is asked for once more', async () => {
    const { base, source } = await harbourFiles('again');
    const { tab } = await compare(base, source);
    await vscode.commands.executeCommand('crossread.showAsRows');
    expect(vscode.window.tabGroups.activeTabGroup.tabs).to.deep.equal([tab]);
  });

  it('takes the place of the tab that showed it otherwise', async () => {
    const { base, source } = await harbourFiles('place');
    await compare(base, source);
    for (const command of ['showAsPublished', 'showAsRows', 'showAsPublished', 'showAsRows']) {
      await vscode.commands.executeCommand(`crossread.${command}`);
      await eventually(`${command} leaves one tab`, () => vscode.window.tabGroups.activeTabGroup.tabs.length === 1);
    }
  });

  // The window itself fails where VS Code says that a diff was opened on a text that is gone.
  it('can be closed while it still opens', async () => {
    const { base, source } = await harbourFiles('closing');
    for (let patience = 0; patience < 100; patience += 10) {
      const opened = new Promise<void>((resolve) => {
        const listener = vscode.window.tabGroups.onDidChangeTabs(() => {
          listener.dispose();
          resolve();
        });
      });
      const opening = vscode.commands.executeCommand('crossread.compareAsArticles', base, [base, source]);
      await opened;
      await sleep(patience);
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await opening;
      expect(vscode.window.tabGroups.activeTabGroup.tabs).to.deep.equal([]);
    }
    expect(sentencesOf((await compare(base, source)).right)).to.deep.equal(harbour);
  });

  it('says above its first row, on both sides, how much is shared, and has no other lens', async () => {
    const { base, source } = await harbourFiles('summary');
    const { left, right } = await compare(base, source);
    const both = await Promise.all([left, right].map(({ uri }) => lensesNow(uri)));
    expect(both.map((lenses) => lenses.length)).to.deep.equal([1, 1]);
    expect(both[1]?.[0]?.title).to.match(/^\d of your 5 sentences, \d more there$/);
  });

  it('says beside the source’s name that the whole is in another order', async () => {
    const { left, right } = await compare(inRoot(sample.original), inRoot(sample.copy));
    const titles = await Promise.all(
      [left, right].map(async ({ uri }) => (await lensesNow(uri)).map(({ title }) => title)),
    );
    expect(titles[0]?.map((title) => title.replaceAll(/[\u2068\u2069]/g, ''))).to.deep.equal(['QVLM · other order']);
    expect(titles[1]).to.deep.equal(['30 of your 30 sentences, 10 more there']);
  });

  it('does not let the source’s side be written', async () => {
    const { base, source } = await harbourFiles('readOnly');
    const { left } = await compare(base, source);
    const { permissions } = await vscode.workspace.fs.stat(left.uri);
    expect(permissions).to.equal(vscode.FilePermission.Readonly);
  });

  it('never takes a line of an article for a heading', async () => {
    const lines = [...harbour.slice(0, 2), '── 1', ...harbour.slice(2)];
    const folder = await newFolder('dashes', { 'one.txt': paragraphs(lines), 'two.txt': paragraphs(harbourCopy) });
    const { left, right } = await compare(
      vscode.Uri.joinPath(folder, 'one.txt'),
      vscode.Uri.joinPath(folder, 'two.txt'),
    );
    const mark = /^(─+) 1$/.exec(linesOf(right)[0] ?? '')?.[1] ?? '';
    expect(mark.length).to.be.greaterThan(2);
    const marked = (document: vscode.TextDocument): string[] =>
      linesOf(document).filter((line) => line.startsWith(`${mark} `));
    expect(marked(left)).to.deep.equal(marked(right));
  });

  it('compares a file with itself, and two unrelated files, without a complaint', async () => {
    const { base } = await harbourFiles('self');
    const copy = inRoot('made-self', 'three.txt');
    await vscode.workspace.fs.copy(base, copy, { overwrite: true });
    const same = await compare(base, copy);
    expect(same.left.getText()).to.equal(same.right.getText());
    await vscode.workspace.fs.writeFile(copy, new TextEncoder().encode('Bread is baked from flour and water.\n'));
    const { right } = await compare(base, copy);
    await eventually('no row says that something is shared', async () =>
      [...(await saidIn(right)).values()].every((said) => /only in|left out/.test(said)),
    );
  });
});
