import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../../src/engine/projections/edits/textEdits.js';
import { insertSentences } from '../../../../../src/engine/projections/taking/inserting.js';
import { attributed } from '../../../../../src/engine/projections/taking/provenance.js';
import { typographyStyle } from '../../../../../src/engine/projections/taking/typographyStyle.js';
import { takeWording } from '../../../../../src/engine/projections/taking/wording.js';
import { writeBack } from '../../../../../src/engine/projections/writeBack/writeBack.js';
import { match, pair, source, story } from '../../../support/engineParts.js';
import { ground, shownText } from '../../../support/writeBack.js';

/** A sentence of a few words with any punctuation between them, as no other sentence of the pair has them. */
const sentence = (words: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...words),
        fc.constantFrom(' ', ', ', ' – ', '—', ' -- ', '; ', ' ', ' ', "'s ", '’s '),
        fc.constantFrom(['', ''], ['“', '”'], ['"', '"'], ['«', '»'], ['„', '“'], ['‘', '’'], ['(', ')'], ['', '']),
      ),
      { minLength: 2, maxLength: 9 },
    )
    .map((parts) =>
      parts
        .map(([word, gap, [open, close]]) => `${open}${word}${close}${gap}`)
        .join('')
        .trim(),
    )
    .map((text) => `Then ${text} ended.`);

const pairs = fc.tuple(
  sentence(['ferry', 'quay', 'Öner', 'sails', '24/7', 'well-known']),
  sentence(['bridge', 'talks', 'mayor', 'twice', '5 – 6']),
  fc.constantFrom(
    '“So it is,” she said — “so it is.”',
    '"It\'s so," he said -- twice.',
    '« Oui », dit-elle – enfin.',
    'Nothing.',
  ),
);

/** What a text says, whatever the kind of its marks, dashes and the spaces that belong to them. */
const saidBy = (text: string): string =>
  text
    .replace(/«[\s\u00a0]?|[\s\u00a0]?»|[“”„]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[ \u00a0]?(?:—|--)[ \u00a0]?|[ \u00a0][–-][ \u00a0]/gu, ' - ');

describe('the wording of a source', () => {
  it('is the same text whichever way it is taken, and the source’s own but for the kind of marks', () => {
    fc.assert(
      fc.property(pairs, ([own, theirs, style]) => {
        const base = source('A', own, style);
        const other = source('B', theirs);
        const matched = [match(0, 0)];
        const draft = typographyStyle(base.article);

        const told = story(base, [other, pair(matched)]);
        const [wording] = takeWording(told, { source: 0, sentences: [0], match: 0 }, draft).after;
        const inserted = insertSentences(told, 0, { source: 0, sentences: [0] }, draft).after[0];
        const [copied] = attributed(other, [0], draft).split('\n');
        // Take Row, and VS Code's own arrow, put the source's line into the row; saving writes it.
        const from = ground(base, other, matched);
        const saved = writeBack(
          from,
          shownText(from).replace(own, () => theirs),
          from.text,
          draft,
        );
        if ('failure' in saved) throw new Error(saved.failure.kind);
        const [row] = applyEdits(from.text, saved.edits).split('\n');

        expect([inserted, copied, row]).toEqual([wording, wording, wording]);
        expect(saidBy(wording)).toBe(saidBy(theirs));
      }),
      { numRuns: 200 },
    );
  });
});
