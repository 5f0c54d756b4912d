import { describe, expect, it } from 'vitest';
import { containedSentences } from '../../../../src/engine/match/containedSentences.js';
import { FeatureCache } from '../../../../src/engine/match/likeness/features.js';
import { sideOfSentences } from '../../../../src/engine/match/likeness/sides.js';
import { Vocabulary } from '../../../../src/engine/match/likeness/vocabulary.js';
import { matchTexts } from '../../support/articles.js';

/** `0 → 1`: what stands where in other words or with others around it. */
const repeats = (a: readonly string[], b: readonly string[]): string[] =>
  matchTexts(a.join('\n\n'), b.join('\n\n'))
    .matches.filter(({ kind }) => kind !== 'identical')
    .map((match) => `${match.a.join('+')} → ${match.b.join('+')}`);

const opening = 'The ferry between Lunmouth and the island of Tarnsey stopped at noon on Friday.';
const closing = 'A new timetable will be published by the harbour master next week.';

describe('a sentence that stands whole inside another one', () => {
  it('is not only here: a quotation that the other text gives with who says so', () => {
    const answer = '“So are you,” the mayor of Gullhaven told the angry deckhands of the ferry company on Monday.';
    expect(repeats([opening, 'So are you.', closing], [opening, answer, closing])).toEqual(['1 → 1']);
    expect(repeats([opening, answer, closing], [opening, '“So are you.”', closing])).toEqual(['1 → 1']);
  });

  it('is found in a language without spaces, too', () => {
    const quoted = '渡轮公司星期五宣布停航，市长在记者会上说：“我们不会放弃这座桥。”随后离开了会场。';
    expect(repeats(['我们不会放弃这座桥。', closing], [quoted, closing]).length).toBe(1);
  });

  it('stands nowhere where its words are parts of others, or one by chance', () => {
    const cache = new FeatureCache(new Vocabulary());
    const found = (text: string, other: string) =>
      containedSentences(sideOfSentences([cache.of(text, 'en')]), [0], sideOfSentences([cache.of(other, 'en')])).length;
    expect(found('So are you.', '“So are you,” she said.')).toBe(1);
    expect(found('So are you.', 'Also area youth met.')).toBe(0);
    expect(found('So are you.', 'So you are.')).toBe(0);
    expect(found('Talks.', 'Nobody expects that talks begin now.')).toBe(0);
    expect(found('Talks.', 'Talks begin now.')).toBe(1);
  });

  it('is looked for only in what has all its telling words, however many have its rarest one', () => {
    const cache = new FeatureCache(new Vocabulary());
    const asked = cache.of('The pilot painted the lantern.', 'en');
    let reads = 0;
    const others = Array.from({ length: 60 }, (_, i) => {
      const word = ['pilot', 'painted', 'lantern'][i % 3];
      const told = i === 33 ? 'She said the pilot painted the lantern.' : `Nobody saw the ${word} at ${i}.`;
      const features = cache.of(told, 'en');
      return {
        ...features,
        get phrases() {
          reads++;
          return features.phrases;
        },
      };
    });
    expect(containedSentences(sideOfSentences([asked]), [0], sideOfSentences(others))).toEqual([
      { place: 0, within: 33 },
    ]);
    expect(reads).toBe(1);
  });

  it('is one word or two where the other begins or ends with them', () =>
    expect(
      repeats([opening, 'Not now.', closing], [opening, 'Not now, said the pilot of the harbour.', closing]),
    ).toEqual(['1 → 1']));

  it('is given the place nearest to its own where several have it', () => {
    const other = [opening, 'She said “so are you” twice.', closing, 'He said “so are you” once more to the crew.'];
    expect(repeats([opening, closing, 'So are you.'], other)).toEqual(['2 → 3']);
  });
});
