import { describe, expect, it } from 'vitest';
import { source } from '../../../support/engineParts.js';
import { after, ground, laidOut, rowEach, shownText } from '../../../support/writeBack.js';
import { writeBack } from '../../../../../src/engine/projections/writeBack/writeBack.js';

/** What ends a line or is white space for Unicode, for JavaScript or for VS Code. */
const spaces =
  '\t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

describe('white space of every kind', () => {
  it.each([...spaces].map((each) => [`U+${each.codePointAt(0)?.toString(16).padStart(4, '0')}`, each]))(
    'stays beside what is edited: %s',
    (_, space) => {
      const text = `The harbour${space}closed Ada Lind today.`;
      const base = laidOut(text, [[text]]);
      const [line] = rowEach(base).rows[0].lines;
      const edited = line.text.replace('Ada Lind ', '');
      expect(after(rowEach(base), { 1: [edited] })).toBe(`The harbour${space}closed today.`);
    },
  );

  it.each([...'\u0085\u200b\u180e\u001c\u00a0'])(
    'that stands alone in a paragraph is not taken away by a save (%j)',
    (space) => {
      const text = `One.\n\n${space}\n\nTwo.`;
      const base = laidOut(text, [['One.'], [space], ['Two.']]);
      const all = ground(base);
      const result = writeBack(all, shownText(all), text);
      expect(result).toMatchObject({ edits: [] });
      const lines = all.rows[0].lines.map((line) => line.text);
      expect(after(all, { 1: lines.with(0, 'Eins.') })).toBe(text.replace('One', 'Eins'));
      expect(after(all, { 1: lines.with(2, 'Zwei.') })).toBe(text.replace('Two', 'Zwei'));
    },
  );
});

it('of equal lines the edited one is edited, and the others stay in their paragraphs', () => {
  const lines = ['One here is.', 'Same line.', 'Same line.', 'Same line.', 'Last one here.'];
  const text = lines.join('\n\n');
  const base = laidOut(
    text,
    lines.map((line) => [line]),
  );
  const edited = lines.with(2, 'Another line.').with(4, 'Last one there.');
  expect(after(ground(base, source('B')), { 1: edited })).toBe(edited.join('\n\n'));
});
