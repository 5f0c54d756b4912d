// How a source is read, as the settings say: its language, and lines that are body whatever they look like.
import { expect } from 'chai';
import * as vscode from 'vscode';
import { describeIn, eventually, lensesNow, lensesOf, newFolder, open, sleep, withSetting } from './support.js';
import { harbour, harbourCopy, paragraphs } from './texts.js';

const caption = 'Photo: The old quay at Sarnholm before it sank';
/** One sentence in German, where a number with a stop is an ordinal; two in English. */
const dated = 'The mussel boats of Tollensund go out on the 3. Cranes from Brackwater come on the next day.';
/** Else its two sentences would be said to be the same at once. */
const datedCopy = dated.replace('next', 'following');

const bodyLines = 'article.bodyLines';

async function storyWith(name: string, line: string, copied = line): Promise<vscode.Uri> {
  const folder = await newFolder(name, {
    'one.txt': paragraphs([...harbour, line]),
    'two.txt': paragraphs([...harbourCopy, copied]),
  });
  return vscode.Uri.joinPath(folder, 'one.txt');
}

/** The titles of the lenses above the line that reads `text`. */
async function lensesAbove(editor: vscode.TextEditor, text: string): Promise<string> {
  const lenses = await lensesNow(editor.document.uri);
  return lenses
    .filter(({ line }) => editor.document.lineAt(line).text === text)
    .map(({ title }) => title)
    .join(' | ');
}

describeIn('one folder', 'reading', () => {
  it('splits sentences anew when the language is set', async () => {
    const one = await storyWith('language', dated, datedCopy);
    const editor = await open(one);
    await lensesOf(one);
    expect(await lensesAbove(editor, dated)).to.contain('2: ');
    await withSetting('language', 'de', async () => {
      await eventually('the line has one sentence', async () => {
        const titles = await lensesAbove(editor, dated);
        return titles.includes('%') && !titles.includes('2: ');
      });
    });
    await eventually('it has two again', async () => (await lensesAbove(editor, dated)).includes('2: '));
  });

  it('compares a caption once its line is marked as body, and no more when the mark is gone', async () => {
    const one = await storyWith('mark', caption);
    const editor = await open(one);
    await lensesOf(one);
    expect(await lensesAbove(editor, caption)).to.equal('');
    const line = Array.from({ length: editor.document.lineCount }, (_, i) => i).find(
      (i) => editor.document.lineAt(i).text === caption,
    ) as number;
    const before = editor.document.getText();
    // The whole line with its end: the caret stands in the next line, which is not meant.
    editor.selection = new vscode.Selection(line, 0, line + 1, 0);
    const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('crossread', one);
    try {
      await vscode.commands.executeCommand('crossread.markLinesAsBody');
      expect(settings().inspect(bodyLines)?.workspaceFolderValue).to.deep.equal([caption]);
      expect(editor.document.getText()).to.equal(before);
      await eventually('the caption has a lens', async () => (await lensesAbove(editor, caption)).includes('same'));
      await settings().update(bodyLines, [3, caption, null], vscode.ConfigurationTarget.WorkspaceFolder);
      await sleep(1500);
      expect(await lensesAbove(editor, caption)).to.contain('same');
    } finally {
      await settings().update(bodyLines, undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    }
    await eventually('the caption has none', async () => (await lensesAbove(editor, caption)) === '');
  });
});

const slogan = 'All the news from the coast';
/** Another story, as the same paper had it. */
const bakery = [
  'The last bakery of Quarrowby bakes its bread with the light of the sun.',
  'Ines Holloway put mirrors on her roof, since she could no longer pay for the gas.',
];

describeIn('one folder', 'a line that another story has too', () => {
  it('is not compared, for as long as that story stands beside, and is where it was marked as body', async () => {
    const one = await storyWith('repeated', slogan);
    const editor = await open(one);
    await lensesOf(one);
    expect(await lensesAbove(editor, slogan)).to.contain('same');
    const other = vscode.Uri.joinPath(one, '../bakery.txt');
    await vscode.workspace.fs.writeFile(other, new TextEncoder().encode(paragraphs([...bakery, slogan])));
    await eventually('the line has no lens', async () => (await lensesAbove(editor, slogan)) === '');
    expect(await lensesAbove(editor, harbour[1])).to.contain('same');
    const settings = vscode.workspace.getConfiguration('crossread', one);
    await settings.update(bodyLines, [slogan], vscode.ConfigurationTarget.WorkspaceFolder);
    try {
      await eventually('it has one again', async () => (await lensesAbove(editor, slogan)).includes('same'));
    } finally {
      await settings.update(bodyLines, undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    }
    await eventually('it has none again', async () => (await lensesAbove(editor, slogan)) === '');
    await vscode.workspace.fs.delete(other);
    await eventually('the other story is gone', async () => (await lensesAbove(editor, slogan)).includes('same'));
  });
});

describeIn('no folder', 'marking lines as body', () => {
  it('writes to the user’s settings', async () => {
    const content = paragraphs([...harbour, caption]);
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
    const editor = await vscode.window.showTextDocument(document);
    const at = document.positionAt(content.indexOf(caption));
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('crossread.markLinesAsBody');
    const settings = vscode.workspace.getConfiguration('crossread');
    try {
      expect(settings.inspect(bodyLines)?.globalValue).to.deep.equal([caption]);
    } finally {
      await settings.update(bodyLines, undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
