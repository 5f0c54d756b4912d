import { describe, it } from 'vitest';
import { createEngine } from '../../../../src/engine/create.js';
import type { Match } from '../../../../src/engine/model.js';
import { casesOf, describeSentences, expectCase, readCase } from '../../support/fixtures.js';

/** A match for a reader, by the places of its sentences: "0 1 → 2 edited, moved". */
const describeMatch = ({ a, b, kind, moved, duplicate }: Match): string =>
  `${a.join(' ')} → ${b.join(' ')} ${[kind, ...(moved ? ['moved'] : []), ...(duplicate ? ['duplicate'] : [])].join(', ')}`;

describe('pairs of articles as they are matched', () => {
  it.each(casesOf('match'))('%s', (_, folder) => {
    const engine = createEngine();
    const [a, b] = ['a', 'b'].map((id) =>
      describeSentences(engine.setSource(id, readCase(folder, `${id}.txt`))).map((sentence, i) => `${i} ${sentence}`),
    );
    expectCase(folder, { a, b, matches: engine.match('a', 'b').matches.map(describeMatch) });
  });
});
