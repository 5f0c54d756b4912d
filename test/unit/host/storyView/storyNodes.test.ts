import { describe, expect, it, vi } from 'vitest';
import type * as vscode from 'vscode';
import { LineMap } from '../../../../src/engine/text/lines.js';
import type { Source, Story } from '../../../../src/engine/model.js';
import type { LeftOut } from '../../../../src/host/story/leftOut.js';
import type { Snapshot } from '../../../../src/host/story/snapshot.js';
import type { NodeWords, StoryNode } from '../../../../src/host/storyView/storyNode.js';
import { match, pair, source, story } from '../../support/engineParts.js';
import { EventEmitter } from '../../support/vscodeParts.js';
import { dateSaid } from '../../../../src/protocol/language.js';
import { inEnglish as t } from '../../support/inLanguage.js';

vi.mock('vscode', () => ({
  EventEmitter,
  l10n: { t: (message: string, ...args: unknown[]) => t(message, ...(args as string[])) },
  workspace: { getConfiguration: () => ({ get: () => 2 }) },
}));
const { storyNodes } = await import('../../../../src/host/storyView/storyNodes.js');

const uri = (id: string) => ({ scheme: 'file', path: id.replace('file://', ''), toString: () => id }) as vscode.Uri;
const textOf = ({ id, article: { text } }: Source) => ({ id, uri: uri(id), text, lines: new LineMap(text), stamp: 7 });
const words: NodeWords = { t, pathOf: ({ path }) => path, notesOf: () => ({ isDraft: false, notes: [] }), listed: [] };

function nodesOf(
  told: Story | undefined,
  leftOut: readonly LeftOut[] = [],
  more: Partial<NodeWords> = {},
  capped = false,
) {
  const snapshot = told && { story: told, base: textOf(told.base), sources: told.sources.map(textOf), capped };
  return storyNodes({ snapshot: snapshot as unknown as Snapshot | undefined, leftOut }, { ...words, ...more });
}

/** The tree as a reader sees it, a line a row. */
const printed = (nodes: readonly StoryNode[], depth = 0): string[] =>
  nodes.flatMap(({ label, description, children }) => [
    `${'  '.repeat(depth)}${label}${description === undefined ? '' : ` | ${description}`}`,
    ...printed(children, depth + 1),
  ]);

const all = (nodes: readonly StoryNode[]): StoryNode[] => nodes.flatMap((node) => [node, ...all(node.children)]);
const named = (nodes: readonly StoryNode[], label: string): StoryNode => {
  const found = all(nodes).find((node) => node.label === label);
  if (!found) throw new Error(`There is no row ${label}.`);
  return found;
};

const base = source('CNN', 'The ferry stopped.', 'Nobody was hurt.', 'It sails on Monday.');
const copy = source('KRDO', 'It sails on Monday.', 'The ferry stopped.', 'The pier is closed.');
const told = story(base, [
  copy,
  pair([match(0, 1, { kind: 'identical' }), match(2, 0, { kind: 'identical', moved: true })]),
]);

describe('the rows of the Story view', () => {
  it('are the articles, with what stands in one alone or moved, and what was left out, with why', () => {
    const leftOut: LeftOut[] = [
      { uri: uri('file:///s/recipe.txt'), why: 'unrelated' },
      { uri: uri('file:///s/huge.txt'), why: 'tooLarge' },
      { uri: uri('file:///s/old.txt'), why: 'excluded' },
    ];
    expect(printed(nodesOf(told, leftOut))).toEqual([
      'CNN | this article',
      '  Only here | 1',
      '    Nobody was hurt. | line 2',
      'KRDO | 67% · partly the same text',
      '  Not in this article | 1',
      '    The pier is closed. | line 3',
      '  Moved | 1',
      '    It sails on Monday. | line 1 · line 3 of CNN',
      'Left out | 3',
      '  huge.txt | too large',
      '  old.txt | excluded',
      '  recipe.txt | another story',
    ]);
  });

  it('keep our words apart from names and sentences that are written from right to left', () => {
    const north = source('الشمال', 'توقفت العبارة.', 'لم يصب أحد 4.');
    const south = source('الجنوب', 'لم يصب أحد 4.', 'توقفت العبارة.');
    const moved = match(1, 0, { kind: 'identical', moved: true });
    const arabic = story(north, [south, pair([match(0, 1, { kind: 'identical' }), moved])]);
    const nodes = nodesOf(arabic);
    expect(printed(nodes)).toEqual([
      '\u2068الجنوب\u2069 | 100% · almost verbatim',
      '  Moved | 1',
      '    \u2068لم يصب أحد 4.\u2069 | line 1 · line 2 of \u2068الشمال\u2069',
      '\u2068الشمال\u2069 | this article',
    ]);
    expect(nodes[0].tooltip).toContain('\u2068الشمال\u2069 almost verbatim\n');
  });

  it('say who copied whom only where the dates do, and what people noted', () => {
    const dated = (each: Source, published: string) => ({
      ...each,
      article: { ...each.article, metadata: { published } },
    });
    const whole = pair([match(0, 1, { kind: 'identical' }), match(2, 0, { kind: 'identical' })], true);
    const brief = source('KRDO', 'It sails on Monday.', 'The ferry stopped.');
    const later = story(dated(base, '2021-03-27'), [dated(brief, '2021-03-28T09:15'), whole]);
    const notesOf = ({ path }: vscode.Uri) => ({ isDraft: path.includes('KRDO'), notes: ['checked by Ada'] });
    const row = named(nodesOf(later, [], { notesOf }), 'KRDO');
    const published = dateSaid('2021-03-28T09:15', 'en');
    expect(row.description).toBe(`67% · copy, other order · draft · ${published}`);
    expect(row.tooltip?.split('\n')).toEqual([
      '/story/KRDO.txt',
      'copy of CNN, other order',
      '2 of your 3 sentences',
      `published ${published}`,
      'checked by Ada',
    ]);
    expect(row.spoken).toBe(`KRDO, copy of CNN, other order, 2 of your 3 sentences, draft, published ${published}`);
  });

  it('stand in the one order of the story, whichever article is in front', () => {
    const order = (nodes: readonly StoryNode[]) => nodes.map(({ label }) => label);
    const brief = source('AFP', 'It sails on Monday.');
    const none = pair([]);
    expect(order(nodesOf(story(copy, [base, none], [brief, none])))).toEqual(['AFP', 'CNN', 'KRDO']);
    expect(order(nodesOf(story(brief, [base, none], [copy, none])))).toEqual(['AFP', 'CNN', 'KRDO']);
    expect(order(nodesOf(story(brief, [copy, none], [base, none]), [], { listed: [copy.id] }))).toEqual(['KRDO', 'AFP', 'CNN']); // prettier-ignore
  });

  it('tell what a source says differently, as it stands there', () => {
    const [here, there] = [textOf(base), textOf(copy)];
    const side = (of: number, text: string, words: string) => ({ source: of, start: text.indexOf(words), end: text.indexOf(words) + words.length }); // prettier-ignore
    const finding = {
      key: 'number 1', kind: 'number', severity: 'fact', relation: 'differs', about: 'pier', silent: [], confidence: 0.9,
      readings: [
        { text: 'Monday', sides: [side(0, here.text, 'Monday')] },
        { text: 'closed', sides: [side(1, there.text, 'closed')] },
      ],
    } as const; // prettier-ignore
    const articles = [base.article, copy.article];
    const found = { texts: [here, there], articles, labels: ['CNN', 'KRDO'], findings: [finding] };
    const nodes = nodesOf(told, [], { found: found as never });
    expect(named(nodes, 'Says it differently').description).toBe('1');
    const row = named(nodes, 'Pier');
    expect(row).toMatchObject({ kind: 'finding', description: 'closed' });
    expect(row.tooltip).toBe('Pier: ‘Monday’ in CNN, ‘closed’ in KRDO');
    expect(there.text.slice(row.place?.start, row.place?.end)).toBe('closed');
    const alike = { ...found, findings: [{ ...finding, readings: [{ text: 'Monday', sides: [side(0, here.text, 'Monday'), side(1, there.text, 'Monday')] }, { text: 'x', sides: [] }] }] }; // prettier-ignore
    expect(printed(nodesOf(told, [], { found: alike as never })).join()).not.toContain('differently');
  });

  it('say of which articles only the beginning was searched for what differs', () => {
    const long = source('KRDO', ...Array.from({ length: 3_100 }, (_, at) => `Sentence ${at}.`));
    const both = story(base, [long, pair([])]);
    const found = { found: { texts: [], articles: [], labels: [], findings: [] } };
    const said = 'only its beginning was searched for findings';
    const [own, row] = ['CNN', 'KRDO'].map((label) => named(nodesOf(both, [], found), label));
    for (const words of [row.description, row.tooltip, row.spoken]) expect(words).toContain(said);
    for (const words of [own.description, own.tooltip, own.spoken]) expect(words).not.toContain(said);
    const front = named(nodesOf(story(long, [base, pair([])]), [], found), 'KRDO');
    for (const words of [front.description, front.tooltip, front.spoken]) expect(words).toContain(said);
    // Where findings are not shown there is nothing to say of them.
    expect(named(nodesOf(both), 'KRDO').spoken).not.toContain(said);
  });

  it('lead to the sentence as it stood', () => {
    const { place } = named(nodesOf(told), 'The pier is closed.');
    expect(place).toMatchObject({ label: 'KRDO', stamp: 7 });
    expect(copy.article.text.slice(place?.start, place?.end)).toBe('The pier is closed.');
  });

  it('are known by names that an edit elsewhere leaves as they are, each once', () => {
    const twice = source('KRDO', 'It sails on Monday.', 'Closed.', 'Closed.', 'The ferry stopped.');
    const matches = pair([match(0, 3), match(2, 0)]);
    const before = all(nodesOf(story(base, [twice, matches])));
    expect(new Set(before.map(({ id }) => id)).size).toBe(before.length);
    const edited = source('KRDO', 'It sails on Monday.', 'Open.', 'Closed.', 'Closed.', 'The ferry stopped.');
    const after = all(nodesOf(story(base, [edited, pair([match(0, 4), match(2, 0)])])));
    const ids = new Set(after.map(({ id }) => id));
    expect(before.filter(({ id }) => !ids.has(id))).toEqual([]);
    // Whichever article is in front, each keeps its name.
    const turned = all(nodesOf(story(copy, [base, pair([])])));
    expect(named(turned, 'CNN').id).toBe(named(nodesOf(told), 'CNN').id);
  });

  it('show so many sentences of a list, and count the others', () => {
    const long = source('KRDO', ...Array.from({ length: 205 }, (_, at) => `Sentence ${at}.`));
    const list = named(nodesOf(story(base, [long, pair([])])), 'Not in this article');
    expect(list.description).toBe('205');
    expect(list.children).toHaveLength(201);
    expect(list.children.at(-1)).toMatchObject({ label: 'and 5 more', kind: 'note' });
  });

  it('have the files alone where there is no story, and say where not all were looked at', () => {
    expect(printed(nodesOf(undefined, [{ uri: uri('file:///s/recipe.txt'), why: 'unrelated' }]))).toEqual([
      'Left out | 1',
      '  recipe.txt | another story',
    ]);
    expect(nodesOf(undefined)).toEqual([]);
    expect(printed(nodesOf(told, [], {}, true)).at(-1)).toBe('  Only the first 200 files were looked at');
  });

  it('take signs that nobody sees out of what an article or a file name says', () => {
    const strange = source('KRDO', 'The \u202eferry stopped.');
    const nodes = nodesOf(story(base, [strange, pair([])]), [
      { uri: uri('file:///s/re\u202ecipe.txt'), why: 'binary' },
    ]);
    expect(all(nodes).filter(({ label, spoken }) => /[\u202a-\u202e]/.test(label + spoken))).toEqual([]);
  });
});
