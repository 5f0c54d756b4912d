import { describe, expect, it } from 'vitest';
import { ToldStories } from '../../../../src/engine/match/toldStories.js';
import { tuning } from '../../../../src/engine/match/tuning.js';
import type { Article } from '../../../../src/engine/model.js';
import { parseArticle } from '../../../../src/engine/parse/parse.js';

const articleOf = (sentences: number): Article =>
  parseArticle(Array.from({ length: sentences }, (_, i) => `The ferry number ${i} sank at noon.`).join('\n\n'));

describe('the sources of a story', () => {
  it('that are asked what they know of a pair are the longest ones, found anew when one has changed', () => {
    const articles = new Map(Array.from({ length: 12 }, (_, i) => [`s${i}`, articleOf(i + 1)]));
    const stories = new ToldStories((id) => articles.get(id));
    stories.tell([...articles.keys()], []);
    const thirds = (): readonly string[] => stories.thirdsOf(stories.of('s0')!);
    expect(thirds()).toEqual(['s11', 's10', 's9', 's8', 's7', 's6', 's5', 's4']);
    articles.set('s0', articleOf(20));
    stories.changed();
    expect(thirds()[0]).toBe('s0');
    articles.delete('s11');
    stories.drop('s11');
    expect(thirds()).not.toContain('s11');
  });

  it('are those of the story that both of two stand in, the last that they were named in', () => {
    const stories = new ToldStories(() => undefined);
    stories.tell(['a', 'b', 'c'], []);
    expect(stories.ofBoth('a', 'c')?.ids).toEqual(['a', 'b', 'c']);
    stories.tell(['c', 'd'], []);
    expect(stories.ofBoth('a', 'd')).toBeUndefined();
    expect(stories.ofBoth('c', 'd')?.ids).toEqual(['c', 'd']);
  });

  it('have the matches of all their pairs kept but where they are very many', () => {
    const ids = Array.from({ length: tuning.story.keptAtMost + 1 }, (_, i) => `s${i + 1000}`);
    const articles = new Map(ids.map((id, i) => [id, articleOf(i < 8 ? 2 : 1)]));
    const stories = new ToldStories((id) => articles.get(id));
    stories.tell(ids.slice(1), []);
    expect(stories.areKept(ids[20], ids[30])).toBe(true);
    stories.tell(ids, []);
    expect(stories.areKept(ids[20], ids[30])).toBe(false);
    expect(stories.areKept(ids[0], ids[30])).toBe(true);
  });
});
