import { describe, expect, it } from 'vitest';
import type { SentenceVectors } from '../../../../src/engine/model.js';
import { newEngine } from '../../support/articles.js';

/** The same statements in two languages, without a name or a number that both have. */
const english = [
  'The old lighthouse on the northern cliff will be painted again before the winter.',
  'Volunteers have collected money for the work since the spring.',
  'A storm had torn away a part of the balcony two years ago.',
  'The keeper still climbs the stairs each evening to look after the lamp.',
];
const german = [
  'Der alte Leuchtturm auf der nördlichen Klippe wird noch vor dem Winter neu gestrichen.',
  'Freiwillige sammeln seit dem Frühjahr Geld für die Arbeiten.',
  'Ein Sturm hatte vor zwei Jahren einen Teil des Balkons abgerissen.',
  'Der Wärter steigt noch immer jeden Abend die Treppe hinauf und sieht nach der Lampe.',
];
const otherGerman = [
  'Die Bäckerei am Marktplatz schließt nach über hundert Jahren ihre Türen.',
  'Der Inhaber hat keinen Nachfolger für den Betrieb gefunden.',
  'Viele Kundinnen standen am letzten Tag weinend vor der Theke.',
];
const otherEnglish = [
  'The bakery on the market square closes its doors after more than a hundred years.',
  'Its owner has found nobody who would carry on the business.',
];

const text = (sentences: readonly string[]): string => sentences.join('\n\n');

/** A vector of its own for each statement, whichever language it is made in; sentences that are not listed have none. */
function vectorsOf(...statements: readonly (readonly string[])[]): SentenceVectors {
  const size = statements.length;
  const known = new Map(
    statements.flatMap((sentences, at) =>
      sentences.map(
        (sentence) => [sentence, Float32Array.from({ length: size }, (_, d) => (d === at ? 1 : 0))] as const,
      ),
    ),
  );
  return { vectorOf: (sentence) => known.get(sentence) };
}

/** The same sentence with more words, by a number. */
const varied = (sentence: string, at: number): string => `${sentence.slice(0, -1)} ${'la '.repeat(at + 1)}so.`;

const translations = english.map((sentence, at) => [sentence, german[at]]);

function engineWith(sources: Readonly<Record<string, readonly string[]>>, vectors?: SentenceVectors) {
  const engine = newEngine();
  for (const [id, sentences] of Object.entries(sources)) engine.setSource(id, text(sentences));
  engine.setVectors(vectors);
  return engine;
}

describe('an article in another language', () => {
  const sources = { en: english, de: german, bakery: otherGerman };

  it('is of the story where its sentences say the same, and no other article is', () => {
    const others = otherGerman.map((sentence) => [sentence]);
    const engine = engineWith(sources, vectorsOf(...translations, ...others));
    expect(engine.related('en', ['bakery', 'de'])).toEqual(['de']);
    expect(engine.related('de', ['en', 'bakery'])).toEqual(['en']);
  });

  it('is told by sentences that are not known yet', () => {
    const engine = engineWith(sources);
    expect(engine.related('en', ['bakery', 'de'])).toEqual([]);
    expect(engine.untold('en', ['bakery', 'de'])).toEqual([...english, ...otherGerman, ...german]);
    engine.setVectors(vectorsOf(...translations));
    expect(engine.untold('en', ['bakery', 'de'])).toEqual(otherGerman);
  });

  it('stays of the story while one of its sentences is written', () => {
    const engine = engineWith(sources, vectorsOf(...translations));
    engine.setSource('en', text([`${english[0]} So they say.`, ...english.slice(1)]));
    expect(engine.related('en', ['de'])).toEqual(['de']);
  });

  it('is not where one sentence alone says the same, or a few of many', () => {
    const [[first, firstToo], [second, secondToo]] = translations;
    const one = vectorsOf([first, firstToo], ...english.slice(1).map((each) => [each]), ...german.slice(1).map((each) => [each])); // prettier-ignore
    expect(engineWith(sources, one).related('en', ['de'])).toEqual([]);
    const more = (sentence: string) => Array.from({ length: 10 }, (_, at) => varied(sentence, at));
    const few = { en: [first, second, ...more(english[2])], de: [firstToo, secondToo, ...more(german[2])] };
    const alone = [...few.en.slice(2), ...few.de.slice(2)].map((each) => [each]);
    const vectors = vectorsOf([first, firstToo], [second, secondToo], ...alone);
    expect(engineWith(few, vectors).related('en', ['de'])).toEqual([]);
  });

  it('is asked about where it is in another language alone, and of a bounded number', () => {
    expect(engineWith({ en: english, too: otherEnglish }).untold('en', ['too'])).toEqual([]);
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`de-${at}`, german.map((each) => varied(each, at))]),
    );
    const engine = engineWith({ en: english, ...many });
    expect(engine.untold('en', Object.keys(many))).toHaveLength(english.length + 12 * german.length);
  });
});
