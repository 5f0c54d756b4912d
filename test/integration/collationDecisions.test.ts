import { expect } from 'chai';
import * as vscode from 'vscode';
import {
  compare,
  compareNew,
  fill,
  headingAbove,
  retype,
  saidAbove,
  textOn,
  title,
  type Comparison,
} from './editedCollation.js';
import { describeIn, eventually, isOldestHost, newFolder, withFirstPick, withoutAutoSave } from './support.js';
import { harbour, harbourCopy, paragraphs } from './texts.js';

const [closing, quay, cranes, mussels] = harbour as [string, string, string, string];
const [, , copiedCranes, , choir] = harbourCopy as [string, string, string, string, string];

const storyFileOf = ({ base }: Comparison): vscode.Uri => vscode.Uri.joinPath(base, '../crossread.json');

/** What the story file says, as JSON. */
const written = async (comparison: Comparison): Promise<Record<string, unknown[]>> =>
  JSON.parse(await textOn(storyFileOf(comparison))) as Record<string, unknown[]>;

/** Puts the caret into a line of a side, which has the focus then. */
async function caretIn(document: vscode.TextDocument, line: string, lines = 1): Promise<void> {
  const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
  if (!editor) throw new Error('The side is not on the screen.');
  const at = document.getText().split('\n').indexOf(line);
  editor.selection = new vscode.Selection(at, 3, at + lines - 1, lines > 1 ? 5 : 3);
  const side = document.uri.query.startsWith('base=') ? 'Primary' : 'Secondary';
  await vscode.commands.executeCommand(`workbench.action.compareEditor.focus${side}Side`);
  await eventually('the side has the focus', () => vscode.window.activeTextEditor?.document === document);
}

describeIn('one folder', 'a collation whose matches are decided on', () => {
  // What no version of VS Code has a part in.
  if (isOldestHost) return;
  withoutAutoSave();

  it('confirms the match of the row at the caret, says so in its heading, and takes it back', async () => {
    const comparison = await compareNew('confirmRow', paragraphs(harbour), paragraphs(harbourCopy));
    const { right } = comparison;
    expect(await saidAbove(right, cranes)).to.match(/^\d+% · /);
    await caretIn(right, cranes);
    await vscode.commands.executeCommand('crossread.confirmMatch');
    expect(await written(comparison)).to.deep.equal({
      matches: [
        {
          verdict: 'confirmed',
          sides: [
            { file: 'base.txt', text: [cranes] },
            { file: 'source.txt', text: [copiedCranes] },
          ],
        },
      ],
    });
    await eventually('the heading says so', async () => /^\d+%, confirmed · /.test(await saidAbove(right, cranes)));
    expect(await saidAbove(right, quay)).not.to.contain('confirmed');
    await caretIn(right, headingAbove(right, cranes));
    await withFirstPick('crossread.forgetDecision');
    expect(await written(comparison)).to.deep.equal({ matches: [] });
    await eventually('the heading says so no more', async () => /^\d+% · /.test(await saidAbove(right, cranes)));
  });

  it('rejects it from the source’s side too, so that the row is two', async () => {
    const comparison = await compareNew('rejectRow', paragraphs(harbour), paragraphs(harbourCopy));
    const { left, right } = comparison;
    const line = left
      .getText()
      .split('\n')
      .find((each) => each.includes('floating cranes'));
    await caretIn(left, line ?? '');
    await vscode.commands.executeCommand('crossread.rejectMatch');
    expect((await written(comparison))['matches']?.[0]).to.deep.include({ verdict: 'rejected' });
    await eventually(
      'the sentences have rows of their own',
      async () =>
        (await saidAbove(right, cranes)).includes('only in') &&
        (await saidAbove(left, copiedCranes)).includes('only in'),
    );
  });

  it('links several lines of a row with a sentence of the other side', async () => {
    const comparison = await compareNew(
      'linkRow',
      paragraphs([closing, quay, cranes, mussels]),
      paragraphs([choir, closing]),
    );
    const { right } = comparison;
    const [first, second] = [quay, cranes];
    await caretIn(right, first, 2);
    await withFirstPick('crossread.linkSentences');
    expect(await written(comparison)).to.deep.equal({
      matches: [
        {
          verdict: 'confirmed',
          sides: [
            { file: 'base.txt', text: [first, second] },
            { file: 'source.txt', text: [choir] },
          ],
        },
      ],
    });
    await eventually(
      'they share a row',
      async () =>
        /confirmed · 1 ↔ 3, 5/.test(await saidAbove(right, first)) &&
        headingAbove(right, first) === headingAbove(right, second),
    );
  });

  it('is decided on in rows with unsaved edits, and shows it once it is saved', async () => {
    const comparison = await compareNew('confirmEdited', paragraphs(harbour), paragraphs(harbourCopy));
    const { right } = comparison;
    const now = cranes.replace('two floating', 'two tall floating');
    await retype(right, cranes, now);
    await caretIn(right, now);
    await vscode.commands.executeCommand('crossread.confirmMatch');
    expect((await written(comparison))['matches']).to.have.length(1);
    expect(await saidAbove(right, now)).not.to.contain('confirmed');
    expect(await right.save()).to.equal(true);
    await eventually('the heading says so', async () => (await saidAbove(right, now)).includes('confirmed'));
  });
});

describeIn('one folder', 'wording that is taken in a collation', () => {
  // What no version of VS Code has a part in.
  if (isOldestHost) return;
  withoutAutoSave();

  interface Taken {
    readonly from: { readonly file: string; readonly text: string[] };
    readonly into: { readonly file: string; readonly text: string[] };
  }

  async function comparisonWithStory(name: string): Promise<Comparison> {
    const files = { 'base.txt': paragraphs(harbour), 'source.txt': paragraphs(harbourCopy), 'crossread.json': '{}\n' };
    const folder = await newFolder(name, files);
    return compare(vscode.Uri.joinPath(folder, 'base.txt'), vscode.Uri.joinPath(folder, 'source.txt'));
  }

  /** Undefined while the file is being written. */
  const takenIn = async (comparison: Comparison): Promise<Taken[] | undefined> => {
    try {
      return ((await written(comparison))['taken'] ?? []) as Taken[];
    } catch {
      return undefined;
    }
  };

  it('is remembered once it is saved: rows that are taken, and sentences that only the source has', async () => {
    const comparison = await comparisonWithStory('takenRows');
    const { right } = comparison;
    await caretIn(right, cranes);
    await vscode.commands.executeCommand('crossread.takeRow');
    await fill(right, 'only in source', choir);
    await retype(right, 'sunk by 40 centimetres', 'sunk by 50 centimetres');
    expect(await takenIn(comparison)).to.deep.equal([]);
    expect(await right.save()).to.equal(true);
    const taken = await eventually('both are kept', async () => {
      const list = await takenIn(comparison);
      return list && list.length > 0 && list;
    });
    expect(taken.map(({ from, into }) => [from.file, from.text, into.file, into.text])).to.deep.equal([
      ['source.txt', [copiedCranes], 'base.txt', [copiedCranes]],
      ['source.txt', [choir], 'base.txt', [choir]],
    ]);
    const at = (await vscode.workspace.openTextDocument(comparison.base)).getText().indexOf('three floating');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      comparison.base,
      (await vscode.workspace.openTextDocument(comparison.base)).positionAt(at),
    );
    const said = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]).map(({ value }) => value);
    expect(said.join('\n').replaceAll('\\', '')).to.match(/Taken from \S+ line 5 ·/);
    expect(title()).to.contain('↔');
  });

  it('is forgotten when it is undone in the file, and remembered again when it is done again', async () => {
    const comparison = await comparisonWithStory('takenUndone');
    const { right, base } = comparison;
    await caretIn(right, cranes);
    await vscode.commands.executeCommand('crossread.takeRow');
    expect(await right.save()).to.equal(true);
    await eventually('it is kept', async () => (await takenIn(comparison))?.length === 1);
    const { document } = await vscode.window.showTextDocument(base, { viewColumn: vscode.ViewColumn.Two });
    await vscode.commands.executeCommand('undo');
    expect(document.getText()).to.equal(paragraphs(harbour));
    await document.save();
    await eventually('it is kept no more', async () => (await takenIn(comparison))?.length === 0);
    await vscode.commands.executeCommand('redo');
    await document.save();
    await eventually('it is kept again', async () => (await takenIn(comparison))?.length === 1);
    await vscode.commands.executeCommand('undo');
    await document.save();
    await eventually('it is kept no more', async () => (await takenIn(comparison))?.length === 0);
    await eventually('the collation follows', () => right.getText().includes(cranes) && !right.isDirty);
    await caretIn(right, cranes);
    await vscode.commands.executeCommand('crossread.takeRow');
    expect(await right.save()).to.equal(true);
    // Taken anew it is one taking, not two.
    await eventually('it is kept once', async () => (await takenIn(comparison))?.length === 1);
  });

  it('waits for the file where that had unsaved changes', async () => {
    const comparison = await comparisonWithStory('takenDirty');
    const { right, base } = comparison;
    const document = await vscode.workspace.openTextDocument(base);
    await retype(document, 'The harbour of', 'The old harbour of');
    await eventually('the collation follows', () => right.getText().includes('The old harbour'));
    await caretIn(right, cranes);
    await vscode.commands.executeCommand('crossread.takeRow');
    expect(await right.save()).to.equal(true);
    expect(document.isDirty).to.equal(true);
    expect(await takenIn(comparison)).to.deep.equal([]);
    await document.save();
    await eventually('it is kept', async () => (await takenIn(comparison))?.length === 1);
  });
});
