import { type Article, isMatchable, type Place, type StatementGroup } from '../model.js';
import type { ClaimCache } from './claimCache.js';
import type { SentenceItems } from './items.js';

/** A shorter sentence is one of many. */
const ITEMS_AT_LEAST = 4;

/**
 * Sentences of several sources that no statement has and that are one but for their numbers and dates ("There have
 * been 18 recoveries."), or but for one name: likeness alone brings such short ones together too rarely. Each must be
 * the only one of its kind in its source.
 */
export function framedGroups(
  articles: readonly Article[],
  groups: readonly StatementGroup[],
  cache: ClaimCache,
): Place[][] {
  const taken = articles.map(() => new Set<number>());
  for (const { places, sources } of groups)
    if (sources > 1) for (const { source, sentence } of places) taken[source].add(sentence);
  const byFrame = new Map<string, Place[]>();
  for (const [source, article] of articles.entries()) {
    for (const [frame, sentence] of framesOf(article, cache)) {
      if (taken[source].has(sentence)) continue;
      const key = `${article.language ?? ''} ${frame}`;
      const places = byFrame.get(key);
      if (places) places.push({ source, sentence });
      else byFrame.set(key, [{ source, sentence }]);
    }
  }
  return [...byFrame.values()].filter(({ length }) => length > 1);
}

/** An article's frames are gathered once, so that an edit costs its own article. */
const framesOfArticles = new WeakMap<Article['sentences'], readonly (readonly [frame: string, sentence: number])[]>();

/** The frames that one sentence of an article has, and which. */
function framesOf(article: Article, cache: ClaimCache): readonly (readonly [string, number])[] {
  const known = framesOfArticles.get(article.sentences);
  if (known) return known;
  const sentences = new Map<string, number[]>();
  article.sentences.forEach(({ role }, sentence) => {
    if (!isMatchable(role)) return;
    for (const frame of framesIn(cache.sentence(article, sentence))) {
      const having = sentences.get(frame);
      if (having) having.push(sentence);
      else sentences.set(frame, [sentence]);
    }
  });
  const found = [...sentences].flatMap(([frame, [sentence, ...others]]) =>
    others.length === 0 ? [[frame, sentence] as const] : [],
  );
  framesOfArticles.set(article.sentences, found);
  return found;
}

const frames = new WeakMap<SentenceItems, readonly string[]>();

/** A sentence without its numbers and dates, and without each of its names in turn; none where it tells too little. */
function framesIn(read: SentenceItems): readonly string[] {
  let found = frames.get(read);
  if (found === undefined) {
    const frame = readFrame(read);
    frames.set(read, (found = [...(frame === null ? [] : [frame]), ...nameFrames(read)]));
  }
  return found;
}

function readFrame({ items }: SentenceItems): string | null {
  const hasNumber = items.some((item) => item.kind === 'number' && !item.quantity.weak);
  const tells = items.some((item) => item.kind === 'word' && item.content);
  if (!hasNumber || !tells || items.length < ITEMS_AT_LEAST) return null;
  return items
    .map((item) => {
      if (item.kind === 'number') return `#${item.quantity.unit}`;
      return item.kind === 'date' ? '@' : item.key;
    })
    .join(' ');
}

/** What is one but for a name ("The company is headquartered in Lunmouth.") has to tell more, and to be short. */
const [NAMED_FROM, NAMED_AT_MOST] = [6, 20];
const TELLING_AT_LEAST = 2;

function nameFrames({ items }: SentenceItems): string[] {
  if (items.length < NAMED_FROM || items.length > NAMED_AT_MOST) return [];
  if (items.filter((item) => item.kind === 'word' && item.content).length < TELLING_AT_LEAST) return [];
  return items.flatMap((name, at) =>
    name.kind === 'name' && at > 0 ? [items.map((item, i) => (i === at ? '*' : item.key)).join(' ')] : [],
  );
}
