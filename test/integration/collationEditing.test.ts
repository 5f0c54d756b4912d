import { expect } from 'chai';
import * as vscode from 'vscode';
import { compare, compareNew, fill, isHeading, retype, rowOf, saidIn, textOn, title } from './editedCollation.js';
import { describeIn, eventually, open, sleep, withoutAutoSave } from './support.js';
import { harbour, harbourCopy, paragraphs } from './texts.js';

const [closing, quay, cranes, mussels, costs] = harbour;
const [, , copiedCranes, , choir] = harbourCopy;
const text = paragraphs(harbour);
const copy = paragraphs(harbourCopy);

/** The sentences that the collation shows of the base. */
const sentencesOf = (document: vscode.TextDocument): string[] =>
  document
    .getText()
    .split('\n')
    .filter((line) => line !== '' && !isHeading(line));

describeIn('one folder', 'a collation that is edited', () => {
  withoutAutoSave();

  it('writes a row into its sentence when it is saved, and saves the file', async () => {
    const { base, right } = await compareNew('edit', text, copy);
    await retype(right, 'two floating cranes', 'three floating cranes');
    expect(await textOn(base)).to.equal(text);
    expect(await right.save()).to.equal(true);
    expect(await textOn(base)).to.equal(text.replace('two floating', 'three floating'));
    expect(right.isDirty).to.equal(false);
  });

  it('is read as it was written, also right behind the save', async () => {
    const { right } = await compareNew('readAgain', text, copy);
    await retype(right, 'two floating', 'three floating');
    expect(await right.save()).to.equal(true);
    // As VS Code does it where its reader reverts the file.
    const read = new TextDecoder().decode(await vscode.workspace.fs.readFile(right.uri));
    expect(read).to.contain('three floating');
  });

  it('deletes the sentence of a cleared row, with its paragraph', async () => {
    const { base, right } = await compareNew('clear', text, copy);
    await retype(right, `${mussels}\n`, '');
    expect(await right.save()).to.equal(true);
    expect(await textOn(base)).to.equal(paragraphs([closing, quay, cranes, costs]));
  });

  it('inserts the sentence of a filled row that only the source has', async () => {
    const { base, right } = await compareNew('fill', text, paragraphs([closing, choir, quay, cranes, mussels, costs]));
    await fill(right, 'only in', choir);
    expect(await right.save()).to.equal(true);
    expect(await textOn(base)).to.equal(paragraphs([closing, choir, quay, cranes, mussels, costs]));
  });

  it('says what its rows are by then once it is saved, and changes nothing of its text', async () => {
    const { right } = await compareNew('realign', text, copy);
    await retype(right, cranes, copiedCranes);
    const typed = right.getText();
    await right.save();
    await eventually('the row is the same now', async () => (await rowOf(right, 'same')).length > 0);
    await eventually(
      'four rows are the same',
      async () => [...(await saidIn(right)).values()].filter((said) => said.startsWith('same')).length === 4,
    );
    expect(right.isDirty).to.equal(false);
    expect(right.getText()).to.equal(typed);
  });

  it('takes back what a person did by Undo after a save, nothing else, and can be saved then', async () => {
    const { base, right } = await compareNew('undoSaved', text, copy);
    const shown = right.getText();
    await retype(right, cranes, copiedCranes);
    expect(await right.save()).to.equal(true);
    await eventually('it says that the row is the same', async () => (await rowOf(right, 'same')).length > 0);
    await vscode.commands.executeCommand('workbench.action.compareEditor.focusPrimarySide');
    await vscode.commands.executeCommand('undo');
    expect(right.getText()).to.equal(shown);
    expect(await right.save()).to.equal(true);
    expect(await textOn(base)).to.equal(text);
    await vscode.commands.executeCommand('redo');
    await eventually('it is done again', () => right.getText().includes(copiedCranes));
    expect(await right.save()).to.equal(true);
    expect(await textOn(base)).to.equal(text.replace(cranes, copiedCranes));
  });

  it('is edited again and again, also before its rows are up to date', async () => {
    const { base, right } = await compareNew('again', text, copy);
    for (const [from, to] of [
      ['two floating', 'three floating'],
      ['three floating', 'four floating'],
      ['6.2 million', '7 million'],
    ]) {
      await retype(right, from, to);
      expect(await right.save()).to.equal(true);
    }
    await fill(right, 'only in source', choir);
    expect(await right.save()).to.equal(true);
    const written = await textOn(base);
    expect(written.split('\n').filter((line) => line !== '')).to.have.members([
      closing,
      quay,
      cranes.replace('two', 'four'),
      mussels,
      costs.replace('6.2', '7'),
      choir,
    ]);
  });

  it('is undone in the file with one step, and follows', async () => {
    const { base, right } = await compareNew('undo', text, copy);
    const editor = await open(base, vscode.ViewColumn.Two);
    await retype(right, 'two floating', 'three floating');
    await retype(right, '6.2 million', '7 million');
    await right.save();
    await eventually('the rows are up to date', () => right.getText().includes('three floating') && !right.isDirty);
    await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.Two);
    await vscode.commands.executeCommand('undo');
    expect(editor.document.getText()).to.equal(text);
    await eventually(
      'the collation follows',
      () => right.getText().includes('two floating') && right.getText().includes('6.2'),
    );
  });

  it('leaves a file with unsaved changes unsaved, and keeps these', async () => {
    const { base, right } = await compareNew('dirty', text, copy);
    const { document } = await open(base, vscode.ViewColumn.Two);
    await retype(document, 'Divers found', 'Two divers found');
    await eventually('the collation follows', () => right.getText().includes('Two divers'));
    await retype(right, 'two floating', 'three floating');
    expect(await right.save()).to.equal(true);
    expect(document.isDirty).to.equal(true);
    expect(document.getText()).to.equal(text.replace('two floating', 'three floating').replace('Divers', 'Two divers'));
    expect(await textOn(base)).to.equal(text);
  });

  it('keeps what another editor writes into the file meanwhile, and its own unsaved rows', async () => {
    const { base, right } = await compareNew('meanwhile', text, copy);
    const { document } = await open(base, vscode.ViewColumn.Two);
    await retype(right, 'two floating', 'three floating');
    const shown = right.getText();
    await retype(document, 'The harbour of Melgrund', 'Melgrund’s great harbour');
    await document.save();
    await sleep(1500);
    expect(right.getText()).to.equal(shown);
    expect(await right.save()).to.equal(true);
    const expected = text
      .replace('two floating', 'three floating')
      .replace('The harbour of Melgrund', 'Melgrund’s great harbour');
    expect(await textOn(base)).to.equal(expected);
    await eventually('the collation shows both', () => sentencesOf(right)[0].startsWith('Melgrund’s great'));
  });

  it('keeps what changes on disk meanwhile', async () => {
    const { base, right } = await compareNew('disk', text, copy);
    await retype(right, 'two floating', 'three floating');
    const now = `A first line.\n\n${text}`;
    await vscode.workspace.fs.writeFile(base, new TextEncoder().encode(now));
    expect(await right.save()).to.equal(true);
    expect(await textOn(base)).to.equal(now.replace('two floating', 'three floating'));
  });

  it('writes into the file under its new name when it was renamed', async () => {
    const { base, right } = await compareNew('rename', text, copy);
    await retype(right, 'two floating', 'three floating');
    const renamed = vscode.Uri.joinPath(base, '../renamed.txt');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(base, renamed);
    await vscode.workspace.applyEdit(edit);
    expect(await right.save()).to.equal(true);
    expect(await textOn(renamed)).to.equal(text.replace('two floating', 'three floating'));
  });

  it('refuses to be saved where a heading is damaged: nothing is written, its text stays', async () => {
    const { base, right } = await compareNew('heading', text, copy);
    await retype(right, 'two floating', 'three floating');
    await retype(right, '── 2\n', '── two\n');
    const shown = right.getText();
    expect(await right.save()).to.equal(false);
    expect(right.isDirty).to.equal(true);
    expect(right.getText()).to.equal(shown);
    expect(await textOn(base)).to.equal(text);
    await retype(right, '── two\n', '── 2\n');
    expect(await right.save()).to.equal(true);
    expect(await textOn(base)).to.equal(text.replace('two floating', 'three floating'));
  });

  it('puts a heading right that was joined with a line or deleted, where it is clear what belongs where', async () => {
    const { base, right } = await compareNew('headingBack', text, copy);
    await retype(right, 'two floating', 'three floating');
    await retype(right, '\n── 2\n', '── 2\n');
    await retype(right, '── 3\n', '');
    expect(await right.save()).to.equal(true);
    expect(await textOn(base)).to.equal(text.replace('two floating', 'three floating'));
    await eventually('the headings are back', () => /\n── 2\n[^]*\n── 3\n/.test(right.getText()) && !right.isDirty);
  });

  it('refuses to overwrite a sentence that has changed in the file meanwhile', async () => {
    const { base, right } = await compareNew('conflict', text, copy);
    const { document } = await open(base, vscode.ViewColumn.Two);
    await retype(right, 'two floating', 'three floating');
    await retype(document, 'two floating', 'nine floating');
    await document.save();
    const shown = right.getText();
    expect(await right.save()).to.equal(false);
    expect(right.getText()).to.equal(shown);
    expect(await textOn(base)).to.equal(text.replace('two floating', 'nine floating'));
  });

  it('is refused where another collation has edited the same sentence', async () => {
    const first = await compareNew('twice', text, copy);
    const other = vscode.Uri.joinPath(first.base, '../other.txt');
    await vscode.workspace.fs.writeFile(other, new TextEncoder().encode(copy.replace('choir', 'band')));
    await retype(first.right, 'two floating', 'three floating');
    const second = await compare(first.base, other);
    await retype(second.right, 'two floating', 'four floating');
    expect(await first.right.save()).to.equal(true);
    expect(await second.right.save()).to.equal(false);
    expect(second.right.getText()).to.contain('four floating');
    expect(await textOn(first.base)).to.equal(text.replace('two floating', 'three floating'));
  });

  it('is refused where the file is gone, and saved once it is back', async () => {
    const { base, right } = await compareNew('gone', text, copy);
    await retype(right, 'two floating', 'three floating');
    await vscode.workspace.fs.delete(base);
    expect(await right.save()).to.equal(false);
    expect(right.getText()).to.contain('three floating');
    await vscode.workspace.fs.writeFile(base, new TextEncoder().encode(text));
    await eventually('it is saved', () => right.save());
    expect(await textOn(base)).to.equal(text.replace('two floating', 'three floating'));
  });

  it('takes a row’s wording from the source by a command', async () => {
    const { base, right, left } = await compareNew('take', text, copy);
    const line = right.getText().split('\n').indexOf(cranes);
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document === right);
    if (!editor) throw new Error('The base’s side is not on the screen.');
    editor.selection = new vscode.Selection(line, 3, line, 3);
    await eventually('the base’s side has the focus', () => vscode.window.activeTextEditor?.document === right);
    await vscode.commands.executeCommand('crossread.takeRow');
    const wording = left.getText().split('\n')[line];
    expect(right.getText().split('\n')[line]).to.equal(wording).and.to.equal(copiedCranes);
    await right.save();
    expect(await textOn(base)).to.equal(text.replace(cranes, copiedCranes));
  });
});

describeIn('one folder', 'a collation whose file VS Code would not keep as it is', () => {
  const cases: readonly [string, string | Uint8Array, string][] = [
    ['mixed line endings', text.replace('\n', '\r\n'), 'mixed line endings'],
    ['lone CR', text.replaceAll('\n', '\r'), 'old line endings'],
    ['invalid UTF-8', new Uint8Array([...new TextEncoder().encode(text), 0xe9, 0x0a]), 'other encoding'],
  ];
  for (const [name, bytes, reason] of cases) {
    it(`is read-only and says why: ${name}`, async () => {
      const { right, base } = await compareNew(`keep${name.length}`, bytes, copy);
      const { permissions } = await vscode.workspace.fs.stat(right.uri);
      expect(permissions).to.equal(vscode.FilePermission.Readonly);
      expect(title()).to.contain(reason);
      const before = await vscode.workspace.fs.readFile(base);
      await retype(right, 'two floating', 'three floating').catch(() => undefined);
      await right.save();
      expect(await vscode.workspace.fs.readFile(base)).to.deep.equal(before);
    });
  }

  it('can be edited once the file is saved with one kind of line ending', async () => {
    const { base, right } = await compareNew('mended', text.replace('\n', '\r\n'), copy);
    await vscode.workspace.fs.writeFile(base, new TextEncoder().encode(text));
    await eventually('it can be written', async () => {
      await vscode.commands.executeCommand('crossread.refresh');
      return (await vscode.workspace.fs.stat(right.uri)).permissions !== vscode.FilePermission.Readonly;
    });
  });
});
