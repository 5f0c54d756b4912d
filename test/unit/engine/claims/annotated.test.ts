import { describe, expect, it } from 'vitest';
import { annotatedStories, findingsOf, scoreOf, toldOf, typographicPairs } from './annotatedSet.js';

const stories = annotatedStories();

/** What tempts a comparison to tell a difference where there is none, or none where there is one. */
const traps = [
  'millions in words and in digits',
  'a rounded figure and the exact one',
  'dozens',
  'a thousands sign between languages',
  'a weekday and a date, by the day of the source',
  'a weekday and "yesterday", by the day of the source',
  'surname, full name, pronoun, office',
  'an office before a name and behind it',
  'a country and its abbreviation',
  'an office in place of a name',
  'a slash that was lost',
  'designations',
  'a rank in digits',
  'number words that count nothing',
  'a score written in two ways',
  'the order of two figures',
  'a figure in the next sentence',
  'a per cent and a fraction',
  'doubled, and from twenty to forty',
  'a conversion in brackets',
  'an age written in two ways',
  'marks that were lost',
  'marks within marks',
  'words put into a quotation in brackets',
  'said, told reporters',
  'did not say, declined to say',
  '"not only" is no denial',
  '"no fewer than" is no denial',
  'a town spelled otherwise in a quotation',
  'captions, dates and furniture of the page',
  '"more than" and "at least"',
  'a range in three writings',
  '"last month" and its name',
  'the official and the short name of a country',
  'a compound of a weekday',
  '"early May" and a day',
  'the same figure in title and lead',
  'running totals at two times of the day',
];

/** What is asked of every language, and of all together. */
const [PRECISION, RECALL] = [0.95, 0.85];
/** How many findings and how many near misses a language has at least. */
const SIZES: readonly (readonly [string, number])[] = [
  ['en', 120],
  ['de', 30],
  ['es', 30],
  ['uk', 30],
  ['fr', 15],
  ['ru', 15],
];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

describe('findings of articles that a person annotated', () => {
  const answers = stories.map((story) => ({ ...story, ...scoreOf(story) }));

  const scores = [...SIZES, [undefined, 0] as const].map(([language, size]) => {
    const asked = answers.filter(({ languages }) => language === undefined || languages === language);
    const [wrong, missed] = [asked.flatMap((answer) => answer.wrong), asked.flatMap((answer) => answer.missed)];
    const right = sum(asked.map((answer) => answer.right));
    const gold = right + missed.length;
    const near = asked.flatMap(({ slots }) => slots).filter(({ nearMiss }) => nearMiss).length;
    const [precision, recall] = [right / (right + wrong.length), right / gold];
    const counts = `${String(gold)} findings, ${String(near)} near misses`;
    const name = `${language ?? 'all'}: ${counts}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
    return [name, { size, gold, near, precision, recall, wrong, missed }] as const;
  });

  it.each(scores)('%s', (_, { size, gold, near, precision, recall, wrong, missed }) => {
    expect(Math.min(gold, near)).toBeGreaterThanOrEqual(size);
    expect(precision, `told and not so:\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(PRECISION);
    expect(recall, `not told:\n${missed.join('\n')}`).toBeGreaterThanOrEqual(RECALL);
  });

  it('have each known trap among them', () => {
    const known = new Set(stories.flatMap(({ slots }) => slots.map(({ trap }) => trap)));
    expect(traps.filter((trap) => !known.has(trap))).toEqual([]);
  });

  it.each(typographicPairs())('are none where typography alone differs: $texts.0', ({ language, texts }) => {
    expect(texts[0]).not.toBe(texts[1]);
    expect(findingsOf(texts, [language]).map(toldOf)).toEqual([]);
  });
});
