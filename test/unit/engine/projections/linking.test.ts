import { describe, expect, it } from 'vitest';
import { linkChoices } from '../../../../src/engine/projections/linking.js';
import { match, pair, source, story } from '../../support/engineParts.js';

const base = source('draft', '# Ferry stops', 'The ferry to Skarre stopped at noon.', 'It sails on Monday.');

describe('linkChoices', () => {
  const told = story(
    base,
    [
      source(
        'A',
        '# The ferry to Skarre stopped',
        'A bolt broke. | The boat to Skarre lay still from noon.',
        '~ Read more',
        'It sails soon. | The ferry to Skarre stopped at noon.',
      ),
      pair([match(2, 4), match(1, 5)]),
    ],
    [source('B', 'Nobody knew. | To Skarre no ferry sailed.'), pair([])],
  );

  it('begins with what has no match, most alike first, and has every title and body sentence', () => {
    const [first, second] = linkChoices(told, [1]);
    expect(first.map(({ sentence, match: has }) => [sentence, has])).toEqual([
      [0, 'none'],
      [2, 'none'],
      [1, 'none'],
      [5, 'now'],
      [4, 'other'],
    ]);
    expect(second.map(({ source: at, sentence }) => [at, sentence])).toEqual([
      [1, 1],
      [1, 0],
    ]);
  });

  it('goes by the words that tell most, and by no word that all have', () => {
    const likeness = linkChoices(told, [1])[1].map((choice) => choice.likeness);
    expect(likeness[0]).toBeGreaterThan(0.1);
    expect(likeness[1]).toBe(0);
    const same = story(source('x', 'So so so.'), [source('y', 'So so so.'), pair([])]);
    expect(linkChoices(same, [0])[0][0].likeness).toBe(0);
  });
});
