import { type Article, type Finding, isMatchable, type Side } from '../model.js';
import type { ClaimCache } from './claimCache.js';
import type { NumberItem, SentenceItems } from './items.js';
import { noneIn } from './noneOrSome.js';
import { aboutOf } from './numberAbout.js';
import { numberRelation } from './numberRelations.js';
import { edgeOf, plainQuantity } from './quantities.js';
import { silentSources } from './silentSources.js';

/** What an event is counted by; each source tells it once, in whatever sentence. */
const TOLLS = ['dead', 'hurt', 'arrested'] as const;
/** Smaller numbers meet by chance. */
const TOLL_FROM = 20;
const CONFIDENCE = 0.8;
/** The first sentences of a source tell what it is about. */
const LEAD_AT_MOST = 4;
/** A source tells a few; so many are a list. The first of each source, and of all, are compared: bounds the work. */
const OF_SOURCE_AT_MOST = 100;
const TOLLS_AT_MOST = 2_000;

interface Toll {
  readonly of: string;
  readonly number: NumberItem;
  readonly side: Side;
  /** Whether it stands near the beginning of its source. */
  readonly isLead: boolean;
}

/**
 * `known` findings and those of the dead, hurt and arrested that no statement brought together: two numbers are about
 * one event where an end of theirs is the same, "between 300 and 400" and "up to 400", or where they are the only ones
 * of their kind in their sources and stand near the beginning. A known finding of such numbers also has the sources
 * that it would call silent and that tell one elsewhere.
 */
export function withTolls(articles: readonly Article[], cache: ClaimCache, known: readonly Finding[]): Finding[] {
  const told = new Set(
    known
      .filter(({ kind, relation }) => kind === 'number' && relation !== 'onlyHere')
      .flatMap(({ readings }) => readings.flatMap(({ sides }) => sides.map(placeOf))),
  );
  const all = articles.flatMap((article, source) => tollsOf(article, source, cache)).slice(0, TOLLS_AT_MOST);
  const tolls = all.filter(({ side }) => !told.has(placeOf(side)));
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
  const kinds = new Set(all.filter((toll) => told.has(placeOf(toll.side)) || taken.has(toll)).map(({ of }) => of));
  for (const of of TOLLS) if (!kinds.has(of)) found.push(...leadFinding(articles, all, of));
  return [...known, ...found].map((finding) => withOneNone(withSilent(articles, finding, all), all));
}

/** The first two tolls of a kind near the beginnings of two sources that differ, each the only one of its source. */
function leadFinding(articles: readonly Article[], tolls: readonly Toll[], of: string): Finding[] {
  const [first, ...others] = articles
    .flatMap((_, source) => onlyToll(tolls, of, source) ?? [])
    .filter(({ isLead }) => isLead);
  for (const other of others) {
    const relation = numberRelation(first.number.quantity, other.number.quantity);
    if (relation !== 'equal' && relation !== 'approximate') return [findingOf(articles, first, other, relation)];
  }
  return [];
}

/** A finding of tolls with the sources that it calls silent, where these tell one toll of that kind and no other. */
function withSilent(articles: readonly Article[], finding: Finding, tolls: readonly Toll[]): Finding {
  if (finding.kind !== 'number' || finding.relation === 'onlyHere' || finding.silent.length === 0) return finding;
  const tollAt = (side: Side): Toll | undefined => tolls.find((toll) => placeOf(toll.side) === placeOf(side));
  const told = finding.readings.map(({ sides }) => tollAt(sides[0]));
  const of = told[0]?.of;
  if (of === undefined || told.some((toll) => toll?.of !== of)) return finding;
  const more = finding.silent.flatMap((source) => onlyToll(tolls, of, source) ?? []);
  if (more.length === 0) return finding;
  const readings = finding.readings.map(({ text, sides }) => ({ text, sides: [...sides] }));
  for (const { number, side } of more) {
    const at = told.findIndex((toll) => toll && numberRelation(toll.number.quantity, number.quantity) === 'equal');
    if (at >= 0) readings[at].sides.push(side);
    else readings.push({ text: articles[side.source].text.slice(side.start, side.end), sides: [side] });
  }
  for (const { sides } of readings) sides.sort((x, y) => x.source - y.source);
  readings.sort(({ sides: [x] }, { sides: [y] }) => x.source - y.source);
  const joining = new Set(more.map(({ side }) => side.source));
  return { ...finding, readings, silent: finding.silent.filter((source) => !joining.has(source)) };
}

/** A finding in which "no one" and "nobody" are one reading. */
function withOneNone(finding: Finding, tolls: readonly Toll[]): Finding {
  const isNone = ({ sides: [side] }: Finding['readings'][number]): boolean =>
    tolls.some((toll) => toll.number.quantity.hi === 0 && placeOf(toll.side) === placeOf(side));
  const [first, ...others] = finding.kind === 'number' ? finding.readings.filter(isNone) : [];
  if (others.length === 0) return finding;
  const sides = [first, ...others].flatMap((reading) => reading.sides).sort((x, y) => x.source - y.source);
  const readings = finding.readings.filter((reading) => !others.includes(reading));
  return { ...finding, readings: readings.map((reading) => (reading === first ? { ...first, sides } : reading)) };
}

/** The toll of a kind that a source tells first, where it tells no other number of them. */
function onlyToll(tolls: readonly Toll[], of: string, source: number): Toll | undefined {
  const own = tolls.filter((toll) => toll.of === of && toll.side.source === source);
  const areOne = own.every(({ number }) => {
    const relation = numberRelation(own[0].number.quantity, number.quantity);
    return relation === 'equal' || relation === 'approximate';
  });
  return areOne ? own.at(0) : undefined;
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

/** "Nobody was hurt" tells that none were; two sources that no statement brought together are not compared by it. */
function noneOf(read: SentenceItems, source: number, offset: number): Toll[] {
  const none = noneIn(read);
  const of = TOLLS.find((toll) => toll === none?.of);
  if (none === undefined || of === undefined) return [];
  const [{ start, key }, { end }] = [read.items[none.from], read.items[none.to]];
  const number: NumberItem = { kind: 'number', start, end, key, quantity: plainQuantity(0, '') };
  return [{ of, number, side: { source, start: offset + start, end: offset + end }, isLead: false }];
}

function readTolls(article: Article, source: number, cache: ClaimCache): Toll[] {
  let count = 0;
  const tolls = article.sentences.flatMap(({ role, start, label = 0 }, at) => {
    if (!isMatchable(role)) return [];
    const isLead = count++ < LEAD_AT_MOST;
    const from = start + label;
    const read = cache.sentence(article, at);
    const none = noneOf(read, source, from);
    const some = read.items.flatMap((number, i) => {
      if (number.kind !== 'number' || number.quantity.unit !== '' || number.quantity.ordinal) return [];
      // "An earthquake of 6.5 killed 31": people are whole numbers.
      if (number.quantity.weak || !Number.isInteger(edgeOf(number.quantity))) return [];
      const { head, isCounted, around } = aboutOf(read, i);
      // "Four were killed, among them two children, and nine were hurt": what another word counts is no toll of these.
      const isOther = isCounted ? head !== 'people' : read.items.at(i + 1)?.start === number.end + 1;
      // "Killing four and injuring seven", but not "three dead, 27 hurt".
      const before = i > 0 ? read.items[i - 1] : undefined;
      const isDone = before?.kind === 'word' && before.end + 1 === number.start;
      const done = isDone ? read.words.counted.get(before.fold) : undefined;
      const of =
        TOLLS.find((toll) => done === toll) ??
        TOLLS.find((toll) => head === toll) ??
        (isOther ? undefined : TOLLS.find((toll) => around.has(toll)));
      return of === undefined
        ? []
        : [{ of, number, side: { source, start: from + number.start, end: from + number.end }, isLead }];
    });
    return [...none, ...some];
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
    silent: silentSources(articles.length, [one.side, other.side]),
    confidence: CONFIDENCE,
  };
}
