import { type Article, isMatchable, type Place } from '../model.js';
import { unitOfSentences } from './alignment.js';
import type { ClaimCache } from './claimCache.js';
import type { Compared } from './comparison.js';
import { publishedDay } from './dateRelations.js';
import { compareUnits } from './differences.js';
import type { NameItem, SentenceItems } from './items.js';
import type { NameClaim } from './nameClaims.js';
import { nameRelation } from './nameRelations.js';
import type { NamedSide } from './nameVariants.js';
import { edgeOf } from './quantities.js';
import { firstPlace } from '../text/firstPlace.js';
import type { Version } from './version.js';

/** So many sentences on either side of a statement are next door. */
const NEXT_DOOR = 2;

/** The sources with what their sentences claim. */
export class Story {
  readonly #articles: readonly Article[];
  readonly #cache: ClaimCache;
  readonly #published: readonly (number | undefined)[];
  /** By source, the names of its body. */
  readonly #names: readonly BodyNames[];

  constructor(articles: readonly Article[], cache: ClaimCache) {
    this.#articles = articles;
    this.#cache = cache;
    this.#published = articles.map(({ metadata }) => publishedDay(metadata.updated ?? metadata.published));
    this.#names = articles.map((article) => bodyNamesOf(article, cache));
  }

  read(source: number, sentence: number): SentenceItems {
    return this.#cache.sentence(this.#articles[source], sentence);
  }

  /** Whether a source claims something anywhere, by the key of the claim, a number also told with less care. */
  claims(source: number, key: string): boolean {
    const { keys, numbers } = claimsOf(this.#articles[source], this.#cache);
    return keys.has(inOneOrder(key)) || hasNear(numbers, key);
  }

  /** The names of all bodies, where they stand. */
  names(): NamedSide[] {
    return this.#names.flatMap(({ places }, source) =>
      places.map(({ name, start, end }) => ({
        name: name.person ?? name,
        side: { source, start: start + (name.personAt ?? 0), end },
      })),
    );
  }

  /** What several sources say of a statement, those that say it in the same words as one. */
  versions(places: readonly Place[]): Version[] {
    const bySource = new Map<number, number[]>();
    for (const { source, sentence } of places) {
      const known = bySource.get(source);
      if (known) known.push(sentence);
      else bySource.set(source, [sentence]);
    }
    const byText = new Map<string, Version & { readonly twins: { source: number; offsets: readonly number[] }[] }>();
    for (const [source, sentences] of bySource) {
      const reads = sentences.map((sentence) => this.read(source, sentence));
      const text = reads.length === 1 ? reads[0].key : reads.map(({ key }) => key).join('\n\n');
      const known = byText.get(text);
      if (known) {
        known.twins.push({ source, offsets: this.#offsets(source, sentences) });
        continue;
      }
      const { comparisons } = this.#cache;
      const near = this.#near(source, sentences);
      byText.set(text, {
        unit: unitOfSentences(source, reads, this.#offsets(source, sentences)),
        near,
        key: `${comparisons.keyOf(reads)}|${comparisons.keyOf(near)}|${this.#published[source] ?? ''}`,
        twins: [],
      });
    }
    return [...byText.values()];
  }

  #offsets(source: number, sentences: readonly number[]): number[] {
    return sentences.map((sentence) => {
      const { start, label = 0 } = this.#articles[source].sentences[sentence];
      return start + label;
    });
  }

  compare(a: Version, b: Version): Compared {
    const [publishedA, publishedB] = [a, b].map(({ unit }) => this.#published[unit.source]);
    return this.#cache.comparisons.of(`${a.key}|${b.key}`, this.#asked, (asked) =>
      compareUnits(a.unit, b.unit, {
        ...(publishedA !== undefined && { publishedA }),
        ...(publishedB !== undefined && { publishedB }),
        nearA: a.near.flatMap(({ items }) => items),
        nearB: b.near.flatMap(({ items }) => items),
        ...asked,
      }),
    );
  }

  readonly #asked = {
    haveBoth: (one: NameItem, other: NameItem): boolean =>
      this.#names.some(({ parts }) => [one, other].every(({ name }) => name.parts.every((part) => parts.has(part)))),
    isName: (fold: string): boolean => this.#names.some(({ parts }) => parts.has(fold)),
    areSpellings: (one: NameItem, other: NameItem): boolean =>
      this.#wholes(one).some((a) => this.#wholes(other).some((b) => nameRelation(a, b) === 'variant')),
  };

  /** The names of the story that a name of one part is the end of: "Paula Renn" for "Renn". */
  #wholes({ name: { parts } }: NameItem): NameClaim[] {
    const [part, ...more] = parts;
    return more.length > 0 ? [] : this.#names.flatMap(({ byEnd }) => byEnd.get(part) ?? []);
  }

  #near(source: number, sentences: readonly number[]): SentenceItems[] {
    const all = this.#articles[source].sentences;
    const near = new Set<number>();
    for (const at of sentences) {
      for (let i = at - NEXT_DOOR; i <= at + NEXT_DOOR; i++)
        if (i >= 0 && i < all.length && isMatchable(all[i].role) && !sentences.includes(i)) near.add(i);
    }
    return [...near].map((i) => this.read(source, i));
  }
}

/** The key of a date has its fields in the order in which its language tells them: here they rise. */
function inOneOrder(key: string): string {
  if (!key.startsWith('d{') || !key.endsWith('}')) return key;
  const fields = key.slice(2, -1).split(',');
  return `d{${fields.sort().join(',')}}`;
}

/** What an article claims: the keys, and by its unit the edges of each number, rising. */
interface Claims {
  readonly keys: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<string, readonly number[]>;
}

/** An article's claims are gathered once, so that an edit costs its own article. */
const claimsOfArticles = new WeakMap<Article['sentences'], Claims>();

function claimsOf(article: Article, cache: ClaimCache): Claims {
  let claims = claimsOfArticles.get(article.sentences);
  if (!claims) {
    const items = article.sentences.flatMap(({ role }, i) =>
      isMatchable(role) ? cache.sentence(article, i).items.filter(({ kind }) => kind !== 'word') : [],
    );
    const numbers = new Map<string, number[]>();
    for (const item of items) {
      if (item.kind !== 'number') continue;
      const [unit, edge] = inPercent(item.quantity.unit, edgeOf(item.quantity));
      const known = numbers.get(unit);
      if (known) known.push(edge);
      else numbers.set(unit, [edge]);
    }
    for (const edges of numbers.values()) edges.sort((x, y) => x - y);
    claims = { keys: new Set(items.map(({ key }) => inOneOrder(key))), numbers };
    claimsOfArticles.set(article.sentences, claims);
  }
  return claims;
}

/** A part of one in per cents, in which it may be told as well. */
const inPercent = (unit: string, edge: number): [string, number] =>
  unit === '' && edge > 0 && edge < 1 ? ['%', edge * 100] : [unit, edge];

/** So near, as a part of it, is a number told with less care. */
const NEAR_WITHIN = 0.05;

/** Whether one of the numbers is near to that of a key. */
function hasNear(numbers: Claims['numbers'], key: string): boolean {
  const [, lo, hi, of] = /^n([^/]+)\/([^/]+)\/([^/]*)\/$/.exec(key) ?? [];
  if (lo === undefined) return false;
  const [unit, edge] = inPercent(of, Number.isFinite(Number(lo)) ? Number(lo) : Number(hi));
  const edges = numbers.get(unit) ?? [];
  const within = NEAR_WITHIN * Math.abs(edge);
  const first = edges.at(firstPlace(edges.length, (at) => edges[at] >= edge - within));
  return first !== undefined && first <= edge + within && first >= edge - within;
}

/** The names of an article's body. */
interface BodyNames {
  readonly places: readonly { readonly name: NameClaim; readonly start: number; readonly end: number }[];
  readonly parts: ReadonlySet<string>;
  /** By its last part, each name of several parts. */
  readonly byEnd: ReadonlyMap<string, readonly NameClaim[]>;
}

/** So many names that end alike are looked at: bounds the work. */
const OF_END_AT_MOST = 8;

/** An article's names are gathered once, so that an edit costs its own article. */
const namesOfBodies = new WeakMap<Article['sentences'], BodyNames>();

function bodyNamesOf(article: Article, cache: ClaimCache): BodyNames {
  const known = namesOfBodies.get(article.sentences);
  if (known) return known;
  const places = article.sentences.flatMap(({ role, start, label = 0 }, i) => {
    if (role !== 'body') return [];
    const from = start + label;
    return cache
      .sentence(article, i)
      .items.flatMap((item) =>
        item.kind === 'name' && !item.name.maybe
          ? [{ name: item.name, start: from + item.start, end: from + item.end }]
          : [],
      );
  });
  const byEnd = new Map<string, NameClaim[]>();
  for (const { name } of places) {
    const whole = name.person ?? name;
    const end = whole.parts[whole.parts.length - 1];
    const known = byEnd.get(end) ?? [];
    if (whole.parts.length < 2 || known.length >= OF_END_AT_MOST || known.some(({ key }) => key === whole.key))
      continue;
    byEnd.set(end, [...known, whole]);
  }
  const names = { places, parts: new Set(places.flatMap(({ name }) => name.parts)), byEnd };
  namesOfBodies.set(article.sentences, names);
  return names;
}
