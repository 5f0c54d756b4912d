// The five articles that the product was made for. They are other people's text and no part of the repository: where
// they are missing these tests are skipped, but not in CI.
import { expect } from 'chai';
import * as vscode from 'vscode';
import { describeIn, inRoot, isOldestHost, lensesOf, open } from './support.js';

const folder = (): vscode.Uri => inRoot('seeds');

async function fileOf(number: string): Promise<vscode.Uri> {
  const entries = await vscode.workspace.fs.readDirectory(folder());
  const name = entries.map(([entry]) => entry).find((entry) => entry.startsWith(number));
  if (name === undefined) throw new Error(`There is no article ${number}.`);
  return vscode.Uri.joinPath(folder(), name);
}

/** The lines, from 1, on which the sentence at the start or the end of a line of 000 is defined in another article. */
async function definitions(line: number, at: 'start' | 'end', other: string): Promise<number[]> {
  const original = await fileOf('000');
  const target = await fileOf(other);
  const document = await vscode.workspace.openTextDocument(original);
  const text = document.lineAt(line - 1).text.trimEnd();
  const position = new vscode.Position(line - 1, at === 'start' ? 1 : text.length - 2);
  const places = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    original,
    position,
  );
  const locations = places.map((place) =>
    'targetUri' in place
      ? { uri: place.targetUri, range: place.targetSelectionRange ?? place.targetRange }
      : { uri: place.uri, range: place.range },
  );
  return locations
    .filter(({ uri }) => uri.path === target.path)
    .flatMap(({ range }) => [range.start.line + 1, range.end.line + 1]);
}

describeIn('one folder', 'the five articles', () => {
  // What no version of VS Code has a part in.
  if (isOldestHost) return;
  before(async function () {
    const found = await Promise.resolve(vscode.workspace.fs.stat(folder())).catch(() => undefined);
    if (found) return;
    if (IN_CI) throw new Error('The five articles are missing.');
    this.skip();
  });

  it('have a lens on every line of the original’s body, because the shuffled copy has each sentence', async () => {
    const original = await fileOf('000');
    const { document } = await open(original);
    const lenses = await lensesOf(original);
    const titles = (line: number): string =>
      lenses
        .filter((lens) => lens.line === line)
        .map(({ title }) => title)
        .join(' | ');
    for (let line = 7; line < document.lineCount; line++) {
      if (!document.lineAt(line).isEmptyOrWhitespace) expect(titles(line), `line ${line + 1}`).to.contain('KRDO');
    }
  });

  it('lead from the original to the plain cases of the rewrite', async () => {
    await open(await fileOf('000'));
    await lensesOf(await fileOf('000'));
    const cases = [
      [8, 'start', 12],
      [16, 'start', 20],
      [22, 'start', 26],
      [24, 'end', 24],
      [26, 'start', 28],
      [26, 'end', 28],
      [28, 'start', 30],
      [30, 'start', 34],
    ] as const;
    for (const [line, at, target] of cases) {
      expect(await definitions(line, at, '002'), `${line}, ${at}`).to.include(target);
    }
  });

  it('lead from the original to the plain cases of the brief', async () => {
    await open(await fileOf('000'));
    await lensesOf(await fileOf('000'));
    expect(await definitions(10, 'start', '003')).to.include(10);
    expect(await definitions(10, 'end', '003')).to.include(8);
    expect(await definitions(22, 'start', '003')).to.include.members([16, 18]);
    expect(await definitions(24, 'end', '003')).to.include(20);
  });
});
