// What every view owes its reader, over many pairs of random articles: what stands on the screen as a source's text is that
// source's text, and each sentence of both sides stands in the comparison once.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/engine/create.js';
import { isMatchable, type Source, type Story } from '../../../../src/engine/model.js';
import { collate, type Collation } from '../../../../src/engine/projections/collation/collation.js';
import { writeCollation, type CollationDocument } from '../../../../src/engine/projections/collation/collationText.js';
import { hoverParts } from '../../../../src/engine/projections/hover.js';
import { missingSentences } from '../../../../src/engine/projections/taking/missing.js';
import { wordingsFor } from '../../../../src/engine/projections/taking/wording.js';

const words = fc.constantFrom(
  ...'ferry harbour pilot council bridge weir mill ledger lantern winter timber Lunmouth Tarnsey Öner 24/7 3,900 don’t'.split(
    ' ',
  ),
);
const gap = fc.constantFrom(' ', ' ', ' ', ' ', ', ', ' – ', '—', '; ', '\n', "'s ");
const marks = fc.constantFrom(['', ''], ['', ''], ['“', '”'], ['"', '"'], ['« ', ' »'], ['‘', '’'], ['(', ')']);
const sentence = fc.array(fc.tuple(marks, words, gap), { minLength: 3, maxLength: 10 }).map(
  (parts) =>
    `The ${parts
      .map(([[open, close], word, after]) => open + word + close + after)
      .join('')
      .trim()} ended.`,
);

/** A version of a text: some sentences go, some change their marks, lose them or get a word more, and all may be shuffled. */
const version = (sentences: readonly string[]): fc.Arbitrary<string[]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...sentences.keys()], { minLength: Math.min(1, sentences.length) }),
      fc.boolean(),
      fc.array(fc.nat(5), { minLength: sentences.length, maxLength: sentences.length }),
      fc.array(sentence, { maxLength: 2 }),
    )
    .map(([kept, isShuffled, changes, added]) => {
      const order = isShuffled ? kept : [...kept].sort((one, other) => one - other);
      const changed = order.map((index) => {
        const text = sentences[index];
        if (changes[index] === 0) return text.replace(/["“”«»‘’']/g, '');
        if (changes[index] === 1) return text.replace(/[“”]/g, '"').replace(/ – /g, '—');
        if (changes[index] === 2) return text.replace(' ended.', ' ended late on Monday.');
        return changes[index] === 3 ? `She said: ${text}` : text;
      });
      return [...changed, ...added];
    });

const pairs = fc
  .array(sentence, { minLength: 1, maxLength: 7 })
  .chain((sentences) => fc.tuple(fc.constant(sentences), version(sentences)));

function storyOf(base: string, source: string): Story {
  const engine = createEngine();
  const side = (id: string, text: string): Source => ({ id, label: id, article: engine.setSource(id, text) });
  return { base: side('a', base), sources: [side('b', source)], pairs: [engine.match('a', 'b')] };
}

/** White space apart, as the rows show a sentence on one line. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function expectOwnText({ article }: Source, document: CollationDocument): void {
  const lines = document.text.split('\n');
  for (const { firstLine, lineCount } of document.rows) {
    for (const line of lines.slice(firstLine, firstLine + lineCount))
      expect(plain(article.text)).toContain(plain(line));
  }
}

function expectEachSentenceOnce({ base, source, rows }: Collation): void {
  for (const [side, { article }] of [
    ['base', base],
    ['source', source],
  ] as const) {
    const shown = rows.flatMap((row) => row[side]);
    expect(new Set(shown).size).toBe(shown.length);
    const compared = [...article.sentences.keys()].filter((index) => isMatchable(article.sentences[index].role));
    expect([...shown].sort((one, other) => one - other)).toEqual(compared);
  }
}

describe('of 2,000 random pairs', () => {
  it('rows, hovers and wordings say what their sources say, and each sentence stands in one row', () => {
    fc.assert(
      fc.property(pairs, ([sentences, others]) => {
        const story = storyOf(sentences.join('\n\n'), others.join('\n\n'));
        const [source] = story.sources;
        const collation = collate(story.base, source, story.pairs[0], { rows: 'all', showFurniture: false });
        const documents = writeCollation(collation);
        expectOwnText(story.base, documents.base);
        expectOwnText(source, documents.source);
        expectEachSentenceOnce(collation);

        const text = plain(source.article.text);
        for (const index of story.base.article.sentences.keys()) {
          for (const { changes, target } of hoverParts(story, index)) {
            const shown = changes.filter(({ kind }) => kind !== 'removed');
            const said = target.sentences.map((each) => source.article.sentences[each]);
            const own = said.map(({ start, end }) => plain(source.article.text.slice(start, end))).join(' ');
            expect(plain(shown.map((change) => change.text).join(''))).toBe(own);
          }
          for (const take of wordingsFor(story, index, {})) {
            for (const line of take.after) expect(text).toContain(plain(line));
          }
        }
        // What is called only in the source is what can be inserted from it.
        const onlyThere = collation.rows.filter(({ kind, also }) => kind === 'onlySource' && also.length === 0);
        const listed = onlyThere.flatMap((row) => row.source).sort((one, other) => one - other);
        expect(listed).toEqual(missingSentences(story, 0));
      }),
      { numRuns: 2000 },
    );
  });
});
