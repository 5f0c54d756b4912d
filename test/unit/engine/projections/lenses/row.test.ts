import { describe, expect, it } from 'vitest';
import type { Story } from '../../../../../src/engine/model.js';
import { projectLenses, type Lens } from '../../../../../src/engine/projections/lenses/lenses.js';
import { match, pair, source, story } from '../../../support/engineParts.js';
import { base, lensesOf, options } from './lensParts.js';

describe('a row of lenses', () => {
  describe('of a line that a source has as a whole', () => {
    const line = source('draft', 'One. | Two. | Three.', 'Four.');
    const identical = { kind: 'identical' } as const;
    const copy = (label: string, ...there: readonly (number | readonly number[])[]) =>
      [
        source(label, 'One.', 'Two.', 'Three.', '! A caption.', 'Four.', 'One.'),
        pair(there.map((b, a) => match(a, b, identical))),
      ] as const;

    it('says so once, and of the other sources what their sentences are', () => {
      const told = story(
        line,
        copy('A', 0, 1, 2),
        [source('B', 'Two!', 'Tres.'), pair([match(1, 0, identical), match(2, 1)])],
        copy('C', 0, 1, 2),
      );
      expect(lensesOf(told, { onlyHere: 'off' })).toEqual([
        '0: A, C same → A.0 A.1 A.2 C.0 C.1 C.2',
        '0: 2: B same → B.0',
        '0: 3: B 82% → B.1',
      ]);
      expect(projectLenses(told, options)[0]).not.toHaveProperty('numbers');
      expect(projectLenses(told, options)[0].sentences).toEqual([0, 1, 2]);
    });

    it('goes by the order there, and takes no heed of what is not compared between them', () => {
      const rows = (...there: readonly number[]) => lensesOf(story(line, copy('A', ...there)), { onlyHere: 'off' });
      expect(rows(1, 2, 4)).toEqual(['0: A same → A.1 A.2 A.4']);
      expect(rows(0, 2, 4)).toHaveLength(3);
      expect(rows(2, 1, 4)).toHaveLength(3);
      expect(rows(0, 1)).toHaveLength(2);
    });

    it('counts what merges or repeats its sentences, but nothing that is uncertain or reaches beyond the line', () => {
      const rows = (...matches: readonly ReturnType<typeof match>[]) =>
        lensesOf(story(line, [source('A', 'One two.', 'Three.', 'One.'), pair(matches)]), { onlyHere: 'off' });
      expect(rows(match([0, 1], 0, identical), match(2, 1, identical))).toEqual(['0: A same → A.0 A.1']);
      expect(
        rows(match([0, 1], 0, identical), match(2, 1, identical), match(0, 2, { ...identical, duplicate: true })),
      ).toEqual(['0: A same → A.0 A.2 A.1']);
      expect(rows(match([0, 1], 0, identical), match(2, 1, { ...identical, confidence: 0.6 }))).toHaveLength(2);
      expect(rows(match([0, 1], 0, identical), match([2, 3], 1, identical))).toHaveLength(3);
    });

    it('leads to everything where there is room for one lens', () => {
      const told = story(line, copy('A', 0, 1, 2), [source('B', 'Uno.'), pair([match(0, 0)])]);
      expect(lensesOf(told, { maxPerLine: 1, onlyHere: 'off' })).toEqual(['0: A +1 → A.0 A.1 A.2 B.0']);
    });
  });

  describe('condensed', () => {
    const others = ['A', 'B', 'C', 'D', 'E'].map((label) =>
      source(label, `${label} said one thing.`, `${label} said two.`),
    );

    it('lets the last lens of a sentence stand for what has no room, in that line alone', () => {
      const told = story(
        base,
        ...others.map((each, nth) => [each, pair([match(1, 0), ...(nth < 2 ? [match(3, 1)] : [])])] as const),
      );
      expect(lensesOf(told, { onlyHere: 'off' })).toEqual([
        '2: 1: A 82% → A.0',
        '2: 1: B 82% → B.0',
        '2: 1: C 82% → C.0',
        '2: 1: D, E +0 → D.0 E.0',
        '3: A 82% → A.1',
        '3: B 82% → B.1',
      ]);
      expect(lensesOf(told, { onlyHere: 'off', maxPerLine: 1 })).toEqual([
        '2: 1: A, B, C +2 → A.0 B.0 C.0 D.0 E.0',
        '3: A, B +0 → A.1 B.1',
      ]);
      // The fifth lens of line 2 is its sentence that stands only here.
      expect(lensesOf(told)).toEqual([
        '2: 1: A 82% → A.0',
        '2: 1: B 82% → B.0',
        '2: 1: C, D, E +0 → C.0 D.0 E.0',
        '2: 2: only here',
        '3: A 82% → A.1',
        '3: B 82% → B.1',
      ]);
    });

    it('takes one lens a sentence where a line of several has no room for each version', () => {
      const told = story(base, ...others.slice(0, 3).map((each) => [each, pair([match(1, 0), match(2, 1)])] as const));
      expect(lensesOf(told, { onlyHere: 'off' })).toEqual([
        '2: 1: A, B, C +0 → A.0 B.0 C.0',
        '2: 2: A, B, C +0 → A.1 B.1 C.1',
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
      const [lens] = projectLenses(told, { ...options, maxPerLine: 1, onlyHere: 'off' });
      expect(lens.verdict).toEqual({
        kind: 'several',
        more: 1,
        said: [
          { sources: [0], verdict: { kind: 'same', uncertain: false, moved: false } },
          { sources: [1, 2], verdict: { kind: 'percent', percent: 70, uncertain: false, moved: false } },
        ],
        brief: false,
        together: false,
      });
      expect(lens.targets.map(({ source: index }) => index)).toEqual([0, 1, 2, 3]);
    });

    it('names neighbours with consecutive numbers as one', () => {
      const drafts = Array.from({ length: 12 }, (_, nth) => source(`v${nth + 1}`, 'It stopped.'));
      const told = story(base, ...drafts.map((each) => [each, pair([match(3, 0)])] as const), [
        source('wire', 'No ferry.'),
        pair([match(3, 0, { score: 0.3 })]),
      ]);
      const [lens] = projectLenses(told, { ...options, maxPerLine: 1 });
      expect(lens.verdict).toMatchObject({ more: 0 });
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
        '0: 4+5+6: A +0 together → A.3 A.4 A.5',
        '1: A 82% → A.6',
      ]);
      expect(lensesOf(told, { maxPerLine: 1 })[0]).toBe('0: 1+2+3+4+5+6: A +0 together → A.0 A.1 A.2 A.3 A.4 A.5');
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
        '0: 4+6: A +0 together → A.2 A.3',
      ]);
      expect(lensesOf(told, { onlyHere: 'off' })).toHaveLength(4);
      expect(lensesOf(told, { maxPerLine: 1 })).toEqual(['0: 1+3+4+6: A +0 together → A.0 A.1 A.2 A.3']);
    });
  });

  describe('in a row that has room for so many characters', () => {
    /** A name takes ten characters with all that is said of it, `and 2 more` five, `+2` two. */
    const widthOf = ({ sources, verdict }: Lens): number => {
      const more = verdict.kind !== 'several' || verdict.more === 0 ? 0 : verdict.brief ? 2 : 5;
      return 13 * sources.length - 3 + more;
    };
    const rows = (told: Story, maxCharacters: number) =>
      lensesOf(told, { maxPerLine: 9, onlyHere: 'off', maxCharacters, widthOf });
    const others = ['A', 'B', 'C'].map((label) => source(label, ...[1, 2].map((each) => `${label} ${each}.`)));

    it('counts the separators, and cuts the least alike first', () => {
      const told = story(
        base,
        ...others.map((each, nth) => [each, pair([match(3, 0, { score: 0.5 + nth / 10 })])] as const),
      );
      expect(rows(told, 36)).toEqual(['3: C 70% → C.0', '3: B 60% → B.0', '3: A 50% → A.0']);
      expect(rows(told, 35)).toEqual(['3: C 70% → C.0', '3: B +1 → B.0 A.0']);
      expect(rows(told, 24)).toEqual(['3: C +2 → C.0 B.0 A.0']);
      expect(rows(told, 1)).toEqual(['3: C +2 → C.0 B.0 A.0']);
    });

    it('names all that are the most alike before any that is less alike', () => {
      const same = ['A', 'B'].map(
        (label) => [source(label, 'Same text.'), pair([match(3, 0, { score: 0.9 })])] as const,
      );
      const less = ['C', 'D'].map((label, nth) => [source(label, `${label}.`), pair([match(3, 0, { score: 0.6 - nth / 10 })])] as const); // prettier-ignore
      const told = story(base, ...same, ...less);
      expect(rows(told, 49)).toEqual(['3: A, B 90% → A.0 B.0', '3: C 60% → C.0', '3: D 50% → D.0']);
      expect(rows(told, 48)).toEqual(['3: A, B 90% → A.0 B.0', '3: C +1 → C.0 D.0']);
      expect(rows(told, 30)).toEqual(['3: A, B +2 → A.0 B.0 C.0 D.0']);
    });

    it('gives each sentence its best, then sentences a lens together, which tells the best of all', () => {
      const told = story(
        base,
        ...others.map(
          (each, nth) => [each, pair([match(1, 0, { score: 0.9 }), match(2, 1, { score: 0.5 + nth / 10 })])] as const,
        ),
      );
      expect(rows(told, 27)).toEqual(['2: 1: A +2 → A.0 B.0 C.0', '2: 2: C +2 → C.1 B.1 A.1']);
      expect(rows(told, 43)).toEqual(['2: 1: A, B +1 → A.0 B.0 C.0', '2: 2: C +2 → C.1 B.1 A.1']);
      expect(rows(told, 26)).toEqual(['2: 1+2: A +2 together → A.0 B.0 C.0 C.1 B.1 A.1']);
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
        const lenses = projectLenses(told, { ...options, maxPerLine, onlyHere: 'all' });
        const onFirst = lenses.filter(({ line }) => line === 0);
        expect(onFirst.length).toBeLessThanOrEqual(maxPerLine);
        const reached = new Set(
          lenses.flatMap(({ targets }) => targets.map(({ source: index, match: found }) => `${index} ${found}`)),
        );
        expect(reached.size).toBe(3 * (count - 1));
      }
    }
  });
});
