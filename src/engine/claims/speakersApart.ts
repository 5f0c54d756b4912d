import type { Article, Quotation, Side } from '../model.js';
import type { ClaimCache } from './claimCache.js';
import type { Item } from './items.js';
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
    if (!passage.speaker) return [];
    const { text, language } = articles[passage.source];
    const { items } = cache.of(text.slice(passage.speaker.start, passage.speaker.end), language);
    const names = items.filter((item) => item.kind === 'name');
    const item = names.at(-1);
    // "The ministry's Telegram channel" is not Telegram: who speaks is named last.
    const isLast = item?.end === passage.speaker.end - passage.speaker.start;
    // "La procureure de Valmont": a name that hangs on an office is its place.
    const hangs = item !== undefined && hangsOn(items, items.indexOf(item), claimWordsOf(language).speech);
    return item && isLast && !hangs && names.length === 1 ? [{ passage, item, offset: passage.speaker.start }] : [];
  });
  for (const [i, one] of named.entries()) {
    for (const other of named.slice(i + 1)) {
      const shared = sharedCount(one.passage.stems, other.passage.stems);
      const same = shared >= 0.8 * Math.max(one.passage.stems.size, other.passage.stems.size);
      if (
        !same ||
        one.passage.source === other.passage.source ||
        nameRelation(one.item.name, other.item.name) !== 'differs'
      )
        continue;
      const sideOf = ({ passage, item, offset }: typeof one): P => ({
        ...passage,
        start: offset + item.start,
        end: offset + item.end,
      });
      return [[sideOf(one)], [sideOf(other)]];
    }
  }
  return undefined;
}

/** Whether an item stands behind "of", "de la", "des". */
function hangsOn(items: readonly Item[], at: number, { links, determiners }: SpeechWords): boolean {
  const foldBefore = (i: number): string => {
    const item = items.at(i - 1);
    return i > 0 && item?.kind === 'word' ? item.fold : '';
  };
  const isDetermined = determiners.has(foldBefore(at)) && !links.has(foldBefore(at));
  return links.has(foldBefore(isDetermined ? at - 1 : at));
}
