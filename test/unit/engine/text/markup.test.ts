import { describe, expect, it } from 'vitest';
import { withoutMarkup } from '../../../../src/engine/text/markup.js';
import { foldText, sameButForTypography, tokensOf } from '../../../../src/engine/text/typography.js';

describe('withoutMarkup', () => {
  it.each([
    ['The crew [left](https://x.example/a_(b)/c "why") early.', 'The crew left early.'],
    ['The crew [left][2] early.', 'The crew left early.'],
    ['A map: ![the sound](map.png) of it', 'A map: the sound of it'],
    ['The <b class="x">crew</b> left<br>early.', 'The crew left early.'],
    ['Fish &amp; chips at the caf&eacute; &#8220;Lamp&#8221;', 'Fish   chips at the cafe “Lamp”'],
    ['Read https://pier.example/a?b=1#c, then www.quay.example.', 'Read , then .'],
    ['It sank.[^1] It rose.[^note]', 'It sank. It rose.'],
    ['The boat[3] sank.² Then<sup>4</sup> it rose.¹²', 'The boat sank. Then it rose.'],
    ['The boat sank.3', 'The boat sank.'],
    ['It sank in May [3]. It rose [4, 7–9].[a]', 'It sank in May . It rose .'],
    ['It sank.[citation needed] “It rose,”7 she said.', 'It sank. “It rose,” she said.'],
    ['The [[Harbour Board|board]] met at the [[pier]].', 'The board met at the pier.'],
    ['It sank.<ref name="a">Post, 3 May</ref> It {{cn}} rose.{{Cite news|title=Gale}}', 'It sank. It  rose.'],
    ['It covers 5 km<sup>2</sup>.', 'It covers 5 km2.'],
    ['an un**believ**able gale', 'an unbelievable gale'],
  ])('reads %j as %j', (text, plain) => {
    expect(withoutMarkup(text)).toBe(plain);
  });

  it.each([
    '40 m² and 10²',
    'The area is 5 km².',
    'version 2.1',
    'He wrote [sic] and (a, b) [c].',
    'The {{name}} of the {{citizen}} is {{cite}',
    '5 < 6 and 7 > 2',
    'AT&T; R&D',
    '2*3*4',
    'see example.com',
    'https://pier.example/a',
    'Look at no.3',
  ])('leaves %j as it is', (text) => {
    expect(withoutMarkup(text)).toBe(text);
  });

  it.each([
    ['[The pier](https://a.example/1) is <em>open</em>.', 'The pier is **open**.[^2]'],
    ['Write to https://a.example/1 today.', 'Write to https://b.example/long?x=5% today.'],
    ['Jo &amp; Ada don&rsquo;t go', 'Jo & Ada don’t go'],
  ])('makes %j and %j the same', (one, other) => {
    expect(sameButForTypography(one, other)).toBe(true);
  });

  it.each([
    ['See https://a.example/pier', 'See the pier'],
    ['[The pier](https://a.example/1) is open', '[The quay](https://a.example/1) is open'],
    ['It has 10<sup>6</sup> parts', 'It has 10 parts'],
  ])('keeps %j and %j apart', (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });

  it('leaves words where they stand in the text itself', () => {
    const text = 'A [b c](https://d.example) &eacute;t&eacute; <i>f</i>';
    expect(tokensOf(text).map(({ start, end, fold }) => [text.slice(start, end), fold])).toEqual([
      ['A', 'a'],
      ['b', 'b'],
      ['c', 'c'],
      ['&eacute;t&eacute;', 'ete'],
      ['f', 'f'],
    ]);
  });
});
