import { describe, expect, it } from 'vitest';
import type { PairMatches, Source } from '../../../../src/engine/model.js';
import { standsTo } from '../../../../src/engine/projections/relation.js';
import { newEngine, readText, sampleFolder } from '../../support/articles.js';
import { match, pair, source } from '../../support/engineParts.js';

const lines = [
  'The ferry stopped at noon.',
  'Nobody was hurt in it.',
  'It sails again on Monday.',
  'The pier is closed.',
];
/** The same statements, no five words in a row the same. */
const inOtherWords = [
  'At noon the boat stopped.',
  'It left nobody hurt.',
  'On Monday it is to sail.',
  'They closed the pier.',
];
const base = source('wire', ...lines);
const same = { kind: 'identical' } as const;
const [edited, reworded] = [{ score: 0.7 }, { kind: 'paraphrase', score: 0.5 }] as const;
const whole = (more: Partial<Parameters<typeof match>[2]>, length = 4) =>
  pair(Array.from({ length }, (_, at) => match(at, at, more)));

describe('how two versions stand to each other', () => {
  const relation = (matches: PairMatches, other: Source = source('other', ...inOtherWords)) =>
    standsTo(matches, base, other).relation;

  it('goes by how much of the shorter one stands in the other, and in which words', () => {
    expect(relation(whole(same))).toBe('copy');
    expect(relation(whole({ score: 0.95 }))).toBe('copy');
    expect(relation(pair([match(0, 0, same), match(1, 1, same), match(2, 2, edited)]))).toBe('partlyCopied');
    expect(relation(whole(edited))).toBe('rewrite');
    expect(relation(whole(reworded))).toBe('paraphrase');
    expect(relation(whole({ kind: 'translation', score: 0.7 }))).toBe('translation');
    expect(relation(whole(edited, 1))).toBe('overlap');
    expect(relation(pair([]))).toBe('overlap');
  });

  it('finds a whole copy in what is longer, on either side', () => {
    const longer = source(
      'long',
      ...lines,
      'Much more is told here, of the bridge and of the fares and of the island.',
    );
    expect(relation(whole(same), longer)).toBe('copy');
    expect(standsTo(whole(same), longer, base).relation).toBe('copy');
    expect(relation(whole(same, 1), source('brief', lines[0]))).toBe('copy');
  });

  it('says that the order is another one of what was copied, not of what has little in common', () => {
    const shuffled = { ...whole(same), otherOrder: true };
    expect(standsTo(shuffled, base, base)).toMatchObject({ relation: 'copy', shuffled: true });
    const little = { ...whole(edited, 1), otherOrder: true };
    expect(standsTo(little, base, source('other', ...inOtherWords))).toMatchObject({
      relation: 'overlap',
      shuffled: false,
    });
  });

  it('counts what is told as surely as it is matched', () => {
    const sure = whole({ ...reworded, confidence: 0.9 }, 3);
    expect(relation(sure)).toBe('paraphrase');
    expect(relation(whole({ ...reworded, confidence: 0.5 }, 3))).toBe('overlap');
  });

  it('finds what was copied where sentences were joined, cut short or not matched at all', () => {
    const joined = source(
      'joined',
      'The ferry stopped at noon, nobody was hurt in it, it sails again on Monday: so much for it.',
    );
    expect(relation(whole(edited, 1), joined)).toBe('partlyCopied');
    expect(relation(pair([]), source('copy', ...lines))).toBe('copy');
    const quoted = source(
      'quoted',
      'Of the pier one hears that it sails again on Monday, and many other things of another kind.',
    );
    expect(relation(pair([]), quoted)).toBe('overlap');
  });

  it('tells which was published first as far as both say so', () => {
    const dated = (published?: string): Source => ({ ...base, article: { ...base.article, metadata: { published } } });
    const published = (one?: string, other?: string) => standsTo(pair([]), dated(one), dated(other)).published;
    expect(published('2021-03-27', '2021-03-28')).toBe('later');
    expect(published('2021-03-27T12:00', '2021-03-27T11:45')).toBe('earlier');
    expect(published('2021-03-27', '2021-03-27T11:45')).toBe('unknown');
    // Noon in one zone may be before eleven in another one.
    expect(published('2021-03-27T12:00', '2021-03-27T11:00Z')).toBe('unknown');
    expect(published('2021-03-27T12:00+02:00', '2021-03-27T11:00Z')).toBe('later');
    expect(published('2021-03-27', undefined)).toBe('unknown');
    expect(published('soon', '2021-03-27')).toBe('unknown');
  });

  it('is right about the sample story', () => {
    const engine = newEngine();
    const ids = ['northwire', 'qvlm', 'courier', 'coastal', 'saltmarsh'];
    for (const id of ids) engine.setSource(id, readText(sampleFolder, id));
    engine.setStory(ids);
    const of = (id: string): Source => {
      const article = engine.article(id);
      if (!article) throw new Error(id);
      return { id, label: id, article };
    };
    const to = (id: string) => standsTo(engine.match('northwire', id), of('northwire'), of(id));
    expect(to('qvlm')).toEqual({ relation: 'copy', shuffled: true, published: 'unknown' });
    expect(to('courier').relation).toBe('rewrite');
    expect(to('coastal').relation).toBe('rewrite');
    expect(to('saltmarsh').relation).toBe('paraphrase');
  });
});
