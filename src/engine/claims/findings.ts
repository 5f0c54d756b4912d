import { type Article, type Finding, isMatchable, type Place, type StatementGroup } from '../model.js';
import { type Unit, unitOfSentences } from './alignment.js';
import type { Compared } from './comparison.js';
import { compareUnits } from './differences.js';
import { withoutDuplicates } from './duplicates.js';
import { publishedDay } from './dateRelations.js';
import type { ClaimCache } from './claimCache.js';
import { framedGroups } from './frames.js';
import type { Item, NameItem, SentenceItems } from './items.js';
import { type NamedSide, nameVariants } from './nameVariants.js';
import { quotationFindings } from './quotationFindings.js';
import { quotationsOf } from './quotations.js';
import { Slots } from './slots.js';
import { withStatements } from './statementWords.js';
import { tollFindings } from './tolls.js';
import type { Version } from './version.js';

/** More versions of a statement than this are compared with the first ones only. */
const COMPARED_AT_MOST = 8;
const COMPARED_WITH = 4;
/** So many sentences on either side of a statement are next door. */
const NEXT_DOOR = 2;

/**
 * What the sources of a story say differently, one finding a slot over all of them. `groups` says which sentences say
 * the same; `source` there is the place in `articles`.
 */
export function findingsOf(
  articles: readonly Article[],
  groups: readonly StatementGroup[],
  cache: ClaimCache,
): Finding[] {
  const story = new Story(articles, cache);
  const slots = new Slots(articles.map(({ text }) => text));
  for (const { places, sources } of groups) {
    if (sources > 1) compareGroup(story, places, slots);
  }
  for (const places of framedGroups(articles, groups, (source, sentence) => story.read(source, sentence)))
    compareGroup(story, places, slots);
  const differences = slots.findings();
  const texts = articles.map(({ text }) => text);
  const found = [
    ...tollFindings(articles, cache, differences),
    ...nameVariants(story.names(), texts),
    ...withoutDuplicates(differences, quotationFindings(articles, articles.map(quotationsOf), cache), texts),
  ];
  return withStatements(found, articles);
}

function compareGroup(story: Story, places: readonly Place[], slots: Slots): void {
  const versions = versionsOf(story, places);
  /** By version, how often each claim had no partner, and how often the version was compared. */
  const open = versions.map(() => new Map<number, number>());
  const compared = versions.map(() => 0);
  const count = (version: number, items: readonly number[]): void => {
    compared[version]++;
    for (const item of items) open[version].set(item, (open[version].get(item) ?? 0) + 1);
  };
  for (let i = 0; i < versions.length; i++) {
    for (let j = i + 1; j < versions.length; j++) {
      if (versions.length > COMPARED_AT_MOST && i >= COMPARED_WITH) continue;
      const result = story.compare(versions[i], versions[j]);
      slots.add(versions[i], versions[j], result);
      count(i, result.openA);
      count(j, result.openB);
    }
  }
  versions.forEach((version, i) => {
    for (const [item, times] of open[i]) if (times === compared[i]) slots.addOnly(version, item);
  });
}

function versionsOf(story: Story, places: readonly Place[]): Version[] {
  const bySource = new Map<number, number[]>();
  for (const { source, sentence } of places) bySource.set(source, [...(bySource.get(source) ?? []), sentence]);
  const byText = new Map<
    string,
    { unit: Unit; sentences: number[]; key: string; twins: { source: number; offsets: readonly number[] }[] }
  >();
  for (const [source, sentences] of bySource) {
    const unit = story.unit(source, sentences);
    const key = story.keyOf(source, sentences);
    const known = byText.get(key);
    if (known) known.twins.push({ source, offsets: unit.offsets });
    else byText.set(key, { unit, sentences, key, twins: [] });
  }
  return [...byText.values()];
}

/** The sources with what their sentences claim. */
class Story {
  readonly #articles: readonly Article[];
  readonly #cache: ClaimCache;
  readonly #published: readonly (number | undefined)[];
  /** By source, the parts of its names. */
  readonly #names: readonly ReadonlySet<string>[];

  constructor(articles: readonly Article[], cache: ClaimCache) {
    this.#articles = articles;
    this.#cache = cache;
    this.#published = articles.map(({ metadata }) => publishedDay(metadata.updated ?? metadata.published));
    this.#names = articles.map((article, source) => {
      const names = new Set<string>();
      article.sentences.forEach(({ role }, i) => {
        if (role !== 'body') return;
        for (const item of this.items(source, i))
          if (item.kind === 'name' && !item.name.maybe) for (const part of item.name.parts) names.add(part);
      });
      return names;
    });
  }

  textOf(source: number, sentence: number): string {
    const { text, sentences } = this.#articles[source];
    const { start, end, label = 0 } = sentences[sentence];
    return text.slice(start + label, end);
  }

  read(source: number, sentence: number): SentenceItems {
    return this.#cache.of(this.textOf(source, sentence), this.#articles[source].language);
  }

  items(source: number, sentence: number): readonly Item[] {
    return this.read(source, sentence).items;
  }

  keyOf(source: number, sentences: readonly number[]): string {
    return this.#cache.comparisons.keyOf(sentences.map((sentence) => this.read(source, sentence)));
  }

  /** The names of all bodies, where they stand. */
  names(): NamedSide[] {
    return this.#articles.flatMap(({ sentences }, source) =>
      sentences.flatMap(({ role, start, label = 0 }, i) =>
        role !== 'body'
          ? []
          : this.items(source, i).flatMap((item) =>
              item.kind === 'name' && !item.name.maybe
                ? [
                    {
                      name: item.name,
                      side: { source, start: start + label + item.start, end: start + label + item.end },
                    },
                  ]
                : [],
            ),
      ),
    );
  }

  unit(source: number, sentences: readonly number[]): Unit {
    return unitOfSentences(
      source,
      sentences.map((sentence) => {
        const { start, label = 0 } = this.#articles[source].sentences[sentence];
        return { read: this.read(source, sentence), offset: start + label };
      }),
    );
  }

  compare(a: Version, b: Version): Compared {
    const [publishedA, publishedB] = [a, b].map(({ unit }) => this.#published[unit.source]);
    const [nearA, nearB] = [a, b].map((version) => this.#near(version));
    const { comparisons } = this.#cache;
    const near = `${comparisons.keyOf(nearA)}|${comparisons.keyOf(nearB)}`;
    const names = {
      haveBoth: (one: NameItem, other: NameItem) =>
        this.#names.some((names) => [one, other].every(({ name }) => name.parts.every((part) => names.has(part)))),
      isName: (fold: string) => this.#names.some((names) => names.has(fold)),
    };
    return comparisons.of(`${a.key}|${b.key}|${near}|${publishedA ?? ''}|${publishedB ?? ''}`, names, (asked) =>
      compareUnits(a.unit, b.unit, {
        ...(publishedA !== undefined && { publishedA }),
        ...(publishedB !== undefined && { publishedB }),
        nearA: nearA.flatMap(({ items }) => items),
        nearB: nearB.flatMap(({ items }) => items),
        ...asked,
      }),
    );
  }

  #near({ unit, sentences }: Version): SentenceItems[] {
    const all = this.#articles[unit.source].sentences;
    const near = new Set<number>();
    for (const at of sentences) {
      for (let i = at - NEXT_DOOR; i <= at + NEXT_DOOR; i++)
        if (i >= 0 && i < all.length && isMatchable(all[i].role) && !sentences.includes(i)) near.add(i);
    }
    return [...near].map((i) => this.read(unit.source, i));
  }
}
