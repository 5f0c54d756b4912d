import { FeatureCache } from '../src/engine/match/likeness/features.js';
import { matchArticles } from '../src/engine/match/match.js';
import { Comparisons } from '../src/engine/match/likeness/comparisons.js';
import { meaningOf } from '../src/engine/match/likeness/meaning.js';
import { parseArticle } from '../src/engine/parse/parse.js';
import { tuning } from '../src/engine/match/tuning.js';
import { Vocabulary } from '../src/engine/match/likeness/vocabulary.js';
import type { Lexicon } from '../src/engine/match/likeness/lexicon.js';
import { lexicons } from './lexicon.js';
import { medianOf, row } from './measure.js';
import { longArticle, randomFrom, shuffled, versionOf } from './texts.js';

const WORDS = 5000;

/**
 * What two articles of 5,000 words and of 2, 4 and 8 times as many cost to align, parsed and warm; then a shuffled
 * pair.
 */
export function printGrowth(): void {
  console.log('Growth: two articles aligned, parsed and warm');
  const random = randomFrom(7);
  const meaning = meaningOf(lexicons.get('en') as Lexicon);
  let first = 0;
  for (const times of [1, 2, 4, 8]) {
    const text = longArticle(WORDS * times, random);
    const ordered = timeOf(text, versionOf(text, random));
    const mixed = timeOf(text, shuffled(versionOf(text, random).split('\n'), random).join('\n'));
    if (times === 1) first = ordered;
    const growth = `${(ordered / first).toFixed(1)} × the first`;
    const target = times === 1 ? 'targets 40 ms, shuffled 1.2 ×' : '';
    const notes = [growth, `shuffled ${(mixed / ordered).toFixed(2)} × that`, target].filter(Boolean).join('; ');
    console.log(row(`${(WORDS * times).toLocaleString('en')} words and an edited version`, ordered, notes));
  }
  console.log('');

  function timeOf(a: string, b: string): number {
    const cache = new FeatureCache(new Vocabulary());
    const [from, to] = [parseArticle(a, { language: 'en' }), parseArticle(b, { language: 'en' })];
    return medianOf(
      () => matchArticles({ a: from, b: to, cache, comparisons: new Comparisons(meaning) }, tuning.minimumConfidence),
      5,
    );
  }
}
