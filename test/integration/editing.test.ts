import { expect } from 'chai';
import * as vscode from 'vscode';
import {
  describeIn,
  eventually,
  lensesNow,
  lensesOf,
  newFolder,
  open,
  sleep,
  type ShownLens,
  twoFiles,
  withSetting,
} from './support.js';
import { harbour, harbourCopy, paragraphs } from './texts.js';

const unlike = 'Seven tame geese were counted beside the mill pond at noon.';

const rows = (lenses: readonly ShownLens[]): string => [...new Set(lenses.map(({ line }) => line))].join();

async function replaceLine(editor: vscode.TextEditor, line: number, text: string): Promise<void> {
  await editor.edit((edit) => edit.replace(editor.document.lineAt(line).range, text));
}

describeIn('one folder', 'typing', () => {
  it('neither adds nor removes a row of lenses within a second after a keystroke', async () => {
    const { one } = await twoFiles('second');
    const editor = await open(one);
    // Else the sentence that no source has any more would say so, in the same row.
    await withSetting('lens.onlyHere', 'off', async () => {
      const before = rows(await lensesOf(one));
      await replaceLine(editor, 2, unlike);
      const typed = Date.now();
      for (let now = typed; now - typed < 900; now = Date.now()) {
        const shown = rows(await lensesNow(one));
        if (Date.now() - typed < 950) expect(shown, `${Date.now() - typed} ms after the keystroke`).to.equal(before);
        await sleep(60);
      }
      await eventually('the row of the sentence that is gone goes', async () => rows(await lensesNow(one)) !== before);
    });
  });

  it('moves the lenses with their sentences at once, and shows none for an older text', async () => {
    const { one } = await twoFiles('shift');
    const editor = await open(one);
    const sentenceOf = (lens: ShownLens): string => editor.document.lineAt(lens.line).text;
    const before = (await lensesOf(one)).map((lens) => `${sentenceOf(lens)} ${lens.title}`);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), `${unlike}\n\n`));
    expect((await lensesNow(one)).map((lens) => `${sentenceOf(lens)} ${lens.title}`)).to.deep.equal(before);
    await sleep(2000);
    const after = (await lensesNow(one)).filter((lens) => sentenceOf(lens) !== unlike);
    expect(after.map((lens) => `${sentenceOf(lens)} ${lens.title}`)).to.deep.equal(before);
  });

  it('counts unsaved text of another source', async () => {
    const { one, two } = await twoFiles('unsaved');
    const other = await open(two, vscode.ViewColumn.Two);
    await open(one);
    const titleAbove = async (): Promise<string | undefined> =>
      (await lensesNow(one)).find(({ line }) => line === 2)?.title;
    await lensesOf(one);
    expect(await titleAbove()).to.contain('same');
    await replaceLine(other, 6, harbour[1]?.replace('40', '45') ?? '');
    await eventually('the lens says a percentage', async () => /\d{1,2}%/.test((await titleAbove()) ?? ''));
    expect(other.document.isDirty).to.equal(true);
  });

  it('finds a sentence that is typed anew', async () => {
    const { one } = await twoFiles('anew');
    const editor = await open(one);
    await lensesOf(one);
    const choir = harbourCopy[4] ?? '';
    await editor.edit((edit) => edit.insert(editor.document.lineAt(editor.document.lineCount - 1).range.end, choir));
    await eventually('a lens stands above the new sentence', async () =>
      (await lensesNow(one)).some(
        ({ line, title }) => editor.document.lineAt(line).text === choir && /same/.test(title),
      ),
    );
  });

  it('takes a deleted file out of the story, and a renamed one along', async () => {
    const folder = await newFolder('rename', {
      'one.txt': paragraphs(harbour),
      'two.txt': paragraphs(harbourCopy),
      'three.txt': paragraphs(harbour.slice(0, 3)),
    });
    const uri = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, name);
    await open(uri('three.txt'), vscode.ViewColumn.Two);
    await open(uri('one.txt'));
    const said = async (): Promise<string> => (await lensesNow(uri('one.txt'))).map(({ title }) => title).join(' | ');
    await eventually('both sources are named', async () => /two/.test(await said()) && /three/.test(await said()));
    await vscode.workspace.fs.delete(uri('two.txt'));
    await eventually('the deleted source is named no more', async () => !/two/.test(await said()));
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(uri('three.txt'), uri('four.txt'));
    await vscode.workspace.applyEdit(rename);
    await eventually(
      'the source has its new name',
      async () => /four/.test(await said()) && !/three/.test(await said()),
    );
  });

  it('counts an untitled document while it is open', async () => {
    const folder = await newFolder('untitled', { 'one.txt': paragraphs(harbour) });
    const one = vscode.Uri.joinPath(folder, 'one.txt');
    const untitled = await vscode.workspace.openTextDocument({
      language: 'plaintext',
      content: paragraphs(harbourCopy),
    });
    await vscode.window.showTextDocument(untitled, vscode.ViewColumn.Two);
    await open(one);
    expect((await lensesOf(one)).length).to.be.greaterThan(0);
    expect((await lensesOf(untitled.uri)).length).to.be.greaterThan(0);
  });
});
