import type { Article, Finding } from '../model.js';
import { firstPlace } from '../text/firstPlace.js';
import { findingKey } from '../text/findingKeys.js';
import { OldestFirst } from '../text/oldestFirst.js';
import { wordsOf } from '../text/words.js';
import { claimWordsOf } from './languages/tables.js';

/** The words around so many places of a finding tell its statement: what stands in more is said over and over. */
const PLACES_AT_MOST = 40;
/** Of a long sentence so much is read to either side of a place, in UTF-16 units. */
const AROUND = 1_000;

/** Findings whose keys also tell the statement that they stand in, by its words (`findingKeys.ts`). */
export function withStatements(findings: readonly Finding[], articles: readonly Article[]): Finding[] {
  return findings.map((finding) => ({ ...finding, key: findingKey(finding.key, statementWords(finding, articles)) }));
}

/** The telling words around the readings, those that more of the places have first; the readings' own do not count. */
function statementWords({ readings }: Finding, articles: readonly Article[]): string[] {
  const counts = new Map<string, number>();
  for (const { source, start, end } of readings.flatMap(({ sides }) => sides).slice(0, PLACES_AT_MOST)) {
    for (const word of wordsAround(articles[source], start, end)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  // A sort keeps the order of equal ones: that of the first text.
  return [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word);
}

/** Sentences repeat, one has several findings, and most stay as they are while one is edited. */
const wordsOfPlaces = new OldestFirst<string, ReadonlySet<string>>(5_000);

function wordsAround({ text, sentences, language }: Article, start: number, end: number): ReadonlySet<string> {
  const sentence = sentences.at(Math.max(0, firstPlace(sentences.length, (at) => sentences[at].start > start) - 1));
  if (!sentence) return new Set();
  const around = [
    text.slice(Math.max(sentence.start, start - AROUND), Math.max(sentence.start, start)),
    text.slice(end, Math.max(end, Math.min(sentence.end, end + AROUND))),
  ];
  const key = [language, ...around].join('\n\n');
  let words = wordsOfPlaces.get(key);
  if (!words) wordsOfPlaces.set(key, (words = readWords(around, language)));
  return words;
}

function readWords(around: readonly string[], language: string | undefined): ReadonlySet<string> {
  const { functionWords } = claimWordsOf(language);
  return new Set(
    around
      .flatMap((part) => wordsOf(part, language).map(({ fold }) => fold))
      .filter((fold) => !functionWords.has(fold)),
  );
}
