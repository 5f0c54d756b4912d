// A folder of many long versions. The times are told, not judged: they are the machine's as much as ours.
import { expect } from 'chai';
import * as vscode from 'vscode';
import { describeIn, eventually, inRoot, isOldestHost, lensesNow, newFolder, open, sample } from './support.js';

const files = 40;
const words = 600;

/** The sentences of a sample file, roughly: the long lines, cut after stops. */
async function sentencesOf(uri: vscode.Uri): Promise<string[]> {
  const text = (await vscode.workspace.openTextDocument(uri)).getText();
  return text.split('\n').flatMap((line) => (line.length > 60 ? line.split(/(?<=[.!?]["”’]*) (?=["“‘]*[A-Z])/) : []));
}

/** A version of the story: `words` words of its sentences, another choice in another order for each `seed`. */
function version(sentences: readonly string[], seed: number): string {
  const chosen: string[] = [];
  for (let at = seed, count = 0; count < words; at += 7 + seed) {
    const sentence = sentences[at % sentences.length] ?? '';
    const own = chosen.length % 3 === 0 ? sentence.replace(/ (the|a) /, ` edition ${seed} $1 `) : sentence;
    chosen.push(own);
    count += own.split(' ').length;
  }
  return `${chosen.join('\n\n')}\n`;
}

describeIn('one folder', 'a large folder', () => {
  // What no version of VS Code has a part in.
  if (isOldestHost) return;
  it(`of ${files} articles of ${words} words has lenses that name its versions`, async function () {
    this.timeout(60_000);
    const sentences = (
      await Promise.all([sample.original, sample.rewrite].map((name) => sentencesOf(inRoot(name))))
    ).flat();
    const names = Array.from({ length: files }, (_, at) => `version-${at + 1}.txt`);
    const texts = names.map((_, at) => version(sentences, at + 1));
    for (const text of texts) expect(text.split(/\s+/).length).to.be.within(words, words * 1.2);
    const folder = await newFolder('many', Object.fromEntries(names.map((name, at) => [name, texts[at] ?? ''])));
    const active = vscode.Uri.joinPath(folder, 'version-20.txt');
    const began = performance.now();
    await open(active);
    const opened = performance.now();
    const lenses = await eventually(
      'lenses stand',
      async () => {
        const shown = await lensesNow(active);
        return shown.length > 0 && shown;
      },
      40_000,
    );
    const stood = performance.now();
    console.log(
      `  information: ${files} articles of ${words} words: opened in ${Math.round(opened - began)} ms, ` +
        `lenses ${Math.round(stood - opened)} ms later`,
    );
    expect(lenses.length).to.be.greaterThan(10);
    for (const { title } of lenses.filter(({ title }) => title !== 'only here'))
      expect(title).to.match(/(version-)?\d+.* (same|\d+%|reworded)/);
  });
});
