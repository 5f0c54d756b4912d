/** When an article was published and updated: dates, with or without a label. */
import { readDate } from '../dates.js';
import type { Facts } from './line.js';

/** What stands before a date, in en, de, fr, es, it, pt, nl, pl, ru and uk. */
const publishedLabels =
  'first published|originally published|published|posted|publication date|date published|publish date|date|issued|filed' +
  '|erstveröffentlicht|veröffentlicht|publiziert|erschienen|erstellt|datum|publiée?|paru|créé|date de publication' +
  '|publicad[oa]|fecha de publicación|fecha|creado|pubblicat[oa]|data di pubblicazione|data|data de publicação' +
  '|gepubliceerd|geplaatst|publicatiedatum|opublikowan[oay]|data publikacji|dodano|utworzono' +
  '|опубликовано|дата публикации|дата|опубліковано|дата публікації|створено' +
  '|发布时间|发布|发表于|發佈|公開日|公開|掲載|نُ?شر|تاريخ النشر';
const updatedLabels =
  'last updated|last modified|updated|modified|date modified|edited|zuletzt aktualisiert|zuletzt geändert|letzte aktualisierung|aktualisiert' +
  '|aktualisierung|geändert|stand|dernière mise à jour|mise? à jour|modifiée?|última actualización|actualizad[oa]|actualización' +
  '|ultimo aggiornamento|aggiornat[oa]|aggiornamento|modificat[oa]|última atualização|atualizad[oa]|atualização|modificad[oa]' +
  '|laatst bijgewerkt|laatste update|bijgewerkt|gewijzigd|ostatnia aktualizacja|zaktualizowan[oay]|aktualizacja|aktualizowano' +
  '|последнее обновление|обновлено|изменено|востаннє оновлено|оновлено|змінено' +
  '|更新时间|更新于|更新日|最終更新|更新|آخر تحديث|تم التحديث|تحديث';
/** In small letters: for either case it takes several times as long to compile. */
const label = new RegExp(
  `^(?:(?<updated>${updatedLabels})|(?:${publishedLabels}))(?!\\p{L})(?<colon>\\s*[:：])?(?:\\s+(?:at|am|le|el|il|em|op|on|dnia|w|um|à|às|alle|في))?(?!\\p{L})[\\s:：]*`,
  'u',
);
/** "3 hours ago", "vor 2 Stunden", "hace 5 minutos": no date, since it is not known when the page was read. */
const relative =
  /^(?:(?:\d{1,3}|an?|one)\s?(?:second|sec|minute|min|m|hour|hr|h|day|d|week|month|year)s?\s){1,2}ago$|^vor \d{1,3} \p{L}{3,9}$|^il y a \d{1,3} \p{L}{3,9}$|^hace \d{1,3} \p{L}{3,9}$|^há \d{1,3} \p{L}{3,9}$|^\d{1,3} \p{L}{3,9} (?:fa|geleden|temu|назад|тому)$|^\d{1,3}\s?(?:分钟|小时|天|分鐘|小時|分|時間|日)前$|^(?:منذ|قبل) \d{1,3} \p{L}{3,9}$/iu;
/** How such a text begins or ends: quickly seen, where the whole takes long to compile. */
const relativeEnds = /(?:ago|fa|geleden|temu|назад|тому|前)$|^(?:vor|il y a|hace|há|منذ|قبل) \d/i;
/** "Today at 14:05", "Gestern, 9.30 Uhr" */
const today =
  /^(?:today|yesterday|heute|gestern|aujourd['’]hui|hier|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|dzisiaj|wczoraj|сегодня|вчера|сьогодні|вчора)[,.]?\s(?:(?:at|um|à|a las|alle|às|om|o|в|о)\s)?(?=\d)/iu;
/** The time of an update alone, "mis à jour à 18h02". */
const timeAlone = /^\d{1,2}\s?[:.h]\s?\d\d(?:\s?(?:[ap]\.?m\.?|Uhr|uur))?(?:\s[A-Z]{2,5})?$/iu;
/** Behind a label of any other language the day stands first: "Publié le 03/05/2023". "Date" is French as well. */
const englishLabel =
  /^(?:first |originally |last |date )?(?:published|posted|publi(?:cation|sh) date|published|date|issued|filed|updated|modified|edited)/iu;
/** Day and month could be either: a date that cannot be read. */
const ambiguous =
  /^\d{1,2}[-/]\d{1,2}[-/](?:19|20)\d\d(?:[\s,|-]{1,3}(?:(?:at|à|às|a las|alle|om|um)\s)?\d{1,2}\s?[:.h]\s?\d\d(?:\s?[ap]\.?m\.?)?)?$/i;
const LABELLED_WORDS_AT_MOST = 6;

/** Reads a date with or without its label; false where the text is none. */
export function readStamp(text: string, facts: Facts): boolean {
  const found = label.exec(text.toLowerCase());
  const rest = found ? text.slice(found[0].length) : text;
  const isOther = found !== null && !englishLabel.test(found[0]);
  const date = readDate(rest, isOther ? 'dayFirst' : undefined);
  if (date !== undefined) {
    if (found?.groups?.updated) facts.updated ??= date;
    else facts.published ??= date;
    return true;
  }
  if (relativeEnds.test(rest) && relative.test(rest)) return true;
  if (/^\d{1,2}[-/]\d/.test(rest) && ambiguous.test(rest)) return true;
  const day = today.exec(rest)?.[0].length;
  if (day !== undefined && timeAlone.test(rest.slice(day))) return true;
  if (!found) return false;
  if (readDate(`${rest} 2000`) !== undefined) return true; // "Published 3 May": any year serves to see that it is a day
  // Behind a label and its colon stands a date, if one that cannot be read: "Published: 03/04/2023".
  const short = /\d/.test(rest) && rest.split(/\s+/).length <= LABELLED_WORDS_AT_MOST && !/[.!?]$/.test(rest);
  return timeAlone.test(rest) || (found.groups?.colon !== undefined && short);
}

const space = /\s+/g;
/** Where a label may begin in a line; behind "last", as in "Last updated at 14:05", none does: it goes on. */
const mayPart =
  /(?<!last|first|originally|date|zuletzt|letzte|dernière|mise?|última|ultimo|laatst|laatste|ostatnia|последнее|востаннє)[,;]?\s+/g;
/** In small letters, as `label` is. */
const labelAndDay = new RegExp(`\\(?(?:${updatedLabels}|${publishedLabels})(?!\\p{L})[^\\d]{0,24}\\d`, 'uy');

/** Parts a line where a label begins in its middle: "March 27, 2021 Updated: March 28, 2021". */
export function partsAtLabels(line: string): string[] {
  // The one capital that is longer in small letters.
  const lower = line.replaceAll('İ', 'i').toLowerCase();
  const parts: string[] = [];
  let done = 0;
  for (const { index: before, 0: whole } of lower.matchAll(space)) {
    const label = before + whole.length;
    labelAndDay.lastIndex = label;
    if (!labelAndDay.test(lower)) continue;
    mayPart.lastIndex = Math.max(done, before - 1);
    const found = mayPart.exec(lower);
    if (!found || found.index + found[0].length !== label) continue;
    parts.push(line.slice(done, found.index));
    done = label;
  }
  return [...parts, line.slice(done)];
}
