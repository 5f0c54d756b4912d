import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as HandedOn from '../../../../src/engine/match/handedOn.js';
import { tuning } from '../../../../src/engine/match/tuning.js';

const linksMade = vi.hoisted(() => vi.fn());
vi.mock('../../../../src/engine/match/handedOn.js', async (importOriginal) => {
  const real = await importOriginal<typeof HandedOn>();
  return {
    ...real,
    sentenceLinks: (...given: Parameters<typeof real.sentenceLinks>) => {
      linksMade();
      return real.sentenceLinks(...given);
    },
  };
});
const { createEngine } = await import('../../../../src/engine/create.js');

const common = [
  'The bus depot did not open.',
  'The library in Gullhaven stays shut until Friday.',
  'The province will pay for the new crane.',
  'The bishop thanked the firemen.',
].join(' ');
const flood = "Sunday's flood swept four sheds into the river near Wexcombe.";
const told = `${common} Four sheds ended up in the river, and their keepers from Wexcombe watched from the dyke as they sank.`;
/** By a source that has the flood's sentence and little of the rest, the two kinds of sources have one match more. */
const kinds = [
  `After the flood\n\n${flood} ${common} The keepers watched from the dyke.`,
  `Night of the flood\n\n${told}`,
];
const filler = ['Apples ripen.', 'Bakers rise early.', 'Cats sleep.', 'Ducks swim.', 'Eels hide.', 'Frogs leap.'];
const longest = `Sheds lost\n\n${flood} The keepers are angry. ${filler.join(' ')}`;

const isLongest = (k: number): boolean => k % 50 === 0;
const texts = Array.from({ length: tuning.story.keptAtMost + 20 }, (_, k) => (isLongest(k) ? longest : kinds[k % 2]));
const ids = texts.map((_, k) => `s${k}`);

/** An engine with all sources, of which those named are one story. */
function engineWith(story: readonly string[]) {
  const engine = createEngine();
  ids.forEach((id, k) => engine.setSource(id, texts[k], { language: 'en' }));
  engine.setStory(story);
  return engine;
}

/** Some of the sources, none of them one of the longest, and how sure their matches have to be. */
const asked = ids.slice(1, 21);
const pairs = asked.flatMap((a, i) => asked.slice(i + 1).map((b) => [a, b] as const));
const confidences = [0.45, 0.6, 0.7, 0.8, 0.9];

describe('a story of more sources than are kept', () => {
  beforeEach(() => void linksMade.mockClear());

  it('asks each source once what it has in common with the thirds, not each pair', () => {
    const engine = engineWith(ids);
    for (const [a, b] of pairs) engine.match(a, b);
    expect(linksMade.mock.calls.length).toBeLessThanOrEqual(asked.length * (tuning.story.thirdsAtMost + 2));
  });

  it('answers as a story of the two and the thirds alone does', () => {
    const [crowd, alone] = [engineWith(ids), engineWith([])];
    const thirds = ids.filter((_, k) => isLongest(k));
    let handedOn = 0;
    for (const [a, b] of pairs) {
      alone.setStory([...new Set([a, b, ...thirds])]);
      for (const minimumConfidence of confidences) {
        const found = crowd.match(a, b, { minimumConfidence });
        expect(found).toEqual(alone.match(a, b, { minimumConfidence }));
        const ofTwo = alone.match(a, b, { minimumConfidence, alone: true });
        if (found.matches.length > ofTwo.matches.length) handedOn++;
      }
    }
    expect(handedOn).toBeGreaterThan(0);
  });

  it('asks thirds anew once they have other texts', () => {
    const [engine, fresh] = [engineWith(ids), engineWith(ids)];
    const answers = (from: ReturnType<typeof engineWith>) => pairs.map(([a, b]) => from.match(a, b));
    const before = answers(engine);
    for (const each of [engine, fresh])
      for (const [k, id] of ids.entries()) if (isLongest(k)) each.setSource(id, 'Rain.', { language: 'en' });
    expect(answers(engine)).toEqual(answers(fresh));
    expect(answers(engine)).not.toEqual(before);
  });
});
