import { expect } from 'chai';
import * as vscode from 'vscode';
import { compare } from './editedCollation.js';
import {
  click,
  describeIn,
  eventually,
  isOldestHost,
  isWebHost,
  lensesAfterAll,
  lensesOf,
  open,
  selectedText,
  twoFiles,
  withoutAutoSave,
} from './support.js';
import { harbour, harbourCopy, paragraphs } from './texts.js';

/**
 * Files that a user may not see all of: `/locked` cannot be listed, in `/half` one file cannot be read, and what is there
 * cannot be written unless `isWritable`. The suite may
 * run as a user whom no file mode stops, so a file system of its own refuses.
 */
class GuardedFiles implements vscode.FileSystemProvider {
  static readonly scheme = 'guarded';
  /** How often something was refused. */
  refusals = 0;
  isWritable = false;
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  #written = 0;
  readonly #texts: Record<string, string> = {
    '/locked/one.txt': paragraphs(harbour),
    '/locked/two.txt': paragraphs(harbourCopy),
    '/half/one.txt': paragraphs(harbour),
    '/half/two.txt': paragraphs(harbourCopy),
    '/half/secret.txt': paragraphs(harbourCopy),
  };

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const text = this.#texts[uri.path];
    const isFolder = ['/', '/locked', '/half'].includes(uri.path);
    if (text === undefined && !isFolder) throw vscode.FileSystemError.FileNotFound(uri);
    return {
      type: isFolder ? vscode.FileType.Directory : vscode.FileType.File,
      ctime: 0,
      mtime: this.#written,
      size: text?.length ?? 0,
    };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    if (uri.path === '/locked') this.#refuse(uri);
    const paths = Object.keys(this.#texts).filter((path) => path.startsWith(`${uri.path}/`));
    return paths.map((path) => [path.slice(uri.path.length + 1), vscode.FileType.File]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    if (uri.path.endsWith('secret.txt')) this.#refuse(uri);
    return new TextEncoder().encode(this.#texts[uri.path] ?? '');
  }

  createDirectory(uri: vscode.Uri): void {
    this.#refuse(uri);
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    if (!this.isWritable) this.#refuse(uri);
    this.#texts[uri.path] = new TextDecoder().decode(content);
    this.#written++;
  }

  delete(uri: vscode.Uri): void {
    this.#refuse(uri);
  }

  rename(uri: vscode.Uri): void {
    this.#refuse(uri);
  }

  #refuse(uri: vscode.Uri): never {
    this.refusals++;
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}

/** What stands in the log of the extension; whatever it says of an error stands there as well. */
async function shownLog(): Promise<string> {
  await vscode.commands.executeCommand('crossread.showLog');
  const log = await eventually('the log is shown', () =>
    vscode.workspace.textDocuments.find(({ uri, lineCount }) => uri.scheme === 'output' && lineCount > 1),
  );
  await vscode.commands.executeCommand('workbench.action.closePanel');
  return log.getText();
}

const errorsIn = (log: string): string[] => log.split('\n').filter((line) => line.includes('[error]'));

const guarded = (path: string): vscode.Uri => vscode.Uri.from({ scheme: GuardedFiles.scheme, path });

describeIn('one folder', 'without permission', () => {
  // What no version of VS Code has a part in.
  if (isOldestHost) return;
  const files = new GuardedFiles();
  let registration: vscode.Disposable | undefined;

  before(() => {
    registration = vscode.workspace.registerFileSystemProvider(GuardedFiles.scheme, files, { isCaseSensitive: true });
  });
  after(() => void registration?.dispose());
  withoutAutoSave();

  it('to list a folder, its files have no lens, commands answer, and other stories go on', async () => {
    const before = files.refusals;
    // What other tests lost a worker for stands there as well.
    const errorsBefore = isWebHost ? errorsIn(await shownLog()) : [];
    await open(guarded('/locked/one.txt'));
    await eventually('the folder was asked for', () => files.refusals > before);
    expect(await lensesAfterAll(guarded('/locked/one.txt'))).to.deep.equal([]);
    for (const id of ['nextMatch', 'goToMatchingSentence', 'compareWith', 'refresh']) {
      await vscode.commands.executeCommand(`crossread.${id}`);
    }
    // The test host's server lacks the module that writes logs.
    if (isWebHost) {
      const said = await shownLog();
      expect(said).to.contain('Cannot list guarded:/locked');
      expect(errorsIn(said)).to.deep.equal(errorsBefore);
    }
    const { one } = await twoFiles('besideLocked');
    await open(one);
    expect((await lensesOf(one)).length).to.be.greaterThan(2);
  });

  it('to read a file, the others of its folder are still a story', async () => {
    const before = files.refusals;
    const one = guarded('/half/one.txt');
    await open(one);
    const lenses = await lensesOf(one);
    expect(files.refusals).to.be.greaterThan(before);
    expect(lenses.map(({ title }) => title).join()).not.to.contain('secret');
    await click(lenses.find(({ line }) => line === 2));
    await eventually('a sentence is selected', () => selectedText() !== '');
    expect(selectedText()).to.equal(harbour[1]);
  });

  it('to read a file, comparing with it opens nothing', async () => {
    const [one, secret] = [guarded('/half/one.txt'), guarded('/half/secret.txt')];
    await open(one);
    await vscode.commands.executeCommand('crossread.compareAsArticles', one, [one, secret]);
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    expect(input instanceof vscode.TabInputTextDiff).to.equal(false);
  });

  it('to write a file any more, what was edited stays, and is written once that is allowed again', async () => {
    const [one, two] = [guarded('/half/one.txt'), guarded('/half/two.txt')];
    const onDisk = (): string => new TextDecoder().decode(files.readFile(one));
    files.isWritable = true;
    const { right } = await compare(one, two);
    files.isWritable = false;
    const [line, words] = [right.getText().split('\n').indexOf(harbour[1]), '40 centimetres'];
    const at = new vscode.Position(line, harbour[1].indexOf(words));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(right.uri, new vscode.Range(at, at.translate(0, words.length)), '45 centimetres');
    await vscode.workspace.applyEdit(edit);
    const before = files.refusals;
    await right.save();
    expect(files.refusals).to.be.greaterThan(before);
    expect(onDisk()).to.contain(words);
    expect(right.isDirty).to.equal(true);
    expect(right.getText()).to.contain('45 centimetres');
    files.isWritable = true;
    await eventually('it is written', async () => {
      await right.save();
      await (await vscode.workspace.openTextDocument(one)).save();
      return onDisk().includes('45 centimetres');
    });
    expect(onDisk()).to.equal(paragraphs(harbour).replace(words, '45 centimetres'));
    files.isWritable = false;
  });
});
