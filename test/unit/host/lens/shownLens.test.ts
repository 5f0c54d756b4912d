import { describe, expect, it } from 'vitest';
import { LineMap } from '../../../../src/engine/text/lines.js';
import type { Source, Story } from '../../../../src/engine/model.js';
import { shownRows, type LensSettings, type ShownLens } from '../../../../src/host/lens/shownLens.js';
import type { Translate } from '../../../../src/host/common/translate.js';
import type { Passage, Snapshot } from '../../../../src/host/story/snapshot.js';
import { match, pair, source, story } from '../../support/engineParts.js';
import { inEnglish as t, inLanguage } from '../../support/inLanguage.js';

const same = { kind: 'identical' } as const;

const textOf = ({ id, article: { text } }: Source) => ({ id, uri: id, text, lines: new LineMap(text), stamp: 1 });

function lensesOf(told: Story, changed: Partial<LensSettings> = {}, words: Translate = t): ShownLens[] {
  const snapshot = { story: told, base: textOf(told.base), sources: told.sources.map(textOf), capped: false };
  const settings = { maxPerLine: 4, onlyHere: 'exceptions', style: 'words', ...changed } as const;
  return [...shownRows(snapshot as unknown as Snapshot, settings, words).values()].flat();
}

/** What a lens says, and the texts that it leads to. */
function led(told: Story, { title, places }: ShownLens): string[] {
  const articleOf = ({ label }: Passage) => told.sources.find((each) => each.label === label)?.article.text ?? '';
  return [title, ...places.map((place) => `${place.label}: ${articleOf(place).slice(place.start, place.end)}`)];
}

const base = source('draft', 'The ferry stopped. | Nobody was hurt.', 'It sails on Monday.');
const copy = source('KRDO', 'The ferry stopped.', 'Nobody was hurt.', 'It sails on Monday.');
const whole = pair([match(0, 0, same), match(1, 1, same), match(2, 2, same)]);

describe('a lens that is shown', () => {
  it('leads to the one place that it speaks of, the neighbours in a match as one', () => {
    const told = story(base, [source('A', 'On Monday. | It sails.', 'On.'), pair([match(2, [0, 1])])]);
    expect(lensesOf(told).map((lens) => led(told, lens))).toEqual([['A 82%', 'A: On Monday. It sails.']]);
    const apart = story(base, [source('A', 'On Monday.', 'No.', 'It sails.'), pair([match(2, [0, 2])])]);
    expect(led(apart, lensesOf(apart)[0])).toEqual(['A 82%', 'A: On Monday.', 'A: It sails.']);
  });

  it('keeps its words apart from names and sentences that are written from right to left', () => {
    const south = source('الجنوب', 'توقفت العبارة!');
    const told = story(source('الشمال', 'توقفت العبارة.'), [south, pair([match(0, 0)])]);
    const [lens] = lensesOf(told);
    expect(lens.title).toBe('\u2068الجنوب\u2069 82%');
    expect(lens.tooltip).toBe('\u2068الجنوب\u2069: \u2068توقفت العبارة!\u2069');
  });

  it('names as many sources in either direction', () => {
    const labels = ['Ashmouth', 'Brackwat', 'Coldharb', 'Dunmerec', 'Eastwick'];
    const shownOf = (names: readonly string[]): string[] => {
      const others = names.map((label) => source(label, 'It stopped.'));
      const told = story(
        base,
        ...others.map((each, at) => [each, pair([match(0, 0, { score: 0.9 - at / 10 })])] as const),
      );
      return lensesOf(told).map(({ title }) => title.replace(/[^\d%]+/g, ' '));
    };
    const arabic = labels.map((_, at) => 'ابتثجحخد'.slice(at) + 'ابتثجحخد'.slice(0, at));
    expect(shownOf(arabic)).toEqual(shownOf(labels));
  });

  it('leads from the whole line to all its places, where a source has that as it is', () => {
    const told = story(base, [copy, whole], [source('A', 'None were.'), pair([match(1, 0)])]);
    const lenses = lensesOf(told);
    expect(lenses.map((lens) => led(told, lens))).toEqual([
      ['KRDO same', 'KRDO: The ferry stopped.', 'KRDO: Nobody was hurt.'],
      ['2: A 82%', 'A: None were.'],
      ['KRDO same', 'KRDO: It sails on Monday.'],
    ]);
    const { start, end } = lenses[0].origin;
    expect(base.article.text.slice(start, end)).toBe('The ferry stopped. Nobody was hurt.');
  });

  it('leads from joined sentences to what joins them', () => {
    const told = story(base, [source('A', 'It stopped, unhurt.'), pair([match([0, 1], 0)])]);
    const [lens] = lensesOf(told);
    expect(led(told, lens)).toEqual(['1–2: A 82%', 'A: It stopped, unhurt.']);
    expect(base.article.text.slice(lens.origin.start, lens.origin.end)).toBe('The ferry stopped. Nobody was hurt.');
  });

  it('leads to all that it has no room to name', () => {
    const labels = ['Ashmouth Gazette', 'Brackwater News', 'Coldharbour Post', 'Dunmere Echo'];
    const told = story(
      base,
      ...labels.map(
        (label, nth) => [source(label, `Version ${nth}.`), pair([match(2, 0, { score: 0.5 + nth / 10 })])] as const,
      ),
    );
    expect(lensesOf(told, { onlyHere: 'off' }).map((lens) => led(told, lens))).toEqual([
      ['Dunmere Echo 80%', 'Dunmere Echo: Version 3.'],
      [
        'Coldharbour Post 70% and 2 more',
        'Coldharbour Post: Version 2.',
        'Brackwater News: Version 1.',
        'Ashmouth Gazette: Version 0.',
      ],
    ]);
  });

  it('cuts long names, and says them whole in its tooltip, the most alike first', () => {
    const versions = [
      ['The Northern Evening Courier', 'It left.', 0.4],
      ['The Northern Morning Courier', 'It sails Monday.', 0.9],
      ['v1', 'It left.', 0.4],
    ] as const;
    const told = story(
      base,
      ...versions.map(([label, text, score]) => [source(label, text), pair([match(2, 0, { score })])] as const),
    );
    const [first, second] = lensesOf(told);
    expect([first.title, second.title]).toEqual(['The Northern Morn… 90%', 'The Northern Even…, v1 40%']);
    expect(lensesOf(told, { maxPerLine: 1 })[0].tooltip).toBe(
      'The Northern Morning Courier: It sails Monday.\n\nThe Northern Evening Courier, v1: It left.',
    );
  });

  it('leaves the least alike versions out of a tooltip', () => {
    const scores = [0.3, 0.9, 0.5, 0.8, 0.7, 0.6];
    const told = story(
      base,
      ...scores.map((score, nth) => [source(`S${nth}`, `Version ${nth}.`), pair([match(2, 0, { score })])] as const),
    );
    expect(lensesOf(told, { maxPerLine: 1 })[0].tooltip.split('\n\n')).toEqual([
      'S1: Version 1.',
      'S3: Version 3.',
      'S4: Version 4.',
      'S5: Version 5.',
      'and 2 more',
    ]);
  });

  const quoting = source('draft', '“We sail on Monday,” she said.');
  const copyOf = (text: string) => story(quoting, [source('copy', text), pair([match(0, 0, same)])]);

  it('says in its tooltip where other words stand between quotation marks, whatever their kind', () => {
    const tooltipOf = (text: string): string => lensesOf(copyOf(text))[0].tooltip;
    for (const text of [
      'We sail on Monday, she said.',
      'We sail “on Monday”, she said.',
      '“We sail on Monday, she said.”',
    ])
      expect(tooltipOf(text)).toBe(`copy, quotation marks differ: ${text}`);
    for (const text of [
      '"We sail on Monday," she said.',
      '«We sail on Monday», she said.',
      '「We sail on Monday,」 she said.',
    ])
      expect(tooltipOf(text)).toBe(`copy: ${text}`);
  });

  it.each([
    ['de', 'andere Anführungszeichen'],
    ['es', 'otras comillas'],
    ['fr', 'autres guillemets'],
    ['uk', 'інші лапки'],
    ['zh-cn', '引号不同'],
  ])('says so in the language %s', (language, words) => {
    const told = copyOf('We sail on Monday, she said.');
    expect(lensesOf(told, {}, inLanguage(language))[0].tooltip).toBe(`copy, ${words}: We sail on Monday, she said.`);
  });

  it('that stands only here leads nowhere', () => {
    const told = story(base, [copy, pair([match(0, 0, same), match(1, 1, same)])]);
    expect(lensesOf(told).at(-1)).toMatchObject({ title: 'only here', places: [] });
  });
});
