import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../../src/engine/create.js';
import type { Engine } from '../../../../../src/engine/engine.js';
import type { Match, SentenceVectors } from '../../../../../src/engine/model.js';

/** So much of each vector is what all sentences have in common, as an encoder's have. */
const COMMON = 0.8;
const TOPICS = 12;

/** A vector of length 1 for each text, by the topics that it speaks of: those of other topics have a cosine of 0.8. */
function vectorsOf(topics: Readonly<Record<string, readonly number[]>>): SentenceVectors {
  const vectors = new Map(
    Object.entries(topics).map(([text, own]) => {
      const vector = new Float32Array(TOPICS + 1);
      vector[TOPICS] = Math.sqrt(COMMON);
      for (const topic of own) vector[topic] = Math.sqrt((1 - COMMON) / own.length);
      return [text, vector] as const;
    }),
  );
  return { vectorOf: (text) => vectors.get(text) };
}

const draft = [
  'The council shot down the tunnel on Monday.',
  'Anglers caught nothing for weeks.',
  'Her bakery won a medal.',
  'Rain spoiled the harvest twice.',
  'A goat blocked the railway.',
];
const report = [
  'Lawmakers rejected plans for an underpass.',
  'Fishermen came home with empty nets all month.',
  'Judges honoured the confectioner.',
  'Storms ruined crops again.',
  'Trains waited because of livestock.',
];
const german = [
  'Der Rat lehnte den Tunnel ab.',
  'Die Angler fingen wochenlang gar nichts.',
  'Ihre Bäckerei gewann eine Medaille.',
  'Der Regen hat die Ernte zweimal verdorben.',
  'Eine Ziege stand auf den Gleisen der Bahn.',
];
const sameTopics = vectorsOf(
  Object.fromEntries([draft, report, german].flatMap((texts) => texts.map((text, topic) => [text, [topic]]))),
);

function engineOf(sources: Readonly<Record<string, readonly string[]>>, language = 'en'): Engine {
  const engine = createEngine();
  for (const [id, lines] of Object.entries(sources))
    engine.setSource(id, `${lines.join('\n\n')}\n`, { language: id === 'german' ? 'de' : language });
  return engine;
}

const written = (matches: readonly Match[]): string[] => matches.map(({ a, b }) => `${a.join('+')} → ${b.join('+')}`);
const inOrder = ['0 → 0', '1 → 1', '2 → 2', '3 → 3', '4 → 4'];

describe('matching by vectors', () => {
  it('believes vectors little of sentences that have no rivals', () => {
    const sure = (count: number): number => {
      const engine = engineOf({ draft: draft.slice(0, count), report: report.slice(0, count) });
      engine.setVectors(sameTopics);
      return engine.match('draft', 'report', { minimumConfidence: 0 }).matches[0]?.confidence ?? 0;
    };
    expect(sure(1)).toBeLessThan(0.5);
    expect(sure(5)).toBeGreaterThan(0.8);
  });

  it('believes them of a lone sentence and its translation, which no words link', () => {
    const lone = (text: string) => {
      const engine = engineOf({ draft: [draft[0]], german: [text] });
      engine.setVectors(sameTopics);
      return engine.match('draft', 'german').matches;
    };
    expect(lone(german[0])).toMatchObject([{ a: [0], b: [0], kind: 'translation' }]);
    expect(lone(german[0])[0].confidence).toBeGreaterThan(0.8);
    expect(lone(german[1])).toEqual([]);
  });

  it('lets them deny that lone sentences which share the words of their subject say the same', () => {
    const [one, other] = [
      'Drivers blame the tunnel fire on the council.',
      'The council praised its tunnel fire drivers.',
    ];
    const matched = (topics: Readonly<Record<string, readonly number[]>> | undefined) => {
      const engine = engineOf({ draft: [one], report: [other] });
      engine.setVectors(topics && vectorsOf(topics));
      return written(engine.match('draft', 'report').matches);
    };
    expect(matched(undefined)).toEqual(['0 → 0']);
    expect(matched({ [one]: [0], [other]: [1] })).toEqual([]);
    expect(matched({ [one]: [0], [other]: [0] })).toEqual(['0 → 0']);
  });

  it('is as sure of few sentences that are all but the same as of many, whatever else is near to them', () => {
    const texts = ['Heute bleibt der Hafen geschlossen.', 'Der Hafen bleibt heute geschlossen.'];
    const engine = engineOf({ draft: [texts[0]], report: [texts[1]] }, 'de');
    engine.setVectors(vectorsOf({ [texts[0]]: [0], [texts[1]]: [0, 1] }));
    expect(engine.match('draft', 'report').matches[0]?.confidence).toBeGreaterThan(0.5);
  });

  it('finds the same statements in other words, which words alone do not', () => {
    const engine = engineOf({ draft, report });
    expect(engine.match('draft', 'report').matches).toEqual([]);
    engine.setVectors(sameTopics);
    const { matches } = engine.match('draft', 'report');
    expect(written(matches)).toEqual(inOrder);
    for (const { kind, score, confidence } of matches) {
      expect(kind).toBe('paraphrase');
      expect(score).toBeGreaterThan(0.8);
      expect(confidence).toBeGreaterThan(0.8);
    }
    engine.setVectors(undefined);
    expect(engine.match('draft', 'report').matches).toEqual([]);
  });

  it('gives the mirror image from the other side', () => {
    const engine = engineOf({ draft, report: [...report.slice(2), ...report.slice(0, 2)] });
    engine.setVectors(sameTopics);
    const there = engine
      .match('draft', 'report')
      .matches.map(({ a, b, score, confidence }) => ({ a, b, score, confidence }));
    const back = engine
      .match('report', 'draft')
      .matches.map(({ a, b, score, confidence }) => ({ a: b, b: a, score, confidence }));
    expect(there).toHaveLength(5);
    expect(back.sort((x, y) => x.a[0] - y.a[0])).toEqual(there);
  });

  it('goes by the vectors that it is told, whatever others it knew of the same sentences', () => {
    const match = (vectors: SentenceVectors): string[] => {
      const engine = engineOf({ draft, report });
      engine.setVectors(vectors);
      return written(engine.match('draft', 'report').matches);
    };
    expect(match(sameTopics)).toEqual(inOrder);
    const turned = vectorsOf(
      Object.fromEntries([draft, report.toReversed()].flatMap((texts) => texts.map((text, topic) => [text, [topic]]))),
    );
    expect(match(turned)).toContain('0 → 4');
    expect(match(sameTopics)).toEqual(inOrder);
  });

  it('answers after edits as from scratch', () => {
    const edited = engineOf({ draft, report });
    edited.setVectors(sameTopics);
    edited.match('draft', 'report');
    for (const lines of [draft.slice(1), [...draft, report[1]], [draft[2], draft[0], ...draft.slice(3)]]) {
      edited.setSource('draft', `${lines.join('\n\n')}\n`, { language: 'en' });
      const fresh = engineOf({ draft: lines, report });
      fresh.setVectors(sameTopics);
      const found = edited.match('draft', 'report');
      expect(found.matches.length).toBeGreaterThan(2);
      expect(found).toEqual(fresh.match('draft', 'report'));
    }
  });

  it('believes them less where both sentences are nearer to one of their own article', () => {
    const own = { draft: 'Miners dug below the river.', report: 'Engineers drained its shafts.' };
    const sure = (ownTopics: { draft: number; report: number }): number => {
      const engine = engineOf({ draft: [...draft, own.draft], report: [...report, own.report] });
      engine.setVectors(
        vectorsOf({
          ...Object.fromEntries([draft, report].flatMap((texts) => texts.map((text, topic) => [text, [topic]]))),
          [draft[0]]: [0, 6],
          [report[0]]: [0, 7],
          [own.draft]: [ownTopics.draft],
          [own.report]: [ownTopics.report],
        }),
      );
      const { matches } = engine.match('draft', 'report', { minimumConfidence: 0 });
      return matches.find(({ a, b }) => a[0] === 0 && b[0] === 0)?.confidence ?? 0;
    };
    expect(sure({ draft: 6, report: 7 })).toBeLessThan(sure({ draft: 8, report: 9 }) - 0.01);
  });

  it('calls a match between two languages a translation', () => {
    const engine = engineOf({ draft, german });
    engine.setVectors(sameTopics);
    const { matches } = engine.match('draft', 'german');
    expect(written(matches)).toEqual(inOrder);
    expect(new Set(matches.map(({ kind }) => kind))).toEqual(new Set(['translation']));
  });

  it.each([
    ['are no nearer to each other than sentences on other things are', [0.82, 0.82, 0.82, 0.82, 0.82], []],
    ['are as near as translations are', [0.9, 0.9, 0.9, 0.9, 0.9], inOrder],
    ['are as near as translations are, though nothing else is', [0.9, 0.78, 0.78, 0.78, 0.78], ['0 → 0']],
    ['are somewhat nearer, and nothing else is', [0.85, 0.78, 0.78, 0.78, 0.78], []],
    ['are somewhat nearer, as all are', [0.86, 0.86, 0.85, 0.85, 0.85], inOrder],
  ])('in two languages matches what stands out where the two %s', (_, nearest, matched) => {
    const others = [
      'Die Stadt will das Vorhaben nicht.',
      'Alle Boote kamen leer zurück.',
      'Lob gab es für die Torten.',
      'Zweimal war das Korn verloren.',
      'Wegen eines Tieres stand der Verkehr.',
    ];
    const far = 0.76;
    const vectors = new Map<string, Float32Array>();
    draft.forEach((text, i) => {
      const share = (nearest[i] - far) / (1 - far);
      const [one, other] = [new Float32Array(TOPICS), new Float32Array(TOPICS)];
      one[TOPICS - 1] = other[TOPICS - 1] = Math.sqrt(far);
      one[i] = Math.sqrt(1 - far);
      other[i] = share * Math.sqrt(1 - far);
      other[i + draft.length] = Math.sqrt((1 - share ** 2) * (1 - far));
      vectors.set(text, one).set(others[i], other);
    });
    const engine = engineOf({ draft, german: others });
    engine.setVectors({ vectorOf: (text) => vectors.get(text) });
    expect(written(engine.match('draft', 'german').matches)).toEqual(matched);
  });

  it('matches nothing where all sentences are equally near to each other', () => {
    const engine = engineOf({ draft, report });
    engine.setVectors(vectorsOf(Object.fromEntries([...draft, ...report].map((text) => [text, [0]]))));
    expect(engine.match('draft', 'report').matches).toEqual([]);
  });

  it('lets titles find titles, and leads find leads, though one of each says most', () => {
    const engine = createEngine();
    const own = { draft: 'Tunnel is off', report: 'Underpass rejected' };
    engine.setSource('draft', `${own.draft}\n\n${draft.join('\n\n')}\n`, { language: 'en' });
    engine.setSource('report', `${own.report}\n\n${report.join('\n\n')}\n`, { language: 'en' });
    engine.setVectors(
      vectorsOf({
        ...Object.fromEntries([draft, report].flatMap((texts) => texts.map((text, topic) => [text, [topic]]))),
        [own.draft]: [0, 6, 7, 8, 9, 10],
        [own.report]: [0, 6, 7, 8, 9, 11],
        [draft[0]]: [0, 6, 7, 8, 10, 11],
        [report[0]]: [0, 6, 7, 8, 9, 10],
      }),
    );
    expect(written(engine.match('draft', 'report').matches)).toEqual([
      '0 → 0',
      '1 → 1',
      '2 → 2',
      '3 → 3',
      '4 → 4',
      '5 → 5',
    ]);
  });

  it('says of a sentence that its own side has said before that it repeats that', () => {
    const again = [
      'Fishermen came home with empty nets, said the harbour master.',
      'Home with empty nets fishermen came, said the master of the harbour.',
    ];
    const told = [report[0], again[0], ...report.slice(2), again[1]];
    const engine = engineOf({ draft, report: told });
    engine.setVectors(
      vectorsOf({
        ...Object.fromEntries([draft, report].flatMap((texts) => texts.map((text, topic) => [text, [topic]]))),
        [again[0]]: [1],
        [again[1]]: [1],
      }),
    );
    const { matches } = engine.match('draft', 'report');
    expect(written(matches)).toEqual(['0 → 0', '1 → 1', '1 → 5', '2 → 2', '3 → 3', '4 → 4']);
    expect(matches.filter(({ duplicate }) => duplicate)).toHaveLength(1);
  });

  it('puts two sentences together that say what one says', () => {
    const split = [
      'Lawmakers rejected plans for an underpass.',
      'Critics had called it a waste of money.',
      ...report.slice(1),
    ];
    const engine = engineOf({ draft, report: split });
    const topics = {
      ...Object.fromEntries(draft.map((text, i) => [text, [i]])),
      ...Object.fromEntries(report.map((text, i) => [text, [i]])),
    };
    engine.setVectors(vectorsOf({ ...topics, [draft[0]]: [0, 7], [split[0]]: [0], [split[1]]: [7] }));
    expect(written(engine.match('draft', 'report').matches)[0]).toBe('0 → 0+1');
  });

  it('puts what one sentence says together over a sentence that nobody has, and over no other', () => {
    const between = 'Nobody spoke of the cost at the time.';
    const critics = 'Critics had called it a waste of money.';
    const [first, second, ...others] = report;
    const topics = {
      ...Object.fromEntries(draft.map((text, i) => [text, [i]])),
      ...Object.fromEntries(report.map((text, i) => [text, [i]])),
      ...{ [draft[0]]: [0, 7], [first]: [0], [critics]: [7], [between]: [8] },
    };
    const groupsBetween = (lines: readonly string[]): string[] => {
      const engine = engineOf({ draft, report: lines });
      engine.setVectors(vectorsOf(topics));
      return written(engine.match('draft', 'report').matches);
    };
    expect(groupsBetween([first, between, critics, second, ...others])[0]).toBe('0 → 0+2');
    expect(groupsBetween([first, second, critics, ...others])).toContain('0 → 0');
  });

  it('is less sure where the figures are others', () => {
    const confidenceOf = (figures: readonly [string, string]): number => {
      const [own, other] = [`Police detained ${figures[0]} people.`, `Some ${figures[1]} were arrested.`];
      const engine = engineOf({ draft: [own, ...draft.slice(1)], report: [other, ...report.slice(1)] });
      engine.setVectors({
        vectorOf: (text) => sameTopics.vectorOf(text === own ? draft[0] : text === other ? report[0] : text),
      });
      return engine.match('draft', 'report').matches.find(({ a }) => a[0] === 0)?.confidence ?? 0;
    };
    expect(confidenceOf(['43', '67'])).toBeLessThan(confidenceOf(['43', 'of']));
    expect(confidenceOf(['43', '67'])).toBeLessThan(confidenceOf(['of', '67']));
  });
});

describe('unclear sentences', () => {
  const shared = 'The mayor of Holm opened the bridge on Friday.';

  it('are those that words leave without a sure match, of both sides, each once', () => {
    const engine = engineOf({ draft: [shared, ...draft], report: [shared, ...report], german: [...german, ...report] });
    expect(engine.unclear('draft', ['report']).sort()).toEqual([...draft, ...report].sort());
    expect(engine.unclear('draft', ['report', 'german']).sort()).toEqual(
      [shared, ...draft, ...report, ...german].sort(),
    );
    expect(() => engine.unclear('draft', ['nobody'])).toThrow('nobody');
  });

  it('stand in step: a first part of them has the same share of each side', () => {
    const engine = engineOf({ draft, report: report.slice(0, Math.ceil(report.length / 2)) });
    const unclear = engine.unclear('draft', ['report']);
    const sides = unclear.map((each) => (draft.includes(each) ? 'draft' : 'report'));
    for (const [side, all] of Object.entries({ draft, report })) {
      expect(unclear.filter((_, i) => sides[i] === side)).toEqual(
        all.slice(0, sides.filter((each) => each === side).length),
      );
      const half = sides.slice(0, sides.length / 2).filter((each) => each === side).length;
      expect(Math.abs(2 * half - sides.filter((each) => each === side).length)).toBeLessThanOrEqual(2);
    }
  });

  it('are none where nothing is unclear on one side', () => {
    const engine = engineOf({ draft: [shared], report: [shared, ...report] });
    expect(engine.unclear('draft', ['report'])).toEqual([]);
  });

  it('are asked for until their vectors are known', () => {
    const engine = engineOf({ draft, report });
    engine.setVectors({ vectorOf: (text) => (draft.includes(text) ? sameTopics.vectorOf(text) : undefined) });
    expect(engine.unclear('draft', ['report'])).toEqual(report);
    engine.setVectors(sameTopics);
    expect(engine.unclear('draft', ['report'])).toEqual([]);
  });

  it('have the matches of their pairs alone found anew', () => {
    const engine = engineOf({ draft, report, other: [...draft.slice(0, 2), ...draft.slice(2)] });
    const before = { report: engine.match('draft', 'report'), other: engine.match('draft', 'other') };
    engine.setVectors(sameTopics);
    expect(engine.match('draft', 'other')).toBe(before.other);
    expect(engine.match('draft', 'report')).not.toBe(before.report);
    const known = engine.match('draft', 'report');
    engine.setVectors({ vectorOf: (text) => sameTopics.vectorOf(text) });
    expect(engine.match('draft', 'report')).toBe(known);
  });
});
