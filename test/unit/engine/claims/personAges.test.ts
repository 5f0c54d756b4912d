import { describe, expect, it } from 'vitest';
import { ClaimCache } from '../../../../src/engine/claims/claimCache.js';
import { withAges } from '../../../../src/engine/claims/personAges.js';
import { createEngine } from '../../../../src/engine/create.js';
import type { Finding } from '../../../../src/engine/model.js';

function findings(texts: readonly string[], languages: readonly string[]): Finding[] {
  const engine = createEngine();
  texts.forEach((text, i) => engine.setSource(String(i), text, { language: languages[0] }));
  return engine.findings(texts.map((_, i) => String(i)));
}

/** The ages that differ; the sentences of the sources have hardly a word in common. */
const agesOf = (languages: readonly string[], ...texts: string[]): string[] =>
  findings(texts, languages)
    .filter(({ kind, severity }) => kind === 'number' && severity === 'fact')
    .map(({ readings }) =>
      readings
        .map(({ sides }) => sides.map(({ source, start, end }) => `${source} ${texts[source].slice(start, end)}`))
        .map((sides) => sides.join(' = '))
        .join(' | '),
    );

const paragraphs = (...lines: string[]): string => lines.join('\n\n');

describe('two ages of one person', () => {
  it.each([
    ['en', 'The 58-year-old captain Tom Marsh left the ship last.', 'Marsh, 56, had bought a house in Kell.', '0 58-year | 1 56'], // prettier-ignore
    ['en', '“It was hard,” said Greg Marlow, 59.', 'Greg Marlow, 61, may sell his boat, people say.', '0 59 | 1 61'],
    ['fr', 'Marc Oudin, 52 ans, ne signera pas.', 'Oudin, 57 ans, travaille chez Valmont depuis sa jeunesse.', '0 52 ans | 1 57 ans'], // prettier-ignore
    ['es', 'Rosa Pinto, de 67 años, fue rescatada.', 'Una casa cayó sobre Rosa Pinto, de 76 años.', '0 67 años | 1 76 años'], // prettier-ignore
    ['de', 'Unter ihnen war Heinrich Pohl (91).', 'Der 94-jährige Heinrich Pohl kam ins Erzählen.', '0 91 | 1 94'],
  ])('are a fact in whatever sentences (%s: %s)', (language, one, other, told) =>
    expect(agesOf([language], one, other)).toEqual([told]),
  );

  it.each([
    ['that are one', 'Tom Marsh, 58, left the ship last.', 'The 58-year-old captain Tom Marsh owns a house.'],
    ['of two with one surname', 'Tom Marsh, 58, left the ship last.', 'A house in Kell belongs to Eva Marsh, 51.'],
    [
      'of which a source tells two',
      'Tom Marsh, 58, left the ship last.',
      'Marsh, 56, sat down. Later Marsh, 57, rose.',
    ],
    ['and a span of years', 'Tom Marsh, 58, left the ship last.', 'Marsh served 12 years in Kell.'],
    [
      'beside somebody else',
      'Tom Marsh, 58, left the ship last.',
      'On her way home from work the 24-year-old was seen near the old harbour of Kell by Tom Marsh and nobody else.',
    ],
  ])('are none %s', (_, one, other) => expect(agesOf(['en'], one, other)).toEqual([]));

  it.each([
    [['2024', '2024'], 1],
    [['2021', '2024'], 0],
  ])('are a fact where the sources are of one time: %s', (years, count) => {
    const engine = createEngine();
    const articles = years.map((year, i) =>
      engine.setSource(
        String(i),
        paragraphs(
          'Ferry news of the day',
          `LUNMOUTH, 14 May ${year} (Northwire) — The old ferry was closed on Friday.`,
          ['Tom Marsh, 58, left the ship last.', 'A house in Kell belongs to Tom Marsh, 61.'][i],
        ),
        { language: 'en' },
      ),
    );
    expect(withAges(articles, new ClaimCache(), [])).toHaveLength(count);
  });

  it('are told with all sources that have them', () => {
    expect(
      agesOf(
        ['en'],
        'The 58-year-old captain Tom Marsh left the ship last.',
        'Marsh, 56, had bought a house in Kell.',
        'There was one man on the bridge: Tom Marsh, 58.',
      ),
    ).toEqual(['0 58-year = 2 58 | 1 56']);
  });
});
