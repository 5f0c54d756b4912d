import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../../src/engine/create.js';
import { FeatureCache } from '../../../../../src/engine/match/likeness/features.js';
import { spellingLikeness } from '../../../../../src/engine/match/likeness/spelling.js';
import { Vocabulary } from '../../../../../src/engine/match/likeness/vocabulary.js';
import { root } from '../../../support/articles.js';

/** The words of a sentence that tell something, as figures or stems. */
const telling = (text: string, language: string): string[] =>
  new FeatureCache(new Vocabulary()).of(text, language).terms.map(({ stem }) => stem);

describe('the features of a sentence', () => {
  it.each([
    ['de', 'Sie haben uns gesagt, dass die Fähre über den Sund nicht mehr fährt', ['gesagt', 'fahr', 'sund', 'fahrt']],
    ['fr', 'Il dit que les pêcheurs ont quitté le port', ['pecheur', 'quitt', 'port']],
    ['ru', 'Он сказал, что паром уже не ходит через пролив', ['паром', 'ходит', 'пролив']],
    ['en', 'He said that the ferry will not cross the strait', ['ferri', 'not', 'cross', 'strait']],
  ])('leave out the function words and verbs of saying of %s', (language, text, words) => {
    expect(telling(text, language)).toEqual(words);
  });

  it('take function words of one language for telling words of another', () => {
    expect(telling('die war', 'en')).toEqual(['die', 'war']);
    expect(telling('die war Brücke', 'de')).toEqual(['bruck']);
  });

  it.each([
    ['en', 'twelve ferries', ['12', 'ferri']],
    ['de', 'zwölf Fähren', ['12', 'fahren']],
    ['fr', 'douze navires', ['12', 'navir']],
    ['es', 'doce barcos', ['12', 'barco']],
    ['it', 'dodici traghetti', ['12', 'traghetti']],
    ['pt', 'doze barcas', ['12', 'barca']],
    ['nl', 'twaalf veerboten', ['12', 'veerboten']],
    ['pl', 'dwanaście promów', ['dwanasci', 'promow']],
  ])('count number words of %s as figures', (language, text, words) => {
    expect(telling(text, language)).toEqual(words);
  });

  it.each([
    ['en', '$356m', '$356 million'],
    ['en', '£1.0bn', '£1 billion'],
    ['en', 'US$2.50 bn', '$2.5 billion'],
    ['en', 'May 21st', 'May 21'],
    ['de', '5 Mio', '5 Millionen'],
    ['de', '2,0 Mrd', '2 Milliarden'],
    ['ru', '3,5 млрд', '3.5 миллиардов'],
    ['uk', '12 млн', '12 мільйонів'],
    ['pl', '40 tys', '40 tysięcy'],
  ])('count spellings of a number in %s as one: %s, %s', (language, text, other) => {
    expect(telling(text, language).sort()).toEqual(telling(other, language).sort());
  });

  it.each([
    ['en', '10', '100'],
    ['en', '1.05', '1.5'],
    ['en', '5g', '5'],
    ['en', 'm', 'million'],
    ['de', '5th', '5'],
  ])('tell numbers of %s apart: %s, %s', (language, text, other) => {
    expect(telling(text, language)).not.toEqual(telling(other, language));
  });

  it('tell acronyms from the function words that are spelt like them, where there is more than capitals', () => {
    expect(telling('WHO asked the U.S. for help', 'en')).toEqual(['who', 'ask', 'us', 'help']);
    expect(telling('who asked us for help', 'en')).toEqual(['ask', 'help']);
    expect(telling('WHO ASKED US FOR HELP', 'en')).toEqual(['ask', 'help']);
  });

  it('part a word from the article that it swallowed, where the language elides', () => {
    expect(telling('L’île, d’une île, qu’elle', 'fr')).toEqual(telling('île', 'fr'));
    expect(telling("dell'isola, quest'isola", 'it')).toEqual(['isola', 'questisola']);
    expect(telling("l'ile", 'en')).toEqual(['lile']);
  });
});

describe('spellingLikeness', () => {
  const vocabulary = new Vocabulary();
  const likeness = (a: string, b: string): number => spellingLikeness(vocabulary.term(a), vocabulary.term(b));

  it('finds a compound and its last part, and other spellings of a word', () => {
    expect(likeness('fahrpreise', 'preise')).toBeGreaterThan(0.5);
    expect(likeness('preise', 'fahrpreise')).toBe(likeness('fahrpreise', 'preise'));
    expect(likeness('chernihiv', 'chernigov')).toBeGreaterThan(0.4);
  });

  it('is 0 for words that only share letters', () => {
    expect(likeness('fahrpreise', 'speise')).toBe(0);
    expect(likeness('inselrat', 'rat')).toBe(0);
  });
});

describe('German, without a lexicon', () => {
  type Group = readonly [readonly number[], readonly number[]];
  it.each([
    ['de-rewrite', 0.95],
    ['de-simple', 0.65],
  ])('%s: nothing wrong, and this much of the links: %d', (name, share) => {
    const folder = join(root, 'test/fixtures/match', name);
    const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
    const linksOf = (groups: readonly Group[]): string[] =>
      groups.flatMap(([from, to]) => from.flatMap((i) => to.map((j) => `${i},${j}`)));
    const known = linksOf(JSON.parse(read('links.json')) as Group[]);
    const engine = createEngine();
    for (const id of ['a', 'b']) engine.setSource(id, read(`${id}.txt`));
    const found = linksOf(engine.match('a', 'b').matches.map(({ a, b }) => [a, b]));
    expect(found.filter((link) => !known.includes(link))).toEqual([]);
    expect(found.length / known.length).toBeGreaterThan(share);
  });
});
