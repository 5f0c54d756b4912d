import { describe, expect, it } from 'vitest';
import type { Decision, PairMatches } from '../../../../src/engine/model.js';
import { newEngine } from '../../support/articles.js';

const common = [
  'The bus depot did not open.',
  'The library in Gullhaven stays shut until Friday.',
  'The province will pay for the new crane.',
  'The bishop thanked the firemen.',
];
const flood = "Sunday's flood swept four sheds into the river near Wexcombe.";
const texts: Readonly<Record<string, string>> = {
  a: [
    'Night of the flood',
    '',
    `${common.join(' ')} Four sheds ended up in the river, and their keepers from Wexcombe watched from the dyke as they sank.`,
  ].join('\n'),
  b: `Sheds lost\n\n${flood} The keepers are angry.`,
  c: `After the flood\n\n${flood} ${common.join(' ')} The keepers watched from the dyke.`,
};

/** All pairs of the sources in the order of `ids`, told as one story, as sorted links of sentences' beginnings. */
function linksOf(ids: readonly string[], decisions: readonly Decision[] = [], isStory = true): string[] {
  const engine = newEngine();
  for (const id of ids) engine.setSource(id, texts[id], { language: 'en' });
  if (isStory) engine.setStory(ids, decisions);
  const beginning = (id: string, index: number): string => {
    const article = engine.article(id);
    return `${id} ${article?.text.slice(article.sentences[index].start).slice(0, 12)}`;
  };
  return ids
    .flatMap((id, i) =>
      ids
        .slice(i + 1)
        .flatMap((other) =>
          engine
            .match(id, other)
            .matches.flatMap((match) =>
              match.a.flatMap((x) => match.b.map((y) => [beginning(id, x), beginning(other, y)].sort().join(' ~ '))),
            ),
        ),
    )
    .sort();
}

const handedOn = "a Four sheds e ~ c Sunday's flo";

describe('a story of several sources', () => {
  it('matches a sentence with the twin of its match', () => {
    expect(linksOf(['a', 'c'])).not.toContain(handedOn);
    expect(linksOf(['a', 'b', 'c'])).toContain(handedOn);
  });

  it('loses no match of a pair to a third source', () => {
    const alone = linksOf(['a', 'b', 'c'], [], false);
    const links = linksOf(['a', 'b', 'c']);
    expect(alone.filter((link) => !links.includes(link))).toEqual([]);
    expect(links.length).toBe(alone.length + 1);
  });

  it('finds the same whatever the order of its sources', () => {
    const links = linksOf(['a', 'b', 'c']);
    for (const order of ['acb', 'bac', 'bca', 'cab', 'cba']) expect(linksOf([...order])).toEqual(links);
  });

  it('gives the twin what a person decided, unless the pair itself was decided', () => {
    const shed =
      'Four sheds ended up in the river, and their keepers from Wexcombe watched from the dyke as they sank.';
    const anchor = (text: string) => [{ text, occurrence: 1 }];
    const rejected: Decision = { verdict: 'rejected', a: anchor(shed), b: anchor(flood) };
    expect(linksOf(['a', 'b', 'c'], [rejected])).not.toContain(handedOn);
    const engine = newEngine();
    for (const id of ['a', 'b', 'c']) engine.setSource(id, texts[id]);
    engine.setStory(['a', 'b', 'c'], [rejected]);
    const own: Decision = { ...rejected, verdict: 'confirmed' };
    const confirmed = ({ matches }: PairMatches) => matches.filter((match) => match.confirmed).length;
    expect(confirmed(engine.match('a', 'c', { decisions: [own] }))).toBe(1);
    expect(confirmed(engine.match('a', 'c'))).toBe(0);
  });

  it('names the pairs that the matches of a source rest on, and matches them alone', () => {
    const engine = newEngine();
    for (const id of ['a', 'b', 'c']) engine.setSource(id, texts[id]);
    expect(engine.pairsBehind('a')).toEqual([]);
    engine.setStory(['a', 'b', 'c']);
    expect(engine.pairsBehind('a')).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ]);
    const alone = engine.match('a', 'c', { alone: true });
    expect(engine.match('a', 'c').matches.length).toBe(alone.matches.length + 1);
    engine.dropSource('b');
    expect(engine.match('a', 'c')).toBe(alone);
  });

  it('matches anew after an edit of the third source', () => {
    const engine = newEngine();
    for (const id of ['a', 'b', 'c']) engine.setSource(id, texts[id]);
    engine.setStory(['a', 'b', 'c']);
    const before = engine.match('a', 'c');
    expect(engine.match('a', 'c')).toBe(before);
    engine.setSource('b', 'Sheds lost\n\nThe keepers are angry.');
    expect(engine.match('a', 'c').matches.length).toBe(before.matches.length - 1);
  });
});

describe('a title that says what the lead says', () => {
  const match = (a: string, b: string): string[] => {
    const engine = newEngine();
    engine.setSource('a', a);
    engine.setSource('b', b);
    return engine.match('a', 'b').matches.map((each) => `${each.a.join('+')} ~ ${each.b.join('+')}`);
  };
  const a =
    'Bus company buys four new depots\n\nFour new depots were bought by the bus company for six million crowns. Work starts in May.';
  const b =
    'Four new depots bought by bus company\n\nThe bus company has bought four new depots for six million crowns. Work starts in May.';

  it('matches both, as does the other title', () => {
    expect(match(a, b)).toEqual(['0 ~ 0', '0 ~ 1', '1 ~ 0', '1 ~ 1', '2 ~ 2']);
  });

  it('matches no sentence that tells something else', () => {
    const other = b.replace(
      'The bus company has bought four new depots for six million crowns.',
      'Nobody came to the vote.',
    );
    expect(match(a, other)).not.toContain('0 ~ 1');
  });
});
