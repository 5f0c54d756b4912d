import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../../src/engine/create.js';
import type { ParseOptions } from '../../../../../src/engine/model.js';
import { parseArticle } from '../../../../../src/engine/parse/parse.js';

const page = (...lines: string[]): string => lines.join('\n\n');
const ferry = ['The ferry sank at the pier of Tarnsey.', 'All were saved, the harbour master said.'];
const market = ['A market opens in Quillham on Friday.', 'Its stalls stand on the green.'];
const mill = ['The mill of Wexcombe turns again.', 'It had stood still for a year.'];

/** The lines of the first of these pages that the others show to be furniture. */
function repeated(own: string, ...others: string[]): string[] {
  const engine = createEngine();
  const ids = [own, ...others].map((text, i) => {
    engine.setSource(String(i), text, { language: 'en' });
    return String(i);
  });
  return engine.learnRepeatedLines(ids.slice(0, 1), ids.slice(1))[0];
}

const rolesOf = (text: string, options: ParseOptions): string[] =>
  parseArticle(text, options).sentences.map(({ start, end, role }) => `${role}: ${text.slice(start, end)}`);

describe('a short line that pages of other stories have too', () => {
  const sitting = page('Tide & Tiller', 'Ferry sinks off the quay', ...ferry, 'The voice of the bay');

  it('is found at the head and at the foot', () => {
    const other = page('TIDE and TILLER', 'Market day for all', ...market, 'the voice of the bay');
    expect(repeated(sitting, other)).toEqual(['thevoiceofthebay']);
    expect(repeated(sitting, other.replace('and ', ''))).toEqual(['thevoiceofthebay', 'tidetiller']);
  });

  it('is found amid the text only where two pages have it', () => {
    const with3 = (lines: string[]): string => page('Headline', lines[0], 'Watch the harbour live', lines[1]);
    expect(repeated(with3(ferry), with3(market))).not.toContain('watchtheharbourlive');
    expect(repeated(with3(ferry), with3(market), with3(mill))).toContain('watchtheharbourlive');
  });

  it.each([
    ['a line with a stop', page(...ferry, 'Read it on the quay.'), page(...market, 'Read it on the quay.')],
    ['a label before its colon', page(...ferry, 'The jury said:'), page(...market, 'The jury said:')],
    [
      'a headline that another page lists at its foot',
      page('Ferry sinks', 'By Ada Lind', 'Nobody hurt', ...ferry),
      page(...market, 'Ferry sinks'),
    ],
    [
      'a headline that another page has above its own',
      page('Ferry sinks in the bay of Tarnsey', 'Nobody hurt', ...ferry),
      page('Ferry sinks in the bay of Tarnsey', 'Market day', ...market),
    ],
    ['the only title', page('Week in short', ...ferry), page('Week in short', ...market)],
    ['a line of a text without a sentence', page('Salt', 'Flour'), page('Salt', 'Flour')],
    ['one of several sentences', page(...ferry, 'Is it late? We say no'), page(...market, 'Is it late? We say no')],
    ['a long line', page(...ferry, 'ropes and '.repeat(12)), page(...market, 'ropes and '.repeat(12))],
  ])('is not %s', (_, own, other) => {
    expect(repeated(own, other)).toEqual([]);
  });

  it('is counted without regard to what was found before', () => {
    const engine = createEngine();
    engine.setSource('a', sitting, { repeatedLines: ['tidetiller'] });
    engine.setSource('b', page('Tide & Tiller', 'Market day', ...market), { repeatedLines: ['tidetiller'] });
    expect(engine.learnRepeatedLines(['a'], ['b'])).toEqual([['tidetiller']]);
    expect(engine.related('a', ['b'])).toEqual([]);
  });

  it('is found in no story that stands alone', () => {
    expect(repeated(sitting)).toEqual([]);
  });
});

describe('parsing with such lines', () => {
  const text = page('Tide & Tiller', 'Ferry sinks off the quay', 'By Ada Lind', ...ferry, 'Tide & Tiller');

  it('takes them for furniture, and the next line of the head for the title', () => {
    expect(rolesOf(text, {})[0]).toBe('title: Tide & Tiller');
    expect(rolesOf(text, { repeatedLines: ['tidetiller', 'byadalind'] })).toEqual([
      'furniture: Tide & Tiller',
      'title: Ferry sinks off the quay',
      'meta: By Ada Lind',
      ...ferry.map((line) => `body: ${line}`),
      'furniture: Tide & Tiller',
    ]);
  });

  it('leaves them to the body where a person marked them', () => {
    const roles = rolesOf(text, { repeatedLines: ['tidetiller'], bodyLines: ['Tide & Tiller'] });
    expect(roles.filter((line) => line.endsWith('Tiller'))).toEqual(['body: Tide & Tiller', 'body: Tide & Tiller']);
  });

  it('changes the article of a known text, and changes it back', () => {
    const engine = createEngine();
    const plain = engine.setSource('a', text);
    const told = engine.setSource('a', text, { repeatedLines: ['tidetiller'] });
    expect(told.sentences[0].role).toBe('furniture');
    expect(engine.setSource('a', text, { repeatedLines: ['tidetiller'] })).toBe(told);
    expect(engine.setSource('a', text, { repeatedLines: [] })).toEqual(plain);
  });

  it('goes on when a text is edited, until they are looked for again, and ends with the source', () => {
    const engine = createEngine();
    const firstRole = (): string | undefined => engine.article('a')?.sentences[0].role;
    engine.setSource('a', text);
    engine.setSource('b', page('Tide & Tiller', 'Market day', ...market));
    engine.learnRepeatedLines(['a'], ['b']);
    expect(firstRole()).toBe('furniture');
    engine.setSource('a', page(text, 'More.'));
    expect(firstRole()).toBe('furniture');
    engine.learnRepeatedLines(['a'], []);
    expect(firstRole()).toBe('title');
    engine.learnRepeatedLines(['a'], ['b']);
    engine.dropSource('a');
    engine.setSource('a', text);
    expect(firstRole()).toBe('title');
  });
});
