import { type Article, type Finding, isMatchable, rising, type Side } from '../model.js';
import type { ClaimCache } from './claimCache.js';
import type { NumberItem } from './items.js';
import { aboutOf } from './numberAbout.js';
import { numberRelation } from './numberRelations.js';

/** What an event is counted by; each source tells it once, in whatever sentence. */
const TOLLS = ['dead', 'hurt', 'arrested'] as const;
/** Smaller numbers meet by chance. */
const TOLL_FROM = 20;
const CONFIDENCE = 0.8;
/** A source tells a few; so many are a list. The first of each source, and of all, are compared: bounds the work. */
const OF_SOURCE_AT_MOST = 100;
const TOLLS_AT_MOST = 2_000;

interface Toll {
  readonly of: string;
  readonly number: NumberItem;
  readonly side: Side;
}

/**
 * The dead, hurt and arrested of a story that no statement brought together: two numbers are about one event where an
 * end of theirs is the same, "between 300 and 400" and "up to 400". `known` are findings that need not be told again.
 */
export function tollFindings(articles: readonly Article[], cache: ClaimCache, known: readonly Finding[]): Finding[] {
  const told = new Set(
    known
      .filter(({ kind, relation }) => kind === 'number' && relation !== 'onlyHere')
      .flatMap(({ readings }) => readings.flatMap(({ sides }) => sides.map(placeOf))),
  );
  const tolls = articles
    .flatMap((article, source) => tollsOf(article, source, cache))
    .slice(0, TOLLS_AT_MOST)
    .filter(({ side }) => !told.has(placeOf(side)));
  const found: Finding[] = [];
  const taken = new Set<Toll>();
  for (const [i, one] of tolls.entries()) {
    for (let at = i + 1; at < tolls.length && !taken.has(one); at++) {
      const other = tolls[at];
      if (taken.has(other) || one.of !== other.of || one.side.source === other.side.source || !isOneEvent(one, other))
        continue;
      const relation = numberRelation(one.number.quantity, other.number.quantity);
      if (relation === 'equal' || relation === 'approximate') continue;
      taken.add(one).add(other);
      found.push(findingOf(articles, one, other, relation));
    }
  }
  return found;
}

const placeOf = ({ source, start }: Side): string => `${source} ${start}`;

/** What is read of an article once, so that an edit costs its own. */
const tollsOfArticles = new WeakMap<Article['sentences'], readonly Toll[]>();

function tollsOf(article: Article, source: number, cache: ClaimCache): readonly Toll[] {
  let tolls = tollsOfArticles.get(article.sentences);
  if (!tolls || tolls.some(({ side }) => side.source !== source))
    tollsOfArticles.set(article.sentences, (tolls = readTolls(article, source, cache)));
  return tolls;
}

function readTolls(article: Article, source: number, cache: ClaimCache): Toll[] {
  const tolls = article.sentences.flatMap(({ role, start, label = 0 }, at) => {
    if (!isMatchable(role)) return [];
    const from = start + label;
    const read = cache.sentence(article, at);
    return read.items.flatMap((number, i) => {
      if (number.kind !== 'number' || number.quantity.unit !== '' || number.quantity.ordinal) return [];
      const { around } = aboutOf(read, i);
      const of = TOLLS.find((toll) => around.has(toll));
      return of === undefined
        ? []
        : [{ of, number, side: { source, start: from + number.start, end: from + number.end } }];
    });
  });
  return tolls.slice(0, OF_SOURCE_AT_MOST);
}

function isOneEvent({ number: { quantity: a } }: Toll, { number: { quantity: b } }: Toll): boolean {
  const ends = (lo: number, hi: number): number[] => [lo, hi].filter((end) => Number.isFinite(end) && end >= TOLL_FROM);
  const theirs = ends(b.lo, b.hi);
  return ends(a.lo, a.hi).some((end) => theirs.includes(end));
}

function findingOf(
  articles: readonly Article[],
  one: Toll,
  other: Toll,
  relation: 'narrower' | 'wider' | 'differs',
): Finding {
  const sources = new Set([one.side.source, other.side.source]);
  return {
    key: `number:${one.number.key}|${other.number.key}`,
    kind: 'number',
    severity: 'fact',
    relation,
    about: '',
    readings: [one, other].map(({ side }) => ({
      text: articles[side.source].text.slice(side.start, side.end),
      sides: [side],
    })),
    silent: rising(articles.map((_, i) => i).filter((i) => !sources.has(i))),
    confidence: CONFIDENCE,
  };
}
