// Sentences that say one thing in other words, found on every host behind lenses that stand there already.
import { expect } from 'chai';
import * as vscode from 'vscode';
import { describeIn, eventually, lensesNow, lensesOf, newFolder, open, settleMeaning, withSetting } from './support.js';
import { harbour, paragraphs } from './texts.js';

const [closes = '', sunk = ''] = harbour;

/** Said here, and there with hardly a word in common. */
const reworded: readonly (readonly [here: string, there: string])[] = [
  ['Lawmakers rejected the scheme to widen the coastal highway.', 'The council shot down plans for the shore road.'],
  ['Most shop owners fear that nobody will come.', 'Traders worry about losing customers during the building.'],
  ['The mayor promised to pay for the damage out of her own pocket.', 'She herself would settle the bill, the head of the town said.'],
  ['Nobody was hurt when the wall gave way.', 'All of them got away safe and sound as the stones fell.'],
  ['Fishermen may tie up elsewhere free of charge until then.', 'In the meantime, trawlers can moor at other places without paying.'],
  ['A school in the old town got forty new bicycles.', 'Pupils will ride to their lessons on bikes that a donor bought.'],
]; // prettier-ignore

/** The first five, in German. */
const inGerman = [
  'Die Abgeordneten lehnten den Plan ab, die Küstenstraße zu verbreitern.',
  'Die meisten Ladenbesitzer fürchten, dass niemand mehr kommt.',
  'Die Bürgermeisterin versprach, den Schaden aus eigener Tasche zu bezahlen.',
  'Niemand wurde verletzt, als die Mauer nachgab.',
  'Fischer dürfen bis dahin anderswo kostenlos festmachen.',
];

const otherStory = [
  'Der Chor der Gemeinde sucht für das Konzert im Herbst noch tiefe Stimmen.',
  'Geprobt wird jeden Mittwoch im Saal neben der Bibliothek.',
  'Wer keine Noten lesen kann, lernt die Lieder nach dem Gehör.',
  'Am Ende der Probe gibt es Tee und Kuchen für alle.',
];

async function story(name: string): Promise<vscode.Uri> {
  const folder = await newFolder(name, {
    'one.txt': paragraphs([closes, sunk, ...reworded.map(([here]) => here)]),
    'two.txt': paragraphs([closes, sunk, ...reworded.map(([, there]) => there), 'A choir sang at the lighthouse.']),
  });
  return vscode.Uri.joinPath(folder, 'one.txt');
}

/** The lines of the sentences above which a lens says that they stand in other words there. */
async function foundReworded(uri: vscode.Uri): Promise<number[]> {
  const document = await vscode.workspace.openTextDocument(uri);
  return (await lensesNow(uri))
    .filter(({ line, title }) => reworded.some(([here]) => here === document.lineAt(line).text) && /^two /.test(title))
    .map(({ line }) => line);
}

const isFound = async (uri: vscode.Uri): Promise<number | undefined> => (await foundReworded(uri)).at(0);

describeIn('one folder', 'meaning', () => {
  before(() => settleMeaning(undefined));
  after(() => settleMeaning('words'));

  (HAS_ENCODER ? it : it.skip)(
    'finds sentences that share hardly a word with their other version (skipped where resources/encoder.bin has not been built)',
    async () => {
      const one = await story('meaning');
      await open(one);
      const line = await eventually('a lens leads to a sentence in other words', () => isFound(one));
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        one,
        new vscode.Position(line, 10),
      );
      const said = hovers.flatMap(({ contents }) => contents.map((each) => (each as vscode.MarkdownString).value));
      expect(said.join()).to.contain('alike in meaning, few words in common');
    },
  );

  (HAS_ENCODER ? it : it.skip)(
    'tells that a version in another language is of the story, without a name in common (skipped where resources/encoder.bin has not been built)',
    async () => {
      const folder = await newFolder('meaning-languages', {
        'one.txt': paragraphs(reworded.map(([here]) => here)),
        'eins.txt': paragraphs(inGerman),
        'tide.txt': paragraphs(otherStory),
      });
      const one = vscode.Uri.joinPath(folder, 'one.txt');
      await open(one);
      const titles = await eventually('a lens leads to the other language', async () => {
        const found = (await lensesNow(one)).map(({ title }) => title);
        return found.some((title) => title.startsWith('eins (de)')) && found;
      });
      expect(titles.filter((title) => title.includes('tide'))).to.deep.equal([]);
    },
  );

  it('is left out where the setting says so, and in a story that is open', async () => {
    const one = await story('meaning-words');
    await withSetting('matching.meaning', 'words', async () => {
      await open(one);
      await lensesOf(one);
      await new Promise((resolve) => setTimeout(resolve, 2000));
      expect(await foundReworded(one)).to.deep.equal([]);
    });
    if (HAS_ENCODER) await eventually('the default finds them', () => isFound(one));
  });
});
