import { expect } from 'chai';
import * as vscode from 'vscode';
import {
  click,
  describeIn,
  eventually,
  isOldestHost,
  lensesAfterAll,
  lensesNow,
  lensesOf,
  newFolder,
  open,
} from './support.js';
import { harbour, harbourCopy, paragraphs } from './texts.js';

const utf8 = new TextEncoder();

/** UTF-16, little-endian, with its byte order mark. */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let at = 0; at < text.length; at++) view.setUint16(2 + 2 * at, text.charCodeAt(at), true);
  return bytes;
}

/** A story of a good file and a peculiar one; the good one is open. */
async function beside(name: string, peculiar: string | Uint8Array): Promise<{ good: vscode.Uri; other: vscode.Uri }> {
  const folder = await newFolder(`bad-${name}`, { 'good.txt': paragraphs(harbour), 'other.txt': peculiar });
  const good = vscode.Uri.joinPath(folder, 'good.txt');
  await open(good);
  return { good, other: vscode.Uri.joinPath(folder, 'other.txt') };
}

const titles = async (uri: vscode.Uri): Promise<string[]> => (await lensesNow(uri)).map(({ title }) => title);

describeIn('one folder', 'bad input', () => {
  // What no version of VS Code has a part in.
  if (isOldestHost) return;
  const harmless: Record<string, string | Uint8Array> = {
    'an empty file': '',
    'white space': ' \n\t\n',
    'one word': 'Harbour',
    'a binary file': Uint8Array.from({ length: 4096 }, (_, at) => (at * 37) % 256),
  };
  for (const [what, content] of Object.entries(harmless)) {
    it(`${what} beside an article gives no lens and no error, and can be opened`, async () => {
      const { good, other } = await beside(what.replaceAll(' ', ''), content);
      expect(await lensesAfterAll(good)).to.deep.equal([]);
      if (typeof content !== 'string') return;
      await open(other);
      expect(await lensesNow(other)).to.deep.equal([]);
    });
  }

  const readable: Record<string, string | Uint8Array> = {
    'CRLF line endings': paragraphs(harbourCopy).replaceAll('\n', '\r\n'),
    'CR line endings': paragraphs(harbourCopy).replaceAll('\n', '\r'),
    'invalid UTF-8': Uint8Array.of(...utf8.encode(paragraphs(harbourCopy)), 0xff, 0xfe, 0xc3, 0x28, 0x0a),
    'UTF-16 with a byte order mark': utf16(paragraphs(harbourCopy)),
    'UTF-8 with a byte order mark': Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8.encode(paragraphs(harbourCopy))),
  };
  for (const [what, content] of Object.entries(readable)) {
    it(`${what}: the file is a source, and a lens selects the very sentence in it`, async () => {
      const { good } = await beside(what.replaceAll(/\W/g, ''), content);
      const lens = (await lensesOf(good)).find(({ line }) => line === 2);
      expect(lens?.title).to.contain('same');
      await click(lens);
      const editor = await eventually('the other file is active with a selection', () => {
        const active = vscode.window.activeTextEditor;
        return active && active.document.uri.path.endsWith('other.txt') && !active.selection.isEmpty
          ? active
          : undefined;
      });
      expect(editor.document.getText(editor.selection)).to.equal(harbour[1]);
    });
  }

  it('the same file twice: every sentence is the same, and none is only here', async () => {
    const { good } = await beside('twice', paragraphs(harbour));
    const lenses = await lensesOf(good);
    expect(lenses).to.have.length(harbour.length);
    for (const { title } of lenses) expect(title).to.match(/same/);
  });

  it('a file above the maximum size is left out, and comparing with it is refused with a message', async function () {
    this.timeout(60_000);
    const { good, other } = await beside('big', utf8.encode(paragraphs(harbourCopy).repeat(11_000)));
    expect((await vscode.workspace.fs.stat(other)).size).to.be.greaterThan(5_000_000);
    expect(await lensesAfterAll(good)).to.deep.equal([]);
    await vscode.commands.executeCommand('crossread.compareAsArticles', good, [good, other]);
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    expect(input instanceof vscode.TabInputTextDiff).to.equal(false);
  });

  it('a paragraph of one megabyte is matched in bounded time, and the editor lives on', async function () {
    this.timeout(60_000);
    const filler = Array.from(
      { length: 10_500 },
      (_, at) =>
        `In the year ${1000 + at} the chronicle of Ulmstead counted ${(at * 7919) % 9973} sheep and ${at % 89} wolves.`,
    );
    const long = [...filler, ...harbourCopy].join(' ');
    expect(long.length).to.be.greaterThan(700_000);
    const { good } = await beside('long', long);
    const lenses = await eventually(
      'lenses stand above the short article',
      async () => {
        const shown = await lensesNow(good);
        return shown.length > 0 ? shown : undefined;
      },
      40_000,
    );
    expect(lenses.some(({ title }) => title.includes('same'))).to.equal(true);
  });

  it('a source that is gone from the disk behind our back is said, not thrown', async () => {
    const { good, other } = await beside('gone', paragraphs(harbourCopy));
    const lens = (await lensesOf(good)).find(({ line }) => line === 2);
    await vscode.workspace.fs.delete(other);
    await click(lens);
    await eventually('no lens leads there any more', async () => (await titles(good)).length === 0);
    expect(vscode.window.activeTextEditor?.document.uri.path).to.equal(good.path);
  });

  it('internal commands called with rubbish do nothing', async () => {
    const { good } = await beside('rubbish', paragraphs(harbourCopy));
    await lensesOf(good);
    for (const rubbish of [[], [undefined], ['x'], [{ uri: 'file:///etc/passwd' }], [-1, {}]]) {
      await vscode.commands.executeCommand('crossread.openMatches', ...rubbish);
      await vscode.commands.executeCommand('crossread.jump', ...rubbish);
    }
    expect(vscode.window.activeTextEditor?.document.uri.path).to.equal(good.path);
  });
});
