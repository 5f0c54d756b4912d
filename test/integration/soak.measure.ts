// An hour of use in minutes: stories that come and go, are read, compared, edited, undone and saved. What the extension
// holds is told again and again, and has to be flat once it has settled. `npm run soak` runs it, in the Node host.
import { expect } from 'chai';
import * as vscode from 'vscode';
import { closeAll, describeIn, eventually, inRoot, lensesOf, open, positionOf, sleep } from './support.js';
import { storyOf } from './soakStories.js';
import { takeStock, type Stock } from './stock.js';

/** A round is a story that is made, worked on and taken away again. */
const ROUNDS = 240;
/** They stand in so many folders, one after the other: those that are watched are bounded by a number. */
const FOLDERS = 12;
/** Stock is taken after so many. */
const EACH = 20;
/** By then what is kept has reached its bounds: names of lenses and rows, the words of stories, what VS Code keeps. */
const SETTLED = 8;
/** What the heap may grow by from then on, in MB. VS Code itself keeps some 10 kB of each story's hints and lenses. */
const GROWTH = 2;
/** The engine's worker counts here alone, and gives back to the system what it likes. */
const RESIDENT_GROWTH = 60;

const run = (command: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(command, ...args);
const autoSave = ['off', 'afterDelay', 'onFocusChange'];

/** Works on a story as a person does; what is done goes by the round. */
async function work(round: number): Promise<void> {
  const folder = inRoot(`soak-${round % FOLDERS}`);
  const texts = storyOf(round);
  await vscode.workspace.fs.createDirectory(folder);
  const files = texts.map((_, at) => vscode.Uri.joinPath(folder, `version-${at + 1}.txt`));
  const write = (file: vscode.Uri, text: string): Thenable<void> =>
    vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  for (const [at, file] of files.entries()) await write(file, texts[at]);
  const [base, source, third] = files;
  const editor = await open(base);
  await lensesOf(base);
  // Types a word, letter by letter, takes it back, and types another that stays.
  const end = await positionOf(base, '.');
  for (const letter of ' indeed') await editor.edit((edit) => edit.insert(end, letter));
  for (let times = 0; times < 7; times++) await run('undo');
  await editor.edit((edit) => edit.insert(end, ' then'));
  await run('vscode.executeHoverProvider', base, new vscode.Position(2, 4));
  await run('vscode.executeDefinitionProvider', base, new vscode.Position(2, 4));
  await editor.document.save();
  await run('crossread.compareAsArticles', base, [base, source]);
  const compared = await eventually('a comparison is open', () => {
    const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
    return input instanceof vscode.TabInputTextDiff && input.modified.scheme === 'crossread' && input.modified;
  });
  if (round % 3 === 0) {
    const rows = await vscode.workspace.openTextDocument(compared);
    const line = await eventually('the rows are those of this story', () => {
      const found = rows
        .getText()
        .split('\n')
        .findIndex((each) => each.includes(' then'));
      return found > 0 && found;
    });
    const edit = new vscode.WorkspaceEdit();
    edit.insert(compared, rows.lineAt(line).range.end, ' So it was.');
    await vscode.workspace.applyEdit(edit);
    await rows.save();
  }
  if (round % 5 === 0) await run('crossread.showTable');
  if (round % 5 === 1) await run('crossread.showMap');
  if (round % 7 === 0) await write(third, texts[0]);
  if (round % 11 === 0) {
    const settings = vscode.workspace.getConfiguration();
    await settings.update('files.autoSave', autoSave[round % 3], vscode.ConfigurationTarget.Global);
    await settings.update('crossread.density', round % 2 === 0 ? 'full' : undefined, vscode.ConfigurationTarget.Global);
  }
  if (round % 13 === 0) await run('crossread.refresh');
  if (round % 4 === 0) {
    await vscode.workspace.fs.rename(source, vscode.Uri.joinPath(folder, 'renamed.txt'));
    await sleep(200);
  }
  await closeAll();
  await vscode.workspace.fs.delete(folder, { recursive: true });
}

const told = (stock: Stock): string =>
  Object.entries(stock)
    .map(([what, amount]) => `${what} ${amount}`)
    .join(', ');

describeIn('one folder', 'an hour of use', () => {
  it('leaves nothing behind', async () => {
    const taken: Stock[] = [];
    for (let round = 1; round <= ROUNDS; round++) {
      await work(round);
      if (round % EACH !== 0) continue;
      taken.push(await takeStock());
      console.log(`  information: after ${round} stories: ${told(taken[taken.length - 1])}`);
    }
    const [settled, last] = [taken[SETTLED - 1], taken[taken.length - 1]];
    expect(last.heap).to.be.lessThan(settled.heap + GROWTH);
    expect(last.resident).to.be.lessThan(settled.resident + RESIDENT_GROWTH);
    for (const what of ['held', 'threads', 'documents'] as const) {
      expect(last[what], what).to.be.at.most(settled[what]);
    }
  }).timeout(3_600_000);
});
