// English sentences that say one thing in other words: found on every host, since its worker reads the lexicon.
import { expect } from 'chai';
import * as vscode from 'vscode';
import { describeIn, isOldestHost, lensesOf, newFolder, open } from './support.js';
import { harbour, paragraphs } from './texts.js';

const closes = harbour[0] ?? '';
const talks = 'Talks about the price continue in the town hall.';

describeIn('one folder', 'the lexicon', () => {
  // What no version of VS Code has a part in.
  if (isOldestHost) return;
  it('finds a sentence that shares hardly a word with its other version', async () => {
    const folder = await newFolder('lexicon', {
      'one.txt': paragraphs([closes, talks]),
      'two.txt': paragraphs([
        'For three weeks in October no ship can enter Melgrund, harbour master Oda Fennimore announced.',
        'A choir from Pellworth sang at the lighthouse on Sunday evening.',
        'Negotiations over what it will cost go on.',
      ]),
    });
    const one = vscode.Uri.joinPath(folder, 'one.txt');
    const { document } = await open(one);
    const lenses = await lensesOf(one);
    const above = (sentence: string): string[] =>
      lenses.filter(({ line }) => document.lineAt(line).text === sentence).map(({ title }) => title);
    // What the words alone find shows that the two files are compared.
    expect(above(closes).join()).to.match(/^two \d+%/);
    expect(above(talks).join()).to.match(/^two .*reworded/);
  });
});
