import { expect } from 'chai';
import * as vscode from 'vscode';
import { bytesOf, compareNew, retype } from './editedCollation.js';
import { describeIn, eventually, isOldestHost, withoutAutoSave } from './support.js';
import { harbour, harbourCopy, paragraphs } from './texts.js';

/** How often rows are edited and saved in each file; what a write-back may do is the unit tests' question, not this one's. */
const ROUNDS = 5;

/** Three paragraphs with all that a careless writer would lose: tabs, trailing blanks, hard line breaks, signs of two units. */
const base = [
  `\t${harbour[0]}  `,
  `${harbour[1]} ${harbour[2].replace('from Brackwater', 'from\n  Brackwater')}`,
  `${harbour[3].replace('mussel', 'mussél')}\t`,
  harbour[4],
].join('\n\n');

const encoders: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => new TextEncoder().encode(text),
  'UTF-8 with BOM': (text) => new TextEncoder().encode(`\ufeff${text}`),
  'UTF-16 LE': (text) => utf16(text, true),
  'UTF-16 BE': (text) => utf16(text, false),
  // What these texts hold of it is Latin-1.
  'windows-1252': (text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
};

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  [...`\ufeff${text}`.split('')].forEach((unit, at) => view.setUint16(2 * at, unit.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
}

/** The same numbers in each run. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

describeIn('one folder', 'a file that is edited through its collation', () => {
  const files = () => vscode.workspace.getConfiguration('files');
  withoutAutoSave();
  after(async () => files().update('encoding', undefined, vscode.ConfigurationTarget.Global));

  let seed = 0;
  // How lines end and how they are encoded are two questions: each encoding takes its turn at the endings, UTF-8 has both.
  Object.entries(encoders).forEach(([encoding, encode], at) => {
    const turn = at % 2 === 0 ? '\r\n' : '\n';
    for (const ending of encoding === 'UTF-8' && !isOldestHost ? ['\n', '\r\n'] : [turn]) {
      const name = `${encoding}, lines ending in ${JSON.stringify(ending)}`;
      it(`keeps every other byte: ${name}`, async () => {
        const isLatin = encoding === 'windows-1252';
        await files().update('encoding', isLatin ? 'windows1252' : undefined, vscode.ConfigurationTarget.Global);
        const random = generator(++seed);
        let expected = `${isLatin ? base : base.replace('The mussél', '😀 The 𝒳 mussél')}${ending}`.replace(
          /\r?\n/g,
          ending,
        );
        const { base: file, right } = await compareNew(`bytes${seed}`, encode(expected), paragraphs(harbourCopy));
        for (let round = 0; round < ROUNDS; round++) {
          const words = right
            .getText()
            .split('\n')
            .filter((line) => !line.startsWith('─'))
            .flatMap((line) => line.split(' '))
            .filter(
              (word, _, all) => /^[\p{L}é]{4,}$/u.test(word) && all.filter((each) => each.includes(word)).length === 1,
            );
          const word = words[random(words.length)];
          const replacement = ['', 'grün', 'a b', 'Zürich,'][random(4)] || `${word}s`;
          await eventually(
            'the words stand there once',
            () => right.getText().split(word).length === 2 && !right.isDirty,
          );
          await retype(right, word, replacement);
          expected = expected.replace(word, replacement);
          expect(await right.save()).to.equal(true);
          expect(Array.from(await bytesOf(file))).to.deep.equal(Array.from(encode(expected)));
        }
      });
    }
  });
});
