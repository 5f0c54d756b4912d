import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/engine/create.js';
import type { Match } from '../../../../src/engine/model.js';

/** The matches of two texts, and the words of their sentences. */
function matched(a: string, b: string): { matches: readonly Match[]; a: string[]; b: string[] } {
  const engine = createEngine();
  const wordsOf = (id: string, text: string): string[] =>
    engine.setSource(id, text, { language: 'en' }).sentences.map(({ start, end }) => text.slice(start, end));
  const sides = { a: wordsOf('a', a), b: wordsOf('b', b) };
  return { ...sides, matches: engine.match('a', 'b').matches };
}

const paragraphs = (sentences: readonly string[]): string => sentences.join('\n\n');

const names = 'Lunmouth Tarnsey Gullhaven Hale Wexcombe Elwick Castell Orlando Brackwater Fennimore Quill Reyes'.split(
  ' ',
);
const words = `
  ferry harbour pilot council bridge weir mill ledger orchard lantern winter timber copper salmon anchor market chapel
  tunnel barley candle engine funnel garden hammer island jacket kettle ladder mirror needle oyster pepper quarry ribbon
  saddle ticket valley wagon yacht bargain cottage dolphin evening feather glacier history journey kitchen lecture
  machine notebook opinion picture quarrel railway station theatre uniform village weather
`
  .trim()
  .split(/\s+/);
/** A sentence of words that come by chance; of two such, hardly any are alike. */
const sentence = fc
  .tuple(fc.constantFrom(...names), fc.shuffledSubarray(words, { minLength: 8, maxLength: 12 }))
  .map(([name, chosen]) => `${name} saw the ${chosen.join(' ')}.`);
/**
 * Of a hundred pairs of such sentences one or two share half of their words by chance: the one may well repeat the
 * other.
 */
const areAlike = (own: readonly string[], others: readonly string[]): boolean =>
  own.filter((word) => others.includes(word)).length >= Math.min(own.length, others.length) / 2;
const article = fc.uniqueArray(sentence, { minLength: 4, maxLength: 12 }).filter((sentences) => {
  const told = sentences.map((text) => words.filter((word) => text.includes(` ${word}`)));
  return told.every((one, i) => !told.slice(i + 1).some((other) => areAlike(one, other)));
});

describe('a copy', () => {
  it('whose typography differs is identical in every sentence', () => {
    const quoted = fc.tuple(sentence, fc.constantFrom('“', '‘', '— ', '', '« '), fc.nat(4)).map(([plain, sign, at]) => {
      const parts = plain.slice(0, -1).split(' ');
      if (sign === '“') return `“${parts.slice(0, 3).join(' ')},” ${parts.slice(3).join(' ')}.`;
      if (sign === '‘') return `${parts.slice(0, 4).join(' ')}’s ‘${parts.slice(4).join(' ')}’ wasn’t there.`;
      if (sign === '— ') return `${parts.slice(0, 4 + at).join(' ')} — ${parts.slice(4 + at).join(' ')}.`;
      if (sign === '« ') return `${parts.slice(0, 4).join(' ')}… ${parts.slice(4).join(' ')} in 2024–25.`;
      return plain;
    });
    const plainTypography = (text: string): string =>
      text
        .replace(/[“”]/g, '"')
        .replace(/[‘’]/g, "'")
        .replaceAll('—', '--')
        .replaceAll('–', '-')
        .replaceAll('…', '...');
    fc.assert(
      fc.property(fc.uniqueArray(quoted, { minLength: 2, maxLength: 10 }), fc.nat(7), (sentences, every) => {
        const text = paragraphs(sentences);
        let spaces = 0;
        const copy = plainTypography(text).replace(/ /g, () => (spaces++ % (every + 2) === 0 ? '\u00a0' : ' '));
        const { matches, a } = matched(text, copy);
        expect(matches.map(({ a, b, kind }) => [a, b, kind])).toEqual(a.map((_, i) => [[i], [i], 'identical']));
      }),
    );
  });

  it('whose sentences stand in another order has the same matches, but moved', () => {
    const shuffled = article.chain((sentences) =>
      fc.tuple(
        fc.constant(sentences),
        fc.shuffledSubarray(sentences, { minLength: sentences.length, maxLength: sentences.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([sentences, order]) => {
        const { matches, a, b } = matched(paragraphs(sentences), paragraphs(order));
        expect(a).toEqual(sentences);
        const found = matches.map((match) => [
          match.a,
          match.b.map((j) => b[j]),
          match.kind,
          match.score,
          match.duplicate,
        ]);
        expect(found).toEqual(sentences.map((text, i) => [[i], [text], 'identical', 1, false]));
      }),
    );
  });

  it('that lacks a sentence has all the other matches', () => {
    const without = article.chain((sentences) => fc.tuple(fc.constant(sentences), fc.nat(sentences.length - 1)));
    fc.assert(
      fc.property(without, ([sentences, gone]) => {
        const rest = sentences.filter((_, i) => i !== gone);
        const said = (other: readonly string[]): string[] => {
          const { matches, b } = matched(paragraphs(sentences), paragraphs(other));
          return matches.map((match) => JSON.stringify([match.a, match.b.map((j) => b[j]), match.kind, match.moved]));
        };
        expect(said(rest)).toEqual(said(sentences).filter((match) => !match.startsWith(`[[${gone}],`)));
      }),
    );
  });
});

describe('any two texts', () => {
  it('are matched without an error, each sentence at most once but for duplicates', () => {
    const units = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
      .map((codes) => String.fromCharCode(...codes));
    const line = fc.oneof(
      units,
      fc.string({ unit: 'grapheme' }),
      sentence,
      fc.constantFrom('\ud800', '\u0000', '真。'),
    );
    const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, fc.constantFrom(0, 0.35, 1), (a, b, minimumConfidence) => {
        const engine = createEngine();
        const sides = { a: engine.setSource('a', a), b: engine.setSource('b', b) };
        const { matches } = engine.match('a', 'b', { minimumConfidence });
        for (const side of ['a', 'b'] as const) {
          const own = matches.filter(({ duplicate }) => !duplicate).flatMap((match) => match[side]);
          expect(new Set(own).size).toBe(own.length);
          for (const i of matches.flatMap((match) => match[side])) expect(sides[side].sentences[i]).toBeDefined();
        }
        for (const { score, confidence, kind } of matches) {
          expect(score === 1).toBe(kind === 'identical');
          expect(Math.min(score, confidence)).toBeGreaterThanOrEqual(0);
          expect(Math.max(score, confidence)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('what stands before the words of a line', () => {
  const copies = fc
    .tuple(article, fc.infiniteStream(fc.boolean()), fc.infiniteStream(fc.boolean()))
    .map(([sentences, isKept, isCut]) => {
      const copy = sentences
        .filter(() => isKept.next().value)
        .map((one) => (isCut.next().value ? one : `${one.split(' ').slice(0, 8).join(' ')}.`));
      return { sentences, copy };
    });
  /** The matches, their sentences as texts without what is taken for a label or a dateline. */
  const said = (a: string, b: string, added: RegExp) => {
    const found = matched(a, b);
    const texts = (side: 'a' | 'b', indexes: readonly number[]) =>
      indexes.map((i) => found[side][i].replace(added, ''));
    return found.matches.map((match) => ({ ...match, a: texts('a', match.a), b: texts('b', match.b) }));
  };

  it('changes no match, whatever it numbers', () => {
    const style = fc.constantFrom<(n: number) => string>(
      (n) => `${n}. `,
      (n) => `3.${n} `,
      (n) => `(${n}) `,
      (n) => `§ ${n} `,
      (n) => `(${'abcdefghijklmnopq'[n]}) `,
      (n) => `14:${10 + n} `,
      () => 'LIND: ',
      () => '[00:00:12] Lind: ',
    );
    fc.assert(
      fc.property(copies, style, style, fc.integer({ min: 1, max: 4 }), ({ sentences, copy }, ofA, ofB, first) => {
        fc.pre(copy.length > 1);
        const numbered = (lines: readonly string[], mark: (n: number) => string, from: number) =>
          paragraphs(lines.map((line, i) => mark(from + i) + line));
        const added = /^(?:[[(]?[\d.:]+[\])]? |§ \d+ |\([a-q]\) )?(?:LIND: |Lind: )?/;
        const expected = said(paragraphs(sentences), paragraphs(copy), added);
        expect(said(numbered(sentences, ofA, 1), numbered(copy, ofB, first), added)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('changes no match as a dateline', () => {
    const dateline = fc.constantFrom(
      'LUNMOUTH (Reuters) — ',
      'LUNMOUTH, March 3, 2026 /PRNewswire/ -- ',
      'Lunmouth, March 3 (PTI): ',
      'Lunmouth, 3 March 2026 – ',
      'LUNMOUTH: ',
      '[LUNMOUTH] ',
    );
    fc.assert(
      fc.property(copies, dateline, ({ sentences, copy }, line) => {
        fc.pre(copy.length > 1);
        const plain = said(paragraphs(sentences), paragraphs(copy), /^$/);
        expect(said(line + paragraphs(sentences), paragraphs(copy), /^$/)).toEqual(plain);
        expect(said(paragraphs(sentences), line + paragraphs(copy), /^$/)).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });

  it('changes no match together with markup and a dateline', () => {
    const marked = fc.constantFrom<(word: string) => string>(
      (word) => `[${word}](https://example.org/${word})`,
      (word) => `**${word}**`,
      (word) => `<em>${word}</em>`,
      (word) => `${word}[^1]`,
    );
    const unmarked = /^(?:\d+\. |\(\d+\) |§ \d+ )|\]\([^)]*\)|\[\^1\]|<\/?em>|\*\*|\[/g;
    const clause = fc.constantFrom<(n: number) => string>(
      (n) => `${n}. `,
      (n) => `(${n}) `,
      (n) => `§ ${n} `,
    );
    fc.assert(
      fc.property(copies, marked, clause, fc.nat(7), ({ sentences, copy }, mark, number, at) => {
        // A number that stands alone numbers nothing.
        fc.pre(copy.length > 2);
        const dressed = (lines: readonly string[]): string =>
          paragraphs(
            lines.map((line, i) => {
              const parts = line.slice(0, -1).split(' ');
              const place = Math.min(3 + at, parts.length - 1);
              parts[place] = mark(parts[place]);
              return `${i === 0 ? 'LUNMOUTH (Reuters) — ' : number(i)}${parts.join(' ')}.`;
            }),
          );
        const plain = said(paragraphs(sentences), paragraphs(copy), unmarked);
        expect(said(dressed(sentences), paragraphs(copy), unmarked)).toEqual(plain);
        expect(said(dressed(sentences), dressed(copy), unmarked)).toEqual(plain);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a story of three', () => {
  const chosen = fc.infiniteStream(fc.nat(9));
  const story = fc.tuple(article, chosen, chosen, chosen).map(([sentences, ...picks]) =>
    picks.map((pick) =>
      sentences.flatMap((one) => {
        const kind = Number(pick.next().value);
        if (kind < 3) return [];
        return kind < 6 ? [one] : [`${one.split(' ').slice(0, kind).join(' ')} at once.`];
      }),
    ),
  );
  const matchesOf = (texts: Readonly<Record<string, string>>, order: readonly string[]): readonly Match[] => {
    const engine = createEngine();
    for (const id of order) engine.setSource(id, texts[id], { language: 'en' });
    engine.setStory(order);
    return engine.match('a', 'b').matches;
  };
  const pairsOf = (matches: readonly Match[]): string[] =>
    matches.flatMap(({ a, b }) => a.flatMap((i) => b.map((j) => `${i},${j}`)));

  it('has the same matches in whatever order, and a third source takes none away', () => {
    fc.assert(
      fc.property(story, (sides) => {
        fc.pre(sides.every((lines) => lines.length > 1));
        const [a, b, c] = sides.map(paragraphs);
        const three = matchesOf({ a, b, c }, ['a', 'b', 'c']);
        for (const order of ['cba', 'bca', 'bac']) expect(matchesOf({ a, b, c }, [...order])).toEqual(three);
        expect(pairsOf(three)).toEqual(expect.arrayContaining(pairsOf(matchesOf({ a, b }, ['a', 'b']))));
      }),
      { numRuns: 25 },
    );
  });
});
