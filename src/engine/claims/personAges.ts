import { type Article, type Finding, isMatchable, type Side } from '../model.js';
import type { ClaimCache } from './claimCache.js';
import { publishedDay } from './dateRelations.js';
import type { Item, NumberItem } from './items.js';
import type { NameClaim } from './nameClaims.js';
import { nameRelation } from './nameRelations.js';
import { AGE } from './numberClaims.js';
import { isPoint } from './quantities.js';
import { silentSources } from './silentSources.js';

/** So many words may stand between an age and whose it is: "the 58-year-old captain of the ship, Tom Marsh". */
const WORDS_BETWEEN = 3;
const AGE_AT_MOST = 120;
/** Sources that were published further apart, in days, may both be right. */
const DAYS_AT_MOST = 180;
const CONFIDENCE = 0.85;
/** Bounds the work: so many ages of a source are compared. */
const OF_SOURCE_AT_MOST = 50;

interface PersonAge {
  readonly name: NameClaim;
  readonly age: number;
  readonly side: Side;
}

/**
 * `known` findings and those of the age of one person that no statement brought together: each source tells one age of
 * whoever has that name, in whatever sentence.
 */
export function withAges(articles: readonly Article[], cache: ClaimCache, known: readonly Finding[]): Finding[] {
  const told = new Set(
    known
      .filter(({ kind, relation }) => kind === 'number' && relation !== 'onlyHere')
      .flatMap(({ readings }) => readings.flatMap(({ sides }) => sides.map(placeOf))),
  );
  const all = articles.map((article, source) => agesOf(article, source, cache));
  const found: Finding[] = [];
  for (const [source, ages] of all.entries()) {
    for (const one of ages) {
      const others = all.slice(source + 1).flatMap((list) => list.filter((other) => isOfOne(one.name, other.name)));
      const other = others.find(({ age }) => age !== one.age);
      if (!other || told.has(placeOf(one.side)) || told.has(placeOf(other.side))) continue;
      if (!areNear(articles[source], articles[other.side.source])) continue;
      const sides = [
        [one, ...others.filter(({ age }) => age === one.age)],
        others.filter(({ age }) => age === other.age),
      ];
      const readings = sides.map((list) => list.map(({ side }) => side));
      for (const side of readings.flat()) told.add(placeOf(side));
      found.push({
        key: `number:age|${[one.age, other.age].sort().join('|')}|${one.name.parts.at(-1) ?? ''}`,
        kind: 'number',
        severity: 'fact',
        relation: 'differs',
        about: '',
        readings: readings.map((list) => ({ text: textOf(articles, list[0]), sides: list })),
        silent: silentSources(articles.length, readings.flat()),
        confidence: CONFIDENCE,
      });
    }
  }
  return [...known, ...found];
}

const placeOf = ({ source, start }: Side): string => `${source} ${start}`;

const textOf = (articles: readonly Article[], { source, start, end }: Side): string =>
  articles[source].text.slice(start, end);

/** Whether two names are of one person: the surname is the same, and what stands before it where both have it. */
const isOfOne = (a: NameClaim, b: NameClaim): boolean =>
  a.parts.at(-1) === b.parts.at(-1) && nameRelation(a, b) === 'same';

function areNear(a: Article, b: Article): boolean {
  const [one, other] = [a, b].map(({ metadata }) => publishedDay(metadata.updated ?? metadata.published));
  return one === undefined || other === undefined || Math.abs(one - other) <= DAYS_AT_MOST;
}

/** What is read of an article once, so that an edit costs its own. */
const agesOfArticles = new WeakMap<Article['sentences'], readonly PersonAge[]>();

/** The ages that an article tells of people, of each who has one alone. */
function agesOf(article: Article, source: number, cache: ClaimCache): readonly PersonAge[] {
  const known = agesOfArticles.get(article.sentences);
  if (known?.every(({ side }) => side.source === source)) return known;
  const all = article.sentences
    .flatMap(({ role, start, label = 0 }, at) => {
      if (!isMatchable(role)) return [];
      const { items, text } = cache.sentence(article, at);
      return items.flatMap((item, i): PersonAge[] => {
        if (item.kind !== 'number' || !isAge(items, i, item, text)) return [];
        const name = personAt(items, i, text);
        const from = start + label;
        return name
          ? [{ name, age: item.quantity.lo, side: { source, start: from + item.start, end: from + item.end } }]
          : [];
      });
    })
    .slice(0, OF_SOURCE_AT_MOST);
  // Two ages of one name are two people, or one at two times.
  const ages = all.filter(({ name, age }, i) => {
    const same = all.filter((other) => other.name.parts.at(-1) === name.parts.at(-1));
    return same.every((other) => other.age === age && isOfOne(name, other.name)) && all.indexOf(same[0]) === i;
  });
  agesOfArticles.set(article.sentences, ages);
  return ages;
}

/** "47 ans", "de 67 años": years between commas right behind a name. */
function isAge(items: readonly Item[], at: number, { quantity, start, end }: NumberItem, text: string): boolean {
  if (!isPoint(quantity) || quantity.bound || !Number.isInteger(quantity.lo)) return false;
  if (quantity.unit === AGE) return quantity.lo <= AGE_AT_MOST;
  const before = items.slice(0, at).findLast(({ kind }) => kind === 'name');
  if (quantity.unit !== 'year' || before === undefined || quantity.lo > AGE_AT_MOST) return false;
  return /^,\s(?:de\s)?$/.test(text.slice(before.end, start)) && /^(?:[,;.]|$)/.test(text.slice(end));
}

/** Whose age it is: the name right before it, or the first behind it with a few words between. */
function personAt(items: readonly Item[], at: number, text: string): NameClaim | undefined {
  const before = items.slice(0, at).findLast(({ kind }) => kind === 'name');
  const age = items[at];
  if (before?.kind === 'name' && /^(?:,\s(?:de\s|aged\s)?|\s\()$/.test(text.slice(before.end, age.start)))
    return before.name;
  for (let i = at + 1; i < items.length && i <= at + 1 + WORDS_BETWEEN; i++) {
    const item = items[i];
    if (item.kind === 'name') return item.name.parts.length > 1 ? item.name : undefined;
    // "The 58-year-old and Tom Marsh", "the 58-year-old said Marsh": nobody who is described.
    if (item.kind !== 'word' || !item.content || /[,;:.]/.test(text.slice(items[i - 1].end, item.start)))
      return undefined;
  }
  return undefined;
}
