import { numeralsOf } from '../../languages/numerals.js';
import { wordsOf } from '../../text/words.js';

/**
 * How newsrooms shorten the scale of a figure or its currency, and the word that it stands for, by language, and the
 * other cases of that word; one letter alone stands
 * for a scale only where it follows its figure without a space ("356m").
 */
const SCALES: Readonly<Record<string, string>> = {
  en: 'm million, mn million, mln million, b billion, bn billion, bln billion, tn trillion, trn trillion',
  de: 'mio millionen, mrd milliarden, mia milliarden, million millionen, milliarde milliarden',
  fr: 'mio millions, md milliards, mds milliards, mrd milliards, million millions, milliard milliards',
  es: 'millón millones, mdd millones',
  it: 'mln milioni, mld miliardi, milione milioni, miliardo miliardi',
  pt: 'milhão milhões',
  nl: 'mln miljoen, mld miljard, mrd miljard, miljoenen miljoen, miljarden miljard',
  cs: 'mil milionů, mld miliard, mio milionů, milion milionů, miliony milionů, milionu milionů, milióny milionů, miliónů milionů, miliarda miliard, miliardy miliard, kč korun, koruny korun',
  pl: 'mln milionów, mld miliardów, tys tysięcy, milion milionów, miliony milionów, miliona milionów, miliard miliardów, miliardy miliardów, miliarda miliardów, tysiące tysięcy, zł złotych, złote złotych, złotego złotych',
  ru: 'млн миллионов, млрд миллиардов, тыс тысяч, миллион миллионов, миллиона миллионов, миллиард миллиардов, миллиарда миллиардов, тысячи тысяч, руб рублей, рубля рублей, рубль рублей',
  uk: 'млн мільйонів, млрд мільярдів, тис тисяч, мільйон мільйонів, мільйона мільйонів, мільйони мільйонів, мільярд мільярдів, мільярда мільярдів, мільярди мільярдів, тисячі тисяч, грн гривень, гривні гривень, гривня гривень',
};
/**
 * What a language calls a million and, where it has one word for it, a thousand million; a figure written out and one
 * with its scale are read as the same ("1,500,000", "1.5 million").
 */
const LARGE: Readonly<Record<string, string>> = {
  en: 'million billion',
  de: 'millionen milliarden',
  fr: 'millions milliards',
  es: 'millones',
  it: 'milioni miliardi',
  pt: 'milhões',
  nl: 'miljoen miljard',
  da: 'millioner milliarder',
  nb: 'millioner milliarder',
  no: 'millioner milliarder',
  sv: 'miljoner miljarder',
  cs: 'milionů miliard',
  pl: 'milionów miliardów',
  ru: 'миллионов миллиардов',
  uk: 'мільйонів мільярдів',
};
/** A million and more, to ten thousand: what is told more exactly is not told in millions. */
const WRITTEN_OUT = /^[1-9]\d{2,7}0000$/;
const MILLION = 1_000_000;
const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/;
const WITH_SCALE = /^(\d[\d.]*)(\p{L}+)$/u;
const TRAILING_ZEROS = /^(\d+)(?:\.0+|(\.\d*[1-9])0+)$/;

const NONE: ReadonlyMap<string, string> = new Map();

const largeIn = new Map(
  Object.entries(LARGE).map(([language, list]) => [language, wordsOf(list).map(({ fold }) => fold)]),
);

/** By language the words that say a number or its scale, and what matching takes them for. */
const spokenIn = new Map<string, ReadonlyMap<string, string>>();

function spokenOf(language: string): ReadonlyMap<string, string> {
  let spoken = spokenIn.get(language);
  if (!spoken) spokenIn.set(language, (spoken = new Map([...scalesOf(language), ...numeralsOf(language)])));
  return spoken;
}

const scalesIn = new Map(
  Object.entries(SCALES).map(([language, list]) => [
    language,
    new Map(
      list.split(', ').map((pair) => {
        const [short, long] = wordsOf(pair);
        return [short.fold, long.fold] as const;
      }),
    ),
  ]),
);

function scalesOf(language: string): ReadonlyMap<string, string> {
  return scalesIn.get(language) ?? NONE;
}

/**
 * What a word, in its typography-free form, says in figures and whole words, so that different spellings of a number
 * are equal to matching: "three" is 3, "21st" 21, "1.50" 1.5, and "1.0bn" says 1 and billion. Undefined for other
 * words.
 */
export function figuresOf(fold: string, language: string): readonly string[] | undefined {
  if (!startsWithDigit(fold)) {
    const spoken = fold.length > 1 ? spokenOf(language).get(fold) : undefined;
    return spoken === undefined ? undefined : [spoken];
  }
  const ordinal = language === 'en' ? ORDINAL.exec(fold)?.[1] : undefined;
  if (ordinal !== undefined) return [ordinal];
  if (WRITTEN_OUT.test(fold)) return writtenOut(Number(fold), language) ?? [fold];
  const [, figure, letters] = WITH_SCALE.exec(fold) ?? [];
  const scale = scalesOf(language).get(letters);
  return scale === undefined ? [plainFigure(fold)] : [plainFigure(figure), scale];
}

/** What a language calls a million; undefined where it is not known. */
export const millionOf = (language: string): string | undefined => largeIn.get(language)?.[0];

/** A large figure as a language says it in millions; undefined where it is not known how. */
function writtenOut(value: number, language: string): readonly string[] | undefined {
  const [million, billion] = largeIn.get(language) ?? [];
  if (!million) return undefined;
  return billion && value >= 1000 * MILLION
    ? [String(value / (1000 * MILLION)), billion]
    : [String(value / MILLION), million];
}

function startsWithDigit(fold: string): boolean {
  const code = fold.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function plainFigure(figure: string): string {
  return figure.replace(TRAILING_ZEROS, '$1$2');
}
