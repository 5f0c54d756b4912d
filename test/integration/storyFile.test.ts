import { expect } from 'chai';
import * as vscode from 'vscode';
import {
  caretIn,
  describeIn,
  eventually,
  isOldestHost,
  lensesNow,
  lensesOf,
  newFolder,
  open,
  positionOf,
  withFirstPick,
  withSetting,
} from './support.js';
import { newBaseSides, saidIn } from './editedCollation.js';
import { harbour, harbourCopy, paragraphs } from './texts.js';

const [closing, divers, cranes] = harbour as [string, string, string];
const cranesCopy = harbourCopy[2] ?? '';

interface Story {
  readonly folder: vscode.Uri;
  readonly one: vscode.Uri;
  readonly two: vscode.Uri;
  readonly file: vscode.Uri;
}

/** A story of two files, with a story file where `said` is given. */
async function story(name: string, said?: string, more: Record<string, string> = {}): Promise<Story> {
  const files = { 'one.txt': paragraphs(harbour), 'two.txt': paragraphs(harbourCopy), ...more };
  const folder = await newFolder(`story-${name}`, said === undefined ? files : { ...files, 'crossread.json': said });
  const uri = (file: string): vscode.Uri => vscode.Uri.joinPath(folder, file);
  return { folder, one: uri('one.txt'), two: uri('two.txt'), file: uri('crossread.json') };
}

const onDisk = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

const write = (uri: vscode.Uri, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

const titles = async (uri: vscode.Uri): Promise<string> => (await lensesNow(uri)).map(({ title }) => title).join(' | ');

/** What stands above a sentence. */
async function titleAbove(uri: vscode.Uri, sentence: string): Promise<string> {
  const { line } = await positionOf(uri, sentence);
  return (await lensesNow(uri)).find((lens) => lens.line === line)?.title ?? '';
}

const problems = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Crossread');

async function hoverIn(uri: vscode.Uri, sentence: string): Promise<string> {
  const at = (await positionOf(uri, sentence)).translate(0, 10);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
  return (hovers.flatMap(({ contents }) => contents) as vscode.MarkdownString[]).map(({ value }) => value).join('\n');
}

describeIn('one folder', 'a story file', () => {
  // What no version of VS Code has a part in.
  if (isOldestHost) return;
  it('is made by Reject Match, whose decision holds in both files, also after edits near by', async () => {
    const { one, two, file } = await story('reject');
    await caretIn(one, cranes);
    expect(await titleAbove(one, cranes)).to.match(/\d%/);
    await vscode.commands.executeCommand('crossread.rejectMatch');
    expect(JSON.parse(await onDisk(file))).to.deep.equal({
      matches: [
        {
          verdict: 'rejected',
          sides: [
            { file: 'one.txt', text: [cranes] },
            { file: 'two.txt', text: [cranesCopy] },
          ],
        },
      ],
    });
    await eventually('no match stands above the sentence', async () => !/\d%/.test(await titleAbove(one, cranes)));
    await open(two);
    await lensesOf(two);
    expect(await titleAbove(two, 'Fennimore wants')).not.to.match(/\d%/);
    const editor = await open(one);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'A first sentence that nobody else has was put in here.\n\n');
      edit.replace(rangeOf(editor.document, 'two floating cranes'), 'two large floating cranes');
    });
    await eventually('the lenses follow', async () => /same/.test(await titleAbove(one, closing)));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await titleAbove(one, 'Fennimore wants')).not.to.match(/\d%/);
  });

  it('keeps comments and order when a match is confirmed, and lens and hover say so', async () => {
    const byHand = '// Ours.\n{\n  "base": "one.txt", // the draft\n  "sources": [\n    { "file": "two.txt", "label": "Copy" } // late\n  ]\n}\n'; // prettier-ignore
    const { one, file } = await story('confirm', byHand);
    await caretIn(one, cranes);
    expect(await titleAbove(one, cranes)).to.match(/^Copy \d+%/);
    await vscode.commands.executeCommand('crossread.confirmMatch');
    const written = await onDisk(file);
    expect(written.startsWith(byHand.slice(0, byHand.lastIndexOf('\n}')))).to.equal(true);
    expect(written).to.contain('"verdict": "confirmed"');
    await eventually('the hover says that it is confirmed', async () =>
      /% *, *confirmed/.test((await hoverIn(one, cranes)).replaceAll('\\', '')),
    );
    expect(await hoverIn(one, divers)).not.to.contain('confirmed');
    await eventually('the lens says so too', async () =>
      /^Copy \d+%, confirmed ⚑$/.test(await titleAbove(one, cranes)),
    );
    await withFirstPick('crossread.forgetDecision');
    expect(await onDisk(file)).not.to.contain('verdict');
    expect(await onDisk(file)).to.contain('// late');
  });

  it('links a sentence to one that says the same in no common word', async () => {
    const { one, two, file } = await story('link');
    await caretIn(two, 'A choir');
    await withFirstPick('crossread.linkSentences');
    const { matches } = JSON.parse(await onDisk(file)) as { matches: { sides: { text: string[] }[] }[] };
    expect(matches[0]?.sides.map(({ text }) => text)).to.deep.equal([[harbourCopy[4]], [harbour[3]]]);
    await open(one);
    await eventually('the other file leads back to it', async () =>
      /reworded|\d%/.test(await titleAbove(one, harbour[3] ?? '')),
    );
    expect(await titleAbove(one, harbour[3] ?? '')).not.to.contain('?');
  });

  it('links all sentences that are selected', async () => {
    const { two, file } = await story('linkSeveral');
    const editor = await caretIn(two, 'A choir');
    const [from, to] = [await positionOf(two, 'Divers found'), await positionOf(two, 'at the Melgrund lighthouse')];
    editor.selection = new vscode.Selection(to, from);
    await withFirstPick('crossread.linkSentences');
    const { matches } = JSON.parse(await onDisk(file)) as { matches: { sides: { text: string[] }[] }[] };
    expect(matches[0]?.sides.map(({ text }) => text)).to.deep.equal([[harbourCopy[3], harbourCopy[4]], [harbour[3]]]);
  });

  it('tells a decision whose sentence is gone on its line, until it is back', async () => {
    const sides = [
      { file: 'one.txt', text: [cranes] },
      { file: 'two.txt', text: [cranesCopy] },
    ];
    const other = { verdict: 'rejected', sides: [{ file: 'one.txt', text: [closing] }, { file: 'absent.txt', text: ['None.'] }] }; // prettier-ignore
    const { one, file } = await story('lost', JSON.stringify({ matches: [{ verdict: 'confirmed', sides }, other] }, null, 2)); // prettier-ignore
    const editor = await caretIn(one, cranes);
    const [absent] = await eventually('the absent file is told', () => problems(file).length > 0 && problems(file));
    expect(absent?.message).to.equal('absent.txt is not there. What was decided about it holds again when it is back.');
    expect(absent?.severity).to.equal(vscode.DiagnosticSeverity.Information);
    const begins = (message: string) => problems(file).find((problem) => problem.message.startsWith(message));
    const gone = 'This sentence does not stand in one.txt any more. The decision rests until it is back; delete it';
    expect(begins(gone)).to.equal(undefined);
    // A small edit leaves it the same sentence.
    await editor.edit((edit) => edit.replace(rangeOf(editor.document, 'two floating'), 'two large floating'));
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(begins(gone)).to.equal(undefined);
    await editor.edit((edit) => edit.delete(rangeOf(editor.document, cranes.replace('two', 'two large'))));
    const told = await eventually('the lost sentence is told', () => begins(gone));
    expect(told.severity).to.equal(vscode.DiagnosticSeverity.Information);
    const line = (await onDisk(file)).split('\n').findIndex((each) => each.includes('"text"'));
    expect(told.range.start.line).to.equal(line);
    await vscode.commands.executeCommand('undo');
    await eventually('nothing is told once it is back', () => begins(gone) === undefined);
  });

  it('speaks of web pages by their file', async () => {
    const page = `<!doctype html><html><head><title>Harbour</title></head><body><article>${harbourCopy.map((each) => `<p>${each}</p>`).join('')}</article></body></html>`; // prettier-ignore
    const said = JSON.stringify({
      sources: [
        { file: 'page.html', label: 'Page' },
        { file: 'two.txt', exclude: true },
      ],
    });
    const { one, file } = await story('page', said, { 'page.html': page });
    await caretIn(one, cranes);
    expect(await titleAbove(one, cranes)).to.match(/^Page \d+%/);
    await vscode.commands.executeCommand('crossread.confirmMatch');
    const { matches } = JSON.parse(await onDisk(file)) as { matches: { sides: unknown[] }[] };
    expect(matches[0]?.sides).to.deep.equal([
      { file: 'one.txt', text: [cranes] },
      { file: 'page.html', text: [cranesCopy] },
    ]);
    await eventually('the hover says that it is confirmed', async () => /confirmed/.test(await hoverIn(one, cranes)));
  });

  it('holds in a comparison that is open', async () => {
    const { one, two, file } = await story('comparison');
    await open(one);
    await lensesOf(one);
    const isNew = newBaseSides();
    await vscode.commands.executeCommand('crossread.compareAsArticles', one, [one, two]);
    const differing = async (): Promise<number | undefined> => {
      const document = vscode.workspace.textDocuments.find(isNew);
      const said = document ? [...(await saidIn(document)).values()] : [];
      return said.length === 0 ? undefined : said.filter((each) => /^\d+%/.test(each)).length;
    };
    await eventually('the comparison stands', async () => ((await differing()) ?? 0) > 0);
    const sides = [
      { file: 'one.txt', text: [cranes] },
      { file: 'two.txt', text: [cranesCopy] },
    ];
    await write(file, JSON.stringify({ matches: [{ verdict: 'rejected', sides }] }));
    await eventually('the rejected row is two', async () => (await differing()) === 0);
  });

  it('names, orders, excludes and includes sources', async () => {
    const { one, file } = await story(
      'facts',
      JSON.stringify({ sources: [{ file: 'three.txt', label: 'Third' }, { file: 'two.txt', label: 'Second' }, { file: 'one.txt' }] }), // prettier-ignore
      { 'three.txt': paragraphs(harbourCopy) },
    );
    await open(one);
    await lensesOf(one);
    expect(await titleAbove(one, divers)).to.match(/^Third, Second same/);
    await write(file, JSON.stringify({ sources: [{ file: 'three.txt', label: 'Third', exclude: true }] }));
    await eventually('the excluded source is named no more', async () => {
      const said = await titles(one);
      return said !== '' && !/Third|three/.test(said);
    });
    await withFirstPick('crossread.includeSource');
    expect(JSON.parse(await onDisk(file))).to.deep.equal({ sources: [{ file: 'three.txt', label: 'Third' }] });
    await eventually('it is named again', async () => /Third/.test(await titles(one)));
    await vscode.commands.executeCommand('crossread.setBase');
    expect(JSON.parse(await onDisk(file))).to.have.property('base', 'one.txt');
  });

  it('that is broken is said with its line, and what it said before holds until it is mended', async () => {
    const { one, file } = await story('broken', '{\n  "sources": [{ "file": "two.txt", "label": "Copy" }]\n}\n');
    await open(one);
    await lensesOf(one);
    expect(await titles(one)).to.contain('Copy');
    expect(problems(file)).to.deep.equal([]);
    await write(file, '{\n  "sources": [{ "file": "two.txt", "label": }]\n}\n');
    const [problem] = await eventually('the problem is told', async () => problems(file).length > 0 && problems(file));
    expect(problem?.range.start.line).to.equal(1);
    expect(problem?.severity).to.equal(vscode.DiagnosticSeverity.Error);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await titles(one)).to.contain('Copy');
    // A command leaves it as it is, and says why.
    await caretIn(one, cranes);
    await vscode.commands.executeCommand('crossread.rejectMatch');
    expect(await onDisk(file)).not.to.contain('rejected');
    await write(file, '{\n  "sources": [{ "file": "two.txt", "label": "Late" }, { "file": "gone.txt" }, { "file": "../../../x.txt" }]\n}\n'); // prettier-ignore
    await eventually('the story goes by it again', async () => /Late/.test(await titles(one)));
    const told = await eventually('other problems are told', async () => problems(file).length > 1 && problems(file));
    expect(told.map(({ severity, message }) => `${severity} ${message}`).sort()).to.deep.equal([
      `${vscode.DiagnosticSeverity.Error} ../../../x.txt leads out of the workspace folder. Only files inside it can belong to a story.`,
      `${vscode.DiagnosticSeverity.Warning} gone.txt is not there. The story goes on without it.`,
    ]);
    await write(file, '{}\n');
    await eventually('no problem is left', async () => problems(file).length === 0);
  });

  it('follows files that are renamed and deleted, and folders too', async () => {
    const { folder, one, two, file } = await story(
      'renamed',
      '{\n  // both\n  "sources": [\n    { "file": "two.txt", "label": "Copy" },\n    { "file": "old/three.txt" }, // old\n    { "file": "one.txt" }\n  ]\n}\n',
    );
    const inFolder = (path: string): vscode.Uri => vscode.Uri.joinPath(folder, path);
    await vscode.workspace.fs.createDirectory(inFolder('old'));
    await write(inFolder('old/three.txt'), paragraphs(harbourCopy));
    await open(one);
    await lensesOf(one);
    const rename = async (from: vscode.Uri, to: vscode.Uri): Promise<void> => {
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(from, to);
      await vscode.workspace.applyEdit(edit);
    };
    await rename(two, inFolder('second.txt'));
    await eventually('the file has the new name', async () =>
      /"second\.txt", "label": "Copy"/.test(await onDisk(file)),
    );
    await rename(inFolder('old'), inFolder('archive'));
    await eventually('the folder has the new name', async () => /"archive\/three\.txt"/.test(await onDisk(file)));
    const remove = new vscode.WorkspaceEdit();
    remove.deleteFile(inFolder('archive'), { recursive: true });
    await vscode.workspace.applyEdit(remove);
    await eventually('the deleted file is gone', async () => !/archive/.test(await onDisk(file)));
    expect(await onDisk(file)).to.equal(
      '{\n  // both\n  "sources": [\n    { "file": "second.txt", "label": "Copy" },\n    // old\n    { "file": "one.txt" }\n  ]\n}\n',
    );
    await eventually('the story goes on', async () => /Copy/.test(await titles(one)));
    // What goes by other means may come back: it is said, not changed.
    await vscode.workspace.fs.delete(inFolder('second.txt'));
    await eventually('the missing file is told', async () => /second\.txt/.test(problems(file)[0]?.message ?? ''));
    expect(await onDisk(file)).to.contain('second.txt');
  });

  it('is the whole story in scope "file"', async () => {
    const { folder, one, file } = await story('scope', JSON.stringify({ sources: [{ file: 'one.txt' }, { file: 'else/far.txt', label: 'Far' }] })); // prettier-ignore
    const far = vscode.Uri.joinPath(folder, 'else', 'far.txt');
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(folder, 'else'));
    await write(far, paragraphs(harbourCopy));
    await withSetting('story.scope', 'file', async () => {
      await open(one);
      await eventually('only the listed file is named', async () => /^Far/.test(await titleAbove(one, divers)));
      expect(await titles(one)).not.to.contain('two');
      // The listed file finds its story file above it.
      await open(far);
      await eventually('the listed file has the story too', async () => /one/.test(await titleAbove(far, divers)));
      await write(file, '{}');
      await open(one);
      await eventually('files beside are the story where none is listed', async () => /two/.test(await titles(one)));
    });
  });

  it('with unsaved changes is changed and not saved', async () => {
    const { one, file } = await story('dirty', '{\n}\n');
    const files = vscode.workspace.getConfiguration('files');
    await files.update('autoSave', 'off', vscode.ConfigurationTarget.Global);
    const editor = await open(file);
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), '  "base": "one.txt"\n'));
    await caretIn(one, cranes);
    await vscode.commands.executeCommand('crossread.rejectMatch');
    await eventually('the decision stands in the document', async () => editor.document.getText().includes('rejected'));
    expect(editor.document.isDirty).to.equal(true);
    expect(await onDisk(file)).to.equal('{\n}\n');
    await eventually('it holds all the same', async () => !/\d%/.test(await titleAbove(one, cranes)));
    await editor.document.save();
    await files.update('autoSave', undefined, vscode.ConfigurationTarget.Global);
  });
});

function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}
