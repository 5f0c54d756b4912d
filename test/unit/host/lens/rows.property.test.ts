import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Match, Source, Story } from '../../../../src/engine/model.js';
import { projectLenses, type Lens, type LensOptions } from '../../../../src/engine/projections/lenses/lenses.js';
import { sourceNames } from '../../../../src/engine/projections/lenses/sourceNames.js';
import { widthOf } from '../../../../src/engine/projections/lenses/width.js';
import { byLikeness, verdictOfTarget, type MatchVerdict } from '../../../../src/engine/projections/verdict.js';
import { lensTitle, verdictWords } from '../../../../src/host/lens/lensWords.js';
import { ROW } from '../../../../src/host/lens/shownLens.js';
import { match, pair, source, story } from '../../support/engineParts.js';
import { inEnglish as t } from '../../support/inLanguage.js';

/** How many sentences each line of the base has. */
const lineLengths = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 });
const verdicts: fc.Arbitrary<Partial<Match>> = fc.record({
  kind: fc.constantFrom('identical', 'edited', 'paraphrase'),
  score: fc.double({ min: 0, max: 1, noNaN: true }),
  confidence: fc.constantFrom(0.4, 0.9),
  moved: fc.boolean(),
});
/** Where each sentence stands in a source: nowhere, joined with the one before, or on its own. */
const links = fc.array(fc.record({ how: fc.constantFrom('none', 'joined', 'own', 'own'), verdict: verdicts }), {
  minLength: 24,
  maxLength: 24,
});
const repeats = fc.array(fc.tuple(fc.nat(23), fc.nat(23)), { maxLength: 3 });
const labels = fc.uniqueArray(fc.stringMatching(/^([a-c]{1,5}|v|Draft |The Northern Evening Courier ?)[0-9]{1,2}$/), {
  minLength: 1,
  maxLength: 9,
  selector: (label) => label.toLowerCase(),
});
/** A source has matches of its own, or is a copy of the one before. */
const sources = fc.array(fc.record({ links, repeats, isCopy: fc.boolean() }), { minLength: 9, maxLength: 9 });

const stories = fc.record({ lineLengths, labels, sources }).map((given): Story => {
  const lines = given.lineLengths.map((count, line) =>
    Array.from({ length: count }, (_, nth) => `Sentence ${nth} of ${line}.`).join(' | '),
  );
  const base = source('draft', ...lines);
  const count = base.article.sentences.length;
  let origin = 0;
  const others = given.labels.map((label, at) => {
    if (!given.sources[at].isCopy) origin = at;
    const { links: here, repeats: again } = given.sources[origin];
    const matches: Match[] = [];
    here.slice(0, count).forEach(({ how, verdict }, sentence) => {
      const last = matches.at(-1);
      if (how === 'own' || (how === 'joined' && last?.a.at(-1) !== sentence - 1)) {
        matches.push(match(sentence, sentence, verdict));
      } else if (how === 'joined' && last) {
        matches[matches.length - 1] = { ...last, a: [...last.a, sentence] };
      }
    });
    for (const [a, b] of again) if (a < count) matches.push(match(a, b, { duplicate: true }));
    const texts = Array.from({ length: 24 }, (_, nth) => `${origin} says ${nth}.`);
    return [source(label, ...texts), pair(matches)] as const;
  });
  return story(base, ...others);
});

const settings = fc.record({
  maxPerLine: fc.integer({ min: 1, max: 6 }),
  onlyHere: fc.constantFrom('all', 'exceptions', 'off'),
  style: fc.constantFrom('words', 'signs'),
});

/** The rows of a story by their line, with the title of each lens. */
function rowsOf(told: Story, { style, ...options }: Parameters<typeof titleOf>[2] & Omit<LensOptions, 'widthOf'>) {
  const lenses = projectLenses(told, { ...options, widthOf: (lens) => widthOf(titleOf(told, lens, { style })) });
  const rows = new Map<number, { readonly lens: Lens; readonly title: string }[]>();
  for (const lens of lenses) {
    rows.set(lens.line, [...(rows.get(lens.line) ?? []), { lens, title: titleOf(told, lens, { style }) }]);
  }
  return rows;
}

function titleOf({ sources: all }: Story, lens: Lens, { style }: { readonly style: 'words' | 'signs' }): string {
  return lensTitle(lens, sourceNames(all.map(({ label }: Source) => label)), style, t);
}

const lineOf = ({ base: { article } }: Story, sentence: number): number => article.sentences[sentence].paragraph;

function firstSaid({ verdict }: Lens): MatchVerdict {
  if (verdict.kind === 'onlyHere') throw new Error('It names no source.');
  return verdict.kind === 'several' ? verdict.said[0].verdict : verdict;
}

describe('the rows of any story', () => {
  it('fit, or are one lens', () => {
    fc.assert(
      fc.property(stories, settings, fc.integer({ min: 1, max: 120 }), (told, given, maxCharacters) => {
        for (const row of rowsOf(told, { ...given, maxCharacters }).values()) {
          if (row.length === 1) continue;
          expect(row.length).toBeLessThanOrEqual(given.maxPerLine);
          expect(widthOf(row.map(({ title }) => title).join(' | '))).toBeLessThanOrEqual(maxCharacters);
        }
      }),
    );
  });

  it('lead to every place of each of their sentences', () => {
    fc.assert(
      fc.property(stories, settings, fc.integer({ min: 1, max: 120 }), (told, given, maxCharacters) => {
        const rows = rowsOf(told, { ...given, maxCharacters });
        told.pairs.forEach(({ matches }, at) =>
          matches.forEach(({ a }, nth) => {
            for (const line of new Set(a.map((sentence) => lineOf(told, sentence)))) {
              const targets = (rows.get(line) ?? []).flatMap(({ lens }) => lens.targets);
              expect(targets.some((target) => target.source === at && target.match === nth)).toBe(true);
            }
          }),
        );
      }),
    );
  });

  it('tell of each sentence the most alike version, where it can be seen', () => {
    fc.assert(
      fc.property(stories, settings, fc.integer({ min: ROW, max: 120 }), (told, given, maxCharacters) => {
        const rows = rowsOf(told, { ...given, maxCharacters });
        told.pairs.forEach(({ matches }, at) =>
          matches.forEach(({ a, duplicate }, nth) => {
            if (duplicate) return;
            const verdict = verdictOfTarget(told, { source: at, sentences: [], match: nth });
            for (const sentence of a) {
              const row = rows.get(lineOf(told, sentence)) ?? [];
              const found = row.findIndex(
                ({ lens }) => lens.sentences.includes(sentence) && lens.targets.length > 0 && byLikeness(firstSaid(lens), verdict) <= 0, // prettier-ignore
              );
              expect(found).toBeGreaterThanOrEqual(0);
              const said = verdictWords({ ...firstSaid(row[found].lens), moved: false }, given.style, t);
              const before = row.slice(0, found).map(({ title }) => `${title} | `);
              const end = row[found].title.indexOf(` ${said}`) + said.length + 1;
              expect(widthOf(before.join('')) + end).toBeLessThanOrEqual(maxCharacters);
            }
          }),
        );
      }),
    );
  });
});
