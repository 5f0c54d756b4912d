import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src/engine/model.js';
import { collate, filteredRows } from '../../../../src/engine/projections/collation/collation.js';
import { Facts } from '../../../../src/engine/projections/facts.js';
import { projectLenses } from '../../../../src/engine/projections/lenses/lenses.js';
import { findingsIn, placeOf, shownFindings } from '../../../../src/engine/projections/findings.js';
import { readingEdit } from '../../../../src/engine/projections/taking/readingEdit.js';
import { match, pair, source, story } from '../../support/engineParts.js';

const wire = source('wire', 'Two cranes came.', 'Up to 40 people stood there.', 'It rained.');
const daily = source('daily', 'It rained.', 'There stood 30 people, the mayor’s among them.', 'Two cranes came.');
const place = (of: typeof wire, index: number, words: string) => {
  const start = of.article.text.indexOf(words);
  return { source: index, start, end: start + words.length };
};
const finding: Finding = {
  key: 'number:30|-40 @ people stood',
  kind: 'number',
  severity: 'fact',
  relation: 'differs',
  about: 'people',
  readings: [
    { text: 'Up to 40', sides: [place(wire, 0, 'Up to 40')] },
    { text: '30', sides: [place(daily, 1, '30')] },
  ],
  silent: [],
  confidence: 0.9,
};
const matches = pair([match(0, 2, { kind: 'identical' }), match(1, 1), match(2, 0, { kind: 'identical' })]);

describe('findings seen from a source', () => {
  it('are shown as facts or all, without what was checked or is ignored', () => {
    const wording: Finding = { ...finding, key: 'name:a|b', kind: 'name', severity: 'wording' };
    const all = [finding, wording];
    expect(shownFindings(all, 'facts')).toEqual([finding]);
    expect(shownFindings(all, 'all')).toEqual(all);
    expect(shownFindings(all, 'all', { checked: [finding.key], ignored: ['name'] })).toEqual([]);
  });

  it('stand there, and in the sentences that hold them', () => {
    expect(placeOf(finding, 1)).toEqual(place(daily, 1, '30'));
    expect(findingsIn([finding], 0, wire.article.sentences[1])).toEqual([finding]);
    expect(findingsIn([finding], 0, wire.article.sentences[0])).toEqual([]);
  });

  it('mark the matches that differ in a fact, also where another sentence was edited since', () => {
    const sources = [wire, daily];
    const facts = new Facts([finding], sources);
    const edited = { ...source('wire', 'Three cranes came.', 'Up to 40 people stood there.', 'It rained.') };
    for (const base of [wire, edited])
      expect(facts.in(story(base, [daily, matches])).pairs[0].matches.map(({ fact }) => fact !== undefined)).toEqual([false, true, false]); // prettier-ignore
    const other = source('wire', 'Two cranes came.', 'Up to 50 people stood there.', 'It rained.');
    expect(facts.in(story(other, [daily, matches])).pairs[0].matches.some(({ fact }) => fact)).toBe(false);
  });

  it('mark, of a match of several sentences, those that differ alone', () => {
    const base = source('wire', 'Two cranes came.', 'Up to 40 people stood there.');
    const told = {
      ...finding,
      readings: [{ text: 'Up to 40', sides: [place(base, 0, 'Up to 40')] }, finding.readings[1]],
    };
    const merged = pair([match([0, 1], 1, { kind: 'edited', score: 0.8 })]);
    const marked = new Facts([told], [base, daily]).in(story(base, [daily, merged]));
    expect(marked.pairs[0].matches[0].fact).toEqual([1]);
    const room = { maxPerLine: 4, maxCharacters: 55, widthOf: () => 10, onlyHere: 'off' } as const;
    expect(projectLenses(marked, room).map(({ line, verdict }) => [line, 'fact' in verdict])).toEqual([
      [0, false],
      [1, true],
    ]);
  });

  it('flag a lens that has no room to name who differs', () => {
    const others = [90, 80, 70, 60].map(
      (percent, at) =>
        [
          source(`s${at}`, `There stood ${percent} people.`),
          pair([match(0, 0, { score: percent / 100, ...(at === 3 ? { fact: [0] } : {}) })]),
        ] as const,
    );
    const narrow = { maxPerLine: 1, maxCharacters: 12, widthOf: () => 12, onlyHere: 'off' } as const;
    const [lens] = projectLenses(story(source('wire', 'There stood 40 people.'), ...others), narrow);
    expect(lens.verdict).toMatchObject({ kind: 'several', more: 1, fact: true });
  });

  it('filter the rows of a collation', () => {
    const collation = collate(wire, daily, matches, { rows: 'facts', showFurniture: false, findings: [finding] });
    expect(collation.rows.map(({ base }) => base)).toEqual([[1]]);
    expect(filteredRows({ ...collation, findings: undefined }, 'facts')).toEqual([]);
  });
});

describe('another reading', () => {
  const articles = [wire.article, daily.article];
  const [upTo, thirty] = finding.readings;

  it('takes the place of the words alone', () => {
    expect(readingEdit(articles, 'number', upTo.sides[0], thirty, {})).toEqual({
      ...range(upTo.sides[0]),
      text: '30',
      source: thirty.sides[0].source,
    });
  });

  it('begins small inside a sentence', () => {
    expect(readingEdit(articles, 'number', thirty.sides[0], upTo, {})?.text).toBe('up to 40');
  });

  it('is in the words of a source of the draft’s language, or in figures', () => {
    const german = { ...source('kurier', 'Bis zu vierzig Leute standen dort.').article, language: 'de' };
    const english = articles.map((article) => ({ ...article, language: 'en' }));
    const told = (text: string) => ({ text, sides: [{ source: 2, start: 0, end: 14 }] });
    expect(readingEdit([...english, german], 'number', thirty.sides[0], told('Bis zu vierzig'), {})).toBeUndefined();
    const both = { ...upTo, sides: [...told('Bis zu vierzig').sides, ...upTo.sides] };
    expect(readingEdit([...english, german], 'number', thirty.sides[0], both, {})?.text).toBe('up to 40');
    const figures = { ...german, text: '40 Leute' };
    const said = { text: '40', sides: [{ source: 2, start: 0, end: 2 }] };
    expect(readingEdit([...english, figures], 'number', thirty.sides[0], said, {})?.text).toBe('40');
  });

  it('keeps the typography of the draft, and is none where the place reads so already', () => {
    const mayor = { text: 'mayor’s', sides: [place(daily, 1, 'mayor’s')] };
    const quotes = { apostrophes: 'straight' } as const;
    expect(readingEdit(articles, 'name', thirty.sides[0], mayor, quotes)?.text).toBe("mayor's");
    expect(readingEdit(articles, 'number', thirty.sides[0], thirty, {})).toBeUndefined();
  });

  const range = ({ start, end }: { start: number; end: number }) => ({ start, end });
});
