import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Match } from '../../../../src/engine/model.js';
import { newEngine } from '../../support/articles.js';

const places = 'Lunmouth Tarnsey Gullhaven Wexcombe Elwick Brackwater'.split(' ');
const words = `
  ferry harbour pilot council bridge weir mill ledger orchard lantern winter timber copper salmon anchor market chapel
  tunnel barley candle engine funnel garden hammer island jacket kettle ladder mirror needle oyster pepper quarry ribbon
`
  .trim()
  .split(/\s+/);
/** Statements on one subject: half of them share words by chance. */
const statement = fc
  .tuple(fc.constantFrom(...places), fc.shuffledSubarray(words, { minLength: 6, maxLength: 10 }))
  .map(([place, chosen]) => `${place} saw the ${chosen.join(' ')}.`);

/** What a version of the story makes of a statement. */
const told = fc.constantFrom<(sentence: string) => readonly string[]>(
  (sentence) => [sentence],
  (sentence) => [sentence],
  () => [],
  (sentence) => [sentence, sentence],
  (sentence) => [`${sentence.split(' ').slice(0, 7).join(' ')}.`],
  (sentence) => [`On Monday ${sentence.replace('saw the', 'showed a')}`],
  (sentence) => {
    const parts = sentence.slice(0, -1).split(' ');
    return [`${parts.slice(0, 6).join(' ')}.`, `It was the ${parts.slice(6).join(' ')}.`];
  },
);

/** Three or four versions of one story, each in an order of its own. */
const story = fc.array(statement, { minLength: 3, maxLength: 7 }).chain((sentences) => {
  const all = sentences.map((sentence) => told.map((tell) => tell(sentence)));
  const version = fc
    .tuple(fc.tuple(...all), fc.boolean())
    .map(([lines, isTurned]) => (isTurned ? lines.toReversed() : lines).flat().join('\n\n'));
  return fc.array(version, { minLength: 3, maxLength: 4 });
});

type Told = Pick<Match, 'kind' | 'score' | 'confidence' | 'duplicate'>;

/** All matches of a story whose versions come in the order of `ids`, by their sentences, the first version's first. */
function matchesOf(versions: readonly string[], ids: readonly number[]): Map<string, Told> {
  const engine = newEngine();
  for (const id of ids) engine.setSource(String(id), versions[id], { language: 'en' });
  engine.setStory(ids.map(String));
  const found = new Map<string, Told>();
  for (const one of ids) {
    for (const other of ids.filter((id) => id > one)) {
      for (const { a, b, kind, score, confidence, duplicate } of engine.match(String(one), String(other)).matches)
        found.set(`${one}: ${a.join('+')} ~ ${other}: ${b.join('+')}`, { kind, score, confidence, duplicate });
    }
  }
  return found;
}

const sorted = (found: ReadonlyMap<string, Told>) => [...found].sort(([x], [y]) => (x < y ? -1 : 1));

describe('a story', () => {
  it('has the same matches whatever the order of its sources', () => {
    const ordered = story.chain((versions) => {
      const ids = [...versions.keys()];
      return fc.tuple(
        fc.constant(versions),
        fc.shuffledSubarray(ids, { minLength: ids.length, maxLength: ids.length }),
      );
    });
    fc.assert(
      fc.property(ordered, ([versions, order]) => {
        expect(sorted(matchesOf(versions, order))).toEqual(sorted(matchesOf(versions, [...versions.keys()])));
      }),
      { numRuns: 25 },
    );
  });

  it('loses no match to a further source', () => {
    fc.assert(
      fc.property(story, (versions) => {
        const ids = [...versions.keys()];
        const whole = matchesOf(versions, ids);
        for (const gone of ids) {
          const before = matchesOf(
            versions,
            ids.filter((id) => id !== gone),
          );
          expect([...before.keys()].filter((match) => !whole.has(match))).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });
});
