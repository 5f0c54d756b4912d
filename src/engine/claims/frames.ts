import { type Article, isMatchable, type Place, type StatementGroup } from '../model.js';
import type { SentenceItems } from './items.js';

/** A shorter sentence is one of many. */
const ITEMS_AT_LEAST = 4;

/**
 * Sentences of several sources that no statement has and that are one but for their numbers and dates ("There have
 * been 18 recoveries."): likeness alone brings such short ones together too rarely. Each must be the only one of its
 * kind in its source.
 */
export function framedGroups(
  articles: readonly Article[],
  groups: readonly StatementGroup[],
  read: (source: number, sentence: number) => SentenceItems,
): Place[][] {
  const taken = new Set(groups.filter(({ sources }) => sources > 1).flatMap(({ places }) => places.map(keyOfPlace)));
  const byFrame = new Map<string, Place[]>();
  articles.forEach(({ sentences, language = '' }, source) => {
    const own = new Map<string, number[]>();
    sentences.forEach(({ role }, sentence) => {
      if (!isMatchable(role)) return;
      const frame = frameOf(read(source, sentence));
      if (frame === undefined) return;
      const known = own.get(frame);
      if (known) known.push(sentence);
      else own.set(frame, [sentence]);
    });
    for (const [frame, [sentence, ...others]] of own) {
      if (others.length > 0 || taken.has(keyOfPlace({ source, sentence }))) continue;
      const key = `${language} ${frame}`;
      const places = byFrame.get(key);
      if (places) places.push({ source, sentence });
      else byFrame.set(key, [{ source, sentence }]);
    }
  });
  return [...byFrame.values()].filter(({ length }) => length > 1);
}

const keyOfPlace = ({ source, sentence }: Place): string => `${String(source)} ${String(sentence)}`;

const frames = new WeakMap<SentenceItems, string | null>();

/** A sentence without its numbers and dates; undefined where it has none, or tells too little beside them. */
function frameOf(read: SentenceItems): string | undefined {
  let frame = frames.get(read);
  if (frame === undefined) frames.set(read, (frame = readFrame(read)));
  return frame ?? undefined;
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
