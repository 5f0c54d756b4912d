// What the sources of a story give differently in substance, as it is shown. Events, people and places are made up.
import { expect } from 'chai';
import * as vscode from 'vscode';
import {
  describeIn,
  eventually,
  fileName,
  lensesNow,
  newFolder,
  open,
  positionOf,
  selectedText,
  withSetting,
} from './support.js';
import { paragraphs } from './texts.js';

const wire = [
  'The ferry Halvarin ran aground off Skelmere on Tuesday evening in thick fog.',
  'Between 300 and 400 people were on board when the ship struck the Otterbank reef, harbour master Oda Fennimore said.',
  'Rescuers brought 212 passengers ashore before midnight, among them the captain’s own family.',
  'The operator Tollensund Lines did not say when the Halvarin would sail again.',
];
const daily = [
  'The ferry Halvarin ran aground off Skelmere on Tuesday evening in thick fog.',
  'Up to 400 people were on board when the ship struck the Otterbank reef, harbour master Oda Fennimore said.',
  'Rescuers brought 212 passengers ashore before midnight, among them the captain’s own family.',
  'The operator Tollensund Lines did not say when the Halvarin would sail again.',
];
const gazette = [
  'The ferry Halvarin ran aground off Skelmere on Tuesday evening in thick fog.',
  'Rescuers brought 221 passengers ashore before midnight, among them the captain’s own family.',
];

/** The Problems that tell findings, in all files. */
const problems = (): [vscode.Uri, vscode.Diagnostic][] =>
  vscode.languages
    .getDiagnostics()
    .flatMap(([uri, all]) =>
      all.flatMap((each): [vscode.Uri, vscode.Diagnostic][] => (isOurs(each) ? [[uri, each]] : [])),
    );

const isOurs = ({ source, code }: vscode.Diagnostic): boolean => source === 'Crossread' && typeof code === 'object';

const settled = (count: number): Promise<[vscode.Uri, vscode.Diagnostic][]> =>
  eventually(`${count} findings in Problems`, () => (problems().length === count ? problems() : undefined));

async function hoverOf(uri: vscode.Uri, text: string): Promise<string> {
  const at = await positionOf(uri, text);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
  return hovers.flatMap(({ contents }) => contents.map((each) => (each as vscode.MarkdownString).value)).join('\n');
}

describeIn('one folder', 'findings', () => {
  async function story(name: string): Promise<Record<'wire' | 'daily' | 'gazette', vscode.Uri>> {
    const folder = await newFolder(`findings-${name}`, {
      'wire.txt': paragraphs(wire),
      'daily.txt': paragraphs(daily),
      'gazette.txt': paragraphs(gazette),
    });
    const at = (file: string): vscode.Uri => vscode.Uri.joinPath(folder, file);
    return { wire: at('wire.txt'), daily: at('daily.txt'), gazette: at('gazette.txt') };
  }

  it('stand in Problems once each, in the article that the reader is in, with the other places beside them', async () => {
    const files = await story('problems');
    await open(files.wire);
    const found = await settled(2);
    expect(found.map(([uri]) => fileName(uri))).to.deep.equal(['wire.txt', 'wire.txt']);
    const [board, ashore] = found.map(([, problem]) => problem);
    expect(board.message).to.equal('People: ‘Between 300 and 400’ in wire, ‘Up to 400’ in daily');
    expect(ashore.message).to.equal('Passengers ashore: ‘212’ in wire, daily, ‘221’ in gazette');
    expect(board.severity).to.equal(vscode.DiagnosticSeverity.Information);
    const { document } = vscode.window.activeTextEditor ?? {};
    expect(document?.getText(board.range)).to.equal('Between 300 and 400');
    expect(ashore.relatedInformation?.map(({ location }) => fileName(location.uri))).to.deep.equal([
      'daily.txt',
      'gazette.txt',
    ]);
    // The code leads to the rule.
    const { target } = board.code as { target: vscode.Uri };
    const rules = await vscode.workspace.openTextDocument(target.with({ fragment: '' }));
    expect(rules.lineAt(Number(target.fragment.slice(1)) - 1).text).to.equal('## Numbers');

    await open(files.gazette);
    await eventually('Problems follow the reader', () => problems().some(([uri]) => fileName(uri) === 'gazette.txt'));
    expect((await settled(2)).map(([uri]) => fileName(uri)).sort()).to.deep.equal(['daily.txt', 'gazette.txt']);
  });

  it('stand in the hover as a table of readings, with who says nothing', async () => {
    const files = await story('hover');
    await open(files.wire);
    await settled(2);
    const hover = await hoverOf(files.wire, 'people were on board');
    expect(hover).to.contain('| ⚑ People | |');
    expect(hover).to.contain('| Between 300 and 400 | wire |');
    expect(hover).to.contain('| Up to 400 | daily |');
    expect(hover).to.contain('| *says nothing here* | gazette |');
  });

  it('follow an edit, and go by the setting', async () => {
    const files = await story('edit');
    const editor = await open(files.daily);
    await settled(2);
    const at = await positionOf(files.daily, 'Up to 400');
    await editor.edit((edit) => edit.replace(new vscode.Range(at, at.translate(0, 9)), 'Between 300 and 400'));
    await settled(1);
    await withSetting('findings.show', 'off', async () => {
      await settled(0);
    });
    await settled(1);
  });

  /** The entries of the lightbulb at some words. */
  async function actionsAt(uri: vscode.Uri, words: string): Promise<vscode.CodeAction[]> {
    const at = await positionOf(uri, words);
    const range = new vscode.Range(at, at.translate(0, words.length));
    const kind = vscode.CodeActionKind.QuickFix.value;
    return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind);
  }

  const titled = (actions: readonly vscode.CodeAction[], title: string): vscode.CodeAction => {
    const found = actions.find((each) => each.title === title);
    if (!found) throw new Error(`No "${title}" among ${actions.map((each) => each.title).join(' | ')}.`);
    return found;
  };

  it('offer the other reading, of which the value alone comes, in one step to undo', async () => {
    const files = await story('use');
    const { document } = await open(files.wire);
    await settled(2);
    const before = document.getText();
    const { edit } = titled(await actionsAt(files.wire, 'Between 300 and 400'), 'Use ‘Up to 400’, as in daily');
    expect(edit && (await vscode.workspace.applyEdit(edit))).to.equal(true);
    expect(document.getText()).to.equal(before.replace('Between 300 and 400', 'Up to 400'));
    await settled(1);
    await vscode.commands.executeCommand('undo');
    expect(document.getText()).to.equal(before);
    await settled(2);
  });

  it('go when somebody checked them, and stay away after an edit near by; a kind can be ignored', async () => {
    const files = await story('checked');
    const editor = await open(files.wire);
    await settled(2);
    const { command } = titled(await actionsAt(files.wire, 'Between 300 and 400'), 'Mark as checked');
    await vscode.commands.executeCommand(command?.command ?? '', ...((command?.arguments ?? []) as unknown[]));
    const [[, left]] = await settled(1);
    expect(left.message).to.contain('‘221’ in gazette');
    const at = await positionOf(files.wire, 'harbour master Oda');
    await editor.edit((edit) => edit.insert(at, 'the tired '));
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(problems().length).to.equal(1);
    const { command: ignore } = titled(await actionsAt(files.wire, '212'), 'Ignore numbers in this story');
    await vscode.commands.executeCommand(ignore?.command ?? '', ...((ignore?.arguments ?? []) as unknown[]));
    await settled(0);
    const file = vscode.Uri.joinPath(files.wire, '..', 'crossread.json');
    const { findings } = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))) as {
      findings: { checked: string[]; ignored: string[] };
    };
    expect(findings.checked).to.have.length(1);
    expect(findings.ignored).to.deep.equal(['number']);
  });

  it('are stepped through, and marked in the lens of a match that differs in a fact', async () => {
    const files = await story('steps');
    const editor = await open(files.wire);
    await settled(2);
    const lenses = await eventually('a lens with a flag', async () => {
      const now = await lensesNow(files.wire);
      return now.some(({ title }) => title.includes('⚑')) && now;
    });
    expect(lenses.filter(({ title }) => title.includes('⚑')).map(({ line }) => line)).to.deep.equal([2, 4]);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    for (const words of ['Between 300 and 400', '212', 'Between 300 and 400']) {
      await vscode.commands.executeCommand('crossread.nextFinding');
      expect(selectedText()).to.equal(words);
    }
    await vscode.commands.executeCommand('crossread.previousFinding');
    expect(selectedText()).to.equal('212');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Late: '));
    await vscode.commands.executeCommand('crossread.previousFinding');
    expect(selectedText()).to.equal('Between 300 and 400');
  });
});
