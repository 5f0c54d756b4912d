// What anybody may have written: settings of any kind, and addresses of our documents with any query.
import { expect } from 'chai';
import * as vscode from 'vscode';
import { describeIn, eventually, inRoot, isOldestHost, isWebHost, lensesOf, open, root, twoFiles } from './support.js';

const settingsFile = () => inRoot('.vscode', 'settings.json');

/** So soon the window answers, whatever is written, in milliseconds. */
const ANSWERED_WITHIN = 5_000;

/** Fails where `work` takes too long. */
async function inTime<T>(what: string, work: PromiseLike<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`${what} took more than ${ANSWERED_WITHIN} ms.`)), ANSWERED_WITHIN);
  });
  return Promise.race([work, late]);
}

interface Manifest {
  readonly contributes: {
    readonly configuration: readonly { readonly properties: Record<string, unknown> }[];
  };
}

/** Every setting with a value, or with `areGroups` every group of settings: what stands before the last full stop. */
function everySetting(value: unknown, areGroups = false): Record<string, unknown> {
  const { contributes } = vscode.extensions.getExtension('crossread.crossread')?.packageJSON as Manifest;
  const names = contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
  // The suite compares by words.
  const settings = names.filter((name) => !name.startsWith('crossread.matching.'));
  const groups = settings.map((name) => name.slice(0, name.lastIndexOf('.'))).filter((name) => name !== 'crossread');
  return Object.fromEntries((areGroups ? groups : settings).map((name) => [name, value]));
}

async function bytesIn(folder: vscode.Uri): Promise<string[]> {
  const names: string[] = [];
  for (const [name, type] of await vscode.workspace.fs.readDirectory(folder)) {
    const uri = vscode.Uri.joinPath(folder, name);
    if (type === vscode.FileType.Directory) names.push(...(await bytesIn(uri)));
    else names.push(`${uri.path} ${(await vscode.workspace.fs.stat(uri)).size}`);
  }
  return names;
}

describeIn('one folder', 'what anybody may have written', () => {
  if (isOldestHost) return;

  describe('every setting of the folder', () => {
    const wrong: Record<string, unknown> = {
      null: null,
      'a figure': -7,
      'a list': [],
      'a list of a hundred thousand': Array.from({ length: 100_000 }, (_, at) => at),
      'an object': { length: 1e9, toString: 'x' },
    };
    const hostile: Record<string, unknown> = {
      'a megabyte': 'x'.repeat(1_000_000),
      'alternatives of alternatives': '+(a|a|a)*.txt',
      braces: '{a,b}'.repeat(150),
      stars: `**/${'*a'.repeat(400)}b`,
      'the name of a function': 'toString',
    };
    const forGroups = 'a figure in the place of each group of settings';
    let one: vscode.Uri;
    let usual: number;
    before(async () => {
      ({ one } = await twoFiles('any-settings'));
      await open(one);
      usual = (await lensesOf(one)).length;
      expect(usual).to.be.greaterThan(3);
    });
    after(async () => {
      await vscode.workspace.fs.delete(settingsFile());
    });

    for (const [what, value] of Object.entries({ ...wrong, [forGroups]: 5, ...hostile })) {
      it(`${what}: the window answers, and what is no value counts as the default`, async () => {
        await open(one);
        const changed = new Promise<void>((resolve) => {
          const listener = vscode.workspace.onDidChangeConfiguration((event) => {
            if (!event.affectsConfiguration('crossread')) return;
            listener.dispose();
            resolve();
          });
        });
        await vscode.workspace.fs.writeFile(
          settingsFile(),
          new TextEncoder().encode(JSON.stringify(everySetting(value, what === forGroups))),
        );
        await changed;
        const position = new vscode.Position(2, 10);
        await inTime(what, vscode.commands.executeCommand('vscode.executeHoverProvider', one, position));
        await inTime(what, vscode.commands.executeCommand('vscode.executeDefinitionProvider', one, position));
        if (what in wrong || what === forGroups) expect(await lensesOf(one)).to.have.length(usual);
      });
    }
  });

  describe('an address', () => {
    const file = (): string => inRoot('northwire-original.txt').toString();
    const outside = (): string => vscode.Uri.joinPath(root(), '..', '..', 'etc', 'none.txt').toString();
    const addresses: Record<string, () => unknown> = {
      empty: () => '',
      'no JSON': () => '{"kind":',
      'broken encoding': () => '%E0%A4%A',
      'deep brackets': () => '['.repeat(100_000),
      'a megabyte': () => ({ kind: 'saved', file: file(), label: 'x'.repeat(1_000_000) }),
      'no address': () => ({ kind: 'saved', file: '../../etc/passwd' }),
      outside: () => ({ kind: 'saved', file: outside() }),
      'a folder': () => ({ kind: 'saved', file: root().toString() }),
      'a scheme without files': () => ({ kind: 'saved', file: 'mailto:ada@example.org' }),
      'a command': () => ({ kind: 'saved', file: 'command:workbench.action.closeWindow' }),
      'an option to Git': () => ({ kind: 'revision', file: file(), id: `--output=${root().path}/made` }),
      'a revision outside': () => ({ kind: 'revision', file: outside(), id: 'abcdef0' }),
      'a page outside': () => ({ kind: 'page', file: outside() }),
      'a clipboard’s': () => ({ kind: 'clipboard', file: file(), id: '__proto__' }),
      ...(!isWebHost && { 'a device': () => ({ kind: 'saved', file: 'file:///dev/zero' }) }),
    };
    for (const [what, address] of Object.entries(addresses)) {
      it(`${what}: is refused in a sentence, and nothing is written`, async () => {
        const before = await bytesIn(root());
        const value = address();
        const query = typeof value === 'string' ? value : JSON.stringify(value);
        for (const scheme of ['crossread-source', 'crossread']) {
          for (const uri of [
            vscode.Uri.from({ scheme, path: '/../../x.article', query }),
            vscode.Uri.from({ scheme, path: '/x.collation', query: `base=${query}` }),
          ]) {
            const opening = vscode.workspace.openTextDocument(uri).then(
              () => 'opened',
              (error: unknown) => String(error),
            );
            const said = await inTime(what, opening);
            expect(said).not.to.equal('opened');
            expect(said).not.to.match(/TypeError|RangeError|SyntaxError|undefined/);
            await vscode.workspace.fs.writeFile(uri, new Uint8Array(3)).then(
              () => expect.fail('It was written.'),
              () => undefined,
            );
          }
        }
        expect(await bytesIn(root())).to.deep.equal(before);
      });
    }

    it('is shown where it is one of ours', async () => {
      const query = JSON.stringify({ kind: 'saved', file: file() });
      const uri = vscode.Uri.from({ scheme: 'crossread-source', path: '/x.article', query });
      await eventually('it is opened', async () => (await vscode.workspace.openTextDocument(uri)).getText() !== '');
    });
  });
});
