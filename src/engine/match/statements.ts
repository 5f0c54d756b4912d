import { type Article, isMatchable, type PairMatches, type Place, type StatementGroup } from '../model.js';
import { outOfOrder } from './order.js';
import { tuning } from './tuning.js';

/** What grouping needs of a story. */
export interface StoryMatches {
  readonly articles: readonly Article[];
  /** The matches of source `a` with source `b`, for each pair, `a` before `b`. */
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly found: PairMatches }[];
  /** The likeness (0-1) of two sentences that no match connects. */
  likeness(a: Place, b: Place): number;
}

/**
 * Groups the title and body sentences of all sources by what they say. Matches are taken in the order of their
 * confidence; two groups become one when the sentences that no match of their own connects are alike as well (A as B, B
 * as C: A and C are compared), so that a chain of weak matches does not draw together what differs. A sentence that
 * stands in no match is a group of its own. Of a source those sentences are grouped that matching looks at: of the rest
 * nobody knows what else says them, and its pairs are said to be matched in part.
 *
 * The groups come in the order of the version whose order most others share; what it lacks stands behind what comes
 * before it in the next best version, as in a collation, or at the end.
 */
export function groupStatements(story: StoryMatches): StatementGroup[] {
  const all = linksOf(story);
  const isTitle = ({ source, sentence }: Place): boolean => story.articles[source].sentences[sentence].role === 'title';
  // A title that says again what the lead says is a statement of its own: it stands for the whole article.
  const links = all.filter(({ from, to, duplicate }) => !duplicate || isTitle(from) === isTitle(to));
  const clusters = new Clusters(story, links);
  for (const { from, to } of links) clusters.connect(from, to);
  const groups = inBestOrder(clusters.all(), story.articles.length);
  const linked = clusters.linkedElsewhere(all);
  return groups.map((group) =>
    group.sources === 1 && linked.has(group.places[0]) ? { ...group, isRepeat: true } : group,
  );
}

interface PlacedLink {
  readonly from: Place;
  readonly to: Place;
  readonly confidence: number;
  readonly duplicate: boolean;
}

function linksOf({ pairs }: StoryMatches): PlacedLink[] {
  return pairs
    .flatMap(({ a, b, found }) =>
      found.matches.flatMap((match) =>
        match.a.flatMap((i) =>
          match.b.map((j) => ({
            from: { source: a, sentence: i },
            to: { source: b, sentence: j },
            confidence: match.confidence,
            duplicate: match.duplicate,
          })),
        ),
      ),
    )
    .sort((x, y) => y.confidence - x.confidence);
}

/** The places of a story in a row: the first number of each source, and behind the last one how many there are. */
function numbersOf({ articles }: StoryMatches): readonly number[] {
  const firsts = [0];
  for (const { sentences } of articles) firsts.push(firsts[firsts.length - 1] + sentences.length);
  return firsts;
}

const inOrder = (x: Place, y: Place): number => x.source - y.source || x.sentence - y.sentence;

class Clusters {
  readonly #story: StoryMatches;
  readonly #firsts: readonly number[];
  /** By the number of a place, what it is in. */
  readonly #of: (Place[] | undefined)[] = [];
  /** The numbers of two places that are matched, as one: that of the first times all, and that of the second. */
  readonly #linked = new Set<number>();

  constructor(story: StoryMatches, links: readonly PlacedLink[]) {
    this.#story = story;
    this.#firsts = numbersOf(story);
    story.articles.forEach(({ sentences }, source) => {
      let read = 0;
      sentences.forEach(({ role }, sentence) => {
        const isRead = isMatchable(role) && read++ < tuning.sentencesAtMost;
        this.#of.push(isRead ? [{ source, sentence }] : undefined);
      });
    });
    for (const { from, to } of links) this.#linked.add(this.#pairOf(from, to));
  }

  #numberOf({ source, sentence }: Place): number {
    return this.#firsts[source] + sentence;
  }

  #pairOf(from: Place, to: Place): number {
    return this.#numberOf(from) * this.#firsts[this.#firsts.length - 1] + this.#numberOf(to);
  }

  connect(from: Place, to: Place): void {
    const [own, other] = [this.#of[this.#numberOf(from)], this.#of[this.#numberOf(to)]];
    if (!own || !other || own === other || !this.#agree(own, other)) return;
    const [whole, added] = own.length >= other.length ? [own, other] : [other, own];
    for (const place of added) {
      whole.push(place);
      this.#of[this.#numberOf(place)] = whole;
    }
  }

  all(): Place[][] {
    return [...new Set(this.#of)].flatMap((places) => (places ? [[...places].sort(inOrder)] : []));
  }

  /** The first places of the clusters of which a sentence is linked with another cluster's. */
  linkedElsewhere(links: readonly PlacedLink[]): ReadonlySet<Place> {
    const linked = new Set<Place[]>();
    for (const { from, to } of links) {
      const [own, other] = [this.#of[this.#numberOf(from)], this.#of[this.#numberOf(to)]];
      if (own && other && own !== other) linked.add(own).add(other);
    }
    return new Set(Array.from(linked, (places) => places.toSorted(inOrder)[0]));
  }

  /**
   * Whether enough of the pairs of sentences that the two would newly bring together are matched or alike; pairs within
   * one source do not count. Only as many are compared as it takes to tell.
   */
  #agree(own: readonly Place[], other: readonly Place[]): boolean {
    const open: (readonly [Place, Place])[] = [];
    let pairs = 0;
    for (const a of own.slice(0, tuning.statements.comparedAtMost)) {
      for (const b of other.slice(0, tuning.statements.comparedAtMost)) {
        if (a.source === b.source) continue;
        pairs++;
        const [first, second] = a.source < b.source ? [a, b] : [b, a];
        if (!this.#linked.has(this.#pairOf(first, second))) open.push([first, second]);
      }
    }
    const needed = Math.max(1, tuning.statements.agreeingShare * pairs);
    let alike = pairs - open.length;
    for (const [at, [first, second]] of open.entries()) {
      if (alike >= needed || alike + open.length - at < needed) break;
      if (this.#story.likeness(first, second) >= tuning.statements.likeness) alike++;
    }
    return alike >= needed;
  }
}

/** The statements that one source carries, in its order. */
type Version = readonly Place[][];

function inBestOrder(clusters: readonly Place[][], sources: number): StatementGroup[] {
  // The places of a cluster come by source, then by sentence: the first of each source tells where it stands there.
  const firsts = Array.from({ length: sources }, (): { cluster: Place[]; sentence: number }[] => []);
  for (const cluster of clusters) {
    cluster.forEach(({ source, sentence }, i) => {
      if (cluster[i - 1]?.source !== source) firsts[source].push({ cluster, sentence });
    });
  }
  const versions = firsts.map((list): Version =>
    list.sort((x, y) => x.sentence - y.sentence).map(({ cluster }) => cluster),
  );
  const order = new Order<Place[]>();
  for (const version of bestFirst(versions)) {
    let before: Place[] | undefined;
    for (const cluster of version) {
      if (!order.has(cluster)) order.put(cluster, before);
      before = cluster;
    }
  }
  return order.all().map((places) => ({ places, sources: new Set(places.map(({ source }) => source)).size }));
}

/** A list in which something may be put behind any other thing at once. */
class Order<T> {
  readonly #next = new Map<T, T | undefined>();
  #first: T | undefined;
  #last: T | undefined;

  has(one: T): boolean {
    return this.#next.has(one);
  }

  /** Puts `one` behind `before`, or at the end. */
  put(one: T, before = this.#last): void {
    if (before === undefined) this.#first = one;
    else {
      this.#next.set(one, this.#next.get(before));
      this.#next.set(before, one);
    }
    if (before === this.#last) {
      this.#last = one;
      this.#next.set(one, undefined);
    }
  }

  all(): T[] {
    const all: T[] = [];
    for (let one = this.#first; one !== undefined; one = this.#next.get(one)) all.push(one);
    return all;
  }
}

/** The versions by how many statements stand in the same order in the others, all others together. */
function bestFirst(versions: readonly Version[]): Version[] {
  const shared = versions.map((version) =>
    versions
      .filter((other) => other !== version)
      .map((other) => inSameOrder(version, other))
      .reduce((sum, count) => sum + count, 0),
  );
  const places = versions.map((_, i) => i).sort((x, y) => shared[y] - shared[x] || x - y);
  return places.map((i) => versions[i]);
}

function inSameOrder(version: Version, other: Version): number {
  const at = new Map(other.map((cluster, i) => [cluster, i]));
  return outOfOrder(version.flatMap((cluster) => at.get(cluster) ?? [])).filter((isMoved) => !isMoved).length;
}
