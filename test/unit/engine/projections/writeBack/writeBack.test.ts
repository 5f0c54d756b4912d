import { describe, expect, it } from 'vitest';
import { moveGround } from '../../../../../src/engine/projections/writeBack/ground.js';
import { writeBack } from '../../../../../src/engine/projections/writeBack/writeBack.js';
import { match, source } from '../../../support/engineParts.js';
import { after, ground, laidOut, rowEach, shownText } from '../../../support/writeBack.js';

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

describe('a refused write-back', () => {
  const from = rowEach(source('A', 'One. | Two.', 'Three.'));

  it.each([
    ['edited', (text: string) => text.replace('── 2', '── two'), 2],
    [
      'deleted between lines that changed',
      (text: string) => text.replace('── 3\n', '').replace('Two.', 'Zwei.').replace('Three.', 'Drei.'),
      3,
    ],
    ['repeated', (text: string) => text.replace('── 3\n', '── 2\n── 3\n'), 2],
    ['preceded by text', (text: string) => `Hello\n${text}`, 1],
  ])('names the row whose heading was %s', (_, damage, row) => {
    expect(writeBack(from, damage(shownText(from)), from.text)).toEqual({ failure: { kind: 'damagedHeading', row } });
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
