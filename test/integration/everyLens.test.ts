// Lenses of every file of the sample story are clicked, and each place that they open is written down.
import { expect } from 'chai';
import * as vscode from 'vscode';
import { lineOf, matchesOf } from './fixture.js';
import {
  click,
  describeIn,
  eventually,
  fileName,
  inRoot,
  isCurrentNodeHost,
  lensesOf,
  open,
  sample,
  type ShownLens,
} from './support.js';

/** `courier-rewrite.txt 14:0`: a file, and where in it a sentence begins, from 0. */
const placeName = (uri: vscode.Uri, { line, character }: vscode.Position): string =>
  `${fileName(uri)} ${line}:${character}`;

function activePlace(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && placeName(editor.document.uri, editor.selection.start);
}

/** The places that a click on a lens opens, or offers in Peek. */
async function reached(base: vscode.Uri, lens: ShownLens): Promise<Set<string>> {
  await open(base);
  await click(lens);
  const active = vscode.window.activeTextEditor;
  if (active && active.document.uri.path !== base.path) {
    expect(active.selection.isEmpty, `${lens.title}: the sentence is selected`).to.equal(false);
    return new Set([placeName(active.document.uri, active.selection.start)]);
  }
  const places = new Set<string>();
  for (let last = activePlace(); ;) {
    await vscode.commands.executeCommand('goToNextReference');
    const here = last;
    const place = await eventually(`${lens.title} leads on from ${here ?? ''}`, () => {
      const now = activePlace();
      return now !== here && !now?.startsWith(`${fileName(base)} `) && now;
    });
    if (places.has(place)) break;
    places.add(place);
    last = place;
  }
  await vscode.commands.executeCommand('closeReferenceSearch');
  return places;
}

/** The places where the sentences of a line stand in other files, as Go to Definition says. */
async function defined(document: vscode.TextDocument, line: number): Promise<Set<string>> {
  const places = new Set<string>();
  const { text } = document.lineAt(line);
  for (let character = 0; character < text.length;) {
    const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      new vscode.Position(line, character),
    );
    for (const { targetUri, targetRange } of links) places.add(placeName(targetUri, targetRange.start));
    const end = links[0]?.originSelectionRange?.end.character ?? 0;
    character = Math.max(end, character) + 12;
  }
  return places;
}

/** Where the sentences of a line stand word for word in other files, as people said: `courier-rewrite.txt 14:`. */
function identical(file: string, line: number): string[] {
  const isHere = (addresses: readonly string[]): boolean => addresses.some((address) => lineOf(address) === line);
  const others = Object.values(sample).filter((other) => other !== file);
  return others.flatMap((other) => {
    const sides = matchesOf(file, other).filter(({ kind }) => kind === 'identical');
    return sides.flatMap(({ a, b }) => (isHere(a) ? b.map((address) => `${other} ${lineOf(address)}:`) : []));
  });
}

/** The forms of lenses, by what one of a row says. */
const forms: Readonly<Record<string, (title: string, row: readonly string[]) => boolean>> = {
  'one place': (title) => !/ · | and \d+ more$| \+\d+$/.test(title),
  'several places': (title) => / · | and \d+ more$| \+\d+$/.test(title),
  'the whole line': (title, row) => !isNumbered(title) && row.some(isNumbered),
  'joined sentences': (title) => /^\d+(–|, )\d+: (?!best)/.test(title),
};
const isNumbered = (title: string): boolean => /^\d+[^:]*: /.test(title);

const isOnlyHere = ({ title, command }: ShownLens): boolean => {
  if (command.command === '') expect(title).to.contain('only here');
  return command.command === '';
};

describeIn('one folder', 'every lens', () => {
  // A long way that leads to the same places in every host.
  if (!isCurrentNodeHost) return;

  // Which places each lens stands for is tested without VS Code; here one of each form is clicked,
  // and of the original all of its line.
  for (const [name, file] of Object.entries(sample)) {
    it(`of the ${name}, a line in each form, opens the places where its sentences stand`, async function () {
      this.timeout(60_000);
      const base = inRoot(file);
      const { document } = await open(base);
      const lenses = (await lensesOf(base)).filter((lens) => !isOnlyHere(lens));
      const clicked: string[] = [];
      const lines = new Set<number>();
      for (const [form, is] of Object.entries(forms)) {
        const lens = lenses.find(({ line, title }) => {
          const row = lenses.filter((each) => each.line === line).map((each) => each.title);
          return is(title, row);
        });
        const isWhole = file === sample.original;
        if (!lens || (isWhole && lines.has(lens.line))) continue;
        lines.add(lens.line);
        const places = new Set<string>();
        for (const each of isWhole ? lenses.filter(({ line }) => line === lens.line) : [lens])
          for (const place of await reached(base, each)) places.add(place);
        const expected = [...(await defined(document, lens.line))];
        if (isWhole) expect([...places].sort(), lens.title).to.deep.equal(expected.sort());
        else expect(expected, lens.title).to.include.members([...places]);
        for (const place of isWhole ? identical(file, lens.line) : [])
          expect([...places].join(), lens.title).to.contain(place);
        if (form === 'several places') expect(places.size, lens.title).to.be.greaterThan(1);
        clicked.push(lens.title);
      }
      expect(clicked.length).to.be.greaterThan(0);
      console.log(`  information: of ${file} clicked ${clicked.join(' | ')}`);
    });
  }
});
