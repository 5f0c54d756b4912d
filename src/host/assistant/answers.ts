import { isMatchable, type Source } from '../../engine/model.js';
import { textAt } from '../../engine/projections/findings.js';
import { overviewOf, shareElsewhere } from '../../engine/projections/overview.js';
import { placesOf } from '../../engine/projections/places.js';
import { textOf } from '../../engine/projections/text.js';
import { verdictOfTarget } from '../../engine/projections/verdict.js';
import { looseFold } from '../../engine/text/typography.js';
import type { StandsTo } from '../../engine/projections/relation.js';
import type { Found } from '../findings/storyFindings.js';
import type { LeftOut } from '../story/leftOut.js';
import type { Snapshot } from '../story/snapshot.js';
import { cut, quote, quoteSentences, written } from './quotes.js';

/** So many sentences that hold the words looked for are answered. */
const MAXIMUM_FOUND = 5;

const percent = (share: number): number => Math.round(share * 100);

/** Compare the story: its articles, how each stands to the one that was asked about, and what stands in one alone. */
export function storyAnswer({ story, base, sources }: Snapshot, leftOut: readonly LeftOut[]): string {
  const overview = overviewOf(story);
  return written((atMost) => ({
    article: { ...named(story.base), sentences: overview.total },
    percentOfArticleFoundElsewhere: percent(shareElsewhere(story)),
    onlyInArticle: cut(
      overview.onlyHere.map((each) => quoteSentences(story.base, base, [each])),
      atMost,
    ),
    otherVersions: cut(
      overview.sources.map(({ coverage, standsTo, partial, onlyThere, moved }, at) => ({
        ...named(story.sources[at]),
        relation: standsTo.relation,
        otherOrder: standsTo.shuffled,
        published: standsTo.published,
        sentencesShared: coverage.matched,
        percentShared: percent(coverage.total === 0 ? 0 : coverage.matched / coverage.total),
        moved: moved.length,
        matchesMayBeMissing: partial,
        onlyThere: cut(
          onlyThere.map((each) => quoteSentences(story.sources[at], sources[at], [each])),
          atMost / 4,
        ),
      })),
      atMost,
    ),
    filesLeftOut: cut(
      leftOut.map(({ uri, why }) => ({ file: quote(uri.path), why })),
      atMost,
    ),
  }));
}

/** Find matching sentences: where sentences of the article that hold some words stand in its other versions. */
export function matchesAnswer({ story, base, sources }: Snapshot, words: string): string {
  const wanted = looseFold(words).trim();
  const { article } = story.base;
  const found = [...article.sentences.keys()].filter((sentence) => {
    if (!isMatchable(article.sentences[sentence].role)) return false;
    const said = looseFold(textOf(article, [sentence]));
    return wanted !== '' && (said.includes(wanted) || (said.length > 20 && wanted.includes(said)));
  });
  return written((atMost) => ({
    article: named(story.base),
    sentences: cut(
      found.map((sentence) => ({
        ...quoteSentences(story.base, base, [sentence]),
        matches: cut(
          placesOf(story, sentence).map((target) => {
            const verdict = verdictOfTarget(story, target);
            const { score, confidence } = story.pairs[target.source].matches[target.match];
            return {
              version: quote(story.sources[target.source].label),
              ...quoteSentences(story.sources[target.source], sources[target.source], target.sentences),
              kind: verdict.kind === 'percent' ? 'edited' : verdict.kind,
              percentAlike: percent(score),
              percentSure: percent(confidence),
              moved: verdict.moved,
            };
          }),
          atMost,
        ),
      })),
      Math.min(atMost, MAXIMUM_FOUND),
    ),
  }));
}

/** How two of a story's articles stand to each other, as seen from the first. */
export interface Related {
  readonly of: Source;
  readonly to: Source;
  readonly standsTo: StandsTo;
  /** Shares of their sentences that stand in the other, 0-1. */
  readonly shared: number;
  readonly sharedBack: number;
}

/** Who copied whom: how any two of the story's articles stand to each other, the closest first. */
export function relationsAnswer(pairs: readonly Related[], isCut: boolean): string {
  const closest = [...pairs].sort((one, other) => nearness(other) - nearness(one));
  return written((atMost) => ({
    method:
      'Relations go by shared wording. "later" and "earlier" go by the dates that the articles give, which is evidence and no proof; without dates the direction cannot be told from the text. Two copies may have a common source that is not here.',
    notAllVersionsCompared: isCut,
    pairs: cut(
      closest.map(({ of, to, standsTo, shared, sharedBack }) => ({
        version: named(of),
        comparedWith: named(to),
        relation: standsTo.relation,
        otherOrder: standsTo.shuffled,
        published: standsTo.published,
        percentOfComparedWithFound: percent(shared),
        percentOfVersionFound: percent(sharedBack),
      })),
      atMost,
    ),
  }));
}

const nearness = ({ shared, sharedBack }: Related): number =>
  Math.max(shared, sharedBack) + Math.min(shared, sharedBack);

/** List findings: what the story's articles give differently, as far as it is shown to their reader. */
export function findingsAnswer({ articles, findings, labels, texts }: Found): string {
  return written((atMost) => ({
    findings: cut(
      findings.map(({ kind, severity, relation, about, readings, silent, confidence }) => ({
        kind,
        severity,
        relation,
        about: quote(about),
        percentSure: percent(confidence),
        readings: cut(
          readings.map(({ sides }) => ({
            in: cut(sides.map((side) => ({ ...quote(textAt(side, articles)), version: quote(labels[side.source]), line: texts[side.source].lines.lineAt(side.start) + 1 })), 12), // prettier-ignore
          })),
          12,
        ),
        silent: silent.length,
      })),
      atMost,
    ),
  }));
}

function named({ label, article: { metadata } }: Source): object {
  return { name: quote(label), ...(metadata.published === undefined ? {} : { date: metadata.published }) };
}
