import { describe, expect, it } from 'vitest';
import { coverage } from '../../../../src/engine/projections/coverage.js';
import { hoverParts } from '../../../../src/engine/projections/hover.js';
import type { Match } from '../../../../src/engine/model.js';
import { nextSentence, placesOf, sentenceAt } from '../../../../src/engine/projections/places.js';
import { article, match, pair, source, story } from '../../support/engineParts.js';

const base = source(
  'draft',
  '# Ferry stops',
  '@ 2031-05-04',
  'The ferry stopped. | Nobody was hurt.',
  'It sails on Monday.',
);

describe('placesOf', () => {
  it('gives the most alike first, equally alike ones in the order of sources, then what repeats them', () => {
    const told = story(
      base,
      [source('A', 'x', 'y', 'z'), pair([match(2, 2, { duplicate: true }), match(2, [0, 1])])],
      [source('B', 'x', 'y'), pair([match(0, 0), match([2, 3], 1)])],
    );
    expect(placesOf(told, 2)).toEqual([
      { source: 0, sentences: [0, 1], match: 1 },
      { source: 1, sentences: [1], match: 1 },
      { source: 0, sentences: [2], match: 0 },
    ]);
    expect(placesOf(told, 3)).toEqual([{ source: 1, sentences: [1], match: 1 }]);
    expect(placesOf(told, 4)).toEqual([]);
    const alike = story(
      base,
      ...[{ kind: 'paraphrase' }, { score: 0.7 }, { score: 0.8 }, { kind: 'identical' }, { score: 0.7 }].map(
        (more, nth) => [source(`S${nth}`, `${nth}`), pair([match(2, 0, more as Partial<Match>)])] as const,
      ),
    );
    expect(placesOf(alike, 2).map((place) => place.source)).toEqual([3, 2, 1, 4, 0]);
  });
});

describe('sentenceAt', () => {
  const { text, sentences } = base.article;

  it('finds the sentence that holds the offset, its start and end included', () => {
    for (const sentence of [0, 2, 3, 4]) {
      const { start, end } = sentences[sentence];
      for (const offset of [start, start + 1, end - 1, end]) expect(sentenceAt(base.article, offset)).toBe(sentence);
    }
  });

  it('gives white space on the line to the sentence before it, but none of the next line', () => {
    const spaced = article('One.  ', '   Two. | Three.');
    const shifted = {
      ...spaced,
      sentences: spaced.sentences.map((each, index) =>
        index === 0 ? { ...each, end: 4 } : index === 1 ? { ...each, start: each.start + 3 } : each,
      ),
    };
    expect(shifted.text.slice(4, 7)).toBe('  \n');
    expect([4, 5, 6].map((offset) => sentenceAt(shifted, offset))).toEqual([0, 0, 0]);
    expect([7, 8, 9].map((offset) => sentenceAt(shifted, offset))).toEqual([undefined, undefined, undefined]);
    expect(sentenceAt(shifted, shifted.text.indexOf(' Three'))).toBe(1);
  });

  it('finds none in metadata, before the first sentence, or outside the text', () => {
    expect(sentenceAt(base.article, sentences[1].start + 2)).toBeUndefined();
    expect(sentenceAt(base.article, -1)).toBeUndefined();
    expect(sentenceAt(base.article, text.length + 1)).toBeUndefined();
    expect(sentenceAt(article(), 0)).toBeUndefined();
  });
});

describe('nextSentence', () => {
  const told = story(base, [source('A', 'x', 'y'), pair([match(0, 0, { kind: 'identical' }), match(2, 1)])]);
  const startOf = (sentence: number) => base.article.sentences[sentence].start;

  it('steps through matches and round the end', () => {
    expect(nextSentence(told, startOf(0), 'match', 1)).toBe(2);
    expect(nextSentence(told, startOf(2), 'match', 1)).toBe(0);
    expect(nextSentence(told, startOf(2), 'match', -1)).toBe(0);
    expect(nextSentence(told, startOf(0), 'match', -1)).toBe(2);
  });

  it('leaves the sentence that holds the offset, whichever way', () => {
    const inside = startOf(2) + 5;
    expect(nextSentence(told, inside, 'match', -1)).toBe(0);
    expect(nextSentence(told, base.article.sentences[2].end, 'match', -1)).toBe(0);
    expect(nextSentence(told, inside, 'match', 1)).toBe(0);
  });

  it('steps to changes only, and back to the one there is', () => {
    expect(nextSentence(told, startOf(0), 'change', 1)).toBe(2);
    expect(nextSentence(told, startOf(2), 'change', 1)).toBe(2);
  });

  it('steps to body sentences that stand only here', () => {
    expect(nextSentence(told, startOf(0), 'onlyHere', 1)).toBe(3);
    expect(nextSentence(told, startOf(3), 'onlyHere', 1)).toBe(4);
    expect(nextSentence(told, startOf(4), 'onlyHere', 1)).toBe(3);
  });

  it('finds none where there is none', () => {
    expect(nextSentence(story(base), 0, 'match', 1)).toBeUndefined();
    expect(nextSentence(story(base), 0, 'change', -1)).toBeUndefined();
  });
});

describe('hoverParts', () => {
  it('gives apart what stands between other quotation marks, each as its source has it', () => {
    const told = story(
      source('draft', '“We sail,” she said.'),
      [source('CNN', '"We sail," she said.'), pair([match(0, 0, { kind: 'identical' })])],
      [source('copy', 'We sail, she said.'), pair([match(0, 0, { kind: 'identical' })])],
      [source('KRDO', '“We sail”, she said.'), pair([match(0, 0, { kind: 'identical' })])],
    );
    expect(hoverParts(told, 0).map(({ sources, marks }) => [sources, marks])).toEqual([
      [[0, 2], false],
      [[1], true],
    ]);
  });

  it('says of each of them how alike it is itself', () => {
    const told = story(
      source('draft', '“We sail,” she said.'),
      [source('CNN', '"We sail now," she said.'), pair([match(0, 0, { score: 0.89 })])],
      [source('copy', 'We sail now, she said.'), pair([match(0, 0, { score: 0.87 })])],
    );
    expect(hoverParts(told, 0).map(({ verdict }) => verdict)).toMatchObject([{ percent: 89 }, { percent: 87 }]);
  });

  it('gives each version once, with its sources and the changes from the base', () => {
    const told = story(
      base,
      [source('CNN', 'The ferry has stopped.'), pair([match(2, 0)])],
      [source('002', 'All ferries stopped.'), pair([match(2, 0, { kind: 'paraphrase', confidence: 0.4 })])],
      [source('KRDO', 'x', 'The ferry has stopped'), pair([match(2, 1), match(2, 0, { duplicate: true })])],
    );
    expect(hoverParts(told, 2)).toEqual([
      {
        sources: [0, 2],
        verdict: { kind: 'percent', percent: 82, uncertain: false, moved: false },
        target: { source: 0, sentences: [0], match: 0 },
        targets: [
          { source: 0, sentences: [0], match: 0 },
          { source: 2, sentences: [1], match: 0 },
          { source: 2, sentences: [0], match: 1 },
        ],
        marks: false,
        changes: [
          { kind: 'same', text: 'The ferry ' },
          { kind: 'added', text: 'has' },
          { kind: 'same', text: ' stopped.' },
        ],
      },
      {
        sources: [1],
        verdict: { kind: 'reworded', uncertain: true, moved: false },
        target: { source: 1, sentences: [0], match: 0 },
        targets: [{ source: 1, sentences: [0], match: 0 }],
        marks: false,
        changes: [
          { kind: 'removed', text: 'The ferry' },
          { kind: 'added', text: 'All ferries' },
          { kind: 'same', text: ' stopped.' },
        ],
      },
    ]);
  });

  it('gives the most alike version first, and the sources of each in their order', () => {
    const told = story(
      base,
      [source('A', 'Stopped.'), pair([match(2, 0, { kind: 'paraphrase' })])],
      [source('B', 'It stopped.'), pair([match(2, 0, { score: 0.4 })])],
      [source('C', 'The ferry stopped.'), pair([match(2, 0, { kind: 'identical' })])],
      [source('D', 'It stopped.'), pair([match(2, 0, { score: 0.4 })])],
      [source('E', 'A ferry stopped.'), pair([match(2, 0, { score: 0.9, confidence: 0.5 })])],
    );
    expect(hoverParts(told, 2).map(({ sources }) => sources)).toEqual([[2], [1, 3], [4], [0]]);
  });

  it('compares all sentences of a merged match, on one line', () => {
    const wrapped = source('A', 'The ferry stopped\nand nobody was hurt.');
    const told = story(base, [wrapped, pair([match([2, 3], 0)])]);
    const [{ changes }] = hoverParts(told, 3);
    expect(changes.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'same The ferry stopped ',
      'added and',
      'same  nobody was hurt.',
    ]);
    expect(hoverParts(told, 4)).toEqual([]);
  });
});

describe('coverage', () => {
  it('counts title and body sentences of both sides, repeats included', () => {
    const other = source('A', '# Ferry stops', '~ Share', 'The ferry stopped.', 'New one.', 'Ferry stops.', 'Newer.');
    const matches = pair([
      match(0, 0, { kind: 'identical' }),
      match(0, 4, { kind: 'identical', duplicate: true }),
      match(2, 2, { kind: 'identical' }),
    ]);
    expect(coverage(matches, base, other)).toMatchObject({ matched: 2, total: 4, more: 2 });
  });

  it('gives likeness 1 to a copy, 0 to what shares nothing, and more to the more alike', () => {
    const identical = pair([0, 2, 3, 4].map((sentence) => match(sentence, sentence, { kind: 'identical' })));
    const edited = pair([0, 2, 3, 4].map((sentence) => match(sentence, sentence, { score: 0.5 })));
    expect(coverage(identical, base, base).likeness).toBe(1);
    expect(coverage(edited, base, base).likeness).toBeCloseTo(0.5);
    expect(coverage(pair([]), base, base)).toEqual({ matched: 0, total: 4, more: 4, likeness: 0 });
    expect(coverage(pair([]), source('A'), source('B')).likeness).toBe(0);
  });
});
