import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createEngine } from '../../../../../src/engine/create.js';
import { Lexicon } from '../../../../../src/engine/match/likeness/lexicon.js';
import { Meaning } from '../../../../../src/engine/match/likeness/meaning.js';
import type { Engine } from '../../../../../src/engine/engine.js';
import type { PairMatches } from '../../../../../src/engine/model.js';
import { LazyLexicons } from '../../../../../src/worker/lexicon.js';
import { serve } from '../../../../../src/worker/serve.js';
import { lexicons, matchTexts, newEngine, root } from '../../../support/articles.js';

const file = readFileSync(join(root, 'resources/lexicon.en.bin'));
const lexicon = new Lexicon(file);
const meaning = new Meaning(lexicon);
const likeness = (a: string, b: string): number => meaning.likeness(meaning.numberOf(a), meaning.numberOf(b));

describe('Lexicon', () => {
  it.each([
    ['talks', 'negotiations'],
    ['attack', 'assault'],
    ['announce', 'announcement'],
    ['china', 'chinese'],
    ['killed', 'dead'],
    ['drastically', 'dramatically'],
  ])('finds %s like %s', (a, b) => expect(likeness(a, b)).toBeGreaterThan(0.7));

  it.each([
    ['monday', 'friday'],
    ['march', 'april'],
    ['three', 'four'],
    ['israeli', 'palestinian'],
    ['talks', 'harvest'],
  ])('tells %s from %s', (a, b) => expect(likeness(a, b)).toBeLessThan(0.2));

  it.each([
    ['rises', 'falls'],
    ['buy', 'sell'],
    ['open', 'close'],
    ['rose', 'fell'],
    ['higher', 'lower'],
    ['acquitted', 'convicted'],
    ['syria', 'egypt'],
    ['syrians', 'egyptian'],
    ['texas', 'florida'],
    ['zealand', 'lanka'],
  ])('holds %s against %s', (a, b) => expect(likeness(a, b)).toBeLessThan(0));

  it.each([
    ['cairo', 'egypt'],
    ['texans', 'american'],
    ['england', 'british'],
    ['jose', 'syria'],
    ['nice', 'syria'],
    ['states', 'syria'],
  ])('does not hold %s against %s', (a, b) => expect(likeness(a, b)).toBeGreaterThanOrEqual(0));

  it('is the same in both directions, and remembered', () => {
    const before = likeness('talks', 'meeting');
    expect(likeness('meeting', 'talks')).toBe(before);
    expect(likeness('talks', 'meeting')).toBe(before);
  });

  it('says of a word that it is not there', () => expect(lexicon.placeOf('qwrtz')).toBe(-1));

  it.each([
    ['an empty file', new Uint8Array()],
    ['another file', new Uint8Array(100).fill(7)],
    ['a file that is cut off', file.subarray(0, file.length - 1)],
    ['a file with lengths that do not fit', damaged()],
  ])('refuses %s', (_, bytes) => expect(() => new Lexicon(bytes)).toThrow(/lexicon/));
});

/** The file with a byte of its words turned into one more line, so that the vectors are too few. */
function damaged(): Uint8Array {
  const bytes = Uint8Array.from(file);
  bytes[21] = 0x0a;
  return bytes;
}

const one = 'The harbour council approved the new ferry on Monday.\n\nTalks about the price continue in the town hall.';
const other =
  'On Monday, the port authority gave its consent to a further boat.\n\nNegotiations over what it will cost go on.';

describe('the German lexicon', () => {
  const german = lexicons.get('de') as Lexicon;
  const known = new Meaning(german);
  const alike = (a: string, b: string): number => known.likeness(known.numberOf(a), known.numberOf(b));

  it.each([
    ['firma', 'unternehmens'],
    ['instandsetzung', 'reparatur'],
    ['rost', 'korrosion'],
    ['fahrzeuge', 'fahrzeug'],
    ['gesperrt', 'blockiert'],
  ])('finds %s like %s', (a, b) => expect(alike(a, b)).toBeGreaterThan(0.8));

  it.each([
    ['firma', 'korrosion'],
    ['brucke', 'reparatur'],
  ])('tells %s from %s', (a, b) => expect(alike(a, b)).toBe(0));

  it('finds a sentence in other words', () => {
    const told = 'Die Firma warnt vor Rost.\n\nDer Bürgermeister ist krank.';
    const again = 'Ein Fest wurde abgesagt.\n\nDas Unternehmen warnte vor Korrosion.';
    const scoreOf = (engine: Engine): number => {
      for (const [id, text] of Object.entries({ told, again })) engine.setSource(id, text, { language: 'de' });
      const found = engine.match('told', 'again', { minimumConfidence: 0 }).matches;
      return found.find(({ a, b }) => a.join() === '0' && b.join() === '1')?.score ?? 0;
    };
    expect(scoreOf(newEngine())).toBeGreaterThan(scoreOf(createEngine()) + 0.3);
  });
});

describe('matching by meaning', () => {
  const score = (a: string, b: string): number => matchTexts(a, b, 0, 'en').matches[0]?.score ?? 0;

  it('scores the same statement of another place lower than without its place', () => {
    const told = 'The death toll rises in the Syria earthquake.';
    expect(score(told, 'The death toll rises in the Egypt earthquake.')).toBeLessThan(
      score(told, 'The death toll rises in the harbour earthquake.'),
    );
  });

  it('holds nothing against a place or a word that has its own partner', () => {
    const told = 'The ministers flew from Egypt to Syria.';
    const toldOfNowhere = 'The ministers flew from Egypt to Qwrtz.';
    expect(score(told, 'The Egyptian ministers flew.')).toBeGreaterThanOrEqual(
      score(toldOfNowhere, 'The Egyptian ministers flew.'),
    );
    const stayed = score('Prices rise and stay.', 'Prices rise.');
    expect(score('Prices rise and fall.', 'Prices rise.')).toBeGreaterThanOrEqual(stayed);
  });

  it('finds sentences with hardly a word in common', () => {
    const pairs = ({ matches }: PairMatches): string[] => matches.map(({ a, b }) => `${a.join()}-${b.join()}`);
    const engine = createEngine();
    engine.setSource('a', one, { language: 'en' });
    engine.setSource('b', other, { language: 'en' });
    expect(pairs(engine.match('a', 'b'))).not.toContain('1-1');
    expect(pairs(matchTexts(one, other, undefined, 'en'))).toEqual(['0-0', '1-1']);
  });

  it.each([
    ['en', 'de', []],
    ['fr', 'fr', []],
    ['en', 'en', [['en']]],
    ['de', 'de', [['de']]],
  ])('reads, for articles in %s and %s, the lexicons %j', (language, otherLanguage, expected) => {
    const read = vi.fn(() => undefined);
    const engine = createEngine(read);
    engine.setSource('a', one, { language });
    engine.setSource('b', other, { language: otherLanguage });
    engine.match('a', 'b');
    expect(read.mock.calls).toEqual(expected);
  });
});

describe('LazyLexicons', () => {
  it('reads once, however often it is loaded', async () => {
    const read = vi.fn(async () => file);
    const lazy = new LazyLexicons(read, vi.fn());
    expect(lazy.value('en')).toBeUndefined();
    await Promise.all([lazy.load('en'), lazy.load('en')]);
    await lazy.load('en');
    expect(read.mock.calls).toEqual([['en']]);
    expect(lazy.value('en')).toBeInstanceOf(Lexicon);
    expect(lazy.value('de')).toBeUndefined();
  });

  it.each([
    ['missing', () => Promise.reject(new Error('no such file'))],
    ['damaged', async () => file.subarray(0, 1000)],
  ])('says once in the log that the file is %s, and goes on without', async (_, read) => {
    const log = vi.fn();
    const lazy = new LazyLexicons(read, log);
    await lazy.load('en');
    await lazy.load('en');
    expect(log.mock.calls).toEqual([['warn', expect.stringMatching(/^Matching by words alone/)]]);
    expect(lazy.value('en')).toBeUndefined();
  });

  it.each([
    ['en', [['en']]],
    ['de', [['de']]],
    ['fr', []],
  ])('are loaded in the worker before two articles in %s are matched: %j', async (language, expected) => {
    const read = vi.fn(async () => file);
    const lazy = new LazyLexicons(read, vi.fn());
    const engine = createEngine((each) => lazy.value(each));
    engine.setSource('a', one, { language });
    engine.setSource('b', other, { language });
    const answers: unknown[] = [];
    let ask: (message: unknown) => void = () => undefined;
    const post = (message: object): void => void ('result' in message && answers.push(message));
    serve(engine, { post, listen: (listener) => (ask = listener) }, lazy);
    ask({ kind: 'request', id: 1, method: 'match', params: { base: 'a', sources: ['b'] } });
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    expect(read.mock.calls).toEqual(expected);
  });

  it('are read in the worker with the first article of their language, while its others are looked for', async () => {
    const read = vi.fn(async () => file);
    const lazy = new LazyLexicons(read, vi.fn());
    let ask: (message: unknown) => void = () => undefined;
    const port = { post: () => undefined, listen: (listener: typeof ask) => void (ask = listener) };
    serve(
      createEngine((each) => lazy.value(each)),
      port,
      lazy,
    );
    const params = { id: 'a', text: one, stamp: 1, options: { language: 'en' } };
    ask({ kind: 'request', id: 1, method: 'setSource', params });
    await vi.waitFor(() => expect(read.mock.calls).toEqual([['en']]));
  });
});
