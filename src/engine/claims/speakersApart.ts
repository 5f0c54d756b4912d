import type { Article, Quotation, Side } from '../model.js';
import type { ClaimCache } from './claimCache.js';
import type { Item, NameItem } from './items.js';
import type { SpeechWords } from './languages/speechWords.js';
import { claimWordsOf } from './languages/tables.js';
import { sharedCount } from '../text/sharedCount.js';
import { nameRelation } from './nameRelations.js';

/** Words that somebody said, by their stems. */
interface Spoken extends Side {
  readonly stems: ReadonlySet<string>;
  readonly speaker?: Quotation['speaker'];
}

/** The same words with two speakers, both named, whose names have nothing in common: the sides are the speakers. */
export function speakersApart<P extends Spoken>(
  group: readonly P[],
  articles: readonly Article[],
  cache: ClaimCache,
): P[][] | undefined {
  const named = group.flatMap((passage) => {
    const speaker = passage.speaker && nameOf(passage.speaker, articles[passage.source], cache);
    return speaker ? [{ passage, ...speaker }] : [];
  });
  for (const [i, one] of named.entries()) {
    for (const other of named.slice(i + 1)) {
      const shared = sharedCount(one.passage.stems, other.passage.stems);
      const same = shared >= 0.8 * Math.max(one.passage.stems.size, other.passage.stems.size);
      if (
        !same ||
        one.passage.source === other.passage.source ||
        nameRelation(one.item.name, other.item.name) !== 'differs' ||
        // Whoever holds one office, by one first name: the name is another.
        ((one.isBehind || other.isBehind) && haveCommonPart(one.item.name, other.item.name))
      )
        continue;
      const sideOf = ({ passage, item, offset }: typeof one): P => ({
        ...passage,
        start: offset + item.start,
        end: offset + item.end,
      });
      const isOf = (each: typeof one, owner: typeof one): boolean =>
        each === owner || nameRelation(each.item.name, owner.item.name) === 'same';
      return [one, other].map((owner) => named.filter((each) => isOf(each, owner)).map(sideOf));
    }
  }
  return undefined;
}

const haveCommonPart = (a: NameItem['name'], b: NameItem['name']): boolean =>
  a.parts.some((part) => b.parts.includes(part));

/** "La maire de Valmont, Ada Lind": who holds the office, right behind it. */
const APPOSITION = /^,\s(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,2})(?=[,.;]|$)/u;
/** No name that is looked for there is longer, in UTF-16 units. */
const NAME_WITHIN = 80;

/** The one name that those words of an article end with which say who speaks, or that stands right behind them. */
function nameOf(
  { start, end }: NonNullable<Quotation['speaker']>,
  { text, language }: Article,
  cache: ClaimCache,
): { readonly item: NameItem; readonly offset: number; readonly isBehind: boolean } | undefined {
  const { items } = cache.of(text.slice(start, end), language);
  const names = items.filter((item) => item.kind === 'name');
  const item = names.at(-1);
  // "The ministry's Telegram channel" is not Telegram: who speaks is named last.
  const isLast = item?.end === end - start;
  // "La procureure de Valmont": a name that hangs on an office is its place.
  const hangs = item !== undefined && hangsOn(items, items.indexOf(item), claimWordsOf(language).speech);
  if (item && isLast && !hangs) return names.length === 1 ? { item, offset: start, isBehind: false } : undefined;
  const [, behind] = APPOSITION.exec(text.slice(end, end + NAME_WITHIN)) ?? [];
  if (behind === undefined || (item && !hangs)) return undefined;
  const [name, ...more] = cache.of(behind, language).items;
  return name?.kind === 'name' && more.length === 0
    ? { item: name, offset: end + ', '.length, isBehind: true }
    : undefined;
}

/** Whether an item stands behind "of", "de la", "des", or "the only company serving". */
function hangsOn(items: readonly Item[], at: number, { links, determiners, participle }: SpeechWords): boolean {
  const foldBefore = (i: number): string => {
    const item = items.at(i - 1);
    return i > 0 && item?.kind === 'word' ? item.fold : '';
  };
  const isDetermined = determiners.has(foldBefore(at)) && !links.has(foldBefore(at));
  const before = foldBefore(isDetermined ? at - 1 : at);
  return links.has(before) || participle?.test(before) === true;
}
