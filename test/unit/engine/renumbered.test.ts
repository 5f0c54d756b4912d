import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/engine/create.js';
import { collate } from '../../../src/engine/projections/collation/collation.js';

const options = { rows: 'all', showFurniture: false } as const;

/** The comparison of two texts, each row as its kind and note, and how many lines are left out. */
function compared(a: string, b: string) {
  const engine = createEngine();
  const [base, source] = [a, b].map((text, i) => ({
    id: `${i}`,
    label: `${i}`,
    article: engine.setSource(`${i}`, text),
  }));
  const { rows, leftOut } = collate(base, source, engine.match('0', '1'), options);
  return {
    rows: rows.map(({ kind, punctuation, moved }) => [kind, punctuation, moved && 'moved'].filter(Boolean).join(' ')),
    leftOut: leftOut.base + leftOut.source,
  };
}

const contract = (first: number) =>
  ['Duties of the guest', 'The guest pays the fee on the first day.', 'The guest keeps the berth clean.']
    .map((line, i) => `${i === 0 ? `${first}.` : `${first}.${i}`} ${line}`)
    .join('\n\n');

describe('two versions of a contract of which one was renumbered', () => {
  it('are the same, with a note, and leave nothing out', () => {
    expect(compared(contract(3), contract(4))).toEqual({ rows: Array(3).fill('identical number'), leftOut: 0 });
    expect(compared(contract(3), contract(3))).toEqual({ rows: Array(3).fill('identical'), leftOut: 0 });
  });

  it('leave nothing out where the numbers stand on lines of their own', () => {
    const text = (first: number) =>
      [0, 1].map((i) => `Article ${first + i}\n\nThe ${['guest pays', 'owner repairs'][i]} all of it.`).join('\n\n');
    expect(compared(text(5), text(6))).toEqual({ rows: ['identical', 'identical'], leftOut: 0 });
  });

  it('are the same in Ukrainian, where numbers are set apart', () => {
    const text = (first: string, second: string) =>
      `${first} Гість сплачує збір у перший день.\n\n${second} Гість тримає причал у чистоті.`;
    for (const [a, b] of [
      [text('1.1.', '1.2.'), text('2.1.', '2.2.')],
      [text('п. 1', 'п. 2'), text('п. 2', 'п. 3')],
      [text('п. 1.', 'п. 2.'), text('п. 2.', 'п. 3.')],
      [text('1.', '2.'), text('4.', '5.')],
    ])
      expect(compared(a, b).rows.slice(0, 2)).toEqual(['identical number', 'identical number']);
  });

  it('differ where the words do', () => {
    const [row] = compared(
      '1. The fee is 30 crowns.\n\n2. It is due in May.',
      '1. The fee is 40 crowns.\n\n2. It is due in May.',
    ).rows;
    expect(row).toBe('edited');
  });
});

describe('notes on what stands before the words', () => {
  it.each([
    ['LIND: We sail at noon.', 'ROE: We sail at noon.', 'speaker'],
    ['LIND: We sail at noon.', 'We sail at noon.', 'oneSpeaker'],
    ['14:05 We sail at noon.', '14:20 We sail at noon.', 'time'],
    ['Q. Do we sail at noon?', 'Do we sail at noon?', 'number'],
    ['(a) We sail at noon.', '(c) We sail at noon.', 'number'],
    ['14:05 We sail at noon. [Applause]', '14:05 We sail at noon.', 'directions'],
    ['14:05 We sail at noon. [Applause]', '14:05 We sail at noon. [Laughter]', 'directions'],
    ['14:05 We sail at noon. [Applause]', '14:20 We sail at noon.', 'time'],
  ])('%s, %s', (one, other, note) => {
    const more = /^[QL]/.test(one)
      ? ['Q. Nobody pays in May.', 'LIND: Nobody leaves in June.']
      : one.startsWith('(')
        ? ['(b) Nobody pays in May.']
        : ['15:00 Nobody pays in May.', '15:10 Nobody leaves in June.'];
    const talk = one.startsWith('LIND') ? ['LIND: Nobody leaves in June.', 'ROE: Nobody pays in May.'] : more;
    expect(compared([one, ...talk].join('\n\n'), [other, ...talk].join('\n\n')).rows[0]).toBe(`identical ${note}`);
  });

  it('says nothing of how the brackets of a stage direction are written', () => {
    const [one, other] = ['14:05 We sail at noon. [Applause]', '14:05 We sail at noon. (Applause.)'].map(
      (line) => `${line}\n\n15:00 Nobody pays in May.\n\n15:10 Nobody leaves in June.`,
    );
    expect(compared(one, other).rows[0]).toBe('identical');
  });
});
