import { describe, expect, it } from 'vitest';
import type * as vscode from 'vscode';
import { LineMap } from '../../../../src/engine/text/lines.js';
import type { Source } from '../../../../src/engine/model.js';
import { collate } from '../../../../src/engine/projections/collation/collation.js';
import { writeCollation } from '../../../../src/engine/projections/collation/collationText.js';
import { encodeAddress } from '../../../../src/host/collation/addresses.js';
import type { Comparison, Side } from '../../../../src/host/collation/comparison.js';
import type { Built } from '../../../../src/host/collation/comparisons.js';
import { chosenSentences, type ChoiceParts } from '../../../../src/host/commands/chosenSentences.js';
import { match, pair, source } from '../../support/engineParts.js';

const base = source('A', 'The quay sank.', 'It was late. | Nobody knew.', 'A pilot came.');
const other = source('B', 'The quay was lost.', 'It rained.', 'A pilot had come.');
const comparison: Comparison = {
  base: base.id,
  source: other.id,
  baseLabel: 'A',
  sourceLabel: 'B',
  view: 'rows',
  rows: 'all',
  showFurniture: false,
};

/** A build whose rows are: quay, rain (only in B), late and nobody (only in A), pilot. */
function built(view: Comparison['view'] = 'rows'): Built {
  const collation = collate(base, other, pair([match(0, 0), match(3, 2)]), comparison);
  const documents = writeCollation(collation);
  const textOf = ({ id, article: { text } }: Source) => ({ id, uri: id, text, lines: new LineMap(text), stamp: 1 });
  const rows = view === 'rows';
  return {
    comparison: { ...comparison, view },
    texts: { base: textOf(base), source: textOf(other) },
    collation,
    documents: rows ? documents : undefined,
    shown: {
      base: rows ? documents.base.text : base.article.text,
      source: rows ? documents.source.text : other.article.text,
    },
  } as unknown as Built;
}

/** What is chosen from one line and character to another of a side's document. */
async function chosen(
  side: Side,
  [from, to]: readonly [readonly [number, number], readonly [number, number]],
  { view = 'rows', text }: { readonly view?: Comparison['view']; readonly text?: string } = {},
) {
  const now = built(view);
  const [start, end] = [from, to].map(([line, character]) => ({ line, character }));
  const parts = { comparisons: { build: async () => now, recent: () => [now] } } as unknown as ChoiceParts;
  const editor = {
    document: {
      uri: { scheme: 'crossread', ...encodeAddress({ comparison: now.comparison, side }) },
      getText: () => text ?? now.shown[side],
    },
    selection: { start, end, active: end, isEmpty: String(from) === String(to) },
  } as unknown as vscode.TextEditor;
  const found = await chosenSentences(parts, editor);
  return found && { of: found.snapshot.story.base.label, sentences: found.sentences };
}

const at = (line: number, character = 2) =>
  [
    [line, character],
    [line, character],
  ] as const;
const lineOf = (side: Side, words: string): number =>
  built()
    .shown[side].split('\n')
    .findIndex((line) => line.includes(words));

describe('the sentences that a command means in a comparison', () => {
  it('are that of the line at the caret, on either side', async () => {
    expect(await chosen('base', at(lineOf('base', 'The quay')))).toEqual({ of: 'A', sentences: [0] });
    expect(await chosen('source', at(lineOf('source', 'A pilot')))).toEqual({ of: 'B', sentences: [2] });
    expect(await chosen('base', at(lineOf('base', 'Nobody')))).toEqual({ of: 'A', sentences: [2] });
  });

  it('are all of a row whose heading has the caret; the other side’s where this one has none', async () => {
    expect(await chosen('base', at(lineOf('base', '── 3')))).toEqual({ of: 'A', sentences: [1, 2] });
    expect(await chosen('base', at(lineOf('base', '── 2')))).toEqual({ of: 'B', sentences: [1] });
    expect(await chosen('source', at(lineOf('source', '── 3')))).toEqual({ of: 'A', sentences: [1, 2] });
  });

  it('are those of all lines that the selection touches, and not of one that it only ends before', async () => {
    const [late, nobody] = [lineOf('base', 'It was late'), lineOf('base', 'Nobody')];
    expect(await chosen('base', [[late, 3], [nobody, 1]])).toEqual({ of: 'A', sentences: [1, 2] }); // prettier-ignore
    expect(await chosen('base', [[late, 0], [nobody, 0]])).toEqual({ of: 'A', sentences: [1] }); // prettier-ignore
  });

  it('are all of a row that has other lines by now, and none where a heading is damaged', async () => {
    const text = built().shown.base.replace('It was late.\n', 'It was late.\nVery late.\n');
    expect(await chosen('base', at(lineOf('base', 'It was late')), { text })).toEqual({ of: 'A', sentences: [1, 2] });
    expect(await chosen('base', at(1), { text: text.replace('── 1', '── one') })).toBeUndefined();
  });

  it('are those of the files as published', async () => {
    expect(await chosen('source', at(1, 3), { view: 'published' })).toEqual({ of: 'B', sentences: [1] });
    expect(await chosen('base', [[0, 4], [1, 14]], { view: 'published' })).toEqual({ of: 'A', sentences: [0, 1, 2] }); // prettier-ignore
  });

  it('have the matches of the pair seen from their side', async () => {
    const now = built();
    const parts = { comparisons: { build: async () => now, recent: () => [] } } as unknown as ChoiceParts;
    const line = lineOf('source', 'A pilot');
    const editor = {
      document: {
        uri: { scheme: 'crossread', ...encodeAddress({ comparison, side: 'source' }) },
        getText: () => now.shown.source,
      },
      selection: { start: { line, character: 0 }, end: { line, character: 0 }, isEmpty: true },
    } as unknown as vscode.TextEditor;
    const found = await chosenSentences(parts, editor);
    expect(found?.snapshot.story.pairs[0].matches).toMatchObject([
      { a: [0], b: [0] },
      { a: [2], b: [3] },
    ]);
    expect(found?.snapshot.story.sources.map(({ label }) => label)).toEqual(['A']);
  });
});
