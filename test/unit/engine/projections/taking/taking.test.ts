import { describe, expect, it } from 'vitest';
import type { Story } from '../../../../../src/engine/model.js';
import {
  isTakenBack,
  originsIn,
  standsAsTaken,
  stillStands,
} from '../../../../../src/engine/projections/taking/provenance.js';
import { inStyle, typographyStyle } from '../../../../../src/engine/projections/taking/typographyStyle.js';
import { dropSentence, wordingsFor, type Take } from '../../../../../src/engine/projections/taking/wording.js';
import { applyEdits } from '../../../../../src/engine/projections/edits/textEdits.js';
import { article, match, pair, source, story } from '../../../support/engineParts.js';

const applied = ({ base }: Story, { edits }: Pick<Take, 'edits'>): string => applyEdits(base.article.text, edits);

describe('typographyStyle', () => {
  it('reads the marks that title and body have most of', () => {
    expect(typographyStyle(article('“It’s late,” he said — “too late.” The dogs’ bowl'))).toEqual({
      quotes: 'curly',
      apostrophes: 'curly',
      dash: ' — ',
    });
    expect(typographyStyle(article('@ “a” – b', 'He said "no" -- and it\'s so. He said "yes", "well".'))).toEqual({
      quotes: 'straight',
      apostrophes: 'straight',
      dash: ' -- ',
    });
  });

  it('says nothing of what is not there, and goes by apostrophes where there are no quotations', () => {
    expect(typographyStyle(article('It rained from 5 - 6.'))).toEqual({});
    expect(typographyStyle(article('It’s late'))).toEqual({ quotes: 'curly', apostrophes: 'curly', dash: undefined });
  });

  it.each([
    ['„So“, sagte er, „geht’s.“', 'low'],
    ['„Tak”, powiedział, „idzie.”', 'lowHigh'],
    ['« Oui », dit-elle.', 'spacedGuillemets'],
    ['«Да», сказал он.', 'guillemets'],
    ['»Nein«, sagte sie.', 'inwardGuillemets'],
  ])('reads the quotation marks of %s', (text, shape) => expect(typographyStyle(article(text)).quotes).toBe(shape));
});

describe('inStyle', () => {
  const curly = { quotes: 'curly', apostrophes: 'curly' } as const;
  const straight = { quotes: 'straight', apostrophes: 'straight' } as const;

  it.each([
    [`"We are late," she said. "It's five."`, '“We are late,” she said. “It’s five.”'],
    [`"We'd call it a 'patient in care,'" he said.`, '“We’d call it a ‘patient in care,’” he said.'],
    [`The dogs' bowl, the '90s, rock 'n' roll`, 'The dogs’ bowl, the ’90s, rock ’n’ roll'],
    [`("constructive") --"so far"`, '(“constructive”) --“so far”'],
    [`night." He left.`, 'night.” He left.'],
    [`a 12" pipe`, `a 12" pipe`],
    [`"in 2019" and "in 2020"`, '“in 2019” and “in 2020”'],
  ])('makes %s curly', (from, to) => expect(inStyle(from, curly)).toBe(to));

  it('makes quotations and apostrophes straight', () =>
    expect(inStyle('“We’d call it ‘so,’” he said', straight)).toBe(`"We'd call it 'so,'" he said`));

  it('changes dashes between words, and no hyphen, range or score', () => {
    const text = 'The ferry – the Petrel – sails at 5 – 6, well-known--and red—old.';
    expect(inStyle(text, { dash: '—' })).toBe('The ferry—the Petrel—sails at 5 – 6, well-known—and red—old.');
    expect(inStyle(text, { dash: ' – ' })).toBe('The ferry – the Petrel – sails at 5 – 6, well-known – and red – old.');
  });

  it.each([
    ['“We are late,” she said. “It’s five.”', 'guillemets', '«We are late,» she said. «It’s five.»'],
    ['“We are late,” she said.', 'spacedGuillemets', '«\u00a0We are late,\u00a0» she said.'],
    ['«\u00a0On est en retard\u00a0», dit-elle.', 'curly', '“On est en retard”, dit-elle.'],
    ['»Wir kommen zu spät«, sagte sie.', 'low', '„Wir kommen zu spät“, sagte sie.'],
    ['„Wir kommen“, sagte sie, "bald."', 'guillemets', '«Wir kommen», sagte sie, «bald.»'],
    ['Он сказал: «Мы читаем „Войну и мир“ вслух».', 'curly', 'Он сказал: “Мы читаем „Войну и мир“ вслух”.'],
    ['a 12" pipe and a "pipe"', 'curly', 'a 12" pipe and a “pipe”'],
    ['It ends here.” He left.', 'straight', 'It ends here." He left.'],
  ] as const)('writes %s as %s', (from, quotes, to) => expect(inStyle(from, { quotes })).toBe(to));

  it('changes nothing without a style', () => expect(inStyle(`“a” "b" — c`, {})).toBe(`“a” "b" — c`));
});

const base = source('draft', '# Ferry stops', 'The ferry stopped. | Nobody was hurt.', 'It sails on Monday.');

describe('wordingsFor', () => {
  const told = story(
    base,
    [source('A', 'The ferry has stopped.'), pair([match(1, 0)])],
    [source('B', 'The ferry has stopped.'), pair([match(1, 0)])],
    [source('C', 'The ferry stopped.'), pair([match(1, 0, { kind: 'identical' })])],
    [source('D', 'It stopped. | Who knows why?'), pair([match(1, [0, 1])])],
    [source('E', 'Stopped, unhurt, sailing.'), pair([match([1, 2, 3], 0)])],
  );

  it('gives each text once, and not the draft’s own', () =>
    expect(wordingsFor(told, 1, {}).map(({ source, after }) => [source, after])).toEqual([
      [0, ['The ferry has stopped.']],
      [3, ['It stopped.', 'Who knows why?']],
      [4, ['Stopped, unhurt, sailing.']],
    ]));

  it('changes the sentences of the match alone', () => {
    const [one, split, merged] = wordingsFor(told, 1, {});
    expect(applied(told, one)).toBe('Ferry stops\nThe ferry has stopped. Nobody was hurt.\nIt sails on Monday.\n');
    expect(applied(told, split)).toBe(
      'Ferry stops\nIt stopped. Who knows why? Nobody was hurt.\nIt sails on Monday.\n',
    );
    expect(applied(told, merged)).toBe('Ferry stops\nStopped, unhurt, sailing.\n');
    expect(merged.before).toEqual(['The ferry stopped.', 'Nobody was hurt.', 'It sails on Monday.']);
  });
});

describe('dropSentence', () => {
  const told = story(base);
  it.each([
    [1, 'Ferry stops\nNobody was hurt.\nIt sails on Monday.\n'],
    [2, 'Ferry stops\nThe ferry stopped.\nIt sails on Monday.\n'],
    [3, 'Ferry stops\nThe ferry stopped. Nobody was hurt.\n'],
  ])('takes sentence %i along with one separator', (sentence, text) =>
    expect(applied(told, { edits: dropSentence(told, sentence) })).toBe(text),
  );
});

describe('originsIn', () => {
  const draft = article('A bolt broke on the old ferry at noon. | Many waited in vain for hours.', 'It sails.');
  const entry = (when: string, ...sentences: string[]) => ({ when, into: { file: 'draft.txt', sentences } });

  it('finds what stands as taken, and what was edited since; the later one holds', () => {
    const origins = originsIn(draft, [
      entry('first', 'A bolt broke on the old ferry at noon.'),
      entry('second', 'A bolt broke on the old ferry at noon.', 'Many waited in vain for two hours.'),
      entry('third', 'Nothing of this stands here any more, alas.'),
    ]);
    expect([...origins].map(([sentence, { taken, edited }]) => [sentence, taken.when, edited])).toEqual([
      [0, 'second', false],
      [1, 'second', true],
    ]);
  });
});

describe('wording that was taken', () => {
  const [old, taken] = ['A bolt broke on the old ferry at noon.', 'At noon a bolt broke on the old ferry.'];
  const take = { sentences: [taken], before: [old] };

  it('stands as it was taken or edited, and not where what stood there before is back', () => {
    expect(stillStands(article(taken), take)).toBe(true);
    expect(stillStands(article('At noon a bolt broke on the very old ferry.'), take)).toBe(true);
    expect(stillStands(article(old), take)).toBe(false);
    expect(standsAsTaken(article('“At noon, a bolt broke on the old ferry.”'), take)).toBe(true);
    expect(standsAsTaken(article('At noon a bolt broke on the very old ferry.'), take)).toBe(false);
  });

  it('is taken back where what stood there before is back, or where nothing of what was put in is left', () => {
    expect(isTakenBack(article(old), take)).toBe(true);
    expect(isTakenBack(article(taken), take)).toBe(false);
    expect(isTakenBack(article(old, taken), take)).toBe(false);
    expect(isTakenBack(article('Many waited in vain for hours.'), take)).toBe(false);
    const inserted = { sentences: [taken], before: [] };
    expect(isTakenBack(article('Many waited in vain for hours.'), inserted)).toBe(true);
    expect(isTakenBack(article('At noon a bolt broke on the very old ferry.'), inserted)).toBe(false);
  });
});
