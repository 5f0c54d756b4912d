import { expect } from 'chai';
import * as vscode from 'vscode';
import {
  caretIn,
  describeIn,
  eventually,
  lensesAfterAll,
  newFolder,
  open,
  positionOf,
  withFirstPick,
  withSetting,
} from './support.js';
import { harbour, harbourCopy, paragraphs } from './texts.js';

const cranes = harbour[2] ?? '';
const cranesCopy = harbourCopy[2] ?? '';
const choir = harbourCopy[4] ?? '';
const ship = 'Its pilot Ulla Stendvik said the “Marrowbone” would sail to Skarre Sound meanwhile.';

const onDisk = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

/** A story of two files, the second with a sentence in curly marks behind that of the divers. */
async function story(name: string, more: Record<string, string> = {}) {
  const copy = harbourCopy.map((sentence) => (sentence.startsWith('Divers') ? `${sentence} ${ship}` : sentence));
  const folder = await newFolder(`taking-${name}`, {
    'one.txt': `${paragraphs(harbour)}\n"It will be loud," Fennimore said.\n`,
    'two.txt': paragraphs(copy),
    ...more,
  });
  const uri = (file: string): vscode.Uri => vscode.Uri.joinPath(folder, file);
  return { one: uri('one.txt'), two: uri('two.txt'), file: uri('crossread.json') };
}

async function actions({ document, selection }: vscode.TextEditor): Promise<vscode.CodeAction[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    selection,
    vscode.CodeActionKind.RefactorRewrite.value,
  );
  return found.filter(({ kind }) => kind?.value === 'refactor.rewrite.crossread');
}

/** Chooses an entry of the lightbulb's menu. */
async function choose(editor: vscode.TextEditor, title: RegExp): Promise<void> {
  const action = await eventually(`${title} is offered`, async () =>
    (await actions(editor)).find((each) => title.test(each.title)),
  );
  const { command } = action;
  if (!command) throw new Error(`${action.title} does nothing.`);
  await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

async function hoverIn(uri: vscode.Uri, sentence: string): Promise<string> {
  const at = (await positionOf(uri, sentence)).translate(0, 10);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
  const texts = (hovers.flatMap(({ contents }) => contents) as vscode.MarkdownString[]).map(({ value }) => value);
  return texts.join('\n').replaceAll('\\', '');
}

const undo = () => vscode.commands.executeCommand('undo');

describeIn('one folder', 'taking wording in an editor', () => {
  it('gives a sentence the other wording from the lightbulb, in one step to undo, and saves nothing', async () => {
    const { one } = await story('wording');
    const before = await onDisk(one);
    const editor = await caretIn(one, cranes);
    await choose(editor, /^Use .+’s wording: .?Fennimore wants to bring in three.*…/);
    expect(editor.document.getText()).to.equal(before.replace(cranes, cranesCopy));
    expect(editor.document.isDirty).to.equal(true);
    expect(await onDisk(one)).to.equal(before);
    await undo();
    expect(editor.document.getText()).to.equal(before);
    await vscode.commands.executeCommand('crossread.takeWording');
    expect(editor.document.getText()).to.equal(before.replace(cranes, cranesCopy));
    await editor.document.save();
    expect(await onDisk(one)).to.equal(before.replace(cranes, cranesCopy));
  });

  // VS Code shows no dialog to a test: what is asked is refused, as if somebody had pressed Cancel.
  it('asks before wording in another language comes in, however it is taken', async () => {
    const [paid = '', wharf = ''] = [
      'Ulla Stendvik of Skarre Sound has paid 42,000 crowns to Tom Fennimore for the ship.',
      'The Marrowbone will lie at the Brackwater wharf in Skarre Sound until 14 August.',
    ];
    const folder = await newFolder('taking-languages', {
      'one.txt': paragraphs([paid, wharf]),
      'zwei.txt': paragraphs([
        'Ulla Stendvik aus Skarre Sound hat Tom Fennimore 42.000 Kronen für das Schiff gezahlt.',
        'Die Marrowbone wird bis zum 14. August am Kai von Brackwater in Skarre Sound liegen.',
        'Am Abend spielte eine Kapelle, und die Kinder sangen dazu.',
      ]),
    });
    const editor = await caretIn(vscode.Uri.joinPath(folder, 'one.txt'), paid);
    const before = editor.document.getText();
    const tried = async (work: () => Promise<unknown>): Promise<void> => {
      await work().catch(() => undefined);
      expect(editor.document.getText()).to.equal(before);
    };
    await tried(() => choose(editor, /^Use zwei’s wording/));
    await tried(async () => vscode.commands.executeCommand('crossread.takeWording'));
    await tried(() => withFirstPick('crossread.insertFromSource'));
  });

  it('inserts what the source goes on to say, in the typography of the draft or of the source', async () => {
    const { one } = await story('continuation');
    const before = await onDisk(one);
    const divers = harbour[1] ?? '';
    const editor = await caretIn(one, divers);
    await choose(editor, /^Insert this sentence’s continuation from /);
    const straight = ship.replace(/[“”]/g, '"');
    expect(editor.document.getText()).to.equal(before.replace(divers, `${divers} ${straight}`));
    expect(editor.document.getText(editor.selection)).to.equal(straight);
    await undo();
    expect(editor.document.getText()).to.equal(before);
    editor.selection = new vscode.Selection(await positionOf(one, divers), await positionOf(one, divers));
    await withSetting('take.typography', 'source', async () => {
      await choose(editor, /^Insert this sentence’s continuation from /);
      expect(editor.document.getText()).to.equal(before.replace(divers, `${divers} ${ship}`));
    });
  });

  it('inserts a missing sentence where it belongs, wherever the caret is, and drops one with its white space', async () => {
    // One sentence is all that is missing, so that it is the one picked, however late the list comes.
    const [close = '', divers = '', ...rest] = harbour;
    const { one } = await story('missing', { 'two.txt': paragraphs([close, divers, choir, ...rest]) });
    const before = await onDisk(one);
    const editor = await caretIn(one, harbour[3] ?? '');
    await withFirstPick('crossread.insertFromSource');
    expect(editor.document.getText()).to.equal(before.replace(`${divers}\n`, `${divers}\n\n${choir}\n`));
    expect(editor.document.getText(editor.selection)).to.equal(choir);
    const at = await positionOf(one, choir);
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('crossread.dropSentence');
    expect(editor.document.getText()).to.equal(before);
    await undo();
    await undo();
    expect(editor.document.getText()).to.equal(before);
  });

  it('fills a draft that is empty from the story beside it, which shows no lens', async () => {
    const { one } = await story('begun', { 'draft.txt': '' });
    const draft = vscode.Uri.joinPath(one, '..', 'draft.txt');
    const editor = await open(draft);
    await withFirstPick('crossread.insertFromSource');
    expect([...harbour, ...harbourCopy]).to.include(editor.document.getText().trim());
    await undo();
    expect(editor.document.getText()).to.equal('');
    expect(await lensesAfterAll(draft)).to.deep.equal([]);
  });

  it('keeps in the story file, once saved, where wording came from, and the hover says so', async () => {
    const { one, file } = await story('origins', { 'crossread.json': '{ "base": "one.txt" } // ours\n' });
    const editor = await caretIn(one, cranes);
    expect(await hoverIn(one, cranes)).not.to.contain('Taken from');
    await vscode.commands.executeCommand('crossread.takeWording');
    expect(await onDisk(file)).not.to.contain('taken');
    await eventually('the hover says so before saving', async () =>
      /Taken from \S+ line 5 ·/.test(await hoverIn(one, 'Fennimore wants')),
    );
    await editor.document.save();
    await eventually('it is kept', async () => (await onDisk(file)).includes('"taken"'));
    expect(await onDisk(file)).to.contain('// ours');
    const { taken } = JSON.parse((await onDisk(file)).replace('// ours', '')) as { taken: Record<string, unknown>[] };
    expect(taken).to.have.length(1);
    expect(taken[0]).to.deep.include({ into: { file: 'one.txt', text: [cranesCopy] } });
    expect(taken[0]?.['from']).to.include({ file: 'two.txt' });
    const at = await positionOf(one, 'three floating');
    await editor.edit((edit) => edit.insert(at, 'some '));
    await eventually('the hover says that it was edited', async () =>
      /Taken from \S+ line 5, then edited ·/.test(await hoverIn(one, 'Fennimore wants')),
    );
  });

  it('forgets what was undone before it was saved', async () => {
    const { one, file } = await story('undone', { 'crossread.json': '{ "base": "one.txt" }\n' });
    const editor = await caretIn(one, cranes);
    await vscode.commands.executeCommand('crossread.takeWording');
    await undo();
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'A line of its own.\n\n'));
    await editor.document.save();
    await eventually('matching is done', async () => (await hoverIn(one, cranes)).includes('cranes'));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await onDisk(file)).to.equal('{ "base": "one.txt" }\n');
    expect(await hoverIn(one, cranes)).not.to.contain('Taken from');
  });

  it('offers nothing where nothing matches', async () => {
    const { one } = await story('nothing');
    const editor = await caretIn(one, 'It will be loud');
    expect(await actions(editor)).to.deep.equal([]);
  });
});
