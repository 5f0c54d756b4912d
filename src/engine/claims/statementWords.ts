import type { Article, Finding } from '../model.js';
import { findingKey } from '../text/findingKeys.js';
import { wordsOf } from '../text/words.js';
import { claimWordsOf } from './languages/tables.js';

/** Findings whose keys also tell the statement that they stand in, by its words (`findingKeys.ts`). */
export function withStatements(findings: readonly Finding[], articles: readonly Article[]): Finding[] {
  return findings.map((finding) => ({ ...finding, key: findingKey(finding.key, statementWords(finding, articles)) }));
}

/** The telling words around the readings, those that more of the places have first; the readings' own do not count. */
function statementWords({ readings }: Finding, articles: readonly Article[]): string[] {
  const counts = new Map<string, number>();
  for (const { source, start, end } of readings.flatMap(({ sides }) => sides)) {
    for (const word of wordsAround(articles[source], start, end)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  // A sort keeps the order of equal ones: that of the first text.
  return [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word);
}

function wordsAround({ text, sentences, language }: Article, start: number, end: number): Set<string> {
  const { functionWords } = claimWordsOf(language);
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle].start <= start) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences.at(Math.max(0, low - 1));
  if (!sentence) return new Set();
  const around = [
    text.slice(sentence.start, Math.max(sentence.start, start)),
    text.slice(end, Math.max(end, sentence.end)),
  ];
  return new Set(
    around
      .flatMap((part) => wordsOf(part, language).map(({ fold }) => fold))
      .filter((fold) => !functionWords.has(fold)),
  );
}
