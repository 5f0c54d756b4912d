import { describe, expect, it } from 'vitest';
import type { Story } from '../../../../../src/engine/model.js';
import { projectLenses, type Lens, type LensOptions } from '../../../../../src/engine/projections/lenses/lenses.js';
import { match, pair, source, story } from '../../../support/engineParts.js';

const options: LensOptions = { maxPerLine: 4, onlyHere: 'exceptions' };

/** A lens in short, as the host words it: `line: number: names verdict → source.sentence`. */
function said(lens: Lens, { sources }: Story): string {
  const { verdict } = lens;
  const names = lens.sources.map((index) => sources[index].label).join(', ');
  const number = lens.number === undefined ? '' : `${lens.number}: `;
  const flags = 'moved' in verdict ? `${verdict.uncertain ? '?' : ''}${verdict.moved ? ' moved' : ''}` : '';
  const words = {
    same: () => `${names} same`,
    percent: () => `${names} ${verdict.kind === 'percent' ? verdict.percent : ''}%`,
    reworded: () => `${names} reworded`,
    several: () => (verdict.kind === 'several' ? `${names} +${verdict.more}` : ''),
    onlyHere: () => 'only here',
  }[verdict.kind]();
  const together = 'sentences' in verdict ? ` (${verdict.sentences} sentences)` : '';
  const places = lens.targets.map(({ source: index, sentences }) => `${sources[index].label}.${sentences.join('+')}`);
  return `${lens.line}: ${number}${words}${flags}${together}${places.length > 0 ? ` → ${places.join(' ')}` : ''}`;
}

const lensesOf = (told: Story, changed: Partial<LensOptions> = {}) =>
  projectLenses(told, { ...options, ...changed }).map((lens) => said(lens, told));

const base = source('draft', '# Ferry stops', '', 'The ferry stopped. | Nobody was hurt.', 'It sails again on Monday.');

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
      number: 1,
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
    expect(lensesOf(told)).toEqual(['2: 1: 002 82% → 002.0', '3: 002 82% → 002.0']);
    expect(projectLenses(told, options).map(({ sentences }) => sentences)).toEqual([[1, 2], [3]]);
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

  describe('condensed', () => {
    const others = ['A', 'B', 'C', 'D', 'E'].map((label) =>
      source(label, `${label} said one thing.`, `${label} said two.`),
    );

    it('takes one form for the whole document as soon as one line needs more than its row', () => {
      const at = (matches: number) =>
        story(base, ...others.slice(0, matches).map((each) => [each, pair([match(1, 0), match(3, 1)])] as const));
      const off = { onlyHere: 'off' } as const;
      expect(lensesOf(at(4), off)).toHaveLength(8);
      expect(lensesOf(at(5), off)).toEqual([
        '2: 1: A, B, C +2 → A.0 B.0 C.0 D.0 E.0',
        '3: A, B, C +2 → A.1 B.1 C.1 D.1 E.1',
      ]);
      expect(lensesOf(at(2), { ...off, maxPerLine: 1 })).toEqual(['2: 1: A, B +0 → A.0 B.0', '3: A, B +0 → A.1 B.1']);
      // The fifth lens of line 2 would be its sentence that stands only here.
      expect(lensesOf(at(4))).toEqual([
        '2: 1: A, B, C +1 → A.0 B.0 C.0 D.0',
        '2: 2: only here',
        '3: A, B, C +1 → A.1 B.1 C.1 D.1',
      ]);
    });

    it('says of each source that it names what that has, at most three of them', () => {
      const told = story(
        base,
        [source('A', 'It stopped.'), pair([match(1, 0, { kind: 'identical' })])],
        [source('B', 'The ferry stops.'), pair([match(1, 0, { score: 0.7 })])],
        [source('C', 'The ferry stops.'), pair([match(1, 0, { score: 0.7 })])],
        [source('D', 'No ferry.'), pair([match(1, 0, { kind: 'paraphrase' })])],
      );
      const [lens] = projectLenses(told, { ...options, maxPerLine: 2, onlyHere: 'off' });
      expect(lens.verdict).toEqual({
        kind: 'several',
        more: 1,
        said: [
          { sources: [0], verdict: { kind: 'same', uncertain: false, moved: false } },
          { sources: [1, 2], verdict: { kind: 'percent', percent: 70, uncertain: false, moved: false } },
        ],
      });
      expect(lens.targets.map(({ source: index }) => index)).toEqual([0, 1, 2, 3]);
    });

    it('puts together what differs in a lost accented letter only', () => {
      const told = story(
        base,
        [source('A', 'Renée stopped it.'), pair([match(1, 0)])],
        [source('B', 'Rene stopped it'), pair([match(1, 0)])],
      );
      expect(lensesOf(told, { onlyHere: 'off' })).toEqual(['2: 1: A, B 82% → A.0 B.0']);
    });

    it('puts what has no room in a line into its last lens, so that every target can be reached', () => {
      const long = source('draft', 'One. | Two. | Three. | Four. | Five. | Six.', 'Seven.');
      const other = source('A', ...Array.from({ length: 7 }, (_, index) => `Sentence ${index}.`));
      const told = story(long, [other, pair(Array.from({ length: 7 }, (_, index) => match(index, index)))]);
      expect(lensesOf(told)).toEqual([
        '0: 1: A 82% → A.0',
        '0: 2: A 82% → A.1',
        '0: 3: A 82% → A.2',
        '0: A +0 (3 sentences) → A.3 A.4 A.5',
        '1: A 82% → A.6',
      ]);
      expect(lensesOf(told, { maxPerLine: 1 })[0]).toBe('0: A +0 (6 sentences) → A.0 A.1 A.2 A.3 A.4 A.5');
      expect(lensesOf(told, { maxPerLine: 6 })).toHaveLength(7);
    });

    it('keeps one place for sentences that stand only here', () => {
      const long = source('draft', 'One. | Two. | Three. | Four. | Five. | Six.');
      const other = source('A', 'a.', 'b.', 'c.', 'd.');
      const told = story(long, [other, pair([0, 2, 3, 5].map((sentence, index) => match(sentence, index)))]);
      expect(lensesOf(told)).toEqual([
        '0: 1: A 82% → A.0',
        '0: only here (2 sentences)',
        '0: 3: A 82% → A.1',
        '0: A +0 (2 sentences) → A.2 A.3',
      ]);
      expect(lensesOf(told, { onlyHere: 'off' })).toHaveLength(4);
      expect(lensesOf(told, { maxPerLine: 1 })).toEqual(['0: A +0 (4 sentences) → A.0 A.1 A.2 A.3']);
    });
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

  it('never exceeds the row and reaches every match, whatever the numbers', () => {
    for (const maxPerLine of [1, 2, 3, 4, 9]) {
      for (const count of [1, 3, 4, 5, 12]) {
        const long = source(
          'draft',
          Array.from({ length: count }, (_, index) => `Sentence ${index}.`).join(' | '),
          'Last.',
        );
        const others = ['A', 'B', 'C'].map((label) =>
          source(label, ...Array.from({ length: count }, (_, index) => `${label} ${index % 2}.`)),
        );
        const told = story(
          long,
          ...others.map(
            (each) => [each, pair(Array.from({ length: count - 1 }, (_, index) => match(index, index)))] as const,
          ),
        );
        const lenses = projectLenses(told, { maxPerLine, onlyHere: 'all' });
        const onFirst = lenses.filter(({ line }) => line === 0);
        expect(onFirst.length).toBeLessThanOrEqual(maxPerLine);
        const reached = new Set(
          lenses.flatMap(({ targets }) => targets.map(({ source: index, match: found }) => `${index} ${found}`)),
        );
        expect(reached.size).toBe(3 * (count - 1));
      }
    }
  });

  it('takes time that grows with the number of sentences of one line', () => {
    const count = 8_000;
    const text = (label: string) =>
      Array.from({ length: count }, (_, index) => `${label} sentence number ${index} stands here.`).join(' | ');
    const matches = Array.from({ length: count }, (_, index) => match(index, index));
    const told = story(source('draft', text('A')), [source('B', text('B')), pair(matches)]);
    const start = performance.now();
    expect(projectLenses(told, options)).toHaveLength(4);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
