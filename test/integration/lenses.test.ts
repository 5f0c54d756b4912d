import { expect } from 'chai';
import * as vscode from 'vscode';
import { lineOf, matchesOf } from './fixture.js';
import {
  click,
  describeIn,
  eventually,
  inRoot,
  lensesAfterAll,
  lensesNow,
  lensesOf,
  newFolder,
  open,
  sample,
  selectedText,
  type ShownLens,
  twoFiles,
  withSetting,
} from './support.js';
import { harbour, harbourCopy, licence, paragraphs, readme } from './texts.js';

const on = (lenses: readonly ShownLens[], line: number): readonly ShownLens[] =>
  lenses.filter((lens) => lens.line === line);

describeIn('one folder', 'lenses', () => {
  const original = inRoot(sample.original);

  it('stand above every line whose sentence the stripped copy has word for word', async () => {
    await open(original);
    const lenses = await lensesOf(original);
    for (const match of matchesOf(sample.original, sample.copy)) {
      const titles = on(lenses, lineOf(match.a[0] ?? '')).map(({ title }) => title);
      expect(
        titles.some((title) => /qvlm/i.test(title)),
        `${match.a.join()}: ${titles.join(' | ')}`,
      ).to.equal(true);
    }
  });

  it('say a percentage below 100 for the sentences that the rewrite edited', async () => {
    await open(original);
    const lenses = await lensesOf(original);
    expect(lenses.map(({ title }) => title).join()).not.to.contain('100%');
    const edited = matchesOf(sample.original, sample.rewrite).filter(({ kind }) => kind === 'edited');
    const said = edited.filter(({ a }) => on(lenses, lineOf(a[0] ?? '')).some(({ title }) => /courier/i.test(title)));
    expect(said.length / edited.length).to.be.at.least(0.9);
  });

  it('never stand more than four to a line, nor wider than a narrow editor shows', async () => {
    for (const name of [sample.original, sample.copy, sample.rewrite, sample.brief]) {
      await open(inRoot(name));
      const lenses = await lensesOf(inRoot(name));
      for (const line of new Set(lenses.map((lens) => lens.line))) {
        const titles = on(lenses, line).map(({ title }) => title);
        expect(titles.length, `${name}:${line + 1}`).to.be.at.most(4);
        expect(titles.join(' | ').length, `${name}:${line + 1}`).to.be.at.most(56);
      }
    }
  });

  it('give the most alike version first, and say once of a line that it is the same as a whole', async () => {
    await open(original);
    const lenses = await lensesOf(original);
    for (const match of matchesOf(sample.original, sample.copy)) {
      const [first] = on(lenses, lineOf(match.a[0] ?? ''));
      if (match.kind === 'identical') expect(first?.title).to.match(/^(1: )?QVLM.* same/);
    }
    const line = lineOf('14.1');
    expect(on(lenses, line).map(({ title }) => title)).to.deep.equal(['QVLM same']);
  });

  it('lead with one click to the sentence in its own source, beside and selected', async () => {
    const folder = await newFolder('select', { 'one.txt': paragraphs(harbour), 'two.txt': paragraphs(harbourCopy) });
    const one = vscode.Uri.joinPath(folder, 'one.txt');
    await open(one);
    const lens = on(await lensesOf(one), 2)[0];
    expect(lens?.title).to.match(/same/);
    await click(lens);
    await eventually('a sentence is selected', () => selectedText() !== '');
    expect(selectedText()).to.equal(harbour[1]);
    expect(vscode.window.activeTextEditor?.viewColumn).to.equal(vscode.ViewColumn.Two);
  });

  it('lead back from where they led, into the editor that is open already', async () => {
    const folder = await newFolder('back', { 'one.txt': paragraphs(harbour), 'two.txt': paragraphs(harbourCopy) });
    const [one, two] = ['one.txt', 'two.txt'].map((name) => vscode.Uri.joinPath(folder, name)) as [
      vscode.Uri,
      vscode.Uri,
    ];
    await open(one);
    const there = on(await lensesOf(one), 2)[0];
    await click(there);
    await eventually('the copy is open', () => vscode.window.activeTextEditor?.document.uri.path === two.path);
    const back = on(await lensesOf(two), 6)[0];
    await click(back);
    await eventually('the first file is active', () => vscode.window.activeTextEditor?.document.uri.path === one.path);
    expect(selectedText()).to.equal(harbour[1]);
    expect(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs)).to.have.length(2);
  });

  it('do not stand in a folder of unrelated files', async () => {
    const folder = await newFolder('unrelated', {
      'README.md': readme,
      'LICENSE.txt': licence,
      'harbour.txt': paragraphs(harbour),
    });
    for (const name of ['README.md', 'LICENSE.txt', 'harbour.txt']) {
      await open(vscode.Uri.joinPath(folder, name));
      expect(await lensesAfterAll(vscode.Uri.joinPath(folder, name)), name).to.deep.equal([]);
    }
  });

  it('say where a sentence stands only here, as the setting wishes', async () => {
    const folder = await newFolder('onlyHere', { 'one.txt': paragraphs(harbour), 'two.txt': paragraphs(harbourCopy) });
    const two = vscode.Uri.joinPath(folder, 'two.txt');
    const says = (lenses: readonly ShownLens[]): boolean => on(lenses, 8).some(({ title }) => /only here/.test(title));
    await open(two);
    expect(says(await lensesOf(two))).to.equal(true);
    await withSetting('lens.onlyHere', 'off', async () => {
      await eventually('"only here" is gone', async () => !says(await lensesNow(two)));
    });
  });

  it('say it in signs, where the setting wishes so', async () => {
    const { one } = await twoFiles('signs');
    const titles = async (): Promise<string> => (await lensesNow(one)).map(({ title }) => title).join(' | ');
    await open(one);
    await lensesOf(one);
    expect(await titles())
      .to.contain('two same')
      .and.not.to.contain('=');
    await withSetting('lens.style', 'signs', async () => {
      await eventually('signs stand there', async () => (await titles()).includes('two ='));
      expect(await titles()).not.to.contain('same');
    });
    await eventually('words stand there again', async () => (await titles()).includes('two same'));
  });

  it('open in place, where the setting wishes so', async () => {
    const { one, two } = await twoFiles('here');
    await open(one);
    const lens = on(await lensesOf(one), 2)[0];
    await withSetting('jump.open', 'here', async () => {
      await click(lens);
      await eventually('a sentence is selected', () => selectedText() === harbour[1]);
      expect(vscode.window.activeTextEditor?.document.uri.path).to.equal(two.path);
      expect(vscode.window.tabGroups.all).to.have.length(1);
    });
  });

  it('go when the setting turns them off, and when they are hidden', async () => {
    await open(original);
    await lensesOf(original);
    await withSetting('lens.enabled', false, async () => {
      await eventually('no lens stands', async () => (await lensesNow(original)).length === 0);
    });
    await lensesOf(original);
    await vscode.commands.executeCommand('crossread.hideLenses');
    await eventually('the lenses are hidden', async () => (await lensesNow(original)).length === 0);
    await vscode.commands.executeCommand('crossread.showLenses');
    expect((await lensesOf(original)).length).to.be.greaterThan(10);
  });

  it('leave out matches below the confidence that is asked for', async () => {
    await open(original);
    const all = (await lensesOf(original)).length;
    await withSetting('match.minimumConfidence', 1, async () => {
      await eventually('fewer lenses stand', async () => (await lensesNow(original)).length < all);
    });
  });
});
