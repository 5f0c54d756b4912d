import { describe, expect, it } from 'vitest';
import type { Match, Source } from '../../src/engine/model.js';
import { parseArticle } from '../../src/engine/parse.js';
import { collate } from '../../src/engine/project/collation.js';
import { writeCollation } from '../../src/engine/project/collationText.js';
import { groundOf, moveGround, shownText, type Ground } from '../../src/engine/project/writeBack/ground.js';
import { movePosition } from '../../src/engine/project/writeBack/movePosition.js';
import { applyEdits, editsBetween } from '../../src/engine/project/writeBack/textEdits.js';
import { writeBack } from '../../src/engine/project/writeBack/writeBack.js';
import { article, match, pair, source } from './support.js';

function ground(base: Source, other: Source = source('B'), matches: readonly Match[] = []): Ground {
  const options = { typography: 'base', rows: 'all', showFurniture: false } as const;
  const collation = collate(base, other, pair(matches), options);
  return groundOf(collation, writeCollation(collation, options, ({ kind }) => kind).base);
}

/** A base whose sentences stand in `text` one after the other, apart by white space; `|` ends a paragraph. */
function laidOut(text: string, paragraphs: readonly (readonly string[])[]): Source {
  let at = 0;
  const sentences = paragraphs.flatMap((each, paragraph) =>
    each.map((words) => {
      const start = text.indexOf(words, at);
      at = start + words.length;
      return { start, end: at, paragraph, role: 'body' as const };
    }),
  );
  return { id: 'file:///a.txt', label: 'A', article: { text, sentences, metadata: {} } };
}

/** The file's text after the lines of some rows (by number) were replaced. */
function after(from: Ground, rows: Readonly<Record<number, readonly string[]>>, text = from.text): string {
  const edited = from.rows
    .map(({ heading, number, lines }) => [heading, ...(rows[number] ?? lines.map((line) => line.text)), ''].join('\n'))
    .join('');
  const result = writeBack(from, edited, text);
  return 'refused' in result ? `${result.refused} ${result.row}` : applyEdits(text, result.edits);
}

/** Each sentence of the base in a row of its own, matched with the source's of the same place. */
function rowEach(base: Source): Ground {
  const lines = base.article.sentences.map(({ start, end }) => base.article.text.slice(start, end));
  return ground(
    base,
    source('B', ...lines),
    lines.map((_, index) => match(index, index)),
  );
}

describe('an edited row', () => {
  it('changes its words in the file, and only those', () => {
    const from = rowEach(source('A', 'The old quay sank. | It was late.', 'Nobody knew.'));
    expect(after(from, { 1: ['The new quay sank.'] })).toBe('The new quay sank. It was late.\nNobody knew.\n');
    const result = writeBack(from, shownText(from).replace('old', 'new'), from.text);
    expect(result).toMatchObject({ edits: [{ start: 4, end: 7, text: 'new' }] });
  });

  it('keeps the hard line breaks of its sentence, and their blanks', () => {
    const text = 'The old  \n\tquay of the\r\nharbour sank\nlast night.\n';
    const from = rowEach(laidOut(text, [[text.trimEnd()]]));
    expect(shownText(from)).toContain('The old quay of the harbour sank last night.');
    expect(after(from, { 1: ['The old quay of our harbour sank this night!'] })).toBe(
      'The old  \n\tquay of our\r\nharbour sank\nthis night!\n',
    );
    expect(after(from, { 1: ['The very old, quay of the harbour sank last night.'] })).toBe(
      'The very old,  \n\tquay of the\r\nharbour sank\nlast night.\n',
    );
  });

  it('keeps white space inside a line, and drops that at its ends', () => {
    const from = rowEach(source('A', 'Tab\there  and there.'));
    expect(after(from, { 1: ['  Tab\there  and everywhere. '] })).toBe('Tab\there  and everywhere.\n');
  });

  it('does not touch a line that only shows its line break as a space', () => {
    const text = 'Hard\nwrapped. Plain.\n';
    const from = rowEach(laidOut(text, [['Hard\nwrapped.', 'Plain.']]));
    expect(after(from, { 2: ['Simple.'] })).toBe('Hard\nwrapped. Simple.\n');
  });

  it('of several sentences is written line by line', () => {
    const from = ground(source('A', 'One here. | Two here. | Three here.'), source('B', 'All.'), [match([0, 1, 2], 0)]);
    expect(after(from, { 1: ['One here.', '2 here.', 'Three here.'] })).toBe('One here. 2 here. Three here.\n');
    expect(after(from, { 1: ['One here.', 'Three here.'] })).toBe('One here. Three here.\n');
    expect(after(from, { 1: ['All of them.'] })).toBe('All of them.\n');
    expect(after(from, { 1: ['One here.', 'Between.', 'Two here.', 'Three here.'] })).toBe(
      'One here. Between. Two here. Three here.\n',
    );
  });

  it('is the one that was edited, also beside an equal one', () => {
    const text = 'Wait!\n  Wait! \nAll of them waited.\n';
    const from = ground(laidOut(text, [['Wait!'], ['Wait!'], ['All of them waited.']]));
    expect(after(from, { 1: ['Wait! Why?', 'Wait!', 'All of them waited.'] })).toBe(text.replace('!', '! Why?'));
    expect(after(from, { 1: ['Wait!', 'Why?', 'All of them waited.'] })).toBe(text.replace('  Wait!', '  Why?'));
    expect(after(from, { 1: ['Wait!', 'Why?', 'Wait!', 'All of them waited.'] })).toContain('Why?\n  Wait! \n');
  });

  it('works where words are too many to be compared', () => {
    const many = (prefix: string) => Array.from({ length: 900 }, (_, index) => `${prefix}${index}`).join(' ');
    const from = rowEach(source('A', many('a'), 'Short.'));
    expect(after(from, { 1: [many('b')] })).toBe(`${many('b')}\nShort.\n`);
  });
});

describe('a cleared row', () => {
  const text = 'One.  Two.\n Three.\n\n\tFour.  \n\n\n\tFive. Six.\r\n';
  const from = rowEach(laidOut(text, [['One.', 'Two.', 'Three.'], ['Four.'], ['Five.', 'Six.']]));

  it.each([
    [
      'at the beginning of a paragraph takes the space behind it',
      { 1: [] },
      'Two.\n Three.\n\n\tFour.  \n\n\n\tFive. Six.\r\n',
    ],
    ['inside a paragraph takes the space before it', { 2: [] }, 'One.\n Three.\n\n\tFour.  \n\n\n\tFive. Six.\r\n'],
    ['at the end of a paragraph too', { 3: [''] }, 'One.  Two.\n\n\tFour.  \n\n\n\tFive. Six.\r\n'],
    ['that was a paragraph takes one separator along', { 4: [' '] }, 'One.  Two.\n Three.\n\n\n\tFive. Six.\r\n'],
    ['at the end of the text leaves the final newline', { 5: [], 6: [] }, 'One.  Two.\n Three.\n\n\tFour.  \r\n'],
    ['and others with it: a paragraph', { 1: [], 2: [], 3: [] }, '\tFour.  \n\n\n\tFive. Six.\r\n'],
    ['and all others: an empty text', { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [] }, '\r\n'],
    ['across a paragraph’s end keeps both apart', { 3: [], 4: [], 5: [] }, 'One.  Two.\n\n\n\tSix.\r\n'],
  ])('%s', (_, rows, expected) => {
    expect(after(from, rows)).toBe(expected);
  });
});

describe('a filled row that only the source has', () => {
  it('follows the sentence of the row before it, in its paragraph where the source has both in one', () => {
    const from = ground(source('A', 'One. | Three.', 'Four.'), source('B', 'Uno. | Due. | Tre.'), [
      match(0, 0),
      match(1, 2),
    ]);
    expect(after(from, { 2: ['Due.'] })).toBe('One. Due. Three.\nFour.\n');
  });

  it('is a paragraph of its own where the source has one, apart and indented as the file’s others', () => {
    const text = '\tOne.  \r\n\r\n\tTwo.\r\n\r\n\tThree.\r\n';
    const from = ground(laidOut(text, [['One.'], ['Two.'], ['Three.']]), source('B', 'Uno.', 'New.', 'Due.'), [
      match(0, 0),
      match(1, 2),
    ]);
    expect(after(from, { 2: ['New.'] })).toBe('\tOne.  \r\n\r\n\tNew.\r\n\r\n\tTwo.\r\n\r\n\tThree.\r\n');
  });

  it('never parts a paragraph', () => {
    const from = ground(source('A', 'One. | Two.'), source('B', 'Uno.', 'New.', 'Due.'), [match(0, 0), match(1, 2)]);
    expect(after(from, { 2: ['New.'] })).toBe('One. New. Two.\n');
  });

  it('never parts a paragraph with several either, which could not be taken out again apart from it', () => {
    const base = source('A', 'One. | Two. | Three.');
    const from = ground(base, source('B', 'Two.', 'New.', 'Newer.'), [match(1, 0)]);
    const rows = from.rows.map(({ source: said }) => said[0]?.text);
    const filled = { [rows.indexOf('New.') + 1]: ['New.'], [rows.indexOf('Newer.') + 1]: ['Newer.'] };
    expect(after(from, filled)).toBe('One. Two. New. Newer. Three.\n');
  });

  it('does not join a title', () => {
    const from = ground(source('A', '# Title', 'Two.'), source('B', 'Titolo | New.', 'Due.'), [
      match(0, 0),
      match(1, 2),
    ]);
    expect(after(from, { 2: ['New.'] })).toBe('Title\nNew.\nTwo.\n');
  });

  it('precedes the first where it stands first', () => {
    const matches = [match(0, 1), match(1, 2)];
    const from = ground(source('A', '~ Menu', 'One.', 'Two.'), source('B', 'New.', 'Uno.', 'Due.'), [
      match(1, 1),
      match(2, 2),
    ]);
    expect(after(from, { 1: ['New.'] })).toBe('Menu\nNew.\nOne.\nTwo.\n');
    const plain = ground(source('A', 'One.', 'Two.'), source('B', 'New.', 'Uno.', 'Due.'), matches);
    expect(after(plain, { 1: ['New.', 'Newer.'] })).toBe('New. Newer.\nOne.\nTwo.\n');
  });

  it('goes with its neighbours, several lines and rows at once', () => {
    const from = ground(source('A', 'One.', 'Two.'), source('B', 'Uno.', 'New. | Newer.', 'Newest.', 'Due.'), [
      match(0, 0),
      match(1, 4),
    ]);
    expect(after(from, { 2: ['New.'], 3: ['Newer.'], 4: ['Newest.', 'And more.'] })).toBe(
      'One.\nNew. Newer.\nNewest. And more.\nTwo.\n',
    );
    expect(after(from, { 3: ['Newer.'] })).toBe('One.\nNewer.\nTwo.\n');
  });

  it('ends a text without a final newline', () => {
    const from = ground(laidOut('One.', [['One.']]), source('B', 'Uno.', 'New.', 'More.'), [match(0, 0)]);
    expect(after(from, { 2: ['New.'], 3: ['More.'] })).toBe('One.\n\nNew.\n\nMore.');
  });

  it('begins an empty text, and ends one of furniture', () => {
    const from = ground(
      { ...source('A'), article: { text: '\n', sentences: [], metadata: {} } },
      source('B', 'New.', 'More.'),
    );
    expect(after(from, { 1: ['New.'], 2: ['More.'] })).toBe('New.\n\nMore.\n');
    expect(after(ground(source('A', '~ Menu'), source('B', 'New.')), { 1: ['New.'] })).toBe('Menu\n\nNew.\n');
  });

  it('takes the place of the only sentence, cleared at once', () => {
    const from = ground(source('A', 'One.', '~ Menu'), source('B', 'Uno.', 'New.', 'More.'), [match(0, 0)]);
    expect(after(from, { 1: [], 2: ['New.'], 3: ['More.'] })).toBe('New.\nMore.\nMenu\n');
  });

  it('puts no space between sentences of a script that has none', () => {
    const from = ground(laidOut('一。二。\n', [['一。', '二。']]), source('B', '甲。 | 新。 | 乙。'), [
      match(0, 0),
      match(1, 2),
    ]);
    expect(after(from, { 2: ['新。'] })).toBe('一。新。二。\n');
  });
});

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
    if ('refused' in result) throw new Error(result.refused);
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
    if ('refused' in first) throw new Error(first.refused);
    expect(first.taken).toHaveLength(1);
    const again = writeBack(first.ground, edited.replace('It was late', 'It was early'), first.ground.text);
    expect(again).toMatchObject({ taken: [] });
  });
});

describe('a refused write-back', () => {
  const from = rowEach(source('A', 'One. | Two.', 'Three.'));

  it.each([
    ['edited', (text: string) => text.replace('── 2 · edited', '── 2 · changed'), 2],
    ['deleted', (text: string) => text.replace('── 3 · edited\n', ''), 3],
    ['repeated', (text: string) => text.replace('── 3 · edited\n', '── 2 · edited\n── 3 · edited\n'), 2],
    ['preceded by text', (text: string) => `Hello\n${text}`, 1],
  ])('names the row whose heading was %s', (_, damage, row) => {
    expect(writeBack(from, damage(shownText(from)), from.text)).toEqual({ refused: 'heading', row });
  });

  it('names the row whose sentence has another text in the file by now', () => {
    expect(after(from, { 2: ['Zwei.'] }, 'One. 2.\nThree.\n')).toBe('conflict 2');
    expect(after(from, { 2: [] }, 'One. Three.\n')).toBe('conflict 2');
    expect(after(from, { 2: ['Zwei.'], 3: ['Drei.'] }, 'One. Two.\nThree more.\n')).toBe('conflict 3');
  });
});

describe('a file that has changed since', () => {
  const from = rowEach(source('A', 'One is here. | Two is here.', 'Three is here.'));

  it('keeps its other changes', () => {
    expect(after(from, { 2: ['Zwei is here.'] }, 'Before.\nOne was here. Two is here. More.\nThree is here.\n')).toBe(
      'Before.\nOne was here. Zwei is here. More.\nThree is here.\n',
    );
  });

  it('keeps what was written beside a sentence that is deleted', () => {
    expect(after(from, { 3: [] }, 'One is here. Two is here.\nThree is here. More.\n')).toBe(
      'One is here. Two is here.\nMore.\n',
    );
    expect(after(from, { 3: [] }, 'One is here. Two is here.\nMore. Three is here.\n')).toBe(
      'One is here. Two is here.\nMore.\n',
    );
  });

  it('keeps a change of a sentence whose row was not edited', () => {
    const moved = moveGround(from, 'One. Two is here.\nThree is here.\n');
    expect(moved.sentences.map(({ changed }) => changed ?? false)).toEqual([true, false, false]);
    expect(moved.sentences.map(({ start, end }) => moved.text.slice(start, end))).toEqual([
      'One.',
      'Two is here.',
      'Three is here.',
    ]);
  });
});

describe('movePosition', () => {
  const from = rowEach(source('A', 'One is here. | Two is here.', 'Three is here.'));

  it('finds a place of a sentence in the row where the sentence stands by then', () => {
    const together = ground(source('A', 'New.', 'One is here. | Two is here.', 'Three is here.'));
    expect(movePosition(from, together, { line: 3, character: 4 })).toEqual({ line: 3, character: 4 });
    expect(movePosition(from, together, { line: 5, character: 14 })).toEqual({ line: 4, character: 14 });
  });

  it('gives none for a heading, behind the last line, and where nothing is shown any more', () => {
    expect(movePosition(from, from, { line: 2, character: 1 })).toBeUndefined();
    expect(movePosition(from, from, { line: 99, character: 0 })).toBeUndefined();
    expect(movePosition(from, ground(source('A', '~ Menu')), { line: 1, character: 3 })).toBeUndefined();
  });
});

describe('editsBetween', () => {
  it('finds small edits, and gives up gracefully where there are too many', () => {
    expect(editsBetween('One two.\nThree.\n', 'One 2.\nThree.\nFour.\n')).toEqual([
      { start: 4, end: 7, text: '2' },
      { start: 16, end: 16, text: 'Four.\n' },
    ]);
    const lines = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word}${index}\n`).join('');
    expect(editsBetween(lines('a'), lines('b'))).toEqual([{ start: 0, end: lines('a').length, text: lines('b') }]);
  });
});

it('rows know the ground of a real article', () => {
  const text = 'Title\n\nThe old quay sank. “It was late,” she said.\n';
  const base = { id: 'a', label: 'A', article: parseArticle(text) };
  expect(ground(base, { ...source('B'), article: article('x') }).sentences.map(({ body }) => body)).toEqual([
    false,
    true,
    true,
  ]);
});
