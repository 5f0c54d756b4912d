import { describe, expect, it } from 'vitest';
import { writeBack } from '../../../../../src/engine/projections/writeBack/writeBack.js';
import { match, source } from '../../../support/engineParts.js';
import { ground, shownText } from '../../../support/writeBack.js';

describe('what a write-back takes from the source', () => {
  const base = source('A', 'The old quay sank.', 'It was late, they said.', 'Nobody knew. | Nobody came.');
  const other = source(
    'B',
    'The quay was lost.',
    '“It was very late,” they said.',
    'No one knew or came.',
    'It rained.',
  );
  const from = ground(base, other, [match(0, 0), match(1, 1), match([2, 3], 2)]);
  const rowOf = new Map(from.rows.map((row) => [row.source[0]?.text, row]));

  /** What is taken where the lines of some rows, named by the source's first sentence, were replaced. */
  function taken(rows: Readonly<Record<string, readonly string[]>>) {
    const edited = from.rows
      .map((row) => {
        const lines = Object.entries(rows).find(([said]) => rowOf.get(said) === row)?.[1];
        return [row.heading, ...(lines ?? row.lines.map(({ text }) => text)), ''].join('\n');
      })
      .join('');
    const result = writeBack(from, edited, from.text);
    if ('failure' in result) throw new Error(result.failure.kind);
    return result.taken.map(({ said, before, sentences }) => ({ said, before, sentences }));
  }

  it('is a line that says what the source says there, whatever its typography', () => {
    expect(taken({ 'The quay was lost.': ['The quay was lost.'] })).toEqual([
      { said: ['The quay was lost.'], before: ['The old quay sank.'], sentences: ['The quay was lost.'] },
    ]);
    const straight = '"It was very late," they said.';
    expect(taken({ '“It was very late,” they said.': [straight] })).toEqual([
      { said: ['“It was very late,” they said.'], before: ['It was late, they said.'], sentences: [straight] },
    ]);
  });

  it('is all of a group that was divided in another way', () => {
    expect(taken({ 'No one knew or came.': ['No one knew or came.'] })).toEqual([
      { said: ['No one knew or came.'], before: ['Nobody came.', 'Nobody knew.'], sentences: ['No one knew or came.'] },
    ]);
  });

  it('is a sentence that only the source has', () => {
    expect(taken({ 'It rained.': ['It rained.'] })).toEqual([
      { said: ['It rained.'], before: [], sentences: ['It rained.'] },
    ]);
  });

  it('is nothing that a person wrote, that another row says, or that said so before', () => {
    expect(taken({ 'The quay was lost.': ['The quay was lost at noon.'] })).toEqual([]);
    expect(taken({ 'It rained.': ['It poured.'] })).toEqual([]);
    expect(taken({ 'The quay was lost.': ['It rained.'] })).toEqual([]);
    expect(taken({})).toEqual([]);
    const own = ground(source('A', 'It’s late.'), source('B', 'Its late'), [match(0, 0, { kind: 'identical' })]);
    const result = writeBack(own, shownText(own).replace('It’s late.', 'It’s late!'), own.text);
    expect(result).toMatchObject({ edits: [{ text: '!' }], taken: [] });
  });

  it('is taken once, also when the collation is saved again before it follows', () => {
    const edited = shownText(from).replace('The old quay sank.', 'The quay was lost.');
    const first = writeBack(from, edited, from.text);
    if ('failure' in first) throw new Error(first.failure.kind);
    expect(first.taken).toHaveLength(1);
    const again = writeBack(first.ground, edited.replace('It was late', 'It was early'), first.ground.text);
    expect(again).toMatchObject({ taken: [] });
  });

  it('is written, and shown from then on, in the draft’s kind of marks', () => {
    const style = { quotes: 'curly', apostrophes: 'curly' } as const;
    const own = ground(source('A', 'It was late.'), source('B', '"It\'s late," he said.'), [match(0, 0)]);
    const edited = shownText(own).replace('It was late.', '"It\'s late," he said.');
    const first = writeBack(own, edited, own.text, style);
    if ('failure' in first) throw new Error(first.failure.kind);
    expect(first.ground.text).toBe('“It’s late,” he said.\n');
    expect(shownText(first.ground)).toBe('── 1\n“It’s late,” he said.\n');
    expect(first.taken).toMatchObject([{ said: ['"It\'s late," he said.'], sentences: ['“It’s late,” he said.'] }]);
    // Saved once more as it was taken, which is still on the screen.
    expect(writeBack(first.ground, edited, first.ground.text, style)).toMatchObject({ edits: [], taken: [] });
    const back = writeBack(first.ground, shownText(own), first.ground.text, style);
    if ('failure' in back) throw new Error(back.failure.kind);
    expect(back.ground.text).toBe('It was late.\n');
  });
});
