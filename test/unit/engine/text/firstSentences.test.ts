import { describe, expect, it } from 'vitest';
import { isReadInPart, readSentences } from '../../../../src/engine/text/firstSentences.js';
import { createEngine } from '../../../../src/engine/create.js';
import { word } from '../../../hostile/make.js';
import { parseArticle } from '../../../../src/engine/parse/parse.js';

/** Sentences of words of their own, and one that stands in several texts. */
const report = (count: number, killed: ReadonlyMap<number, number> = new Map()): string =>
  Array.from({ length: count }, (_, i) => {
    const toll = killed.get(i);
    return toll === undefined
      ? `Boat ${word(i)} met ${word(i * 7 + 5)}.`
      : `The battery at Tarnsey had killed ${toll} men by noon on Monday.`;
  }).join('\n\n');

describe('the sentences that findings are looked for in', () => {
  it('are all of an article, and the first of what is longer than any', () => {
    const [article, book] = [2_900, 3_100].map((count) => parseArticle(report(count)));
    expect(readSentences(article)).toBe(article);
    expect(isReadInPart(book)).toBe(true);
    expect(readSentences(book).sentences).toHaveLength(3_000);
    expect(readSentences(book).sentences).toBe(readSentences(book).sentences);
    const oneSentence = parseArticle('ferry '.repeat(100_000));
    expect(isReadInPart(oneSentence)).toBe(false);
  });

  it('leave no source silent that may tell it further behind', () => {
    const engine = createEngine();
    const texts = [
      report(
        3_010,
        new Map([
          [20, 42],
          [3_005, 91],
        ]),
      ),
      report(3_010, new Map([[20, 45]])),
      report(30, new Map([[12, 91]])),
    ];
    const ids = texts.map((_, i) => String(i));
    texts.forEach((text, i) => engine.setSource(ids[i], text));
    const findings = engine.findings(ids);
    const [first] = findings.filter(({ kind }) => kind === 'number');
    expect(first.readings.map(({ text }) => text)).toEqual(['42', '45', '91']);
    const starts = findings.flatMap(({ readings }) => readings.flatMap(({ sides }) => sides.map(({ start }) => start)));
    expect(Math.max(...starts)).toBeLessThan(readSentences(parseArticle(texts[0])).sentences.at(-1)?.end ?? 0);
    const silent = findings.flatMap((finding) => finding.silent);
    expect(silent).not.toContain(0);
    expect(silent).not.toContain(1);
  });
});
