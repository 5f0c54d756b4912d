import { UNDETERMINED } from '../text/inTwoLanguages.js';
import { languages } from './tables.js';

/** So much of a text is read: enough to be sure, and the time does not grow with the text. */
const SAMPLE = 20_000;
/** Characters of which a text must have so large a share of its letters to be in a script. */
const SHARE = 0.2;
const ownScript = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Arabic}]/u;
const cyrillic = /\p{Script=Cyrillic}{3}/u;
/** Not the parts of an address, "example.com". */
const word = /(?<![\p{L}.@/])\p{L}+['’]?/gu;

/** All but Arabic, which is known by its script. */
const toldByWords = [...languages].filter(([language]) => language !== 'ar');
/** A single Latin letter counts as if so many languages shared it, since it says little: "e-mail". */
const LETTER = 3;

/** The languages, as places in `toldByWords`, in which a word is common, and how many these count as. */
interface Common {
  readonly languages: number[];
  /** A word that is in a single language says most. */
  sharedBy: number;
}

const commonWords = new Map<string, Common>();
toldByWords.forEach(([, { functionWords }], language) => {
  for (const word of functionWords) {
    const common = commonWords.get(word) ?? { languages: [], sharedBy: 0 };
    commonWords.set(word, common);
    common.languages.push(language);
    common.sharedBy += /^[a-z]$/.test(word) ? LETTER : 1;
  }
});
const ownLetters = new RegExp(toldByWords.flatMap(([, { letters }]) => letters?.source ?? []).join('|'));
/** Fewer points are chance. */
const POINTS_AT_LEAST = 0.7;
/**
 * In a text of so many words in Latin letters, so large a share are common ones of its language: 0.23 and more in the
 * development halves of Universal Dependencies; most other languages of Europe, which share some by chance, stay below.
 */
const ENOUGH_WORDS = 30;
const COMMON_SHARE = 0.15;

/**
 * The language of a text as a primary subtag (`en`, `zh`), `und` where it cannot be told. Chinese, Japanese and Arabic
 * show by their script, the others by their commonest words and by letters of their own. Constant time for long texts.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  return languageOfScript(sample) ?? languageOfWords(sample);
}

/** A primary subtag for a setting such as `de-AT` or `PT_br`; `no` for either form of Norwegian. */
export function primaryLanguage(setting: string): string {
  const [primary] = setting.toLowerCase().split(/[-_]/, 1);
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}

function languageOfScript(sample: string): string | undefined {
  if (!ownScript.test(sample)) return undefined;
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(/\p{Script=Han}/gu);
  // Chinese and Japanese say in one character what takes others several, and mix in Latin names.
  if (kana + han > SHARE * letters) return kana > SHARE * (kana + han) ? 'ja' : 'zh';
  return count(/\p{Script=Arabic}/gu) > letters / 2 ? 'ar' : undefined;
}

function languageOfWords(sample: string): string {
  const words = sample.replace(/’/g, "'").match(word) ?? [];
  const counts = new Map<string, { times: number }>();
  for (const item of words) {
    const count = counts.get(item);
    if (count) count.times++;
    else counts.set(item, { times: 1 });
  }
  const hasOwnLetters = ownLetters.test(sample);
  const points = new Float64Array(toldByWords.length);
  for (const [item, { times }] of counts) {
    const common = commonWords.get(item);
    if (common) for (const language of common.languages) points[language] += times / common.sharedBy;
    if (!hasOwnLetters || !ownLetters.test(item)) continue;
    toldByWords.forEach(([, { letters }], language) => {
      if (letters?.test(item)) points[language] += times / 2;
    });
  }
  let best: { language: string; points: number } = { language: UNDETERMINED, points: 0 };
  toldByWords.forEach(([language], at) => {
    if (points[at] > best.points) best = { language, points: points[at] };
  });
  const isCyrillic = cyrillic.test(sample);
  const functionWords = languages.get(best.language)?.functionWords;
  let common = 0;
  for (const item of functionWords ?? []) common += counts.get(item)?.times ?? 0;
  const isForeign = !isCyrillic && words.length >= ENOUGH_WORDS && common < COMMON_SHARE * words.length;
  if (best.points >= POINTS_AT_LEAST && !isForeign) return best.language;
  return isCyrillic ? 'ru' : UNDETERMINED;
}
