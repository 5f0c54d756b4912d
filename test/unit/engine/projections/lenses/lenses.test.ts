import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../../src/engine/parse/parse.js';
import { projectLenses } from '../../../../../src/engine/projections/lenses/lenses.js';
import { match, pair, source, story } from '../../../support/engineParts.js';
import { base, lensesOf, options } from './lensParts.js';

describe('projectLenses', () => {
  it('says same, a percentage or reworded, above the line of the sentence, led by its number among several', () => {
    const told = story(base, [
      source('KRDO', 'Ferry stops', 'The ferry has stopped.', 'No one came to harm.', 'It sails again on Monday'),
      pair([
        match(0, 0, { kind: 'identical' }),
        match(1, 1),
        match(2, 2, { kind: 'paraphrase' }),
        match(3, 3, { kind: 'identical' }),
      ]),
    ]);
    expect(lensesOf(told)).toEqual([
      '0: KRDO same → KRDO.0',
      '2: 1: KRDO 82% → KRDO.1',
      '2: 2: KRDO reworded → KRDO.2',
      '3: KRDO same → KRDO.3',
    ]);
    expect(projectLenses(told, options)[1]).toEqual({
      line: 2,
      numbers: [1],
      sources: [0],
      verdict: { kind: 'percent', percent: 82, uncertain: false, moved: false },
      targets: [{ source: 0, sentences: [1], match: 1 }],
      sentences: [1],
    });
  });

  it('never shows 100 % for what is not identical', () => {
    const told = story(base, [source('002', 'The ferry was stopped.'), pair([match(1, 0, { score: 0.998 })])]);
    expect(lensesOf(told)).toEqual(['2: 1: 002 99% → 002.0']);
  });

  it('says whose text stands word for word inside the other’s', () => {
    const long = 'The ferry sails again on Monday, the harbour master said, if the wind allows it to.';
    const told = story(base, [source('002', 'Unlike.', long), pair([match(3, 1, { score: 0.3 })])]);
    expect(projectLenses(told, options).at(-1)?.verdict).toMatchObject({ kind: 'percent', percent: 30 });
    const inside = story(source('A', 'It sails again.'), [
      source('B', `“${long}”`),
      pair([match(0, 0, { score: 0.3 })]),
    ]);
    expect(projectLenses(inside, options)[0].verdict).not.toHaveProperty('part');
    const whole = story(source('A', 'the wind allows it'), [source('B', long), pair([match(0, 0, { score: 0.3 })])]);
    expect(projectLenses(whole, options)[0].verdict).toHaveProperty('part', 'base');
  });

  it('says what differs before the same words, where it is the same of all', () => {
    const told = (...texts: readonly string[]) => {
      const [own, ...others] = texts.map((text, at) => ({ id: `${at}`, label: `${at}`, article: parseArticle(text) }));
      const same = pair([match(0, 0, { kind: 'identical' })]);
      return projectLenses(story(own, ...others.map((each) => [each, same] as const)), options)[0].verdict;
    };
    const clauses = (from: number): string =>
      ['The slipway is kept clear.', 'The roof is insured.', 'Notice is given in writing.']
        .map((clause, at) => `${from + at}. ${clause}`)
        .join('\n\n');
    const [third, second] = [clauses(3), clauses(2)];
    expect(told(third, second)).toHaveProperty('labels', 'number');
    expect(told(third, second, clauses(1))).toHaveProperty('labels', 'number');
    expect(told(third, second, third)).not.toHaveProperty('labels');
    expect(told(third, third)).not.toHaveProperty('labels');
  });

  it('marks uncertain matches from their confidence alone', () => {
    const other = source('002', 'A.', 'B.');
    const told = story(base, [
      other,
      pair([match(1, 0, { score: 0.9, confidence: 0.64 }), match(3, 1, { score: 0.3, confidence: 0.65 })]),
    ]);
    expect(lensesOf(told, { onlyHere: 'off' })).toEqual(['2: 1: 002 90%? → 002.0', '3: 002 30% → 002.1']);
  });

  it('says confirmed where a person confirmed each, and doubts no text that one was confirmed for', () => {
    const [one, two] = [source('002', 'A.'), source('003', 'A.')];
    const doubtful = match(1, 0, { confidence: 0.5 });
    const confirmed = match(1, 0, { confidence: 1, confirmed: true });
    const verdict = (...matches: readonly (typeof doubtful)[]) =>
      projectLenses(story(base, [one, pair([matches[0]])], [two, pair([matches[1]])]), options)[0].verdict;
    expect(verdict(confirmed, confirmed)).toMatchObject({ confirmed: true, uncertain: false });
    expect(verdict(confirmed, doubtful)).toEqual({ kind: 'percent', percent: 82, uncertain: false, moved: false });
    expect(verdict(doubtful, confirmed)).toEqual({ kind: 'percent', percent: 82, uncertain: false, moved: false });
    expect(verdict(doubtful, doubtful)).toMatchObject({ uncertain: true });
  });

  it('says moved, but not in a pair that is in another order', () => {
    const other = source('002', 'A.');
    const moved = [match(1, 0, { moved: true })];
    expect(lensesOf(story(base, [other, pair(moved)]))).toEqual(['2: 1: 002 82% moved → 002.0']);
    expect(lensesOf(story(base, [other, pair(moved, true)]))).toEqual(['2: 1: 002 82% → 002.0']);
  });

  it('lets sources share a lens when their sentences differ in typography only', () => {
    const told = story(
      base,
      [source('CNN', 'The “ferry” has stopped.'), pair([match(1, 0, { moved: true })])],
      [source('Koenza', 'A ferry stopped.'), pair([match(1, 0, { score: 0.9 })])],
      [source('KRDO', 'X.', 'The ferry has stopped'), pair([match(1, 1)])],
    );
    expect(lensesOf(told)).toEqual(['2: 1: Koenza 90% → Koenza.0', '2: 1: CNN, KRDO 82% → CNN.0 KRDO.1']);
  });

  it('adds repeats to the lens of their source, and gives a sentence that only repeats its own', () => {
    const titled = source('draft', '# Ferry stops', 'Ferry stops', 'Nobody was hurt.');
    const told = story(titled, [
      source('003', 'Ferry stops', 'Ferry stops', 'None were hurt.'),
      pair([
        match(0, 0, { kind: 'identical' }),
        match(0, 1, { kind: 'identical', duplicate: true }),
        match(1, 0, { kind: 'identical', duplicate: true }),
        match(2, 2),
      ]),
    ]);
    expect(lensesOf(told)).toEqual(['0: 003 same → 003.0 003.1', '1: 003 same → 003.0', '2: 003 82% → 003.2']);
  });

  it('puts the better match first in a lens, also when the repeat comes first in the list', () => {
    const told = story(base, [
      source('003', 'A.', 'B.'),
      pair([match(1, 1, { duplicate: true, score: 0.6 }), match(1, 0, { score: 0.9 })]),
    ]);
    expect(lensesOf(told)).toEqual(['2: 1: 003 90% → 003.0 003.1']);
  });

  it('shows a merged match at each of its lines, once a line', () => {
    const told = story(base, [source('002', 'All of it.'), pair([match([1, 2, 3], 0)])]);
    expect(lensesOf(told)).toEqual(['2: 1+2: 002 82% → 002.0', '3: 002 82% → 002.0']);
    expect(projectLenses(told, options).map(({ sentences }) => sentences)).toEqual([[1, 2], [3]]);
  });

  it('numbers just the sentences that a match merges, beside those of other sources’ matches', () => {
    const told = story(
      source('draft', 'One. | Two. | Three.'),
      [source('A', 'One, three.', 'Two.'), pair([match([0, 2], 0), match(1, 1)])],
      [source('B', 'Uno.', 'Due.'), pair([match(0, 0, { kind: 'identical' }), match(1, 1, { score: 0.9 })])],
    );
    expect(lensesOf(told)).toEqual([
      '0: 1: B same → B.0',
      '0: 1+3: A 82% → A.0',
      '0: 2: B 90% → B.1',
      '0: 2: A 82% → A.1',
    ]);
  });

  it('puts the most alike first, what is uncertain behind what is certain of its kind, and else keeps the order', () => {
    const kinds = [
      { kind: 'paraphrase', confidence: 0.5 },
      { score: 0.7 },
      { score: 0.9, confidence: 0.5 },
      { kind: 'paraphrase' },
      { score: 0.8 },
      { kind: 'identical' },
      { score: 0.7, moved: true },
    ] as const;
    const told = story(
      base,
      ...kinds.map((more, nth) => [source(`S${nth}`, `Version ${nth}.`), pair([match(3, 0, more)])] as const),
    );
    expect(lensesOf(told, { maxPerLine: 9 })).toEqual([
      '3: S5 same → S5.0',
      '3: S4 80% → S4.0',
      '3: S1 70% → S1.0',
      '3: S6 70% moved → S6.0',
      '3: S2 90%? → S2.0',
      '3: S3 reworded → S3.0',
      '3: S0 reworded? → S0.0',
    ]);
    // What is cut is the least alike.
    expect(lensesOf(told, { maxPerLine: 2 })).toEqual([
      '3: S5 same → S5.0',
      '3: S4, S1, S6 +3 → S4.0 S1.0 S6.0 S2.0 S3.0 S0.0',
    ]);
  });

  it('counts only title and body sentences for the number', () => {
    const mixed = source('draft', 'One. | Two.');
    const [first, second] = mixed.article.sentences;
    const captioned = {
      ...mixed,
      article: { ...mixed.article, sentences: [{ ...first, role: 'caption' as const }, second] },
    };
    expect(lensesOf(story(captioned, [source('002', 'Two!'), pair([match(1, 0)])]))).toEqual(['0: 002 82% → 002.0']);
  });

  it('finds lines in any line ending', () => {
    const told = story({ ...base, article: { ...base.article, text: base.article.text.replaceAll('\n', '\r') } }, [
      source('002', 'Monday.'),
      pair([match(3, 0)]),
    ]);
    expect(lensesOf(told)).toEqual(['3: 002 82% → 002.0']);
  });

  describe('only here', () => {
    const other = source('002', 'The ferry has stopped.', 'It sails on Monday.', 'None were hurt.');

    it('stands where more than half of the body stands elsewhere, on body sentences only', () => {
      const told = story(base, [other, pair([match(1, 0), match(3, 1)])]);
      expect(lensesOf(told)).toEqual(['2: 1: 002 82% → 002.0', '2: 2: only here', '3: 002 82% → 002.1']);
      const half = source('draft', 'One.', 'Two.');
      expect(lensesOf(story(half, [other, pair([match(0, 0)])]))).toEqual(['0: 002 82% → 002.0']);
    });

    it('can be shown always or never, and not without sources', () => {
      const told = story(base, [other, pair([match(1, 0)])]);
      expect(lensesOf(told, { onlyHere: 'all' })).toEqual(['2: 1: 002 82% → 002.0', '2: 2: only here', '3: only here']);
      expect(lensesOf(told, { onlyHere: 'off' })).toEqual(['2: 1: 002 82% → 002.0']);
      expect(lensesOf(story(base), { onlyHere: 'all' })).toEqual([]);
    });

    it('is no word for what repeats a sentence elsewhere', () => {
      const told = story(base, [other, pair([match(1, 0), match(2, 0, { duplicate: true }), match(3, 1)])]);
      expect(lensesOf(told)).not.toContain('2: 2: only here');
    });
  });

  it('are few over very many sentences of one line', () => {
    const count = 8_000;
    const text = (label: string) =>
      Array.from({ length: count }, (_, index) => `${label} sentence number ${index} stands here.`).join(' | ');
    const matches = Array.from({ length: count }, (_, index) => match(index, index));
    const told = story(source('draft', text('A')), [source('B', text('B')), pair(matches)]);
    expect(projectLenses(told, options)).toHaveLength(4);
  });
});
