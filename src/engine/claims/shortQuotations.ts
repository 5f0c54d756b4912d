import type { Article, Finding, Quotation } from '../model.js';
import type { ClaimCache } from './claimCache.js';
import { bestIn, LIKE_FROM, readSentences } from './passageSearch.js';
import { type Passage, passageOf } from './passages.js';
import { silentSources } from './silentSources.js';
import { speakersApart } from './speakersApart.js';

/** With fewer words, and telling ones among them, two people say the same by chance. */
const [WORDS_AT_LEAST, STEMS_AT_LEAST] = [4, 2];
/** Bounds of the work: so many quotations of a story, and of the same words, are compared. */
const [QUOTATIONS_AT_MOST, GIVEN_AT_MOST] = [3_000, 60];
const CONFIDENCE = 0.85;

/** An article's short quotations are read once. */
const shortOf = new WeakMap<readonly Quotation[], readonly Passage[]>();

function shortQuotations(
  article: Article,
  source: number,
  quotations: readonly Quotation[],
  below: number,
): readonly Passage[] {
  let short = shortOf.get(quotations);
  if (!short || short.some((passage) => passage.source !== source)) {
    short = quotations
      .filter(({ speaker }) => speaker !== undefined)
      .map((one) => passageOf(article, source, one))
      .filter(
        ({ stems, folds }) =>
          stems.size >= STEMS_AT_LEAST && stems.size < below && folds.split(' ').length >= WORDS_AT_LEAST,
      );
    shortOf.set(quotations, short);
  }
  return short;
}

/**
 * Quotations of fewer than `below` telling words that two sources give to two people, word for word: in other words
 * they may be two quotations.
 */
export function shortQuotationFindings(
  articles: readonly Article[],
  quotations: readonly (readonly Quotation[])[],
  below: number,
  cache: ClaimCache,
): Finding[] {
  const byWords = new Map<string, Passage[]>();
  const short = articles
    .flatMap((article, source) => shortQuotations(article, source, quotations[source], below))
    .slice(0, QUOTATIONS_AT_MOST);
  for (const passage of short) {
    const words = `${articles[passage.source].language ?? ''} ${passage.folds}`;
    const known = byWords.get(words);
    if (!known) byWords.set(words, [passage]);
    else if (known.length < GIVEN_AT_MOST) known.push(passage);
  }
  return [...byWords.values()].flatMap((group) => {
    const told = group.length > 1 ? speakersApart(group, articles, cache) : undefined;
    return told ? [findingOf(group, told, articles)] : [];
  });
}

const findingOf = (group: readonly Passage[], told: readonly Passage[][], articles: readonly Article[]): Finding => ({
  key: `quotation:${group[0].folds}:otherSpeaker`,
  kind: 'quotation',
  severity: 'fact',
  relation: 'otherSpeaker',
  about: '',
  readings: told.map((sides) => ({
    text: articles[sides[0].source].text.slice(sides[0].start, sides[0].end),
    sides: sides.map(({ source, start, end }) => ({ source, start, end })),
  })),
  silent: silentSources(articles.length, group).filter(
    (source) => (bestIn(readSentences(articles[source]), source, group[0])?.part ?? 0) < LIKE_FROM,
  ),
  confidence: CONFIDENCE,
});
