/** What names look like, of agencies, people and places. */
import { isWeekday, monthNumber } from '../../languages/months.js';
import { phrases } from './line.js';

/** News agencies and outlets as datelines, bylines and credits name them, in lower case. */
const agencies = phrases(`
  ap, associated press, the associated press, reuters, thomson reuters, upi, bloomberg, cnn, bbc, bbc news, npr, cbs, cbs news, nbc, nbc news, abc, abc news, fox news, cnbc
  pa, pa media, press association, aap, cp, the canadian press, la presse canadienne, pti, ani, ians, bernama, antara, al jazeera, sky news, zuma, zuma press, epa, epa-efe, getty, getty images, shutterstock
  pr newswire, prnewswire, cnw, cnw group, cnw telbec, business wire, globe newswire, globenewswire, accesswire, einpresswire, einpresswire.com, access newswire, newsfile, newsfile corp., marketwired, presseportal, news aktuell
  dpa, dpa-afx, afx, awp, dts nachrichtenagentur, apa, sda, keystone-sda, epd, kna, sid, dts, ots, imago, picture alliance
  afp, ats, belga, efe, europa press, ep, notimex, télam, telam, prensa latina, ansa, agi, adnkronos, askanews, lapresse, italpress
  lusa, agência brasil, agencia brasil, estadão conteúdo, folhapress, ae, anp, nos, pap, iar
  tass, itar-tass, тасс, ria, ria novosti, риа новости, interfax, интерфакс, интерфакс-украина, interfax-ukraine, ukrinform, укринформ, укрінформ, unian, униан, уніан, унн, unn
  新华社, 中新社, 共同通信, 時事通信, رويترز, أ ف ب, xinhua, kyodo, kyodo news, jiji, yonhap, anadolu, anadolu agency, aa, ntb, tt, ritzau, stt, ctk, čtk, mti, bta, hina, tanjug, agerpres, spa, wam, kuna, mena, irna
`);

/** Agencies whose names are written in small letters. */
export const smallAgency = /^(?:dpa|epd|dts|ots|afp|askanews|imago)$/u;

const parts = /\s*(?:\/|\s[–-]\s|,|\b(?:via|and|und|et)\b)\s*/u;

/** Whether a text names news agencies and nothing else: "AP", "dpa/AFP", "AFP via Getty Images". */
export function isAgency(text: string): boolean {
  return text.split(parts).every((part) => agencies.has(part.trim().toLowerCase()));
}

const capitalised = /^["'“(]?\p{Lu}[\p{L}\p{M}.'’‑-]*\)?$/u;
/** Small words inside names of people and offices. */
const particles =
  /^(?:de|del|della|di|da|do|dos|das|du|des|la|le|van|von|der|den|ter|ten|bin|ibn|al|el|of|the|for|in)$/u;
const joiners = /^(?:and|und|et|y|e|i|en|и|та|і|й|&|with|mit|avec|con|com|met|z|c|за|з)$/u;
const WORDS_AT_MOST = 24;

/**
 * Whether a text is made of names: words with a capital, joined by commas, "and" and the small words of names. With
 * `full`, one of them must have two words at least ("Ada Lind"), unless it is an agency's.
 */
export function isNames(text: string, { full }: { readonly full: boolean }): boolean {
  if (isAgency(text)) return true;
  const words = text.split(/\s+/);
  if (words.length > WORDS_AT_MOST || joiners.test(words[0]) || isSmall(words[words.length - 1])) return false;
  let run = 0;
  let longest = 0;
  for (const [i, word] of words.entries()) {
    const name = word.replace(/[,;]$/u, '');
    // A stop is an initial's, or ends a sentence.
    const stops = /\p{L}{3,}\.$/u.test(name) || (i === words.length - 1 && /\p{L}{2,}\.$/u.test(name));
    if (smallAgency.test(name)) run = 0;
    else if (capitalised.test(name) && !stops && !isDay(name)) run++;
    else if (!isSmall(name)) return false;
    else if (joiners.test(name)) run = 0;
    longest = Math.max(longest, run);
    if (name !== word) run = 0;
  }
  return longest >= (full ? 2 : 1);
}

const isSmall = (word: string): boolean => particles.test(word) || joiners.test(word) || /^@\w+$/.test(word);
const isDay = (word: string): boolean => word.length > 4 && isWeekday(word);

const PLACE_WORDS_AT_MOST = 10;
const place = /^\p{Lu}[\p{L}\p{M}.'’/-]*[,.]?$/u;
const number = /^(?:\d{1,4}|\d{1,2}(?:st|nd|rd|th)|\d{1,2}[./]\d{1,2}[./]\d{2,4}|1er)[.,]{0,2}$/;
const small =
  /^(?:de|del|la|le|el|los|las|am|an|der|den|und|and|et|sur|of|the|do|da|a\.|d\.|r\.|г\.?|р\.?|года|року)$/u;

/**
 * Whether a text could be the place and day of a dateline: "KYIV, Ukraine", "Madrid, 3 mar", "LONDON/PARIS, March 3",
 * or its day alone, "3. März".
 */
export function isPlaceAndDay(text: string): boolean {
  const words = text.split(/\s+/);
  const isMonth = (word = ''): boolean => monthNumber(word.replace(/[.,]+$/, '')) !== undefined;
  const opens = place.test(words[0]) || (number.test(words[0]) && isMonth(words[1]));
  if (words.length > PLACE_WORDS_AT_MOST || !opens) return false;
  return words.every((word) => place.test(word) || number.test(word) || small.test(word) || isMonth(word));
}
